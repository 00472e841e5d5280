"""A deployment as docs/operations.md tells it costs nobody a request."""

from __future__ import annotations

from typing import Any

import pytest

from benchmarks.rehearsing.__main__ import rehearse
from tests.pagecache.test_nginx import NGINX


@pytest.mark.skipif(NGINX is None, reason="nginx is not installed")
def test_new_code_and_a_migration_come_while_people_read_and_nothing_fails(
    django_db_setup: None, django_db_blocker: Any
):
    said: list[str] = []
    with django_db_blocker.unblock():
        failures = rehearse(said.append)
    assert failures == [], said
    assert " 0 failed" in said[0]
