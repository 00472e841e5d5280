"""What axe-core says of a page: what is wrong, and what it could not decide."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Page

TAGS = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")
SEEN = ("color-contrast", "link-in-text-block", "target-size", "scrollable-region-focusable")
"""The rules whose answer hangs on the look."""

REVIEWED = (
    (
        "color-contrast",
        r'^(bgOverlap|shortTextContent) <text class="map__(name|count)"',
        "Words drawn on a map: axe cannot see what is below them. measures.pale can, and looks.",
    ),
    (
        "color-contrast",
        r"^(elmPartiallyObscured|shortTextContent) <t[dh]\b",
        "Cells of a wide table, scrolled out of its frame; where they all fit, axe decides.",
    ),
)
"""What a person has looked at: rule, what axe's reason and the element's HTML are like, and why it
is right."""


def ready(page: Page) -> None:
    """Bring axe-core into the page."""
    page.evaluate(AXE_SCRIPT)


def broken(page: Page, *, whole: bool = True) -> Iterator[str]:
    """What breaks a rule, and what is undecided and not reviewed; axe must be in the page."""
    result = page.evaluate("options => axe.run(document, options)", _options(whole))
    for rule in result["violations"]:
        yield f"{rule['id']}: {_told(rule['nodes'])}"
    for rule in result["incomplete"]:
        if nodes := [node for node in rule["nodes"] if not is_reviewed(rule["id"], node)]:
            yield f"undecided: {rule['id']}: {_told(nodes)}"


def is_reviewed(rule: str, node: dict[str, Any]) -> bool:
    """Whether somebody has looked at what axe leaves open here."""
    reasons = [check["data"] for check in node["any"] if isinstance(check["data"], dict)]
    asked = f"{reasons[0].get('messageKey') if reasons else ''} {node['html']}"
    return any(rule == known and re.search(like, asked) for known, like, _why in REVIEWED)


def _options(whole: bool) -> dict[str, Any]:
    only = {"type": "tag", "values": TAGS} if whole else {"type": "rule", "values": SEEN}
    options: dict[str, Any] = {"runOnly": only, "resultTypes": ["violations", "incomplete"]}
    options["preload"] = False  # what it would fetch once more, no rule of these needs
    if whole:
        options["rules"] = {"target-size": {"enabled": True}}
    return options


def _told(nodes: list[dict[str, Any]]) -> str:
    first = nodes[0]
    reasons = first["any"] or first["all"] or first["none"]
    why = f" ({reasons[0]['message']})" if reasons else ""
    more = f" and {len(nodes) - 1} more" if len(nodes) > 1 else ""
    return f"{first['target'][-1]}{more}{why}"
