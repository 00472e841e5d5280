"""How pages are looked at: as they come, and as those see them who have chosen otherwise."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

WIDE, PHONE = {"width": 1280, "height": 900}, {"width": 320, "height": 640}


@dataclass(frozen=True, kw_only=True)
class Mode:
    """One way to look at a page."""

    name: str
    media: dict[str, Any] = field(default_factory=dict)
    size: dict[str, int] = field(default_factory=lambda: WIDE)
    css: str = ""
    whole: bool = False
    """Ask every rule. Else those that a look can change: nothing else of the page does."""


LARGE = ":root { font-size: 200% !important }"
SPACED = """* { line-height: 1.5 !important; letter-spacing: .12em !important;
  word-spacing: .16em !important } p { margin-block-end: 2em !important }"""
"""What a reader may set by WCAG 2.2, 1.4.12."""

ALL_LAID_OUT = "* { content-visibility: visible !important }"
"""Cards that are far away have yesterday's measures until somebody comes near."""

MODES = (
    Mode(name="default", whole=True),
    Mode(name="dark", media={"color_scheme": "dark"}),
    Mode(name="forced colours", media={"forced_colors": "active"}),
    Mode(name="reduced motion", media={"reduced_motion": "reduce"}),
    Mode(name="320 px", size=PHONE, whole=True),
    Mode(name="text 200 %", css=LARGE),
    Mode(name="text spacing", css=SPACED),
)

AS_IT_COMES = {"color_scheme": "light", "forced_colors": "none", "reduced_motion": "no-preference"}
