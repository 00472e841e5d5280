"""A layer over Django's catalogues: approved rows take effect in every process without a restart.

The rows are written into the language's own dictionary in memory, so a sentence costs what it cost
before. Each process asks at most every ``WORDING_CHECK_SECONDS``, at the beginning of a request or
a task, with one small query whether anything has changed. Without a database all stays as it was.
"""

from __future__ import annotations

import logging
import time
from collections import defaultdict
from typing import Any

from django.conf import settings
from django.db import Error
from django.db.models import Count, Max
from django.utils.translation import trans_real

from network import remembering
from network.localisation import SAMI_LANGUAGES
from network.words import words_changed
from translating.models import InterfaceText
from translating.models.wording import CONTEXT_MARK

logger = logging.getLogger(__name__)
Words = dict[Any, str]


class Layer:
    """What this process has put over its catalogues, and when it asks again."""

    def __init__(self) -> None:
        self.next_look = 0.0
        self.stamp: Any = None
        self._under: dict[str, tuple[Any, Words]] = {}
        """By language: the translation object, and its own words before ours came."""

    def look_if_due(self, **_signal: Any) -> None:
        """Ask whether anything has changed, unless it was asked just now; never raises."""
        seconds = settings.WORDING_CHECK_SECONDS
        if not seconds or time.monotonic() < self.next_look:
            return
        self.next_look = time.monotonic() + seconds
        self.look()

    def look(self) -> None:
        """Take over what has changed. Without a database all stays as it was."""
        try:
            stamp = _stamp()
            if stamp != self.stamp or not self._is_in_place():
                self._put(_approved())
                self.stamp = stamp
        except Error as error:
            logger.warning("Reviewed wording could not be read (%s); the old stays.", error)

    def take_off(self) -> None:
        """Leave the catalogues as they were on the disk."""
        self._put({})
        self.stamp, self.next_look = None, 0.0

    def _is_in_place(self) -> bool:
        """False when Django has read its catalogues anew since."""
        read = getattr(trans_real, "_translations")  # noqa: B009 — Django's own, without another door
        return all(read.get(code) is found for code, (found, _words) in self._under.items())

    def _put(self, rows: dict[str, Words]) -> None:
        for language in {*rows, *self._under}:
            found: Any = trans_real.translation(language)
            dictionaries = found._catalog._catalogs  # noqa: SLF001 — Django has no other door
            known, under = self._under.get(language, (None, {}))
            if known is not found:
                under = dictionaries[0]
                self._under[language] = (found, under)
            # One assignment: another thread reads either the old words or the new ones.
            dictionaries[0] = {**under, **rows.get(language, {})}
        remembering.forget()  # parts of pages that are remembered hold words
        words_changed.send(Layer)


def _stamp() -> tuple[int, Any]:
    approved = InterfaceText.objects.filter(state=InterfaceText.State.APPROVED)
    told = approved.aggregate(count=Count("pk"), last=Max("changed_at"))
    return told["count"], told["last"]


def _approved() -> dict[str, Words]:
    found: dict[str, Words] = defaultdict(dict)
    rows = InterfaceText.objects.filter(state=InterfaceText.State.APPROVED)
    for row in rows.filter(language__in=SAMI_LANGUAGES):
        said = f"{row.context}{CONTEXT_MARK}{row.msgid}" if row.context else row.msgid
        if len(row.forms) == 1:
            found[row.language][said] = row.forms[0]
        else:
            found[row.language].update({(said, n): form for n, form in enumerate(row.forms)})
    return found


layer = Layer()
