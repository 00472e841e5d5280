"""The search as a visitor meets it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from urllib.parse import urlencode

import pytest
from bs4 import BeautifulSoup

from network.search import indexing
from network.search.analysis import voikko


def rebuild() -> int:
    """Index every page that a test has written."""
    return indexing.rebuild(indexing.batches(indexing.every_page()))


@pytest.fixture(params=["with Voikko", "without Voikko"])
def either_analysis(request: pytest.FixtureRequest, settings) -> Iterator[str]:
    """The same with the machine's Voikko and as on a machine that lacks it."""
    settings.SEARCH_VOIKKO = request.param == "with Voikko"
    if settings.SEARCH_VOIKKO and not voikko.available():
        pytest.skip("No Voikko. On Debian and Ubuntu: sudo apt install libvoikko1 voikko-fi")
    return request.param


@pytest.fixture
def search(visit) -> Callable[..., BeautifulSoup]:
    """Search a region's site: ``search("lappi", "muistikahvila", kunta="kemijarvi")``."""

    def ask(region: str, words: str, *, path: str = "/haku/", **choices: str) -> BeautifulSoup:
        reply = visit(region, f"{path}?{urlencode({'q': words, **choices})}")
        assert reply.status_code == 200
        assert not reply.cookies
        return BeautifulSoup(reply.content, "html.parser")

    return ask


def titles(page: BeautifulSoup, *, nearest: bool = False) -> list[str]:
    """The titles of the answers, or of those below the heading of the nearest."""
    lists = page.select(".found__answers > ol")
    headings = [found.find_previous_sibling("h2") for found in lists]
    chosen = [
        found
        for found, heading in zip(lists, headings, strict=True)
        if ("found__nearest" in heading.get("class", [])) is nearest
    ]
    return [link.get_text() for found in chosen for link in found.select("h3 a")]
