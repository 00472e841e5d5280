"""Addresses of pages in plain letters, whatever language the title is in."""

from __future__ import annotations

from anyascii import anyascii
from django.utils.text import slugify

SAMI_LETTERS = "áâäåčđǧǥǩŋõšŧžʒǯʹ"
"""Letters of the Sámi languages; Django and Wagtail would leave out some of them (đ, ŋ, ŧ, ǥ)."""


def ascii_slug(title: str) -> str:
    """A title as the end of an address: Ŋuorravuotna → nguorravuotna; may be empty."""
    return slugify(anyascii(title))


def slug_formatters() -> list[tuple[str, str]]:
    """The same for the editor's browser, which makes the address while the title is typed."""
    return [(f"[{letter}{letter.upper()}]", slugify(anyascii(letter))) for letter in SAMI_LETTERS]
