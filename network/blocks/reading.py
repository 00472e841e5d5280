"""From body blocks back to plain writing, for people who edit a text without an editor.

The inverse of ``writing.blocks_from_text``. A body with pictures, links or bold words is more than
plain writing can say; it is left as it is.
"""

from __future__ import annotations

from typing import Any

from bs4 import BeautifulSoup, NavigableString, Tag

from network.blocks.writing import RawBlock, blocks_from_text


def text_from_blocks(blocks: list[RawBlock]) -> str | None:
    """The text that ``blocks_from_text`` makes the same blocks of, or None where there is none."""
    chunks: list[str] = []
    for block in blocks:
        found = _chunks(block)
        if found is None:
            return None
        chunks += found
    text = "\n\n".join(chunks)
    return text if _plain(blocks_from_text(text)) == _plain(blocks) else None


def _chunks(block: RawBlock) -> list[str] | None:
    value = block["value"]
    match block["type"]:
        case "heading":
            return [f"## {value}"]
        case "subheading":
            return [f"### {value}"]
        case "notice":
            return [f"! {value['text']}"]
        case "quote":
            said = f"> {value['text']}"
            return [f"{said}\n> — {value['speaker']}" if value.get("speaker") else said]
        case "text":
            return _paragraphs(value)
    return None


def _paragraphs(html: str) -> list[str] | None:
    """Paragraphs and lists without anything inside them."""
    found = []
    for part in BeautifulSoup(html, "html.parser").children:
        if isinstance(part, NavigableString) and not part.strip():
            continue
        if not isinstance(part, Tag) or part.name not in {"p", "ul"}:
            return None
        lines = [part] if part.name == "p" else part.find_all("li", recursive=False)
        if any(line.find(True) for line in lines):
            return None
        words = [" ".join(line.get_text().split()) for line in lines]
        found.append(words[0] if part.name == "p" else "\n".join(f"- {word}" for word in words))
    return [chunk for chunk in found if chunk]


def _plain(blocks: list[RawBlock]) -> list[tuple[str, Any]]:
    """What the blocks say, without their ids and with texts in a row as one."""
    found: list[tuple[str, Any]] = []
    for block in blocks:
        kind, value = block["type"], block["value"]
        if isinstance(value, dict):
            value = {name: said for name, said in value.items() if said}
        elif kind == "text":
            value = _paragraphs(value) or []
            if found and found[-1][0] == "text":
                value = found.pop()[1] + value
        found.append((kind, value))
    return found
