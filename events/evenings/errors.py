"""What can go wrong with a step, in words for people."""

from __future__ import annotations

from django.utils.functional import Promise


class NotNow(Exception):
    """An action that cannot be done; its sentence tells why and what to do."""

    def __init__(self, sentence: str | Promise) -> None:
        super().__init__(str(sentence))


class Settled(Exception):
    """Somebody, or beat, has done or skipped the step meanwhile."""
