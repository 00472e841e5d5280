"""Pictures of the admin for the editors' guides, taken from a running demo by ``make tour``."""

from __future__ import annotations

import io
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser, Page

from network.demo import codes

FOLDER = Path(__file__).parents[2] / "docs" / "editors" / "pictures"
ADMINISTRATOR = "paakayttaja.kainuu@example.org"
OFFICER = "viestinta.kainuu@example.org"
NOBODY = ""
SIZE = (1280, 860)
PART = 0.65


@dataclass(frozen=True)
class Picture:
    """A page: the file's name without its end, where to begin, links to press, whose page it is.

    ``below`` names a heading that is brought to the top of the picture, ``instead`` changes the
    end of the address where no link leads.
    """

    name: str
    path: str
    links: tuple[str, ...] = ()
    who: str = ADMINISTRATOR
    below: str = ""
    site: str = ""
    instead: tuple[str, str] = ("", "")


PICTURES = (
    Picture("log-in", "/admin/", who=NOBODY),
    Picture("desk", "/admin/"),
    Picture("news", "/admin/", ("Kirjoita uutinen",)),
    Picture("image", "/admin/images/add/"),
    Picture("evening", "/admin/events/kainuu/evening/new/"),
    Picture("event", "/admin/events/kainuu/", ("Sotkamon järjestöilta",)),
    Picture(
        "event-coming",
        "/admin/events/kainuu/",
        ("Sotkamon järjestöilta",),
        below="Montako tulee",
    ),
    Picture("associations", "/admin/organisations/kainuu/care/"),
    Picture("submission", "/admin/campaign/kainuu/submissions/", ("Latu alkaa",)),
    Picture("story", "/admin/campaign/kainuu/", ("Kuva lapsenlapsesta",)),
    Picture("toolkit", "/admin/campaign/kainuu/toolkit/"),
    Picture("translations", "/admin/translations/kainuu/"),
    Picture("quality", "/admin/quality/kainuu/"),
    Picture("feedback", "/admin/feedback/kainuu/"),
    Picture("figures", "/admin/figures/kainuu/"),
    Picture("contacts", "/admin/contacts/kainuu/"),
    Picture("webhooks", "/admin/webhooks/kainuu/", ("Lisää webhook",)),
    Picture("incoming", "/admin/incoming/kainuu/"),
    Picture("register", "/admin/register/kainuu/"),
    Picture("own-data", "/lomakkeet/omat-tiedot/", who=NOBODY, site="kainuu."),
    Picture("letters", "/admin/letters/kainuu/", who=OFFICER),
    Picture("readers", "/admin/letters/readers/kainuu/", who=OFFICER),
    Picture("letter-send", "/admin/letters/kainuu/", ("Lähetä",), who=OFFICER),
    Picture(
        "letter-previews",
        "/admin/letters/kainuu/",
        ("Lähetä",),
        who=OFFICER,
        instead=("/send/", "/previews/"),
    ),
    Picture("letter-report", "/admin/letters/kainuu/", ("Kutsu on tulossa",), who=OFFICER),
)


def take_all(browser: Browser, port: int, names: Collection[str] = ()) -> None:
    """All of them, or those with the names. Log in once for each person, and take hers; raises
    where a page does not open."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    wanted = [one for one in PICTURES if not names or one.name in names]
    for who in dict.fromkeys(one.who for one in wanted):
        with _window(browser, port, who) as page:
            for one in wanted:
                if one.who == who:
                    _take(page, port, one)


@contextmanager
def _window(browser: Browser, port: int, who: str) -> Iterator[Page]:
    width, height = SIZE
    context = browser.new_context(viewport={"width": width, "height": height}, locale="fi-FI")
    page = context.new_page()
    if who:
        _log_in(page, f"http://localhost:{port}", who)
    yield page
    context.close()


def _take(page: Page, port: int, one: Picture) -> None:
    reply = page.goto(f"http://{one.site}localhost:{port}{one.path}")
    if reply is None or not reply.ok:
        raise RuntimeError(f"{one.path} does not open")
    _close_the_tour(page)
    for words in one.links:
        with page.expect_navigation():
            page.locator("main a").filter(has_text=words).first.click()
    if all(one.instead):
        page.goto(page.url.replace(*one.instead))
    page.wait_for_load_state("networkidle")
    if one.below:
        page.locator("main h2").filter(has_text=one.below).evaluate("it => it.scrollIntoView()")
    image = Image.open(io.BytesIO(page.screenshot()))
    size = (round(SIZE[0] * PART), round(SIZE[1] * PART))
    smaller = image.resize(size, Image.Resampling.LANCZOS).convert("RGB")
    smaller.save(FOLDER / f"{one.name}.webp", quality=80, method=6)


def _close_the_tour(page: Page) -> None:
    """The desk's own tour lies over a desk that is opened for the first time."""
    page.wait_for_load_state("networkidle")
    close = page.get_by_text("Sulje esittely")
    if close.count() and close.first.is_visible():
        close.first.click()


def _log_in(page: Page, root: str, who: str) -> None:
    page.goto(f"{root}/admin/")
    page.fill("input[name=login]", who)
    page.fill("input[name=password]", codes.PASSWORD)
    page.locator("main button.button").first.click()
    for code in codes.codes_to_try():
        page.fill("input[name=code]", code)
        page.locator("main button.button").first.click()
        page.wait_for_load_state()
        if page.url.endswith("/admin/"):
            return
    raise RuntimeError("The demo's account could not log in.")
