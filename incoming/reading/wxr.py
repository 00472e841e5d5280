"""WordPress exports (WXR) as they stream by: one post in memory at a time.

WXR is RSS 2.0 with WordPress's own elements; their namespace changes with the version, so elements
are known by the part after it. Definitions of types and entities are refused wherever they stand.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import IO, Any
from xml.etree.ElementTree import ParseError  # nosec B405 — the error's name only

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import DefusedXMLParser

from incoming.reading.files import MEGABYTE
from network.troubles import Trouble

MOST_ITEM_BYTES = 8 * MEGABYTE
_AT_ONCE = 64 * 1024
_NOT_XML = bytes({*range(0x20)} - {0x09, 0x0A, 0x0D})
"""WordPress lets editors paste signs that XML does not know."""
_WXR = "wordpress.org/export/"
_WIDE = (b"\xff\xfe", b"\xfe\xff", b"\x00<", b"<\x00")

Item = dict[str, Any]


class _Target:
    """Takes the parser's events; whole items wait in ``items``."""

    def __init__(self) -> None:
        self.items: list[Item] = []
        self.is_wxr = False
        self._path: list[str] = []
        self._item: Item | None = None
        self._meta: dict[str, str] = {}
        self._text: list[str] = []
        self._size = 0

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        space, name = _split(tag)
        if not self._path and name != "rss":
            raise Trouble("not_wordpress")
        self.is_wxr = self.is_wxr or _WXR in space
        self._path.append(name)
        if self._path == ["rss", "channel", "item"]:
            self._item, self._size = {"meta": {}}, 0
        self._text.clear()

    def data(self, text: str) -> None:
        self._size += len(text)
        if self._size > MOST_ITEM_BYTES:
            raise Trouble("too_long_item", most=MOST_ITEM_BYTES // MEGABYTE)
        if self._item is not None:
            self._text.append(text)

    def end(self, tag: str) -> None:
        space, name = _split(tag)
        depth = len(self._path)
        self._path.pop()
        if self._item is None:
            self._size = 0
        elif depth == 3:
            self.items.append(self._item)
            self._item = None
        elif depth == 4:
            self._keep(_named(space, name), "".join(self._text))
        elif depth == 5 and self._path[-1] == "postmeta":
            self._meta[name] = "".join(self._text)
        self._text.clear()

    def _keep(self, name: str, text: str) -> None:
        if self._item is None:
            return
        if name == "postmeta":
            self._item["meta"][self._meta.get("meta_key", "")] = self._meta.get("meta_value", "")
            self._meta.clear()
        else:
            self._item.setdefault(name, text)

    def close(self) -> None:
        """The parser asks for it at the end."""


def items_of(stream: IO[bytes] | Any) -> Iterator[Item]:
    """Every item: posts, pages, attachments and whatever else WordPress keeps.

    Raises ``Trouble`` for what is no export, is damaged, or tries to do harm.
    """
    target = _Target()
    parser = DefusedXMLParser(target=target, forbid_dtd=True)
    clean: bytes | None = None
    try:
        while chunk := stream.read(_AT_ONCE):
            if clean is None:
                clean = b"" if chunk.startswith(_WIDE) else _NOT_XML
            parser.feed(chunk.translate(None, clean))
            yield from target.items
            target.items.clear()
        parser.close()
    except DefusedXmlException as error:
        raise Trouble("entities") from error
    except (ParseError, LookupError, ValueError) as error:
        if isinstance(error, Trouble):
            raise
        raise Trouble("broken_xml", row=getattr(error, "position", (1, 0))[0]) from error
    if not target.is_wxr:
        raise Trouble("not_wordpress")


def _split(tag: str) -> tuple[str, str]:
    space, _brace, name = tag.rpartition("}")
    return space, name


def _named(space: str, name: str) -> str:
    """Two elements are called ``encoded``: the text and the excerpt."""
    return "excerpt" if name == "encoded" and "excerpt" in space else name
