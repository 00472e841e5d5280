"""The description of the interface is true: by the standard's own validator, and by asking."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
import schemathesis
from django.core.signals import request_finished, request_started
from django.db import close_old_connections
from django.urls import get_resolver
from hypothesis import HealthCheck, Phase, given, seed, settings
from openapi_spec_validator import OpenAPIV31SpecValidator

from home.openapi.operations import OPERATIONS
from network.api import answering
from network.wsgi import application
from tests import factories
from tests.isolation.patterns import doors

pytestmark = pytest.mark.django_db
SITES = ("kainuu", "verkosto")
SHORT, LONG = 5, 1_000
_bounded = settings(
    max_examples=LONG if settings.get_current_profile_name() == "long" else SHORT,
    deadline=None,
    database=None,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=list(HealthCheck),
)


@pytest.fixture
def described(visit):
    def get(site: str) -> dict[str, Any]:
        return visit(site, "/api/openapi.json").json()

    return get


@contextmanager
def on_one_connection() -> Iterator[None]:
    """The test's transaction lives on one connection: as Django's own client does it."""
    for signal in (request_started, request_finished):
        signal.disconnect(close_old_connections)
    yield
    for signal in (request_started, request_finished):
        signal.connect(close_old_connections)


@pytest.fixture(autouse=True)
def _something_of_everything(monkeypatch) -> None:
    monkeypatch.setattr(answering, "MOST_A_MINUTE", 100_000)
    region = factories.region("kainuu")
    factories.organisation(region, title="Kahvila ry", lead="Kahvia.", email="a@example.org")
    factories.event(region, title="Kahvihetki", municipality=factories.municipality("Kajaani"))
    factories.news(region, title="Uutinen", lead="Alku.")
    factories.story(factories.campaign(region), title="Tarina", lead="Kerron.")


@pytest.mark.parametrize("site", SITES)
def test_the_document_is_valid_openapi(described, site):
    OpenAPIV31SpecValidator(described(site)).validate()


def test_the_validator_sees_a_fault(described):
    wrong = described("kainuu")
    del wrong["info"]["title"]
    assert list(OpenAPIV31SpecValidator(wrong).iter_errors())


def test_every_address_of_the_interface_is_described():
    """Whoever adds a view below /api/ describes it, or says here why not."""
    excused = {"openapi.json", "hsds/export.zip"}
    found = set()
    for prefix in ("v1/", "hsds/", "events/v1/"):
        (part,) = [
            one for one in get_resolver().url_patterns if str(one.pattern) == f"api/{prefix}"
        ]
        found |= {
            prefix + str(one.pattern).replace("<str:", "{").replace(">", "}")
            for one in part.url_patterns
        }
    told = {one.path.removeprefix("/api/") for one in OPERATIONS}
    assert found - told - excused == set()


def test_every_feed_is_described():
    """Whatever a program can follow, wherever a room keeps it."""
    endings = (".atom", ".rss", ".json", ".ics")
    feeds = {
        re.sub(r"%\((\w+)\)s", r"{\1}", door.template)
        for door in doors()
        if door.template.endswith(endings) and not door.for_staff
    }
    told = {one.path for one in OPERATIONS if one.path.endswith(endings)}
    assert len(feeds) > 10
    assert feeds - {"/api/openapi.json"} == told


@pytest.mark.parametrize("site", SITES)
@pytest.mark.parametrize("path", [one.path for one in OPERATIONS])
def test_whatever_is_asked_the_answer_is_as_described(described, site, path):
    host = "localhost" if site == "verkosto" else f"{site}.localhost"
    told = described(site)
    told["servers"] = [{"url": "/"}]
    schema = schemathesis.openapi.from_dict(told)
    schema.app = application
    schema.config.update(base_url=f"http://{host}")
    operation = schema[path]["GET"]

    @seed(1)
    @_bounded
    @given(case=operation.as_strategy())
    def ask(case: schemathesis.Case) -> None:
        case.call_and_validate(headers={"Host": host, "Accept-Encoding": "identity"})

    with on_one_connection():
        ask()
