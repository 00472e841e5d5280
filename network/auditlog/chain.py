"""The chain of seals: what shows that no row was changed, taken out or put in between.

A row is sealed within a minute of its commit, by one worker at a time, in the order in which rows
are found. Were it sealed as it is written, every transaction that publishes a page would wait for
every other; so the row stands with its deed, and the seal follows.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import json
from dataclasses import dataclass, field

from django.db import connection, models, transaction
from django.db.models import Exists, OuterRef
from django.utils import timezone

from network.auditlog.models import AuditEntry, AuditSeal, Event
from network.auditlog.recording import note

KEPT_FOR = dt.timedelta(days=730)
SEALED_WITHIN = dt.timedelta(minutes=10)
"""A row that has stood longer without its seal is a fault."""
BEGINNING = "0" * 64
_LOCK = 0x61756469  # "audi": one sealer at a time, whatever the machine
_BATCH = 2_000


def seal(now: dt.datetime | None = None) -> int:
    """Seal what stands without a seal; returns how many rows. Two at once: one waits."""
    done = 0
    while count := _seal_some(now or timezone.now()):
        done += count
    return done


@transaction.atomic
def _seal_some(now: dt.datetime) -> int:
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(%s)", [_LOCK])
    last = AuditSeal.objects.order_by("-pk").first()
    previous = last.hash if last else BEGINNING
    seals = []
    for entry in _unsealed().order_by("pk")[:_BATCH]:
        this = hash_of(previous, entry)
        seals.append(AuditSeal(entry_id=entry.pk, previous=previous, hash=this, at=now))
        previous = this
    AuditSeal.objects.bulk_create(seals)
    return len(seals)


def hash_of(previous: str, entry: AuditEntry) -> str:
    """SHA-256 over the link before and everything that the entry says."""
    content = json.dumps(entry.content, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return hashlib.sha256(f"{previous}{content}".encode()).hexdigest()


@dataclass
class Verdict:
    """What looking through the chain has found."""

    sealed: int = 0
    waiting: int = 0
    last: str = BEGINNING
    problems: list[str] = field(default_factory=list)


def verify(now: dt.datetime | None = None) -> Verdict:
    """Go through the whole chain, and say where it does not hold."""
    found = Verdict()
    expected: str | None = None
    entries: dict[int, AuditEntry] = {}
    for number, one in enumerate(AuditSeal.objects.order_by("pk").iterator(chunk_size=_BATCH)):
        if one.entry_id not in entries:
            ahead = AuditSeal.objects.filter(pk__gte=one.pk).order_by("pk")[:_BATCH]
            entries = AuditEntry.objects.in_bulk(list(ahead.values_list("entry_id", flat=True)))
        if expected is None:
            _check_beginning(one, found)
        elif one.previous != expected:
            found.problems.append(f"Seal {one.pk} does not follow the one before it.")
        entry = entries.get(one.entry_id)
        if entry is None:
            found.problems.append(f"Entry {one.entry_id} is gone (seal {one.pk}).")
        elif hash_of(one.previous, entry) != one.hash:
            found.problems.append(f"Entry {one.entry_id} has been changed (seal {one.pk}).")
        expected = found.last = one.hash
        found.sealed = number + 1
    _check_waiting(found, now or timezone.now())
    return found


def forget(now: dt.datetime | None = None) -> int:
    """Delete what is older than two years from the beginning of the chain, by the database's own
    function, and write down where the chain begins now; returns how many entries went."""
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(%s)", [_LOCK])
        limit = (now or timezone.now()) - KEPT_FOR
        cursor.execute("SELECT gone, last_hash FROM auditlog_forget(%s)", [limit])
        gone, last = cursor.fetchone()
        if gone:
            note(Event.FORGOTTEN, regions=[], details={"entries": gone, "last_hash": last})
    return int(gone)


def _check_beginning(first: AuditSeal, found: Verdict) -> None:
    """The chain begins at nothing, or where the last forgetting has left it."""
    told = AuditEntry.objects.filter(event=Event.FORGOTTEN).order_by("-pk").first()
    begins = told.details.get("last_hash") if told else BEGINNING
    if first.previous != begins:
        found.problems.append("The beginning of the chain has been cut off.")


def _check_waiting(found: Verdict, now: dt.datetime) -> None:
    waiting = _unsealed()
    found.waiting = waiting.count()
    late = waiting.filter(at__lt=now - SEALED_WITHIN).count()
    if late:
        found.problems.append(f"{late} entries have stood without a seal for ten minutes.")


def _unsealed() -> models.QuerySet[AuditEntry]:
    return AuditEntry.objects.filter(~Exists(AuditSeal.objects.filter(entry_id=OuterRef("pk"))))
