"""The dry run: every item gets its verdict, and nothing else is written."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from typing import IO, Any

from django.core.files.base import ContentFile
from django.db import transaction
from django.utils.translation import override

from incoming.models import BroughtPage, Incoming, IncomingItem, IncomingPicture
from incoming.pages import problems_of
from incoming.problems import note, note_of
from incoming.reading.calendars import happenings
from incoming.reading.feeds import entries
from incoming.reading.files import MEGABYTE, MOST_BYTES
from incoming.reading.items import Found, Wanted
from incoming.reading.wordpress import counted, posts
from network.identity_codes import holds_identity_code
from network.links.fetching import fetch
from network.links.reaching import Answer
from network.troubles import Trouble

AT_ONCE = 100
"""Items that are judged and kept in one transaction."""
Verdict = IncomingItem.Verdict


def check(*, source: Incoming) -> None:
    """Judge the items that have no verdict yet; what a killed worker left is gone on with.

    What holds a personal identity code, or breaks off, is refused whole and deleted.
    """
    with override(source.spoken):
        try:
            _judge_all(source)
        except Trouble as trouble:
            _refuse(source, trouble)


def _judge_all(source: Incoming) -> None:
    if source.address and not source.file:
        _fetch(source)
    with source.opened() as file:
        found = enumerate(_read(source, file), start=1)
        waiting = (pair for pair in found if pair[0] > source.last_item)
        while batch := list(itertools.islice(waiting, AT_ONCE)):
            _keep(source, batch)
    if not source.rows.exists():
        raise Trouble("no_items")
    source.state = Incoming.State.CHECKED
    source.save(update_fields=["state"])


def _fetch(source: Incoming) -> None:
    """The file at the address, kept as if it had been brought."""
    most = MOST_BYTES[source.kind]
    found = fetch(source.address.replace("webcal://", "https://", 1), most=most)
    if found.too_big:
        raise Trouble("address_too_big", most=most // MEGABYTE)
    if found.answer is not Answer.FINE:
        raise Trouble(f"address_{found.answer.value}")
    source.file.save("fetched", ContentFile(found.content), save=False)
    source.save(update_fields=["file"])


def _read(source: Incoming, file: IO[bytes]) -> Iterator[Found]:
    """The items in order; how many there are is kept for the progress bar."""
    wanted = _wanted(source)
    if source.kind == Incoming.Kind.WORDPRESS:
        count, media = counted(file)
        items: Iterator[Found] = posts(file, media, wanted)
    else:
        every = (entries if source.kind == Incoming.Kind.FEED else happenings)(file, wanted)
        count, items = len(every), iter(every)
    source.about_items = count
    source.save(update_fields=["about_items"])
    return items


def _wanted(source: Incoming) -> Wanted:
    places = source.region.municipalities.values_list("pk", "name_fi", "name_sv")
    return Wanted(
        with_pictures=source.with_pictures,
        with_past=source.with_past,
        places={name.lower(): pk for pk, *names in places for name in names if name},
    )


@transaction.atomic
def _keep(source: Incoming, batch: list[tuple[int, Found]]) -> None:
    for _number, found in batch:
        _refuse_identity_codes(found)
    keys = [found.key for _number, found in batch]
    known = dict(
        BroughtPage.objects.filter(region=source.region, key__in=keys).values_list("key", "page")
    )
    rows = IncomingItem.objects.filter(source=source, key__in=keys).exclude(verdict=Verdict.ERROR)
    seen = dict(rows.order_by("-number").values_list("key", "number"))
    items = []
    for number, found in batch:
        first = seen.setdefault(found.key, number)
        if first != number:
            found.trouble = Trouble("doubled", row=first)
        items.append(_row(source, number, found, known.get(found.key)))
    IncomingItem.objects.bulk_create(items)
    _note_pictures(source, items)
    source.last_item = batch[-1][0]
    source.save(update_fields=["last_item"])


def _refuse_identity_codes(found: Found) -> None:
    said = [found.title, str(found.values.get("lead", "")), str(found.values.get("venue", ""))]
    said += [str(block["value"]) for block in found.values.get("blocks", [])]
    if any(map(holds_identity_code, said)):
        title = "…" if holds_identity_code(found.title) else found.title
        raise Trouble("identity_code", title=title)


def _row(source: Incoming, number: int, found: Found, page: int | None) -> IncomingItem:
    row = IncomingItem(source=source, number=number, key=found.key, title=found.title[:255])
    row.is_draft, row.notes = found.is_draft, _few(found.notes)
    if found.trouble or found.left_out:
        row.verdict = Verdict.ERROR if found.trouble else Verdict.LEFT_OUT
        row.notes = [note_of(found.trouble or found.left_out)]  # type: ignore[arg-type]  # one is
    elif page is not None:
        row.verdict, row.page_id, row.notes = Verdict.SAME, page, []
    else:
        row.verdict, row.values = Verdict.NEW, found.values
        if source.publish and not row.is_draft:
            _hold_back(row, source)
    return row


def _hold_back(row: IncomingItem, source: Incoming) -> None:
    """What may not be published stays a draft, and says why."""
    if any(one["code"] == "picture_without_words" for one in row.notes):
        row.is_draft = True
    for sentence in problems_of(row, source):
        row.notes.append(note("not_ready", sentence=sentence))
        row.is_draft = True


def _few(notes: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Each thing said once."""
    return [one for number, one in enumerate(notes) if one not in notes[:number]]


def _note_pictures(source: Incoming, items: list[IncomingItem]) -> None:
    wanted: dict[str, str] = {}
    for item in items:
        for one in pictures_of(item.values):
            address = one["address"][:1000]
            wanted[address] = wanted.get(address) or one["alt"] or ""
    IncomingPicture.objects.bulk_create(
        (
            IncomingPicture(source=source, address=address, description=alt[:255])
            for address, alt in wanted.items()
        ),
        ignore_conflicts=True,
    )


def pictures_of(values: dict[str, Any]) -> list[dict[str, Any]]:
    """Each picture of an item: its address and its alt text."""
    own = values.get("picture")
    blocks = [one["value"] for one in values.get("blocks", []) if one["type"] == "picture"]
    return [*([own] if own else []), *blocks]


def _refuse(source: Incoming, trouble: Trouble) -> None:
    """Refuse the whole file and delete it, with all that was read from it."""
    source.file.delete(save=False)
    source.state, source.trouble = Incoming.State.REFUSED, note_of(trouble)
    source.save(update_fields=["file", "state", "trouble"])
    source.pictures.all().delete()
    source.rows.all().delete()
