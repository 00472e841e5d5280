"""``manage.py doctor``: each examination on something healthy, and on something really broken."""

from __future__ import annotations

import datetime as dt
import json
import os
import socket
import subprocess
import sys
import threading
import time
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings as configured
from django.core.cache import cache
from django.core.management import CommandError, call_command
from django.db import connection
from django.db.migrations.recorder import MigrationRecorder
from django.utils import timezone
from wagtail.models import Site

from campaign.videos import running as video_running
from network import env
from network.auditlog.models import AuditEntry, Event
from network.auditlog.recording import note as note_event
from network.demo.codes import PASSWORD
from network.doctor.examining import examinations
from network.health.heartbeats import QUEUES, note
from network.search.analysis import voikko
from network.search.indexing import every_page, index
from network.search.models import SearchDocument
from network.users.models import User
from regions.models import OutgoingMail
from tests import factories
from tests.demo import free_ports
from visits.counting import Visited, count_visit
from visits.models import VisitBatch

pytestmark = pytest.mark.django_db


class Told:
    """What the doctor said, and the status with which it ended."""

    def __init__(self, *only: str, language: str = "en") -> None:
        out, words = StringIO(), ["--only", *only] if only else []
        self.status = 0
        try:
            call_command("doctor", "--json", "--language", language, *words, stdout=out)
        except SystemExit as ended:
            self.status = int(ended.code or 0)
        self.told = json.loads(out.getvalue())
        self.rows = {one["name"]: one for one in self.told["examinations"]}

    def level(self, name: str) -> str:
        return str(self.rows[name]["level"])

    def words(self, name: str) -> str:
        return " ".join(f"{one['words']} {one['advice']}" for one in self.rows[name]["findings"])


def closed_port() -> int:
    return free_ports(1)[0]


@pytest.fixture
def greeting():
    """A mail server that greets, and no more."""
    server = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        while True:
            try:
                link, _ = server.accept()
            except OSError:
                return
            link.sendall(b"220 here\r\n")
            while words := link.recv(1000):
                link.sendall(b"250 here\r\n" if words[:4] != b"QUIT" else b"221 bye\r\n")
            link.close()

    threading.Thread(target=serve, daemon=True).start()
    yield server.getsockname()[1]
    server.close()


def mail_at(settings: Any, port: int) -> None:
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", port


