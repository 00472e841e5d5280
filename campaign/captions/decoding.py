"""Bytes of a caption file as text, whatever program wrote it."""

from __future__ import annotations

import codecs
import re

from django.utils.translation import gettext as _

from campaign.captions.mistakes import CaptionMistake

MOST_BYTES = 512 * 1024

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_NO_TEXT = re.compile(r"[\x00-\x08\x0e-\x1f]")


def decoded(data: bytes) -> str:
    """The text. Raises ``CaptionMistake`` for what is too big, empty or no text at all.

    UTF-8, UTF-16 and, when it is neither, Windows-1252, which old Finnish subtitle programs write
    and which has all of Latin-1's letters in the same places.
    """
    if len(data) > MOST_BYTES:
        raise CaptionMistake(
            _("The captions are too big: at most %(size)s kB are read. Is this a caption file?")
            % {"size": MOST_BYTES // 1024}
        )
    if not data.strip():
        raise CaptionMistake(_("The file is empty. Save the captions again in your program."))
    try:
        text = data.decode(_encoding(data))
    except UnicodeDecodeError:
        text = "\x00"
    if _NO_TEXT.search(text):
        raise CaptionMistake(_("This is no caption file. Choose a file that ends in .vtt or .srt."))
    return text


def _encoding(data: bytes) -> str:
    for mark, name in _MARKS:
        if data.startswith(mark):
            return name
    if data[1:2] == b"\x00":
        return "utf-16-le"
    if data[:1] == b"\x00":
        return "utf-16-be"
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return "cp1252"
    return "utf-8"
