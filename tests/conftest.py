"""Fixtures that every room's tests share."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from django.db import connection, transaction
from django.test import Client
from xdist.scheduler import LoadScopeScheduling

from regions import shelf
from regions.scoping import in_every_region
from tests import database
from tests.caching import empty_caches, sweep
from tests.logs import _log_is_read  # noqa: F401 — reads the log of every test
from tests.mail import inbox  # noqa: F401 — a fixture for every room
from tests.staff import StaffClient


class OneDemo(LoadScopeScheduling):
    """Keeps the journeys on one worker, which starts the demo once, what needs the world of two
    regions on one, so that no other waits while it is made, and what takes servers away; all else
    goes anywhere.

    The package's own groups stopped working with pytest 9.2: it no longer reads the changed name.
    """

    def _split_scope(self, nodeid: str) -> str:
        for together in ("tests/journeys/", "tests/isolation/", "tests/faults/test_away"):
            if together in nodeid:
                return together
        return nodeid


def pytest_xdist_make_scheduler(config: pytest.Config, log: object) -> OneDemo:
    """Called by pytest-xdist where it hands out the tests."""
    return OneDemo(config, log)


WORKER = os.environ.get("PYTEST_XDIST_WORKER", "main")


@pytest.fixture(scope="session")
def django_db_setup(django_db_blocker: pytest.FixtureRequest) -> Iterator[None]:
    """Give this worker its own copy of the template database."""
    name = database.named(WORKER)
    with django_db_blocker.unblock():
        database.copy(database.template(), name)
        database.use(name)
        yield
        connection.close()
        database.drop(name)


@pytest.fixture(autouse=True, scope="session")
def _swept_caches() -> Iterator[None]:
    """The next run's Redis is not full of this one's keys."""
    yield
    sweep()


@pytest.fixture(autouse=True)
def _empty_caches() -> None:
    """A rolled-back database must not be remembered by Redis."""
    empty_caches()
    shelf.forget()


@pytest.fixture(autouse=True)
def _sees_every_region() -> Iterator[None]:
    """A test's own lines see all rows; what it asks over HTTP is scoped by the request itself."""
    with in_every_region():
        yield


@pytest.fixture
def own_database(django_db_setup: None, django_db_blocker: Any) -> Iterator[None]:
    """A fresh copy of the template, for this test alone."""
    usual = connection.settings_dict["NAME"]
    name = f"{usual}_two"
    with django_db_blocker.unblock():
        database.copy(database.template(), name)
        database.use(name)
        yield
        database.use(usual)
        database.drop(name)


@pytest.fixture
def client() -> StaffClient:
    """A browser; ``force_login`` logs somebody in as the whole log-in does."""
    return StaffClient()


@pytest.fixture
def committing(monkeypatch: pytest.MonkeyPatch) -> None:
    """What waits for the end of a transaction happens at once: a test's own never ends."""
    monkeypatch.setattr(transaction, "on_commit", lambda function, **_: function())


@pytest.fixture
def visit(client: Client) -> Callable[..., object]:
    """GET an address of a region's site: ``visit("kainuu", "/en/")``."""

    def get(region: str, path: str = "/", **extra: object) -> object:
        host = "localhost" if region == "verkosto" else f"{region}.localhost"
        return client.get(path, headers={"host": host}, **extra)

    return get


@pytest.fixture
def working(settings: Any) -> None:
    """Wagtail's background work (indexes, renditions) is done at once, as a worker would soon."""
    backend = "django_tasks.backends.immediate.ImmediateBackend"
    settings.TASKS = {"default": {"BACKEND": backend}}
