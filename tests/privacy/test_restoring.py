"""Whoever was erased stays erased when a backup from before that is restored."""

from __future__ import annotations

import datetime as dt
from io import StringIO

import pytest
from django.core.management import call_command
from django.utils import timezone

from network.auditlog.models import AuditEntry, Event
from network.backup import signals as backup_signals
from network.privacy import journal
from network.privacy.erasing import erase_person, key_of, reapply_erasures
from network.privacy.models import ErasedPerson
from network.privacy.tasks import forget_erasures
from newsletters.models import Subscriber
from tests import factories

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("committing")]
EMAIL = "Aino@Example.net"


@pytest.fixture(autouse=True)
def folder(settings, tmp_path):
    settings.ERASURE_JOURNAL = tmp_path / "erasures"
    return settings.ERASURE_JOURNAL


@pytest.fixture
def kainuu():
    return factories.region("kainuu")


def people() -> list[str]:
    return sorted(Subscriber.objects.values_list("email", flat=True))


def restored(region, email=EMAIL) -> None:
    """The backup knows her, and not that she was erased."""
    ErasedPerson.objects.all().delete()
    factories.subscriber(region, email=email)


def test_a_restored_person_is_erased_again_and_nobody_else(kainuu):
    factories.subscriber(kainuu, email=EMAIL)
    factories.subscriber(kainuu, email="muu@example.net")
    erase_person(email=EMAIL, region=kainuu.pk)
    restored(kainuu)
    assert people() == ["aino@example.net", "muu@example.net"]
    told = StringIO()
    call_command("erase_again", stdout=told)
    assert people() == ["muu@example.net"]
    assert "0 rows" not in told.getvalue()
    assert reapply_erasures() == 0
    assert ErasedPerson.objects.get().address_key == key_of(EMAIL)


def test_a_restore_erases_again_by_itself(kainuu):
    factories.subscriber(kainuu, email=EMAIL)
    erase_person(email=EMAIL, region=kainuu.pk)
    restored(kainuu)
    backup_signals.restored.send(sender=object, made_at=timezone.now())
    assert people() == []


def test_who_came_back_before_the_backup_was_made_is_left_alone(kainuu):
    erase_person(email=EMAIL, region=kainuu.pk)
    factories.subscriber(kainuu, email=EMAIL)
    assert reapply_erasures() == 0
    assert people() == ["aino@example.net"]


def test_another_region_keeps_what_it_holds(kainuu):
    lappi = factories.region("lappi")
    factories.subscriber(lappi, email=EMAIL)
    erase_person(email=EMAIL, region=kainuu.pk)
    ErasedPerson.objects.all().delete()
    reapply_erasures()
    assert people() == ["aino@example.net"]


def test_neither_journal_nor_table_can_be_read_back(kainuu, folder):
    erase_person(email=EMAIL, region=kainuu.pk)
    written = "".join(path.read_text() for path in folder.glob("*.txt"))
    assert key_of(EMAIL) in written
    assert "aino" not in written.lower()
    assert key_of("other@example.net") != key_of(EMAIL) == key_of(" aino@EXAMPLE.net ")


def test_a_line_that_was_cut_short_is_passed_by(kainuu, folder):
    erase_person(email=EMAIL, region=kainuu.pk)
    file = next(folder.glob("*.txt"))
    file.write_text(file.read_text() + "7 abc")
    restored(kainuu)
    assert reapply_erasures() > 0
    assert people() == []


def test_the_journal_is_forgotten_when_no_backup_is_as_old(kainuu, folder):
    erase_person(email=EMAIL, region=kainuu.pk)
    forget_erasures()
    assert ErasedPerson.objects.count() == len(list(folder.glob("*.txt"))) == 1
    past = timezone.now() - dt.timedelta(days=130)
    ErasedPerson.objects.update(erased_at=past)
    file = next(folder.glob("*.txt"))
    file.rename(folder / f"{past:%Y-%m}.txt")
    forget_erasures()
    assert not ErasedPerson.objects.exists()
    assert list(journal.lines()) == []


def test_what_was_done_after_a_restore_stands_in_the_audit_log(kainuu):
    erase_person(email=EMAIL, region=kainuu.pk)
    restored(kainuu)
    reapply_erasures()
    last = AuditEntry.objects.filter(event=Event.ERASED).latest("pk")
    assert last.details["after_restore"] == 1
