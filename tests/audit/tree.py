"""What a screen reader is told: names, descriptions and landmarks of the accessibility tree."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from playwright.sync_api import Page

CONTROLS = {
    *("button", "link", "textbox", "searchbox", "combobox", "checkbox", "radio", "slider"),
    *("spinbutton", "tab", "menuitem", "switch", "listbox"),
    *("Date", "DateTime", "InputTime", "DisclosureTriangle"),
}
"""Roles as Chromium says them; what it has words of its own for begins with a capital."""

ONCE = ("main", "banner", "contentinfo")
"""Landmarks that every page has one of; a bare one, only the first."""

LANDMARKS = (*ONCE, "navigation", "search", "form", "region", "complementary")


@dataclass
class Node:
    """One thing that is told."""

    role: str
    name: str
    description: str
    href: str
    is_invalid: bool
    parent: Node | None = None

    @property
    def told(self) -> str:
        """Its own description, or that of a group it stands in."""
        return self.description or (self.parent.told if self.parent else "")


def mistold(page: Page, *, bare: bool = False) -> Iterator[str]:
    """What a person who listens would not understand."""
    nodes = read(page)
    yield from nameless(nodes)
    yield from alike(nodes)
    yield from unlandmarked(nodes, once=ONCE[:1] if bare else ONCE)


def read(page: Page) -> list[Node]:
    """The tree of the page, without what is not told."""
    session = page.context.new_cdp_session(page)
    raw = session.send("Accessibility.getFullAXTree")["nodes"]
    session.detach()
    by_id = {one["nodeId"]: (one, _node(one)) for one in raw}
    for one, node in by_id.values():
        if one.get("parentId") in by_id:
            node.parent = by_id[one["parentId"]][1]
    return [node for one, node in by_id.values() if not one["ignored"]]


def _node(raw: dict) -> Node:
    about = {one["name"]: one["value"].get("value") for one in raw.get("properties", ())}
    return Node(
        role=raw.get("role", {}).get("value", ""),
        name=str(raw.get("name", {}).get("value", "")),
        description=str(raw.get("description", {}).get("value", "")),
        href=str(about.get("url", "")),
        is_invalid=about.get("invalid", "false") != "false",
    )


def nameless(nodes: list[Node]) -> Iterator[str]:
    """Controls whose name is no word, and refused fields that do not say why."""
    for node in nodes:
        if node.role not in CONTROLS:
            continue
        if not any(character.isalnum() for character in node.name):
            yield f"{node.role} without a name: {node.name!r} {node.href}"
        if node.is_invalid and not node.told:
            yield f"{node.role} is refused and does not say why: {node.name}"


def alike(nodes: list[Node]) -> Iterator[str]:
    """Links that sound the same and lead elsewhere."""
    leads: dict[tuple[str, str], set[str]] = defaultdict(set)
    for node in nodes:
        if node.role == "link":
            leads[node.name.casefold(), node.told.casefold()].add(node.href)
    for (name, _description), hrefs in leads.items():
        if len(hrefs) > 1:
            yield f"links sound alike: {name}: {', '.join(sorted(hrefs))}"


def unlandmarked(nodes: list[Node], *, once: tuple[str, ...] = ONCE) -> Iterator[str]:
    """Landmarks that are missing, that stand twice, or that cannot be told from each other."""
    names: dict[str, list[str]] = defaultdict(list)
    for node in nodes:
        if node.role in LANDMARKS:
            names[node.role].append(node.name)
    for role in once:
        if len(names[role]) != 1:
            yield f"{len(names[role])} landmarks are {role}, not one"
    for role, found in names.items():
        for name in sorted({one for one in found if found.count(one) > 1}):
            yield f"landmarks sound alike: {role} {name!r}"
