"""The shapes of a campaign's materials."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from network.demo.wording import Text


@dataclass(frozen=True, kw_only=True)
class MaterialText:
    """A material of a campaign's toolkit; ``body`` is plain text in the blocks that ``Text`` knows
    (headings, lists, paragraphs)."""

    key: str
    name: Text
    purpose: Text
    kind: Literal["guide", "text", "logo", "template"]
    form: Literal["pdf", "odt", "png", "copy"]
    """As which file it is made; "copy" is a text without a file."""
    body: Text
    earlier: Text | None = None
    """What its first version said, when there are two."""
    changes: Text | None = None
    """What the second version changed."""
