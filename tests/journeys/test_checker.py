"""An editor is told in her own language, beside her page, what somebody could not use."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Browser, Page, expect
from wagtail.rich_text import RichText
from wagtail.users.models import UserProfile

from network.images.tasks import make_renditions
from regions.roles import RoleKey
from regions.scoping import in_every_region
from tests import factories
from tests.journeys.served import served
from tests.staff import StaffClient

pytestmark = [pytest.mark.browser, pytest.mark.usefixtures("own_database")]

SWEDISH = "Här är jag inte ensam, och det är något som jag har väntat på."
FAULTS = [
    ("Otsikkotaso jää välistä", "En rubriknivå hoppas över", "A level of headings is skipped"),
    (
        "Kuvan kuvauksena on tiedoston nimi",
        "Bilden beskrivs med ett filnamn",
        "The picture is described by a file name",
    ),
    (
        "Kuvan kuvaus on pitkä",
        "Bildens beskrivning är lång",
        "The picture's description is long",
    ),
    (
        "Linkki ei kerro, minne se vie",
        "Länken säger inte vart den leder",
        "The link does not say where it leads",
    ),
    (
        "Linkki ei kerro, että siitä aukeaa PDF",
        "Länken säger inte att den öppnar en PDF",
        "The link does not say that it opens a PDF",
    ),
    (
        "Lainaus näyttää olevan toista kieltä",
        "Citatet verkar vara på ett annat språk",
        "The quotation seems to be in another language",
    ),
]


def bad_body(kainuu) -> list[tuple[str, object]]:
    """All that an editor can do wrong, a block each."""
    file, photo = factories.attachment(kainuu), factories.picture(kainuu)
    make_renditions.call(photo.pk)
    links = f'<a href="/yhdistykset/">Lue lisää…</a> ja <a linktype="document" id="{file.pk}">'
    return [
        ("subheading", "Väliotsikko ilman otsikkoa"),
        ("text", RichText(f"<p>Meistä: {links}syksyn ohjelma</a>.</p>")),
        ("picture", {"image": described(photo, "IMG_2041.jpg"), "caption": ""}),
        ("picture", {"image": described(photo, "Järvi. " * 30), "caption": ""}),
        ("quote", {"text": SWEDISH, "speaker": "", "language": ""}),
    ]


def described(photo, words: str):
    """A picture with what its editor says of it."""
    photo = type(photo).objects.get(pk=photo.pk)
    photo.contextual_alt_text, photo.decorative = words, False
    return photo


def good_body(kainuu) -> list[tuple[str, object]]:
    """The same page, written well."""
    file, photo = factories.attachment(kainuu), factories.picture(kainuu)
    make_renditions.call(photo.pk)
    program = f'<a linktype="document" id="{file.pk}">Syksyn ohjelma (PDF)</a>'
    return [
        ("heading", "Otsikko"),
        ("subheading", "Väliotsikko"),
        ("text", RichText(f'<p>Tutustu: <a href="/yhdistykset/">yhdistykset</a>, {program}.</p>')),
        ("picture", {"image": described(photo, "Kolme ihmistä rannalla"), "caption": ""}),
        ("quote", {"text": SWEDISH, "speaker": "", "language": "sv"}),
        ("quote", {"text": "Täällä en ole yksin.", "speaker": "", "language": ""}),
    ]


def at_work(browser: Browser, port: int, user) -> Page:
    """An editor who has logged in."""
    client = StaffClient()
    client.force_login(user)
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    cookies = [{"name": one.key, "value": one.value} for one in client.cookies.values()]
    context.add_cookies([{**one, "url": f"http://localhost:{port}"} for one in cookies])
    return context.new_page()


def told_beside(editor: Page, port: int, page) -> list[str]:
    """What the checker finds in a page, once it has read its words."""
    editor.goto(f"http://localhost:{port}/admin/pages/{page.pk}/edit/")
    toggle = editor.locator("[data-side-panel-toggle=checks]")
    # Wagtail opens by itself the panel that was open before, and a click would close it again.
    if not editor.evaluate("localStorage.getItem('wagtail:side-panel-open')"):
        toggle.click()
    expect(toggle).to_have_attribute("aria-expanded", "true")
    expect(editor.locator("[data-content-word-count]")).not_to_have_text("-", timeout=30_000)
    names = editor.locator("[data-checks-panel] [data-content-checker-name]")
    expect(names.filter(has_text=re.compile(r"^\s*$"))).to_have_count(0)  # its words come last
    return names.all_inner_texts()


def test_faults_of_a_page_are_told_beside_it_and_a_clean_page_has_none(browser: Browser):
    with in_every_region():
        kainuu = factories.region("kainuu")
        photo = factories.picture(kainuu)
        make_renditions.call(photo.pk)  # as a worker does after the upload
        bad = factories.content(kainuu, picture=photo, lead="Ingressi", body=bad_body(kainuu))
        good = factories.content(kainuu, picture=photo, lead="Ingressi", body=good_body(kainuu))
        user = factories.staff(kainuu, RoleKey.EDITOR)
        profile = UserProfile.get_for_user(user)
    with served() as port:
        editor = at_work(browser, port, user)
        for at, language in enumerate(("fi", "sv", "en")):
            profile.preferred_language = language
            profile.save()
            assert set(told_beside(editor, port, bad)) == {words[at] for words in FAULTS}
        assert told_beside(editor, port, good) == []
