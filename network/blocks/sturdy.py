"""Streams of which one broken block is left out, and nothing else with it.

What stands in the database was written by an older version, an import or a hand: a block that
no code can read must not take its page along, nor every list that loads the page. A reader
sees a line in its place; what is stored stays as it is until an editor changes it.
"""

from __future__ import annotations

import json
import logging
from typing import Any

from django.utils.safestring import SafeString
from wagtail.blocks import Block, StreamBlock, StreamValue

log = logging.getLogger(__name__)

# What a wrong shape raises. A database that is away is not the block's fault and goes on up.
_WRONG_SHAPE = (AttributeError, LookupError, TypeError, ValueError)


class UnreadableBlock(Block):
    """Stands where a block should be."""

    class Meta:
        template = "blocks/unreadable.html"


class SturdyChild(StreamValue.StreamChild):
    """A block that is replaced by a line when its template cannot show it."""

    def render(self, context: Any = None) -> SafeString:
        """The block, or the line."""
        try:
            return super().render(context)
        except _WRONG_SHAPE:
            log.exception("A block of type %s cannot be shown", self.block_type)
            return _UNREADABLE.render(None, context)


class UnreadableChild(StreamValue.StreamChild):
    """A block whose value cannot be read; it is kept as it is stored."""

    def __init__(self, raw: dict[str, Any]) -> None:
        super().__init__(_UNREADABLE, None, id=raw.get("id"))
        self.raw = raw

    def get_prep_value(self) -> dict[str, Any]:
        """What is stored."""
        return self.raw


class SturdyStreamValue(StreamValue):
    """A stream whose blocks are read one by one when together they cannot be."""

    def __getitem__(self, i: Any) -> Any:
        if isinstance(i, slice):
            return super().__getitem__(i)
        try:
            child = super().__getitem__(i)
        except _WRONG_SHAPE:
            if not -len(self) <= i < len(self):
                raise
            child = self._bound_blocks[i] = self._alone(self._raw_data[i])
        if type(child) is StreamValue.StreamChild:
            child = self._bound_blocks[i] = SturdyChild(child.block, child.value, id=child.id)
        return child

    def _alone(self, raw: dict[str, Any]) -> StreamValue.StreamChild:
        block = self.stream_block.child_blocks[raw["type"]]
        try:
            return SturdyChild(block, block.to_python(raw["value"]), id=raw.get("id"))
        except _WRONG_SHAPE:
            log.exception("A block of type %s cannot be read", raw["type"])
            return UnreadableChild(raw)


class SturdyStreamBlock(StreamBlock):
    """The base of the streams of our pages."""

    def to_python(self, value: Any) -> StreamValue:
        """What is stored, without what is no block at all."""
        if isinstance(value, StreamValue):
            return value
        if isinstance(value, str) and value:
            try:
                value = json.loads(value)
            except ValueError:
                return super().to_python(value)
        if isinstance(value, list):
            value = [item for item in value if isinstance(item, tuple) or _is_block(item)]
        else:
            value = None
        stream = super().to_python(value)
        if stream.is_lazy:
            return SturdyStreamValue(self, list(stream.raw_data), is_lazy=True)
        return stream


def _is_block(item: Any) -> bool:
    if isinstance(item, dict) and isinstance(item.get("type"), str) and "value" in item:
        return True
    log.error("A part of a stream is no block and is left out: %s", type(item).__name__)
    return False


_UNREADABLE = UnreadableBlock()
_UNREADABLE.set_name("unreadable")
