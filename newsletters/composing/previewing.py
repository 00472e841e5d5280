"""A letter's mail as one reader would see it, before anybody does."""

from __future__ import annotations

from django.http import HttpResponse
from django.template.loader import render_to_string
from django.utils.html import escape

from newsletters.composing.errors import NothingToSay
from newsletters.composing.mailing import ComposedLetter, compose
from newsletters.models import Audience, NewsletterPage
from newsletters.slots import Slot, split

MODES = ("mail", "dark", "text")
_POLICY = "default-src 'none'; img-src http: https:; style-src 'unsafe-inline'; sandbox"
_NIGHT = "@media (prefers-color-scheme:dark)"
_VALUES = {"preferences": "#", "leave": "#"}
"""In place of the reader's own links; the name is one that is not known."""


def preview_reply(letter: NewsletterPage, mode: str, audience: Audience | None) -> HttpResponse:
    """The mail by day (``mail``) or night (``dark``), or its plain text; a sentence instead of a
    letter that says nothing. No script runs in it, and no link leads anywhere."""
    try:
        composed = compose(letter, audience=audience or _somebody(letter))
    except NothingToSay as problem:
        body = render_to_string("newsletters/admin/nothing.html", {"problem": problem})
        return _guarded(HttpResponse(body))
    if mode == "text":
        kind = "text/plain; charset=utf-8"
        return _guarded(HttpResponse(_plain(composed), content_type=kind))
    return _guarded(HttpResponse(_html(composed, dark=mode == "dark")))


def chosen_audiences(letter: NewsletterPage) -> list[Audience]:
    """The draft's own audiences; while it has none, all that the region has."""
    chosen = [one for one in letter.audiences.all() if one.region_id == letter.region_id]
    rows = Audience.objects.filter(region=letter.region_id, is_active=True)
    return chosen or list(rows.order_by("pk"))


def _somebody(letter: NewsletterPage) -> Audience:
    if letter.region_id is None:  # a page that has never been saved
        letter.region = letter.get_parent().specific.region
    return next(iter(chosen_audiences(letter)), None) or Audience(region=letter.region)


def _html(composed: ComposedLetter, *, dark: bool) -> str:
    """A frame cannot be told that it is night, so its style sheet is told."""
    html = "".join(_shown(piece, is_html=True) for piece in split(composed.html))
    day = html.replace("color-scheme:light dark", "color-scheme:light")
    return html.replace(_NIGHT, "@media all") if dark else day.replace(_NIGHT, "@media not all")


def _plain(composed: ComposedLetter) -> str:
    return "".join(_shown(piece, is_html=False) for piece in split(composed.text))


def _shown(piece: str | Slot, *, is_html: bool) -> str:
    if isinstance(piece, str):
        return piece
    value = _VALUES.get(piece.name) or piece.fallback
    return escape(value) if is_html else value


def _guarded(reply: HttpResponse) -> HttpResponse:
    reply["Content-Security-Policy"] = _POLICY
    reply["X-Frame-Options"] = "SAMEORIGIN"
    return reply
