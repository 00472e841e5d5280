"""Nothing is fetched by an address that somebody has written, but through one door."""

from __future__ import annotations

import ast

import pytest

from network.env import PROJECT

FETCHERS = {"requests", "urllib.request", "httpx", "aiohttp", "urllib3", "http.client"}
ALLOWED = {
    "network/links/reaching.py": "the door: looks at every address that it goes to",
    "network/links/posting.py": "goes through the door; names the mistakes that it makes",
    "network/pagecache/origin.py": "our own web processes, by a setting",
    "network/doctor/serving.py": "our own web process, by a setting",
    "network/pagecache/wrapper.py": "names of statuses only",
    "network/supervisor/readiness.py": "our own demo",
    "network/demo/check.py": "our own demo",
}
ROOMS = (
    *("network", "regions", "home", "organisations", "news", "events", "campaign", "newsletters"),
    *("people", "translating", "accessibility", "quality", "patterns", "webhooks", "incoming"),
)


def imported(text: str) -> set[str]:
    found = set()
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Import):
            found |= {name.name for name in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {node.module, *(f"{node.module}.{name.name}" for name in node.names)}
    return found


@pytest.mark.parametrize("room", ROOMS)
def test_what_fetches_goes_through_the_door(room):
    """It resolves, refuses inner addresses, and goes to the very one that it looked at."""
    for path in (PROJECT / room).rglob("*.py"):
        name = str(path.relative_to(PROJECT))
        if imported(path.read_text()) & FETCHERS:
            assert name in ALLOWED, f"{name} fetches: use network.links.reaching, or say why not"


def test_no_excuse_is_left_over():
    for name in ALLOWED:
        assert imported((PROJECT / name).read_text()) & FETCHERS, name
