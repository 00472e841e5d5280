"""The log only grows, and whoever changes it in spite of that is found out."""

from __future__ import annotations

import datetime as dt
from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.db import DatabaseError, connection, transaction
from django.utils import timezone

from network.auditlog import chain
from network.auditlog.models import AuditEntry, AuditSeal, Event
from network.auditlog.recording import note

pytestmark = pytest.mark.django_db
LONG_AGO = timezone.now() - dt.timedelta(days=800)


def entry(**fields) -> AuditEntry:
    return AuditEntry.objects.create(event=Event.PUBLISHED, about="home.ContentPage 1", **fields)


def forced(sql: str) -> None:
    """What only a superuser of the database can do."""
    with connection.cursor() as cursor:
        cursor.execute("SET LOCAL session_replication_role = replica")
        cursor.execute(sql)
        cursor.execute("SET LOCAL session_replication_role = DEFAULT")


@pytest.fixture(autouse=True)
def _empty_log(db) -> None:
    """Opening the regions has left rows of its own."""
    forced("DELETE FROM auditlog_auditseal; DELETE FROM auditlog_auditentry")


@pytest.mark.parametrize("table", ["auditlog_auditentry", "auditlog_auditseal"])
@pytest.mark.parametrize("sql", ["UPDATE {} SET id = id", "DELETE FROM {}", "TRUNCATE {}"])
def test_the_database_refuses_every_change(table, sql):
    entry()
    chain.seal()
    with pytest.raises(DatabaseError, match="only grows"), transaction.atomic():
        connection.cursor().execute(sql.format(table))
    assert AuditEntry.objects.count() == AuditSeal.objects.count() == 1


def test_rows_are_chained_and_a_second_round_adds_nothing():
    for _row in range(3):
        entry()
    assert (chain.seal(), chain.seal()) == (3, 0)
    first, second, third = AuditSeal.objects.order_by("pk")
    assert first.previous == chain.BEGINNING
    assert (second.previous, third.previous) == (first.hash, second.hash)
    assert chain.verify().problems == []


@pytest.mark.parametrize(
    ("sql", "complaint"),
    [
        ("UPDATE auditlog_auditentry SET who = 7 WHERE id = {middle}", "has been changed"),
        ("UPDATE auditlog_auditentry SET at = at + '1s' WHERE id = {middle}", "has been changed"),
        ("DELETE FROM auditlog_auditentry WHERE id = {middle}", "is gone"),
        ("DELETE FROM auditlog_auditseal WHERE entry_id = {middle}", "does not follow"),
        ("DELETE FROM auditlog_auditseal WHERE entry_id = {first}", "beginning"),
        ("UPDATE auditlog_auditseal SET hash = repeat('a', 64) WHERE entry_id = {last}", "changed"),
    ],
)
def test_whatever_is_tampered_with_is_told(sql, complaint):
    rows = [entry() for _row in range(3)]
    chain.seal()
    names = dict(zip(("first", "middle", "last"), (row.pk for row in rows), strict=True))
    forced(sql.format(**names))
    assert complaint in " ".join(chain.verify().problems)
    with pytest.raises(CommandError):
        call_command("verify_audit_log", stderr=StringIO())


def test_what_is_cut_off_at_the_end_is_told_by_whoever_remembers_a_hash():
    entry()
    last = entry()
    chain.seal()
    told = StringIO()
    call_command("verify_audit_log", stdout=told)
    remembered = told.getvalue().split()[-1]
    call_command("verify_audit_log", expect=remembered, stdout=StringIO())
    forced(f"DELETE FROM auditlog_auditseal WHERE entry_id = {last.pk}")
    forced(f"DELETE FROM auditlog_auditentry WHERE id = {last.pk}")
    with pytest.raises(CommandError):
        call_command("verify_audit_log", expect=remembered, stderr=StringIO())


def test_a_row_that_stands_long_without_its_seal_is_a_problem():
    entry()
    assert chain.verify().problems == []
    assert chain.verify().waiting == 1
    assert chain.verify(timezone.now() + dt.timedelta(minutes=11)).problems


def test_after_two_years_rows_go_from_the_beginning_and_the_chain_still_holds():
    for _row in range(2):
        entry(at=LONG_AGO)
    kept = [entry(), entry(at=LONG_AGO)]
    chain.seal()
    assert chain.forget() == 2
    assert {row.pk for row in kept} <= set(AuditEntry.objects.values_list("pk", flat=True))
    told = AuditEntry.objects.get(event=Event.FORGOTTEN)
    assert told.details["entries"] == 2
    chain.seal()
    assert chain.verify().problems == []
    assert chain.forget() == 0


def test_nobody_forgets_what_is_younger_whatever_the_clock_says():
    entry()
    chain.seal()
    with pytest.raises(DatabaseError, match="two years"), transaction.atomic():
        chain.forget(timezone.now() + dt.timedelta(days=800))


def test_of_rows_without_a_seal_none_is_forgotten():
    entry(at=LONG_AGO)
    assert chain.forget() == 0
    assert AuditEntry.objects.count() == 1


def test_a_row_names_no_address_and_no_whole_network_address(client):
    row = note(Event.LINK_ASKED, regions=[1])
    assert (row.who, row.role, row.ip_prefix) == (None, "", "")
