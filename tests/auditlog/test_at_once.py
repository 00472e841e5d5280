"""Two sealers at the same moment."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest
from django.db import connection

from network.auditlog import chain
from network.auditlog.models import AuditEntry, Event


@pytest.mark.usefixtures("own_database")
def test_two_sealers_at_once_make_one_chain():
    for _row in range(200):
        AuditEntry.objects.create(event=Event.PUBLISHED)

    def seal(_number: int) -> int:
        try:
            return chain.seal()
        finally:
            connection.close()

    with ThreadPoolExecutor(4) as pool:
        done = list(pool.map(seal, range(4)))
    assert sum(done) == AuditEntry.objects.count()
    assert chain.verify().problems == []
