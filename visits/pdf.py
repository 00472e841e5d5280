"""The monthly pack as a tagged PDF (PDF/UA-1), set by Typst.

Typst (the ``typst`` wheel, no system libraries) refuses to write a PDF/UA-1 without a title, a
language or tags; values are handed over as data and never as markup.
"""

from __future__ import annotations

import json

import typst
from django.conf import settings
from django.utils.formats import date_format
from django.utils.timezone import localdate
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from regions.colours import Oklch, from_hex, hexed, oklch_of, readable
from visits.monthly import Pack

_FONTS = typst.Fonts(
    include_system_fonts=False,
    font_paths=[str(settings.PROJECT / "regions" / "drawing" / "data")],
)
_PAGE = b"""
#let told = json(bytes(sys.inputs.told))
#set document(title: told.title, author: told.author)
#set text(lang: told.lang, font: "Noto Sans", size: 11pt, weight: 500)
#set page(paper: "a4", margin: 2.2cm, footer: text(size: 9pt, told.foot))
#show heading: set text(fill: rgb(told.colour), weight: 700)
#show title: set text(fill: rgb(told.colour), weight: 700, size: 22pt)
#title()
#told.lead
#table(
  columns: (1fr, auto, 1fr),
  stroke: (x: none, y: 0.5pt + luma(160)),
  inset: (x: 4pt, y: 7pt),
  table.header(..told.head.map(word => strong(word))),
  ..told.rows.flatten(),
)
"""


def pdf_of(pack: Pack, *, who: str) -> bytes:
    """The file; its foot says who took it out, and when."""
    told = {
        "title": pack.title,
        "author": pack.region.name,
        "lang": get_language() or "fi",
        "colour": _colour(pack),
        "lead": _("Visits are counted without cookies. Counts under 5 are not shown."),
        "head": [_("Figure"), _("Count"), _("Beside it")],
        "rows": [[line.label, line.value, line.note] for line in pack.lines],
        "foot": _("Taken out by %(who)s, %(when)s.")
        % {"who": who, "when": date_format(localdate(), "SHORT_DATE_FORMAT")},
    }
    return typst.compile(
        _PAGE,
        format="pdf",
        font_paths=_FONTS,
        sys_inputs={"told": json.dumps(told, ensure_ascii=False)},
        pdf_standards=["ua-1"],
    )


def _colour(pack: Pack) -> str:
    """The region's own colour, dark enough for words on paper."""
    look = pack.region.open_site.regionsettings
    own = oklch_of(from_hex(look.own_colour)) if look.own_colour else Oklch(0.43, 0.12, look.hue)
    return hexed(readable(own, (255, 255, 255)))
