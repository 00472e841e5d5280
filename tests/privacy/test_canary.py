"""A person who is everywhere is erased, and then nowhere: no column, revision, file, cache, log."""

from __future__ import annotations

import logging

import pytest
from django.core import mail

from network.masking import MaskingFormatter, WithoutSecrets
from network.privacy import registry
from network.privacy.erasing import erase_person, key_of
from network.privacy.models import ErasedPerson
from network.search.tasks import tidy_search
from tests import factories
from tests.privacy import canary
from tests.privacy.seeding import OTHER, seed

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("committing", "working")]
UNFINDABLE = {"users.User"}
"""Staff's accounts are ended by their region, never by a link."""


@pytest.fixture
def own_disk(tmp_path, settings, monkeypatch):
    """Files of this test alone."""
    from campaign.models.videos import private_files

    storage = private_files()
    (tmp_path / "private").mkdir()
    monkeypatch.setattr(storage, "base_location", tmp_path / "private", raising=False)
    monkeypatch.setattr(storage, "location", str(tmp_path / "private"), raising=False)
    settings.ERASURE_JOURNAL = tmp_path / "erasures"
    return tmp_path


@pytest.fixture
def kainuu():
    return factories.region("kainuu")


def test_whoever_is_erased_is_nowhere(client, visit, kainuu, own_disk, caplog):
    with caplog.at_level(logging.DEBUG):
        seed(client, kainuu)
        visit("kainuu", "/jarjestot/")
        before = canary.in_tables()
        missing = {
            one.model
            for one in registry.findable()
            if one.model not in UNFINDABLE and not one.of(canary.EMAIL, kainuu.pk).exists()
        }
        assert missing == set(), "the canary must sit wherever a person can be found"
        assert len(before) > 40
        assert canary.in_files()
        mail.outbox.clear()
        erase_person(email=canary.EMAIL, region=kainuu.pk)
        tidy_search()  # beat, every night
        assert canary.in_tables() == set()
    assert canary.in_files() == set()
    assert canary.in_redis() == set()
    assert [message for message in mail.outbox if canary.EMAIL in message.to] == []
    assert [line for line in _lines(caplog) if canary.tells(line)] == []
    assert ErasedPerson.objects.get().address_key == key_of(canary.EMAIL)


def test_others_stay_as_they_were(client, kainuu, own_disk):
    seed(client, kainuu)
    held = {one.model: one.of(OTHER, kainuu.pk).count() for one in registry.findable()}
    assert held["events.Trip"] == 1
    erase_person(email=canary.EMAIL, region=kainuu.pk)
    after = {one.model: one.of(OTHER, kainuu.pk).count() for one in registry.findable()}
    gone = {model for model in held if after[model] != held[model]}
    # A message to the erased person has nobody to go to; an import goes as a whole, with its file.
    assert gone <= {"events.TripMessage", "organisations.ImportRow"}


def test_another_regions_rows_are_that_regions_matter(kainuu, own_disk):
    lappi = factories.region("lappi")
    for region in (kainuu, lappi):
        factories.subscriber(region, email=canary.EMAIL)
    erase_person(email=canary.EMAIL, region=kainuu.pk)
    assert canary.in_tables() == {"newsletters_subscriber.email"}
    erase_person(email=canary.EMAIL, region=lappi.pk)
    assert canary.in_tables() == set()


def _lines(caplog) -> list[str]:
    """As the process writes them."""
    formatter, secrets = MaskingFormatter("{message}", style="{"), WithoutSecrets()
    return [formatter.format(one) for one in caplog.records if secrets.filter(one)]
