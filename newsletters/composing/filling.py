"""Blocks that fill themselves, and pages that an editor lifts, as lists of entries."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any
from uuid import UUID

from django.db.models import Q, UUIDField
from django.utils.formats import date_format
from django.utils.timezone import localtime
from django.utils.translation import gettext as _
from wagtail.fields import StreamField
from wagtail.models import Page

from campaign.models import VideoStoryPage
from events.models import CalendarEntry, EventPage
from network.conditions import Among
from network.pages import BasePageQuerySet
from network.prepared import prepared
from network.site_roots import every_locale
from newsletters.composing.entries import entry_of, time_entry
from newsletters.composing.parts import Entries, Entry, Group
from newsletters.queries import choosing
from newsletters.queries.choosing import Reader
from regions.shelf import shelf

_Groups = list[Group]
_FEW_PLACES = 3


def filled_part(block: Any, reader: Reader, root: str) -> Entries | None:
    """A list for a block that fills itself; None when there is nothing to tell."""
    title, gather = _FILLED[block.block_type]
    groups = [group for group in gather(block.value, reader, root) if group.entries]
    if not groups:
        return None
    return Entries(
        title=(block.value["title"] or "").strip() or title(), groups=groups, block=block
    )


def fills_itself(block: Any) -> bool:
    """Whether the block is one of those."""
    return block.block_type in _FILLED


def _news(settings: Any, reader: Reader, root: str) -> _Groups:
    """The newest with its picture: a letter of pictures is heavy, one without any is dull."""
    pages = choosing.latest_news(reader, settings)
    entries = [
        entry_of(
            page,
            root=root,
            pictured=reader.pictured and not number,
            facts=(_date(page.published_on),),
        )
        for number, page in enumerate(pages)
    ]
    return [Group("", entries)]


def _events(settings: Any, reader: Reader, _root: str) -> _Groups:
    """By municipality in the order of the alphabet, then those that are held on line only."""
    times = choosing.coming_events(reader, settings)
    places: dict[Any, list[CalendarEntry]] = {}
    for time in times:
        places.setdefault(time.municipality, []).append(time)
    order = sorted(places, key=lambda place: (place is None, place.sort_key if place else ""))
    if len(order) == 1:
        return [Group("", [time_entry(time) for time in times])]
    return [
        Group(place.name if place else _("On line"), [time_entry(time) for time in places[place]])
        for place in order
    ]


def _registrations(settings: Any, reader: Reader, _root: str) -> _Groups:
    times = choosing.open_registrations(reader, settings)
    return [Group("", [time_entry(time, facts=_registering(time)) for time in times])]


def _registering(time: CalendarEntry) -> tuple[str, ...]:
    """Where it is and until when one registers."""
    ends = time.page.registration_ends_at
    last = _("register by %(day)s") % {"day": _date(localtime(ends))} if ends else ""
    return tuple(filter(None, (time.municipality.name if time.municipality else "", last)))


def _organisations(settings: Any, reader: Reader, root: str) -> _Groups:
    pages = choosing.new_organisations(reader, settings)
    return [Group("", [entry_of(page, root=root, facts=_places(page)) for page in pages])]


def _places(page: Any) -> tuple[str, ...]:
    names = [place.name for place in choosing.places_of(page)]
    return (", ".join(names),) if 0 < len(names) <= _FEW_PLACES else ()


def _stories(settings: Any, reader: Reader, root: str) -> _Groups:
    pages = choosing.latest_stories(reader, settings)
    return [Group("", [entry_of(page, root=root, pictured=reader.pictured) for page in pages])]


def _date(day: Any) -> str:
    return date_format(day, "SHORT_DATE_FORMAT")


_FILLED: dict[str, tuple[Callable[[], str], Callable[[Any, Reader, str], _Groups]]] = {
    "news": (lambda: _("News"), _news),
    "events": (lambda: _("Coming events"), _events),
    "registrations": (lambda: _("You can register now"), _registrations),
    "organisations": (lambda: _("New associations"), _organisations),
    "stories": (lambda: _("A story"), _stories),
}


def lifted_pages(blocks: Iterable[Any], language: str) -> dict[int, Page]:
    """The pages that blocks lift, by the id that stands in the block, each in the letter's language
    where it has that; without what is not public and stories that may not be mailed."""
    items = [block.value for block in blocks if block.block_type == "item" and block.value]
    locales = every_locale()
    versions: dict[tuple[Any, str], Page] = {}
    own: dict[int, Page] = {}
    for page in _public(items, language):
        page.locale = locales[page.locale_id]
        versions[page.translation_key, page.locale.language_code] = own[page.pk] = page
    keys = {page.pk: page.translation_key for page in items}
    found = {pk: versions.get((key, language)) or own.get(pk) for pk, key in keys.items()}
    return {pk: page for pk, page in found.items() if page is not None and _may_go(page)}


def _public(pages: Iterable[Page], language: str) -> Iterator[Page]:
    """The pages as far as they are public, and their public versions in the language, by one query
    a type."""
    by_type: dict[type[Page], list[Page]] = {}
    for page in pages:
        by_type.setdefault(page.specific_class or Page, []).append(page)
    for model, ours in by_type.items():
        keys = sorted({page.translation_key for page in ours})
        yield from _versions(model, language, sorted(page.pk for page in ours), keys)


@prepared
def _versions(model: type[Page], language: str, ids: list[int], keys: list[UUID]) -> Any:
    """Without the blocks, of which a letter shows none."""
    rows = BasePageQuerySet(model).open_to_all().order_by()
    wanted = Q(locale__language_code=language) & Q(Among("translation_key", keys, UUIDField))
    streams = [one.name for one in model._meta.fields if isinstance(one, StreamField)]
    return rows.filter(Q(Among("pk", ids)) | wanted).defer(*streams)


def _may_go(page: Page) -> bool:
    return not isinstance(page, VideoStoryPage) or choosing.may_be_mailed(page)


def lifted_part(page: Page, block: Any, reader: Reader, level: int) -> Entries:
    """A page that an editor lifts, with its picture."""
    facts: tuple[str, ...] = ()
    place = shelf().municipalities.get(getattr(page, "municipality_id", None) or 0)
    if isinstance(page, EventPage) and place:
        facts = (place.name,)
    root = reader.region.open_site.root_url
    entry: Entry = entry_of(page, root=root, pictured=reader.pictured, facts=facts)
    return Entries(groups=[Group("", [entry])], level=level, block=block)
