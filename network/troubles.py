"""What can be wrong with what people bring: a code and what it tells of.

Rows keep the code and its values, so that every reader gets the sentence in her own language. Each
room has its own sentences.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


class Trouble(ValueError):
    """A value, a row or a file that cannot be taken; ``code`` names the room's sentence."""

    def __init__(self, code: str, **told: Any) -> None:
        super().__init__(code)
        self.code, self.told = code, told


def said(sentence: object, told: Mapping[str, Any]) -> str:
    """A sentence with what it tells of, in the active language; lists with commas between."""
    values = {key: ", ".join(one) if isinstance(one, list) else one for key, one in told.items()}
    return str(sentence) % values
