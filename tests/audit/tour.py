"""``make tour``: pictures of a running demo for ``docs/tour.md``, to leaf through.

Every look, a telephone and a desk, day and night, and each language once. Pictures are WebP of
half the size, so that the page stays light; the words below them stand here. The editors' guides
get theirs at the same time.
"""

from __future__ import annotations

import argparse
import io
import sys
from dataclasses import dataclass
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser

from tests.audit import guide_pictures
from tests.audit.browsing import opened
from tests.audit.places import PLACES, Site

DOCS = Path(__file__).parents[2] / "docs"
FOLDER = DOCS / "pictures" / "tour"
WIDE, NARROW = (1280, 900), (390, 780)


@dataclass(frozen=True, kw_only=True)
class Shot:
    """One picture: which page (a template's name in ``PLACES``), on which site, and how."""

    site: str
    place: str
    words: str
    language: str = "fi"
    size: tuple[int, int] = WIDE
    dark: bool = False

    @property
    def name(self) -> str:
        """The file's name without its end."""
        parts = [self.site, self.place.replace(" ", "-"), self.language, str(self.size[0])]
        return "-".join([*parts, *(["dark"] if self.dark else [])])


SHOTS = (
    Shot(site="verkosto", place="front", words="The hub: the whole country and the campaign"),
    Shot(site="kanta-hame", place="front", words="A region's front page: Kanta-Häme"),
    Shot(site="kainuu", place="front", words="Kainuu, in its own look"),
    Shot(site="lappi", place="front", words="Lapland in Northern Sámi", language="se"),
    Shot(site="keski-suomi", place="front", words="Central Finland by night", dark=True),
    Shot(site="lappi", place="front", words="On a telephone", size=NARROW),
    Shot(site="kainuu", place="directory", words="The directory of associations, with its map"),
    Shot(site="kainuu", place="directory", words="The same on a telephone", size=NARROW),
    Shot(site="kainuu", place="organisation", words="An association's profile"),
    Shot(site="lappi", place="municipality", words="A municipality, in Swedish", language="sv"),
    Shot(site="kainuu", place="events", words="The calendar"),
    Shot(site="kainuu", place="events month", words="A month at a glance"),
    Shot(site="kanta-hame", place="event", words="An event", size=NARROW),
    Shot(site="kainuu", place="event report", words="The report of an evening, with its figures"),
    Shot(site="kainuu", place="car-pool", words="Lifts to events", size=NARROW),
    Shot(site="verkosto", place="campaign", words="The wall of stories"),
    Shot(site="kainuu", place="story", words="A story with captions and a transcript"),
    Shot(site="kainuu", place="practice", words="A practice that others can take up"),
    Shot(site="lappi", place="letter", words="A letter in the archive", language="en"),
    Shot(site="kainuu", place="subscribe refused", words="A form that tells what is missing"),
    Shot(site="kainuu", place="search", words="The search"),
    Shot(site="kainuu", place="search without hits", words="Nothing found", size=NARROW),
    Shot(site="keski-suomi", place="accessibility", words="The accessibility statement"),
    Shot(site="kainuu", place="not found", words="A page that is not there", dark=True),
)


def main() -> int:
    """Take them all and write the page; a shot without a page ends it with 1."""
    parser = argparse.ArgumentParser(prog="python -m tests.audit.tour", description=__doc__)
    parser.add_argument("--port", type=int, default=8000, help="where a demo runs")
    parser.add_argument("--guides", nargs="+", metavar="PICTURE", help="some of the guides' only")
    options = parser.parse_args()
    port = options.port
    if options.guides:
        with opened() as browser:
            guide_pictures.take_all(browser, port, options.guides)
        return 0
    return _take_all(port)


def _take_all(port: int) -> int:
    sites = {shot.site: Site(shot.site, port) for shot in SHOTS}
    FOLDER.mkdir(parents=True, exist_ok=True)
    lost = []
    with opened() as browser:
        for shot in SHOTS:
            address = _address(sites[shot.site], shot)
            if address:
                _take(browser, shot, address)
            else:
                lost.append(shot.name)
        guide_pictures.take_all(browser, port)
    (DOCS / "tour.md").write_text(_page(), encoding="utf-8")
    sys.stdout.write("".join(f"no page for {name}\n" for name in lost))
    return 1 if lost else 0


def _address(site: Site, shot: Shot) -> str:
    [place] = [place for place in PLACES if place.name == shot.place]
    found = {visit.language: visit.address for visit in site.visits(place)}
    return found.get(shot.language, "")


def _take(browser: Browser, shot: Shot, address: str) -> None:
    width, height = shot.size
    context = browser.new_context(
        viewport={"width": width, "height": height},
        color_scheme="dark" if shot.dark else "light",
        device_scale_factor=1,
    )
    page = context.new_page()
    page.goto(address)
    if shot.place.endswith("refused"):
        page.locator("main form [type=submit]").first.click()
    page.wait_for_load_state("networkidle")
    image = Image.open(io.BytesIO(page.screenshot()))
    context.close()
    part = 0.55 if shot.size == WIDE else 0.75
    smaller = image.resize((round(width * part), round(height * part)), Image.Resampling.LANCZOS)
    smaller.convert("RGB").save(FOLDER / f"{shot.name}.webp", quality=78, method=6)


def _page() -> str:
    lines = [
        "# A tour in pictures",
        "",
        "Taken from the demo by `make demo` and `make tour`; nothing here is drawn by hand. The",
        "associations and people are invented. How each page is checked: `docs/features/audit.md`.",
        "",
    ]
    for shot in SHOTS:
        lines += [f"## {shot.words}", "", f"![{shot.words}](pictures/tour/{shot.name}.webp)", ""]
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main())
