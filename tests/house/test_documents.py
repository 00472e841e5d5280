"""The documents: every link leads somewhere, every page can be found, every button is there."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from network.env import PROJECT
from tests.house import documents

NOT_OURS = {"vaatii työtä", "needs work", "työkalut", "vie", "kaikki sisältö"}
"""What other programs show: Poedit's mark, WordPress's way to an export."""
GUIDES = sorted((documents.DOCS / "editors").glob("*.md"))
PAGES = [path.relative_to(PROJECT).as_posix() for path in documents.documents()]


@pytest.mark.parametrize("name", PAGES)
def test_every_link_and_picture_of_a_document_leads_somewhere(name):
    path = PROJECT / name
    lost = [link for link in documents.links(path) if not documents.leads_somewhere(path, link)]
    assert lost == []


def test_every_page_stands_in_the_sites_navigation():
    reached = documents.in_navigation()
    lost = [path for path in documents.documents() if path.resolve() not in reached]
    assert lost == [], "name the page in a toctree, docs/index.md has the first"


def test_every_picture_of_the_guides_is_shown_and_is_taken_by_the_tour():
    from tests.audit.guide_pictures import FOLDER, PICTURES

    shown = {Path(link).name for path in GUIDES for link in documents.links(path)}
    kept = {path.name for path in FOLDER.iterdir()}
    assert kept == {f"{one.name}.webp" for one in PICTURES}
    assert kept - shown == set()


@pytest.mark.parametrize("name", [path.name for path in GUIDES])
def test_a_word_that_a_guide_sets_in_bold_is_a_word_of_the_screens(name):
    path = documents.DOCS / "editors" / name
    finnish = path.read_text(encoding="utf-8").startswith(documents.FINNISH)
    screens = documents.words_on_screens("fi" if finnish else "en") | NOT_OURS
    assert [word for word in documents.cited(path) if word not in screens] == []


def test_what_leads_nowhere_is_noticed(tmp_path):
    page = tmp_path / "a.md"
    page.write_text("# One\n\n[b](b.md) ![c](c.png) [d](#two) [e](#one)", encoding="utf-8")
    lost = [one for one in documents.links(page) if not documents.leads_somewhere(page, one)]
    assert lost == ["b.md", "c.png", "#two"]


def test_the_site_is_built_without_a_warning_and_asks_no_other_host(tmp_path):
    words = ["-m", "sphinx", "-W", "-q", "-b", "html", "-c", "docs", ".", str(tmp_path)]
    done = subprocess.run([sys.executable, *words], cwd=PROJECT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    pages = [tmp_path / "docs" / name for name in ("index.html", "editors/kirjeet.html")]
    for page in map(_read, pages):
        fetched = page.select("script[src], link[rel=stylesheet], img[src]")
        assert fetched
        assert [one for one in fetched if "//" in (one.get("src") or one.get("href"))] == []
    assert _read(pages[1]).select_one("article [lang=fi] h1")
    assert "docs/index.html" in (tmp_path / "index.html").read_text(encoding="utf-8")
    assert "kirjeet" in (tmp_path / "searchindex.js").read_text(encoding="utf-8")


def _read(path: Path) -> BeautifulSoup:
    return BeautifulSoup(path.read_text(encoding="utf-8"), "html.parser")