def test_a_database_that_is_away_is_named_and_the_others_are_looked_at_all_the_same():
    assert Told("database").status == 0
    away = f"postgres://jv:secret-9@127.0.0.1:{closed_port()}/jv"
    done = subprocess.run(
        [sys.executable, "manage.py", "doctor", "--language", "en"],
        env={**os.environ, "DATABASE_URL": away},
        cwd=env.PROJECT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 2
    assert "correct DATABASE_URL" in done.stdout
    assert "it needs “database”" in done.stdout
    assert "well     Redis" in done.stdout
    assert "secret-9" not in done.stdout + done.stderr


def test_redis_at_a_wrong_port(settings):
    assert Told("redis").level("redis") == "ok"
    settings.REDIS_URL = f"redis://127.0.0.1:{closed_port()}/0"
    found = Told("workers")
    assert (found.status, found.level("redis"), found.level("workers")) == (2, "broken", "look")


def test_a_migration_that_waits():
    assert Told("migrations").level("migrations") == "ok"
    MigrationRecorder.Migration.objects.filter(app="visits").delete()
    found = Told("migrations")
    assert found.status == 2
    assert "visits.0001_initial" in found.words("migrations")
    assert "manage.py migrate" in found.words("migrations")


def test_an_extension_that_is_missing():
    assert Told("extensions").level("extensions") == "ok"
    with connection.cursor() as cursor:
        cursor.execute("DROP EXTENSION pg_trgm CASCADE")
    found = Told("extensions")
    assert (found.status, "CREATE EXTENSION pg_trgm" in found.words("extensions")) == (2, True)


def test_a_server_that_confirms_before_it_has_written(monkeypatch, tmp_path):
    monkeypatch.setenv("VAR_DIR", str(tmp_path))  # not the embedded server's place
    with connection.cursor() as cursor:
        cursor.execute("SET LOCAL synchronous_commit = on")
        assert Told("durability").level("durability") == "ok"
        cursor.execute("SET LOCAL synchronous_commit = off")
        found = Told("durability")
    assert found.level("durability") == "broken"
    assert "synchronous_commit = on" in found.words("durability")


def test_djangos_own_checks_are_asked(settings):
    assert Told("settings").level("settings") == "ok"
    settings.ROOT_URLCONF = "tests.observing.broken_urls"
    assert Told("settings").level("settings") != "ok"


@pytest.mark.parametrize(("ahead", "level"), [(0, "ok"), (10, "look"), (120, "broken")])
def test_a_clock_that_goes_wrong(monkeypatch, ahead, level):
    real = time.time
    monkeypatch.setattr("network.doctor.ground.time.time", lambda: real() + ahead)
    assert Told("clock").level("clock") == level


def test_a_folder_that_cannot_be_written(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path / "media"
    assert Told("files").status == 0
    (tmp_path / "a-file").write_text("in the way")
    settings.MEDIA_ROOT = tmp_path / "a-file" / "media"
    found = Told("files")
    assert (found.status, "MEDIA_ROOT" in found.words("files")) == (2, True)


@pytest.mark.parametrize(("free", "level"), [(10**10, "ok"), (10**9, "look"), (10**8, "broken")])
def test_a_disk_that_fills(monkeypatch, free, level):
    usage = type("Usage", (), {"free": free})
    monkeypatch.setattr("network.doctor.ground.shutil.disk_usage", lambda _folder: usage)
    assert Told("files").level("files") == level


def test_beat_that_has_stopped():
    for queue in QUEUES:
        note(queue)
    assert "Beat" not in json.dumps(Told("beat").rows["beat"]["findings"])
    for queue in QUEUES:
        cache.set(f"health:last:{queue}", time.time() - 400, None)
    (beat,) = [one for one in examinations() if one.name == "beat"]
    assert [one.level for one in beat.look()] == [2]


def test_a_mail_server_that_does_not_greet(settings, greeting):
    mail_at(settings, greeting)
    assert Told("mail").level("mail") == "ok"
    mail_at(settings, closed_port())
    found = Told("mail")
    assert (found.status, "correct EMAIL_URL".lower() in found.words("mail").lower()) == (2, True)


def test_a_sender_for_examples(settings):
    settings.DEFAULT_FROM_EMAIL = "Verkko <verkko@example.org>"
    assert Told("sender").level("sender") == "look"
    settings.DEFAULT_FROM_EMAIL = "Verkko <verkko@jarjestot.fi>"
    assert Told("sender").level("sender") == "ok"


def outside(settings: Any) -> None:
    """An install that people reach."""
    settings.NETWORK_DOMAIN, settings.SITE_SCHEME, settings.WEB_PORT = "verkko.fi", "https", 443
    settings.TRUSTED_PROXIES, settings.DEBUG = 2, False
    settings.SECRET_KEY, settings.FINGERPRINT_KEY = "k" * 60, "f" * 60


@pytest.mark.parametrize(
    ("name", "change", "level"),
    [
        ("keys", {}, "ok"),
        ("keys", {"SECRET_KEY": "development-only-key-never-used-where-people-are"}, "broken"),
        ("keys", {"SECRET_KEY": "change-me"}, "broken"),
        ("keys", {"SECRET_KEY": "short"}, "look"),
        ("keys", {"FINGERPRINT_KEY": "k" * 60}, "broken"),
        ("tls", {}, "ok"),
        ("tls", {"SITE_SCHEME": "http"}, "broken"),
        ("tls", {"WEB_PORT": 8443}, "look"),
        ("tls", {"TRUSTED_PROXIES": 0}, "broken"),
        ("tls", {"DEBUG": True}, "broken"),
    ],
)
def test_keys_and_what_tls_needs(settings, name, change, level):
    outside(settings)
    for key, value in change.items():
        setattr(settings, key, value)
    assert Told(name).level(name) == level


def test_an_administrator_with_the_demos_password(settings):
    outside(settings)
    person = User.objects.create_superuser("ylla@verkko.fi", password="another-one-9")
    assert Told("demo").level("demo") == "ok"
    person.set_password(PASSWORD)
    person.save()
    assert Told("demo").level("demo") == "broken"


@pytest.mark.parametrize("kind", ["webp", "avif"])
def test_pictures_that_cannot_be_written(monkeypatch, kind):
    assert Told("pictures").level("pictures") == "ok"
    monkeypatch.setattr("network.doctor.programs.features.check", lambda name: name != kind)
    found = Told("pictures")
    assert (found.level("pictures"), kind in found.words("pictures")) == ("broken", True)


@pytest.mark.parametrize(("there", "level"), [(True, "ok"), (False, "look")])
def test_voikko(monkeypatch, settings, there, level):
    settings.SEARCH_VOIKKO = True
    monkeypatch.setattr(voikko, "available", lambda: there)
    assert Told("dictionaries").level("dictionaries") == level


def test_a_search_index_that_is_empty():
    factories.news(factories.region("kainuu"))
    SearchDocument.objects.all().delete()
    found = Told("search")
    assert (found.level("search"), "rebuild_search" in found.words("search")) == ("broken", True)
    index(every_page())
    assert Told("search").level("search") == "ok"


@pytest.mark.parametrize(
    ("hours", "level"), [(None, "look"), (2, "ok"), (48, "look"), (24 * 9, "broken")]
)
def test_the_age_of_the_last_backup(settings, hours, level):
    settings.BACKUP_RECIPIENTS = ["age1x"]
    if hours is not None:
        entry = note_event(Event.BACKED_UP)
        with connection.cursor() as cursor:  # rows of the log are never changed, nor may a test
            cursor.execute("ALTER TABLE auditlog_auditentry DISABLE TRIGGER USER")
        at = timezone.now() - dt.timedelta(hours=hours)
        AuditEntry.objects.filter(pk=entry.pk).update(at=at)
    assert Told("backup").level("backup") == level


def test_backups_without_keys(settings):
    note_event(Event.BACKED_UP)
    settings.BACKUP_RECIPIENTS = []
    assert "BACKUP_RECIPIENTS" in Told("backup").words("backup")


def test_hosts_and_sites_that_do_not_agree(settings):
    kainuu = factories.region("kainuu")
    assert Told("hosts").level("hosts") == "ok"
    Site.objects.filter(pk=kainuu.site_id).update(port=8123)
    assert "set_site_port 80" in Told("hosts").words("hosts")
    Site.objects.update(port=80)
    settings.NETWORK_DOMAIN = "verkko.fi"
    assert Told("hosts").level("hosts") == "broken"


@pytest.mark.parametrize(("minutes", "level"), [(1, "ok"), (20, "look"), (90, "broken")])
def test_mails_that_wait(minutes, level):
    OutgoingMail.objects.create(
        region=factories.region("kainuu"),
        kind="feedback.received",
        about=1,
        key="x",
        email="a@example.net",
        language="fi",
        next_at=timezone.now() - dt.timedelta(minutes=minutes),
    )
    assert Told("outbox").level("outbox") == level


def test_visits_that_are_not_stored():
    page = factories.news(factories.region("kainuu"))
    batch = VisitBatch.objects.create()
    count_visit(Visited(1, page.translation_key, "fi"))
    assert Told("visits").level("visits") == "ok"
    VisitBatch.objects.filter(pk=batch.pk).update(stored_at=timezone.now() - dt.timedelta(hours=1))
    assert Told("visits").level("visits") == "look"


def test_senders_domains_that_dns_does_not_tell_of(settings):
    kainuu = factories.region("kainuu")
    look = kainuu.site.regionsettings
    look.letters_from = "kirjeet@kainuunjarjestot.fi"
    look.save()
    settings.DNS_SERVERS = [f"127.0.0.1:{closed_port()}"]
    found = Told("domains")
    assert (found.level("domains"), found.status) == ("look", 1)
    assert "DNS did not answer in time, so this is not known" in found.words("domains")


def test_a_video_program_that_does_not_start(monkeypatch, tmp_path):
    assert Told("video").level("video") == "ok"
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("IMAGEIO_FFMPEG_EXE", str(tmp_path / "none"))
    video_running.ffmpeg.cache_clear()
    try:
        assert Told("video").level("video") == "broken"
    finally:
        video_running.ffmpeg.cache_clear()


def test_no_page_cache_and_no_web_process(monkeypatch):
    cache.client.get_client().delete(f"pagecache:hears:{configured.PAGE_CACHE_STREAM}")
    monkeypatch.setenv("PAGE_CACHE_ORIGIN", f"http://127.0.0.1:{closed_port()}")
    found = Told("pagecache", "web")
    assert (found.level("pagecache"), found.level("web")) == ("look", "broken")


@pytest.mark.parametrize(
    ("language", "words"),
    [("fi", "Postipalvelin"), ("sv", "Mejlserver"), ("en", "Mail server")],
)
def test_it_speaks_the_administrators_language(settings, capsys, monkeypatch, language, words):
    mail_at(settings, closed_port())
    monkeypatch.delenv("LC_ALL", raising=False)
    monkeypatch.setenv("LANG", f"{language}_FI.UTF-8")
    out = StringIO()
    with pytest.raises(SystemExit) as ended:
        call_command("doctor", "--only", "mail", stdout=out)
    assert ended.value.code == 2
    assert words in out.getvalue()
    assert Told("mail", language=language).rows["mail"]["title"] == words


def test_an_unknown_examination_is_refused_with_the_known_ones():
    with pytest.raises(CommandError, match="no such one. Say: backup, beat"):
        call_command("doctor", "--only", "nothing")


def test_nothing_is_changed_and_every_examination_has_a_test():
    names = {one.name for one in examinations()}
    here = "".join(one.read_text() for one in Path(__file__).parent.glob("test_doctor*.py"))
    assert {name for name in names if f'"{name}"' not in here} == set()
