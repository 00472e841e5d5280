"""What would happen to each text of a translator's file: nothing is written here."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from wagtail_localize.models import StringSegment, StringTranslation, Translation

from regions.models import Region
from translating.orders import checking
from translating.orders.files.po import read_po
from translating.orders.files.units import Content, FileRefused, Reason, Unit, unsure
from translating.orders.files.xliff import read_xliff
from translating.orders.queries import translations_in


class Verdict(StrEnum):
    """What becomes of a text."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"
    EMPTY = "empty"
    UNKNOWN = "unknown"
    MOVED = "moved"
    NEWER = "newer"
    UNSURE = "unsure"
    TWICE = "twice"
    DAMAGED = "damaged"


WRITTEN = frozenset({Verdict.NEW, Verdict.CHANGED})
SILENT = frozenset({Verdict.SAME, Verdict.EMPTY})
_SENTENCES: dict[str, Promise] = {
    Verdict.NEW: _("New"),
    Verdict.CHANGED: _("Takes the place of another translation"),
    Verdict.UNKNOWN: _("No such text is sent to this language here. Take a fresh file."),
    Verdict.MOVED: _("The original has changed since the file was made. Translate it anew."),
    Verdict.NEWER: _("Somebody has translated it here since the file was made; that one stands."),
    Verdict.UNSURE: _("Marked as unsure in the file. Take the mark away when the text is right."),
    Verdict.TWICE: _("Stands twice in the file with two translations; the first one counts."),
    Verdict.DAMAGED: _("Its marks or plurals are not those of the original."),
    **checking.SENTENCES,
}


@dataclass(frozen=True, kw_only=True)
class Judged:
    """A text of the file and what becomes of it. ``verdict`` is a ``Verdict`` or a ``Fault``."""

    unit: Unit
    verdict: str
    title: str = ""
    """The page's, where it is known to be the region's."""
    place: tuple[int, int] | None = field(default=None)
    """Ids of the text's place and of its string."""

    @property
    def sentence(self) -> str:
        """What to tell the person, in the language that is active."""
        return str(_SENTENCES[self.verdict])

    @property
    def is_refused(self) -> bool:
        """True for what is not taken although somebody has written it."""
        return self.verdict not in WRITTEN | SILENT


def read(content: bytes, *, region: Region, language: str) -> Content:
    """A file's texts. Raises ``FileRefused`` for one that is broken or not this region's."""
    if not content.strip():
        raise FileRefused(Reason.EMPTY)
    start = content.lstrip(b"\xef\xbb\xbf \t\r\n")
    if start.startswith((b"<", b"\xff\xfe", b"\xfe\xff")):
        found = read_xliff(content)
    elif b"msgid" in content:
        found = read_po(content)
    else:
        raise FileRefused(Reason.KIND)
    if found.language != language:
        raise FileRefused(Reason.LANGUAGE)
    if found.region != region.slug:
        raise FileRefused(Reason.REGION)
    return found


Places = dict[tuple[str, str], dict[str, tuple[int, int]]]


@dataclass
class _Known:
    """The region's translations to the language, read at once for all texts of the file."""

    titles: dict[str, str]
    places: Places
    """By the translation and the place: the originals that stand there now."""
    written: dict[tuple[int, int], StringTranslation]


def judge(content: Content, *, region: Region) -> list[Judged]:
    """What would become of each text, in the file's order."""
    known = _known(content, region)
    seen: dict[tuple[str, str, str], str] = {}
    found = []
    for unit in content.units:
        key = unit.translation, unit.path, unit.source
        earlier = seen.setdefault(key, unit.target)
        verdict, place = _verdict(unit, known, content.made_at)
        if earlier != unit.target and verdict not in SILENT:
            verdict = Verdict.TWICE
        title = known.titles.get(unit.translation, "")
        found.append(Judged(unit=unit, verdict=verdict, title=title, place=place))
    return found


def _verdict(
    unit: Unit, known: _Known, made_at: dt.datetime | None
) -> tuple[str, tuple[int, int] | None]:
    strings = known.places.get((unit.translation, unit.path))
    if strings is None:
        return Verdict.UNKNOWN, None
    if unit.damaged:
        return Verdict.DAMAGED, None
    if not unit.target.strip():
        return Verdict.EMPTY, None
    place = strings.get(unit.source)
    if place is None:
        return Verdict.MOVED, None
    return _beside(unit, known.written.get(place), made_at), place


def _beside(unit: Unit, standing: StringTranslation | None, made_at: dt.datetime | None) -> str:
    """What becomes of a text that has its place, beside what stands there."""
    if standing is not None and standing.data == unit.target:
        return Verdict.SAME
    if unit.unsure:
        return Verdict.UNSURE
    fault = checking.fault_of(unit.source, unit.target)
    if fault is not None:
        return fault
    if standing is None:
        return Verdict.NEW
    if not unsure(standing) and (made_at is None or standing.updated_at > made_at):
        return Verdict.NEWER
    return Verdict.CHANGED


def _known(content: Content, region: Region) -> _Known:
    wanted = {unit.translation for unit in content.units}
    own = translations_in(region, content.language).filter(enabled=True)
    rows: list[Translation] = [one for one in own if str(one.uuid) in wanted]
    by_source = {one.source_id: str(one.uuid) for one in rows}
    places: Places = {}
    segments: Any = StringSegment.objects.filter(source_id__in=by_source)
    for one in segments.select_related("string", "context"):
        at = places.setdefault((by_source[one.source_id], one.context.path), {})
        at[one.string.data] = (one.context_id, one.string_id)
    written: Any = StringTranslation.objects.filter(
        locale__language_code=content.language,
        context__object_id__in={one.source.object_id for one in rows},
    )
    return _Known(
        titles={str(one.uuid): one.source.object_repr for one in rows},
        places=places,
        written={(one.context_id, one.translation_of_id): one for one in written},
    )
