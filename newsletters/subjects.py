"""A letter's subject and preview text: one line each, without what could deceive."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from django.utils.translation import gettext as _

from network.publishing import Problem
from newsletters.merging import has_field

GOOD_SUBJECT = 50
"""Characters that a telephone's list of mails shows, about."""
LONGEST_SUBJECT = 150
GOOD_PREVIEW = (40, 90)
"""Shorter, and the mailbox goes on with the letter's first words; longer, and it is cut."""

_DECEIVING = frozenset(
    "\u061c\u200b\u200e\u200f\u2060\ufeff\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
)
"""Marks without a shape of their own that turn the direction of text (UTS 55) or hide in it. The
joiner U+200D stays: emoji of several persons are made with it."""


def one_line(text: str) -> str:
    """The text on one line, without control characters and marks that nobody sees.

    Line breaks become spaces: a subject that holds one would begin a header (RFC 5322, 2.2).
    """
    line = " ".join(text.split())
    kept = (char for char in line if char not in _DECEIVING and unicodedata.category(char) != "Cc")
    return " ".join("".join(kept).split())


def subject_problems(title: str, preview: str) -> Iterator[Problem]:
    """What keeps a subject and its preview text from being sent."""
    subject = one_line(title)
    if not any(unicodedata.category(char)[0] in "LNS" for char in subject):
        yield Problem("title", _("The subject says nothing. Write what the letter is about."))
    if len(subject) > LONGEST_SUBJECT:
        yield Problem(
            "title",
            _(
                "The subject has %(count)s characters. Mailboxes show about %(good)s; shorten it "
                "to %(longest)s at most."
            )
            % {"count": len(subject), "good": GOOD_SUBJECT, "longest": LONGEST_SUBJECT},
        )
    for field, text in (("title", title), ("lead", preview)):
        if has_field(text):
            yield Problem(
                field,
                _(
                    "The reader's name is not filled in here. Take the field away, or move it to "
                    "the opening words."
                ),
            )
