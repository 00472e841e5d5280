"""From plain writing to body blocks: legal pages and the demo are written as text.

Blocks are separated by an empty line. ``## `` begins a heading, ``### `` a subheading, ``- `` the
lines of a list, ``> `` a quotation (its last line may be ``> — who said it``), ``! `` a notice; all
else is a paragraph.
"""

from __future__ import annotations

from typing import Any

from django.utils.html import escape

RawBlock = dict[str, Any]


def blocks_from_text(text: str) -> list[RawBlock]:
    """Raw stream data, ready to be given to a body field; paragraphs in a row become one block."""
    blocks: list[RawBlock] = []
    for chunk in filter(None, (part.strip() for part in text.strip().split("\n\n"))):
        block = _block(chunk)
        if blocks and block["type"] == blocks[-1]["type"] == "text":
            blocks[-1]["value"] += block["value"]
        else:
            blocks.append(block)
    return blocks


def _block(chunk: str) -> RawBlock:
    if chunk.startswith("## "):
        return {"type": "heading", "value": chunk[3:].strip()}
    if chunk.startswith("### "):
        return {"type": "subheading", "value": chunk[4:].strip()}
    if chunk.startswith("! "):
        return {"type": "notice", "value": {"text": _without_marks(chunk, "! ")}}
    if chunk.startswith("> "):
        return {"type": "quote", "value": _quote(chunk)}
    if chunk.startswith("- "):
        items = "".join(f"<li>{escape(line)}</li>" for line in _items(chunk))
        return {"type": "text", "value": f"<ul>{items}</ul>"}
    return {"type": "text", "value": f"<p>{escape(' '.join(chunk.split()))}</p>"}


def _without_marks(chunk: str, mark: str) -> str:
    return " ".join(line.removeprefix(mark.strip()).strip() for line in chunk.splitlines())


def _items(chunk: str) -> list[str]:
    """List items; a line without its dash goes on with the item before it."""
    items: list[str] = []
    for line in chunk.splitlines():
        if line.startswith("- "):
            items.append(line[2:].strip())
        else:
            items[-1] += f" {line.strip()}"
    return items


def _quote(chunk: str) -> dict[str, str]:
    lines = [line.removeprefix(">").strip() for line in chunk.splitlines()]
    speaker = lines.pop().removeprefix("—").strip() if lines[-1].startswith("—") else ""
    return {"text": " ".join(lines), "speaker": speaker}
