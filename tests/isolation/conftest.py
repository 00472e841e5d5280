"""The world of two regions, given to a test as a copy in which everything is undone."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import Any

import pytest

from tests import database
from tests.isolation.crawl import undone
from tests.isolation.shift import own_world


@pytest.fixture(scope="module")
def _copy(django_db_setup: None, django_db_blocker: Any) -> Iterator[None]:
    name = database.named(f"world_{os.environ.get('PYTEST_XDIST_WORKER', 'main')}")
    with django_db_blocker.unblock(), own_world(name):
        yield


@pytest.fixture
def the_world(_copy: None, django_db_blocker: Any) -> Iterator[None]:
    """Two regions that have everything."""
    with django_db_blocker.unblock(), undone():
        yield
