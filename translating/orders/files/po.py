"""PO: one file, each text's ``msgctxt`` is the translation's UUID and the place of the text."""

from __future__ import annotations

import datetime as dt
import re
import tempfile
from pathlib import Path

import polib
from django.utils import timezone

from regions.models import Region
from translating.orders.files.units import MOST_UNITS, Content, FileRefused, Reason, Unit, units_of

_TWO = "nplurals=2; plural=(n != 1);"
_THREE = "nplurals=3; plural=(n==1 ? 0 : n==2 ? 1 : 2);"
PLURALS = {"fi": _TWO, "sv": _TWO, "en": _TWO, "se": _THREE, "smn": _THREE, "sms": _THREE}
_REGION, _MADE = "X-Region", "X-Made-At"
_LINE = re.compile(r'\s*(#.*|(msg[a-z_]+(\[\d+\])?\s+)?"(\\.|[^"\\])*"\s*)?')
_WHERE = re.compile(r"line (\d+)")


def write_po(region: Region, language: str) -> bytes:
    """Every text of the region's pages that are sent to the language."""
    po = polib.POFile(wrapwidth=0)
    po.metadata = {
        "Project-Id-Version": region.slug,
        "Language": language,
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=UTF-8",
        "Content-Transfer-Encoding": "8bit",
        "Plural-Forms": PLURALS[language],
        _REGION: region.slug,
        _MADE: timezone.now().isoformat(),
    }
    for title, units in units_of(region, language):
        for unit in units:
            po.append(
                polib.POEntry(
                    msgid=unit.source,
                    msgstr=unit.target,
                    msgctxt=f"{unit.translation}/{unit.path}",
                    comment=title,
                    flags=["fuzzy"] if unit.unsure else [],
                )
            )
    return str(po).encode()


def read_po(content: bytes) -> Content:
    """What the file holds. Raises ``FileRefused``."""
    po = _parsed(content)
    facts = po.metadata
    language = facts.get("Language", "").strip()
    if not language:
        raise FileRefused(Reason.UNMARKED)
    if _plural_count(facts.get("Plural-Forms", "")) != _plural_count(PLURALS.get(language, _TWO)):
        raise FileRefused(Reason.PLURALS)
    entries = [entry for entry in po if not entry.obsolete]
    if len(entries) > MOST_UNITS:
        raise FileRefused(Reason.TOO_LONG)
    return Content(
        language=language,
        region=facts.get(_REGION, ""),
        made_at=moment(facts.get(_MADE, "")),
        units=[_unit(entry) for entry in entries],
    )


def _unit(entry: polib.POEntry) -> Unit:
    translation, _slash, path = (entry.msgctxt or "").partition("/")
    return Unit(
        translation=translation,
        path=path,
        source=entry.msgid,
        target=entry.msgstr,
        unsure=entry.fuzzy,
        line=entry.linenum or 0,
        damaged=bool(entry.msgid_plural),
    )


def _parsed(content: bytes) -> polib.POFile:
    """polib takes a text for a path when a file of that name is there, so it gets a real file."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise FileRefused(Reason.ENCODING) from error
    for number, line in enumerate(text.splitlines(), 1):
        if not _LINE.fullmatch(line):  # polib takes an unclosed quotation and cuts off its end
            raise FileRefused(Reason.BROKEN, number)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "in.po"
        path.write_text(text, encoding="utf-8")
        try:
            return polib.pofile(str(path), encoding="utf-8", wrapwidth=0)
        except (OSError, ValueError, IndexError, UnicodeError) as error:
            found = _WHERE.search(str(error))
            raise FileRefused(Reason.BROKEN, int(found[1]) if found else 1) from error


def _plural_count(header: str) -> int:
    found = re.search(r"nplurals\s*=\s*(\d{1,2})", header)
    return int(found[1]) if found else 0


def moment(text: str) -> dt.datetime | None:
    """When the file was made, where it says so."""
    try:
        found = dt.datetime.fromisoformat(text.strip())
    except ValueError:
        return None
    return found if found.tzinfo else None
