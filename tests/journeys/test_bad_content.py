"""Whatever editors publish, pages stay whole: no sideways scroll, no cut words, no heavy HTML."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, Page

from regions.scoping import in_every_region
from tests import factories
from tests.audit import measures
from tests.audit.modes import ALL_LAID_OUT, PHONE, WIDE
from tests.journeys.bad_content import ARABIC, PICTURES, crowded, spoiled
from tests.journeys.scripts import style
from tests.journeys.served import served

pytestmark = [pytest.mark.browser, pytest.mark.usefixtures("own_database")]
LISTS = ("", "news", "events", "directory", "practices", "newsletters", "municipalities")
EVENTS_TODAY = 300


def paths(pages: list, region) -> list[str]:
    """Where the pages and the lists of a region stand."""
    lists = [factories.seeded(region, key) if key else factories.home(region) for key in LISTS]
    found = [page.get_url_parts()[2] for page in (*lists, *pages)]
    return [*found, "/haku/?q=yhdistystoimintaavustus", f"/haku/?q={ARABIC[:20]}"]


def wrong_at(page: Page, address: str) -> list[str]:
    """What is wrong with a page on a phone and on a desk."""
    reply = page.goto(address)
    body = reply.body()
    found = [] if reply.status == 200 else [f"answers {reply.status}"]
    if measures.gzipped(body) > measures.LIMITS["html"]:
        found.append(f"HTML weighs {measures.gzipped(body) / measures.KB:.1f} kB")
    style(page, ALL_LAID_OUT)
    for size in (PHONE, WIDE):
        page.set_viewport_size(size)
        seen = [*measures.scrolls_sideways(page), *measures.clipped(page)]
        found += [f"{size['width']} px: {one}" for one in seen]
    broken = page.evaluate(
        "() => [...document.images].filter(one => one.complete && one.currentSrc"
        " && !one.naturalWidth).map(one => one.currentSrc)"
    )
    return [f"{address}: {one}" for one in [*found, *(f"no picture: {src}" for src in broken)]]


def begins_at_its_right(page: Page) -> bool:
    """Whether the words of the heading stand at its right edge, as Arabic is read."""
    return page.evaluate("""() => {
      const heading = document.querySelector("h1");
      const range = document.createRange();
      range.selectNodeContents(heading);
      const boxes = [...range.getClientRects()];
      const edge = heading.getBoundingClientRect().right;
      return Math.abs(Math.max(...boxes.map(box => box.right)) - edge) < 2;
    }""")


def test_no_content_breaks_a_page(browser: Browser):
    with in_every_region():
        kainuu, lappi = factories.region("kainuu"), factories.region("lappi")
        pages = spoiled(kainuu)
        assert len(PICTURES) * 2 == 10
        bad = paths(pages, kainuu)
        empty = paths([], lappi)
        arabic = next(one for one in pages if one.title == ARABIC).get_url_parts()[2]
    page = browser.new_context(viewport=PHONE).new_page()
    wrong: list[str] = []
    with served() as port:
        for path in bad:
            wrong += wrong_at(page, f"http://kainuu.localhost:{port}{path}")
        for path in empty:
            wrong += wrong_at(page, f"http://lappi.localhost:{port}{path}")
        page.goto(f"http://kainuu.localhost:{port}{arabic}")
        wrong += [] if begins_at_its_right(page) else ["Arabic does not begin at its right"]
        with in_every_region():
            crowded(kainuu, EVENTS_TODAY)
            crowd = [factories.home(kainuu), factories.seeded(kainuu, "events")]
        for one in crowd:
            wrong += wrong_at(page, f"http://kainuu.localhost:{port}{one.get_url_parts()[2]}")
        month = f"{crowd[1].get_url_parts()[2]}?nakyma=kuukausi"
        wrong += wrong_at(page, f"http://kainuu.localhost:{port}{month}")
    assert not wrong, "\n".join(wrong)
