"""/metrics tells those who know the token, in bounded labels, and what the dashboard asks for."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import time
from io import StringIO
from typing import Any

import pytest
import yaml
from django.conf import settings as configured
from django.core.management import call_command
from prometheus_client.parser import text_string_to_metric_families
from redis import Redis

from feedback.services import receive
from network import env
from network.health.heartbeats import note
from network.pagecache.rules import Request, Rules
from network.tasks import publish_scheduled
from regions.outbox.delivering import deliver
from tests import factories

pytestmark = pytest.mark.django_db
KAINUU = {"host": "kainuu.localhost"}
TOKEN = "a-word-for-prometheus"
ASKED = {"Authorization": f"Bearer {TOKEN}"}
_NAME = re.compile(r"\bjarjestoverkko_\w+")


@pytest.fixture(autouse=True)
def _token(settings):
    settings.METRICS_TOKEN = TOKEN


def told(client: Any) -> dict[str, Any]:
    """Every sample by its name and labels."""
    reply = client.get("/metrics", headers=ASKED)
    assert reply.status_code == 200
    return {
        (one.name, *sorted(one.labels.items())): one.value
        for family in text_string_to_metric_families(reply.content.decode())
        for one in family.samples
    }


def value(found: dict[str, Any], name: str, **labels: str) -> float:
    return found.get((f"jarjestoverkko_{name}", *sorted(labels.items())), 0.0)


@pytest.mark.parametrize(
    ("token", "headers", "status"),
    [
        (TOKEN, ASKED, 200),
        (TOKEN, {}, 401),
        (TOKEN, {"Authorization": "Bearer another"}, 401),
        (TOKEN, {"Authorization": f"Basic {TOKEN}"}, 401),
        ("", {"Authorization": "Bearer "}, 404),
        ("", {}, 404),
    ],
)
def test_only_who_knows_the_token_reads_the_numbers(client, settings, token, headers, status):
    settings.METRICS_TOKEN = token
    reply = client.get("/metrics", headers=headers, REMOTE_ADDR="127.0.0.1")
    assert (reply.status_code, reply["Cache-Control"]) == (status, "no-store")
    assert ("jarjestoverkko_requests" in reply.content.decode()) is (status == 200)


def test_the_numbers_answer_on_every_host_and_never_from_a_page_cache(client):
    assert client.get("/metrics", headers={**ASKED, "host": "10.0.0.7"}).status_code == 200
    assert client.post("/metrics", headers=ASKED).status_code == 405
    rules = Rules("80", "sessionid", ("sv",))
    assert rules.key(Request("GET", "kainuu.localhost", "/metrics")) == ""
    assert rules.key(Request("GET", "kainuu.localhost", "/uutiset/")) != ""


def test_requests_are_counted_by_kind_and_class_of_status(client):
    factories.region("kainuu")
    before = told(client)
    for path in ("/", "/ei-ole-olemassa/", "/lomakkeet/palaute/"):
        client.get(path, headers=KAINUU)
    after = told(client)
    for kind, status in (
        ("page:home.RegionHomePage", "2xx"),
        ("none", "4xx"),
        ("view:feedback_tell", "2xx"),
    ):
        grown = [
            value(found, "requests_total", kind=kind, status=status) for found in (before, after)
        ]
        assert grown[1] == grown[0] + 1, kind
        assert value(after, "render_seconds_count", kind=kind) >= 1


def test_no_label_holds_what_a_visitor_sent(client):
    factories.region("kainuu")
    for path in ("/aino-poro-1/", "/aino-poro-2/?q=aino", "/lomakkeet/omat-tiedot/aino-poro-3/"):
        client.get(path, headers=KAINUU)
    text = client.get("/metrics", headers=ASKED).content.decode()
    assert "aino" not in text
    assert "kainuu" not in text
    kinds = set(re.findall(r'kind="([^"]*)"', text))
    assert all(re.fullmatch(r"admin|none|(page|view):[\w.:-]+", one) for one in kinds)


def test_mails_are_counted_by_what_became_of_them(client, inbox):
    before = value(told(client), "mails_total", sort="mail", outcome="sent")
    region = factories.region("kainuu")
    factories.staff(region, "administrator")
    receive(region=region, kind="other", words="Kiitos", page="", email="", language="fi")
    waits = told(client)
    assert value(waits, "outbox_due") == 1
    assert value(waits, "outbox_lag_seconds") > 0
    deliver()
    after = told(client)
    assert value(after, "mails_total", sort="mail", outcome="sent") == before + 1
    assert value(after, "outbox_due") == 0


def test_a_waiting_message_is_counted_with_its_age(client, monkeypatch):
    queue = f"waiting-{os.getpid()}"  # workers of other tests empty the usual ones
    monkeypatch.setattr("network.health.waiting.ALL_QUEUES", (queue,))
    configured.METRICS_TOKEN = TOKEN
    with Redis.from_url(configured.REDIS_URL) as redis:
        earlier = time.time() - 700
        publish_scheduled.app.conf.task_always_eager = False
        try:
            with monkeypatch.context() as clock:
                clock.setattr(time, "time", lambda: earlier)
                publish_scheduled.apply_async(queue=queue)
        finally:
            publish_scheduled.app.conf.task_always_eager = True
        found = told(client)
        redis.delete(queue, f"_kombu.binding.{queue}")
    assert value(found, "queue_length", queue=queue) == 1
    assert value(found, "queue_oldest_seconds", queue=queue) > 690
    assert value(told(client), "queue_length", queue=queue) == 0


def test_beat_backups_and_connections_are_told(client, tmp_path, settings):
    settings.BACKUP_RECIPIENTS = []
    assert value(told(client), "backup_timestamp_seconds") == 0
    note("letters")
    call_command("backup", str(tmp_path), "--unencrypted", stdout=StringIO())
    found = told(client)
    now = time.time()
    assert now - value(found, "heartbeat_timestamp_seconds", queue="letters") < 60
    assert now - value(found, "backup_timestamp_seconds") < 60
    assert value(found, "database_connections", state="active") >= 1
    assert value(found, "measures_missed") == 0


def test_a_measure_that_cannot_be_had_leaves_the_others(client, settings):
    settings.REDIS_URL = "redis://127.0.0.1:1/0"
    found = told(client)
    assert value(found, "measures_missed") == 1
    assert value(found, "database_connections_most") > 0


def asked_names() -> dict[str, set[str]]:
    """Which metrics each query of the dashboard and each alert names."""
    board = json.loads((env.PROJECT / "deploy/grafana/jarjestoverkko.json").read_text())
    found = {
        f"{panel['title']}: {target['expr']}": set(_NAME.findall(target["expr"]))
        for panel in board["panels"]
        for target in panel.get("targets", ())
    }
    rules = yaml.safe_load((env.PROJECT / "deploy/prometheus/alerts.yml").read_text())
    for rule in rules["groups"][0]["rules"]:
        found[rule["alert"]] = set(_NAME.findall(rule["expr"]))
    return found


def test_every_query_names_a_metric_that_is_told_and_every_metric_is_asked(client):
    known = set(
        re.findall(r"^# TYPE (\w+)", client.get("/metrics", headers=ASKED).content.decode(), re.M)
    )
    queries = asked_names()
    assert len(queries) > 25
    seen = set()
    for query, names in queries.items():
        whole = {re.sub(r"_(bucket|count|sum)$", "", name) for name in names}
        assert whole <= known, query
        assert names or query == "NetworkAway"
        seen |= whole
    assert known - seen == set(), "told, and neither shown nor watched"


def test_a_processes_numbers_are_added_up_with_those_of_others(tmp_path):
    """Two processes count and end; a third tells both together."""
    environment = {
        **os.environ,
        "METRICS_TOKEN": TOKEN,
        "METRICS_DIR": str(tmp_path),
        "DJANGO_SETTINGS_MODULE": "network.settings.development",
    }
    counts = "from network.metrics.counted import count_found; count_found({'hit': %d})"
    tells = (
        "from prometheus_client import CollectorRegistry, generate_latest\n"
        "from prometheus_client.multiprocess import MultiProcessCollector\n"
        "from network.metrics import counted, places\n"
        "found = CollectorRegistry(); MultiProcessCollector(found, path=str(places.shared()))\n"
        "print(generate_latest(found).decode())"
    )
    said = ""
    for words in (counts % 3, counts % 4, tells):
        said = subprocess.run(
            [sys.executable, "-c", words],
            env=environment,
            cwd=env.PROJECT,
            capture_output=True,
            text=True,
            check=True,
        ).stdout
    assert 'jarjestoverkko_page_cache_answers_total{found="hit"} 7.0' in said


def test_without_a_token_nothing_is_written(tmp_path):
    environment = {**os.environ, "METRICS_TOKEN": "", "METRICS_DIR": str(tmp_path)}
    words = "from network.metrics.counted import count_found; count_found({'hit': 1})"
    subprocess.run([sys.executable, "-c", words], env=environment, cwd=env.PROJECT, check=True)
    assert list(tmp_path.iterdir()) == []
