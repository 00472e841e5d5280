"""Two workers that compose at the same moment."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest
from django.db import connection, transaction

from newsletters.digests.services import compose_due
from newsletters.models import Digest, NewsletterIndexPage
from tests.at_once import wait_for_locks
from tests.newsletters.digesting import MONDAY, digest_of, letters, news_of


@pytest.mark.usefixtures("own_database")
def test_two_workers_write_one_letter():
    digest = digest_of("kainuu")
    news_of()
    archive = NewsletterIndexPage.objects.filter(region__slug="kainuu")

    def compose() -> int:
        try:
            return compose_due(now=MONDAY)
        finally:
            connection.close()

    # The first waits at the archive with the digest in its hands; the second passes it by.
    with ThreadPoolExecutor(2) as pool:
        with transaction.atomic():
            list(archive.select_for_update(of=("self",)))
            first = pool.submit(compose)
            wait_for_locks(1)
            assert pool.submit(compose).result(timeout=20) == 0
        assert first.result(timeout=20) == 1
    assert compose_due(now=MONDAY) == 0
    assert len({page.translation_key for page in letters()}) == 1
    assert Digest.objects.get(pk=digest.pk).letter
