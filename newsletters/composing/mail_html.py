"""From a template in MJML to HTML that mail programs show alike.

``mrml`` lays out in tables with Outlook's own comments; ``css_inline`` then writes our day's styles
into each element, because some programs drop style sheets. The night's rules stay a style sheet:
programs that know the night keep it.
"""

from __future__ import annotations

from typing import Any

import css_inline
import mrml
from django.template.loader import render_to_string
from django.utils.safestring import SafeString

from newsletters.composing.look import Look

CLIPPED = 102_400
"""Bytes of HTML after which Gmail cuts a letter and hides its foot."""

_GROUNDS = {
    "paper": "paper",
    "paper-part": "paper",
    "sheet": "sheet",
    "deep": "deep",
    "bar": "accent",
}
_BOXES = {"notice": ("tint", "ink"), "day": ("accent_tint", "accent_ink")}
_INKS = {
    "h1": "ink",
    "h2": "ink",
    "h3": "accent_ink",
    "kicker": "accent_ink",
    "link": "brand",
    "home": "on_deep",
    "soft": "soft",
    "small": "soft",
    "figure": "brand",
    "counted": "ink",
    "beside": "ink",
}


def mail_html(context: dict[str, Any], *, day: Look, night: Look) -> str:
    """The HTML of a letter; slots and everything else in its texts come out as they went in."""
    said = context | {"look": day, "night": SafeString(night_css(night))}
    laid_out = mrml.to_html(render_to_string("newsletters/mail/letter.html", said)).content
    styles = render_to_string("newsletters/mail/day.css", {"day": day})
    return css_inline.inline(
        laid_out,
        inline_style_tags=False,
        keep_style_tags=True,
        load_remote_stylesheets=False,
        extra_css=styles,
    )


def night_css(night: Look) -> str:
    """The rules for the night: for programs that say so, and (``data-ogs…``) for Outlook.com."""
    rules = _night_rules(night)
    asked = "".join(f"{select}{{{said}}}" for select, said in rules)
    outlook = "".join(
        f"{_outlooks(select, said)}{{{said}}}" for select, said in rules if select != "body"
    )
    return (
        ":root{color-scheme:light dark;supported-color-schemes:light dark}"
        f"@media (prefers-color-scheme:dark){{{asked}}}{outlook}"
    )


def _outlooks(select: str, said: str) -> str:
    mark = "[data-ogsb]" if said.startswith("background") else "[data-ogsc]"
    return ",".join(f"{mark} {one}" for one in select.split(","))


def _night_rules(night: Look) -> list[tuple[str, str]]:
    def ink(name: str) -> str:
        return f"color:{getattr(night, name)}!important"

    def ground(name: str) -> str:
        colour = getattr(night, name)
        return f"background:{colour}!important;background-color:{colour}!important"

    rules = [("body", ground("paper"))]
    rules += [(f".{one},.{one}>table", ground(name)) for one, name in _GROUNDS.items()]
    rules += [(".sheet div,.sheet td", ink("ink")), (".paper-part div,.sheet img", ink("soft"))]
    rules += [(f".paper .{one}", ink(name)) for one, name in _INKS.items()]
    rules += [(".paper .words a", ink("brand"))]
    for one, (below, above) in _BOXES.items():
        rules += [(f".paper .{one}", ground(below)), (f".paper .{one}", ink(above))]
    rules += [
        (".button td,.button a", ground("brand")),
        (".paper .button a", ink("on_brand")),
        (".quote", f"border-color:{night.accent}!important"),
    ]
    return rules
