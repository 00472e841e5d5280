"""A region moves into a network that has nothing yet, and its size costs no memory."""

from __future__ import annotations

import tracemalloc

import pytest
from django.contrib.contenttypes.models import ContentType
from django.db import connection
from wagtail.models import Locale, Page

from newsletters.addresses import address_key
from newsletters.models import Subscriber
from regions.models import Region
from regions.moving.exporting import export_region
from regions.moving.importing import import_region
from tests import database, factories
from tests.caching import empty_caches
from tests.regions.moving import likened
from tests.regions.moving_seed import news_with_links


@pytest.fixture
def empty_network(own_database):
    """A function that leads to a network with tables and no rows."""
    before = connection.settings_dict["NAME"]
    name = f"{before}_empty"

    def go():
        database.copy(database._migrated(), name)
        database.use(name)
        ContentType.objects.clear_cache()
        empty_caches()

    yield go
    database.use(before)
    database.drop(name)
    ContentType.objects.clear_cache()
    empty_caches()


def test_a_region_moves_into_an_empty_network(tmp_path, empty_network):
    kainuu = factories.region("kainuu")
    news_with_links(kainuu)
    factories.subscriber(kainuu, email="lukija@example.net")
    path = export_region(region=kainuu, folder=tmp_path / "one")
    empty_network()
    assert not Region.objects.exists()
    there = import_region(path=path)
    assert (there.slug, there.languages) == ("kainuu", kainuu.languages)
    assert set(Locale.objects.values_list("language_code", flat=True)) >= {"fi", "en"}
    again = export_region(region=there, folder=tmp_path / "two")
    assert likened(path, "kainuu") == likened(again, "kainuu")
    assert not Page.find_problems()[0]


@pytest.mark.django_db
def test_memory_does_not_grow_with_what_a_region_has(tmp_path):
    kainuu = factories.region("kainuu")

    def readers(first, last):
        Subscriber.objects.bulk_create(
            Subscriber(
                region=kainuu,
                email=f"lukija{n}@example.net",
                address_key=address_key(f"lukija{n}@example.net"),
                language="fi",
            )
            for n in range(first, last)
        )

    readers(0, 1_000)
    few = peaks(kainuu, tmp_path / "few", "pirkanmaa")
    readers(1_000, 4_000)
    many = peaks(kainuu, tmp_path / "many", "uusimaa")
    assert [many[n] < 1.5 * few[n] for n in range(2)] == [True, True], (few, many)


def peaks(region, folder, slug):
    """The most memory that taking out and bringing in needed."""
    found = []
    tracemalloc.start()
    try:
        path = export_region(region=region, folder=folder)
        found.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.reset_peak()
        import_region(path=path, slug=slug)
        found.append(tracemalloc.get_traced_memory()[1])
    finally:
        tracemalloc.stop()
    return found
