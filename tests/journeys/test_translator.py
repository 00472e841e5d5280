"""A page goes to a translator in a PO file and comes back as a page that people read."""

from __future__ import annotations

from pathlib import Path

import polib
import pytest
from django.urls import reverse
from playwright.sync_api import Browser, Page, expect
from wagtail.models import Page as WagtailPage

from tests import factories
from tests.demo import Demo
from tests.journeys.working import at_work

pytestmark = pytest.mark.browser
TITLE, ENGLISH = "Lainaa lumikengät kylätalolta", "Borrow snowshoes from the village hall"


def sent_to_be_translated(editor: Page, demo: Demo, page: WagtailPage) -> None:
    """From the overview's row of the missing page."""
    editor.goto(demo.url("verkosto", reverse("translating_desk", args=["kainuu"])))
    listed = reverse("translating_language", args=["kainuu", "en"])
    editor.locator(f'a[href^="{listed}"]').first.click()
    editor.goto(demo.url("verkosto", f"{listed}?q={TITLE[:6]}"))
    address = reverse("wagtail_localize:submit_page_translation", args=[page.pk])
    editor.locator(f'a[href^="{address}"]').click()
    editor.wait_for_url(f"**{address}")
    box = editor.locator("input[name=locales][type=checkbox]")
    if box.count():
        box.first.check()
    with editor.expect_navigation():
        editor.locator("main form input[type=submit]").click()


def file_taken(editor: Page, demo: Demo, to: Path) -> Path:
    """The region's English as a PO file."""
    editor.goto(demo.url("verkosto", reverse("translating_desk", args=["kainuu"])))
    files = reverse("translating_files", args=["kainuu"])
    editor.locator(f'a[href="{files}"]').first.click()
    editor.locator("select[name=language]").first.select_option("en")
    with editor.expect_download() as taken:
        editor.get_by_role("button", name="Ota tiedosto").click()
    taken.value.save_as(to)
    return to


def translated(path: Path) -> int:
    """What a translator does in her own program; how many texts she has written."""
    po = polib.pofile(str(path))
    told = [entry for entry in po if entry.msgid == TITLE]
    for entry in told:
        entry.msgstr = ENGLISH
    po.save()
    return len(told)


def brought_back(editor: Page, path: Path) -> None:
    """First only looked at, then taken in by the worker."""
    editor.locator("select[name=language]").last.select_option("en")
    editor.locator("input[type=file]").set_input_files(str(path))
    with editor.expect_navigation():
        editor.get_by_role("button", name="Lue tiedosto").click()
    expect(editor.locator("main")).to_contain_text(ENGLISH)
    with editor.expect_navigation():
        editor.get_by_role("button", name="Ota käyttöön").click()
    for _try in range(120):  # a minute at most
        if editor.get_by_text("1 teksti otettiin").count():
            return
        editor.wait_for_timeout(500)
        editor.reload()
    raise AssertionError(editor.locator("main").inner_text())


def published(editor: Page) -> None:
    """In the translation editor, which asks when something is not translated."""
    editor.get_by_role("button", name="Julkaise").first.click()
    editor.wait_for_load_state()
    anyway = editor.get_by_role("button", name="Julkaise silti")
    if anyway.count():
        with editor.expect_navigation():
            anyway.click()


@pytest.mark.usefixtures("demo_database")
def test_a_translator_works_through_a_po_file(demo: Demo, browser: Browser, tmp_path: Path) -> None:
    kainuu = factories.region("kainuu")
    page = factories.news(kainuu, title=TITLE, slug="lumikengat")
    editor = at_work(browser, demo, "julkaisija.kainuu")
    sent_to_be_translated(editor, demo, page)
    file = file_taken(editor, demo, tmp_path / "kainuu-en.po")
    assert translated(file) == 1
    brought_back(editor, file)

    english = WagtailPage.objects.get(
        translation_key=page.translation_key, locale__language_code="en"
    )
    editor.goto(demo.url("verkosto", reverse("wagtailadmin_pages:edit", args=[english.pk])))
    expect(editor.locator("body")).to_contain_text(ENGLISH)
    published(editor)
    reader = browser.new_context().new_page()
    reader.goto(demo.url("kainuu", "/en/news/"))
    expect(reader.locator(".card", has_text=ENGLISH)).to_be_visible()
