"""People brought in from a file: read, judged row by row, shown, and only then put on a list."""

from __future__ import annotations

from collections.abc import Iterator
from typing import IO, TYPE_CHECKING, Any, cast

from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile
from django.db import transaction
from django.utils import timezone

from network.identity_codes import holds_identity_code
from newsletters.addresses import address_key
from newsletters.consent.addresses import reader_address
from newsletters.consent.columns import columns_of, language_of
from newsletters.consent.keeping import basis_words, check_basis, those_who_left
from newsletters.consent.log import Said, write_down_all
from newsletters.models import Audience, Consent, ReaderImport, Subscriber, Subscription
from organisations.exchange.reading import look_at, rows_of
from regions.activity import record
from regions.bringing.working import begin
from regions.models import Deed
from regions.scoping import in_every_region, inside

if TYPE_CHECKING:
    from network.users.models import User

AT_ONCE = 2_000
NEW, THERE, DOUBLE, LEFT = "new", "there", "double", "left"
BAD_ADDRESS, IDENTITY_CODE = "address", "identity_code"
_STATE = ReaderImport.State

Row = dict[str, Any]


def receive(
    *, audience: Audience, language: str, proof: str, file: UploadedFile, user: User | None
) -> ReaderImport:
    """Read a file and judge its rows; nobody is put on a list yet.

    Raises ``Trouble`` for a file that is no table or has no column of addresses, and
    ``BasisMissing``.
    """
    check_basis(audience)
    opened = cast("IO[bytes]", file.file)
    rows = list(_read(opened, file.size or 0, language))
    judge(audience, rows)
    found = ReaderImport(
        region=audience.region,
        audience=audience,
        language=language,
        name=(file.name or "")[-255:].replace("\x00", ""),
        proof=proof,
        total=len(rows),
        made_by=user,
    )
    found.rows = rows
    found.save()
    return found


def judge(audience: Audience, rows: list[Row]) -> None:
    """Give every row its verdict. An address that other regions leave alone looks like any other:
    it is put on the list and gets nothing."""
    seen: dict[str, int] = {}
    for row in rows:
        if row["verdict"] == NEW and row["email"] in seen:
            row["verdict"], row["of"] = DOUBLE, seen[row["email"]]
        seen.setdefault(row["email"], row["row"])
    for start in range(0, len(rows), AT_ONCE):
        _look_up(audience, [row for row in rows[start : start + AT_ONCE] if row["verdict"] == NEW])


def start(*, source: ReaderImport, user: User | None) -> bool:
    """Begin to bring the people in; False when that has been begun already."""
    return begin(source, user=user, before=_STATE.CHECKED, after=_STATE.RUNNING)


def bring_in(import_id: int) -> int:
    """Put the people of an import on its list, some thousands at a time; returns how many.

    A worker that dies leaves whole portions behind, and the next one goes on after them.
    """
    brought = 0
    with in_every_region():
        while True:
            made = _bring_portion(import_id)
            if made is None:
                return brought
            brought += made


def _read(file: IO[bytes], size: int, language: str) -> Iterator[Row]:
    shape = look_at(file, size)
    columns = columns_of(shape.headings)
    rows = rows_of(file, shape)
    next(rows)
    for number, cells in rows:
        told = {key: cells[at] if at < len(cells) else "" for key, at in columns.items()}
        yield _row(number, told, language)


def _row(number: int, told: dict[str, str], language: str) -> Row:
    row = {"row": number, "email": "", "name": "", "language": language, "verdict": NEW}
    if any(holds_identity_code(cell) for cell in told.values()):
        return row | {"verdict": IDENTITY_CODE}
    try:
        row["email"] = reader_address(told["email"])
    except ValidationError:
        shown = told["email"].replace("\x00", "")[:80]
        return row | {"email": shown, "verdict": BAD_ADDRESS}
    row["name"] = told.get("name", "").replace("\x00", "")[:120]
    row["language"] = language_of(told.get("language", "")) or language
    return row


def _look_up(audience: Audience, rows: list[Row]) -> None:
    on = Subscription.objects.filter(audience=audience, state=Subscription.State.ACTIVE)
    emails = [row["email"] for row in rows]
    there = set(on.filter(subscriber__email__in=emails).values_list("subscriber__email", flat=True))
    keys = {address_key(email): email for email in emails}
    left = {keys[key] for key in those_who_left(audience, keys)}
    for row in rows:
        if row["email"] in there:
            row["verdict"] = THERE
        elif row["email"] in left:
            row["verdict"] = LEFT


@transaction.atomic
def _bring_portion(import_id: int) -> int | None:
    """None when there is nothing to do any more."""
    rows = ReaderImport.objects.select_for_update(of=("self",)).select_related("audience__region")
    source = rows.filter(pk=import_id, state=_STATE.RUNNING).first()
    if source is None:
        return None
    with inside(source.audience.region):
        portion = source.rows[source.done : source.done + AT_ONCE]
        fresh = [row for row in portion if row["verdict"] == NEW]
        _look_up(source.audience, fresh)
        made = _put(source, [row for row in fresh if row["verdict"] == NEW])
        source.done, source.brought = source.done + len(portion), source.brought + made
        source.save(update_fields=["done", "brought"])
        if source.done >= source.total:
            _finish(source)
    return made


def _finish(source: ReaderImport) -> None:
    source.state, source.rows = _STATE.DONE, []
    source.save(update_fields=["state", "content"])
    told = f"{source.audience.name}: {source.brought}"
    record(source.audience.region, source.made_by, Deed.IMPORTED_READERS, told)


def _put(source: ReaderImport, rows: list[Row]) -> int:
    region = source.audience.region
    people = [
        Subscriber(
            region=region,
            email=row["email"],
            address_key=address_key(row["email"]),
            name=row["name"],
            language=row["language"] if row["language"] in region.languages else source.language,
        )
        for row in rows
    ]
    Subscriber.objects.bulk_create(people, ignore_conflicts=True)
    found = list(
        Subscriber.objects.filter(region=region, email__in=[row["email"] for row in rows])
        .order_by("pk")
        .select_for_update()
    )
    active, now = Subscription.State.ACTIVE, timezone.now()
    Subscription.objects.filter(audience=source.audience, subscriber__in=found).delete()
    Subscription.objects.bulk_create(
        [
            Subscription(subscriber=one, audience=source.audience, state=active, changed_at=now)
            for one in found
        ]
    )
    said = Said(
        source=Consent.Source.FILE, words=basis_words, proof=source.proof, by=source.made_by
    )
    write_down_all(found, source.audience, Consent.Deed.IMPORTED, said)
    return len(found)
