"""The words of a caption: which tags may stand in them."""

from __future__ import annotations

import html
import re

from django.utils.translation import gettext as _

from campaign.captions.mistakes import CaptionMistake

_PIECES = re.compile(r"(<(?:[A-Za-z/!?]|\d+:)[^>]*>?)")
"""What a browser would take for the beginning of a tag, and what stands between; "<3" is words."""
_HARMLESS = re.compile(r"<(?:/(?:v|b|i|u|lang)|(?:b|i|u)|(?:v|lang)[ \t][^<>&\"']{1,80})>")
"""W3C WebVTT §4.2: a voice, bold, italics, underlined, a language; without classes."""
_ENTITY = re.compile(r"&(?:#\d{1,7}|#x[0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});")
_PLACED = re.compile(r"\{\\[^{}]*\}")
"""Where old players put the text, such as ``{\\an8}``: a browser would show it as words."""
_UNSEEN = re.compile(r"[\x00-\x1f\x7f]")


def cleaned(text: str, line: int) -> str:
    """One line of cue text in which only WebVTT's own harmless tags are left.

    Raises ``CaptionMistake`` that names the line and the tag: what was written with a tag is
    never shown without it behind the writer's back.
    """
    return "".join(_piece(piece, line) for piece in _PIECES.split(_PLACED.sub("", text))).strip()


def _piece(piece: str, line: int) -> str:
    if not _PIECES.fullmatch(piece):
        return _escaped(piece)
    if _HARMLESS.fullmatch(piece):
        return piece
    raise CaptionMistake(
        _("“%(tag)s” cannot stand in captions. Take it away and leave the words.")
        % {"tag": piece[:40]},
        line,
    )


def _escaped(text: str) -> str:
    plain = _ENTITY.sub(lambda found: html.unescape(found[0]), text)
    return html.escape(_UNSEEN.sub(" ", plain), quote=False)
