"""A site in the Sámi languages: addresses, words, dates, slugs and mails."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from django.urls import reverse
from django.utils import translation
from wagtail.models import Page

from events.models import EventPage
from network.demo.foreign import foreign_words
from newsletters.models import NewsletterPage
from newsletters.sending.services import send_letter
from regions.models import Region
from regions.services import provision_region
from regions.services.planting import slug_of
from tests import factories
from tests.newsletters.letters import written

pytestmark = pytest.mark.django_db
LETTERS = "Áigeguovdilis ŋuvdi: čáhci, đoallu, šaddu, žii, ŧ ja sääʹmǩiõll"


@pytest.fixture
def uusimaa() -> Region:
    """A region that opens with the two languages that no region has yet."""
    return provision_region(slug="uusimaa", languages=["fi", "smn", "sms"])


def pages_in(region: Region, language: str) -> list[Page]:
    home = factories.home(region, language)
    return list(home.get_descendants(inclusive=True).live().specific())


def html_lang(reply: Any) -> str:
    return reply.content.decode().partition("<html")[2].partition('lang="')[2].partition('"')[0]


@pytest.mark.parametrize("language", ["smn", "sms"])
def test_every_page_of_a_new_region_answers_in_its_sami_language(client, uusimaa, language):
    found = pages_in(uusimaa, language)
    assert len(found) > 5
    for page in found:
        reply = client.get(page.url, headers={"host": "uusimaa.localhost"})
        assert reply.status_code == 200, page.url
        assert html_lang(reply) == language, page.url
        assert f'hreflang="{language}"' in reply.content.decode(), page.url


@pytest.mark.parametrize("language", ["smn", "sms"])
@pytest.mark.parametrize(
    ("path", "status"), [("haku/?q=čää", 200), ("kori/", 200), ("ei-ole/", 404)]
)
def test_other_addresses_are_in_the_language_too(client, uusimaa, language, path, status):
    reply = client.get(f"/{language}/{path}", headers={"host": "uusimaa.localhost"})
    assert reply.status_code == status
    assert html_lang(reply) == language


def test_what_is_still_in_finnish_is_said_at_the_foot(client, uusimaa, visit):
    for language in ("smn", "sms"):
        shown = client.get(f"/{language}/", headers={"host": "uusimaa.localhost"}).content.decode()
        assert "kielen puhuja on lukenut" in shown
    assert "giela hálli" in visit("lappi", "/se/").content.decode()
    assert "kielen puhuja on lukenut" not in visit("lappi", "/").content.decode()


@pytest.mark.parametrize(
    ("language", "day"),
    [("se", "14 guovvamánnu 2027"), ("smn", "kuovâmáánu 14. 2027"), ("sms", "14.2.2027")],
)
def test_a_date_on_a_page_is_written_as_the_language_has_it(client, uusimaa, language, day):
    region = factories.region("lappi") if language == "se" else uusimaa
    page = factories.news(region, language, published_on=dt.date(2027, 2, 14))
    reply = client.get(page.url, headers={"host": f"{region.slug}.localhost"})
    assert day in reply.content.decode()


@pytest.mark.parametrize(
    ("region", "language"),
    [("lappi", "se"), ("lappi", "fi"), ("lappi", "sv"), ("lappi", "en"), ("kainuu", "en")],
)
def test_no_page_says_an_interface_word_of_another_language(client, region, language):
    """The demo's check does the same for every page of the demo (``make demo ARGS=--check``)."""
    asked = factories.region(region)
    factories.organisation(asked, language)
    factories.event(asked, language)
    factories.news(asked, language)
    prefix = "" if language == "fi" else f"/{language}"
    more = [f"{prefix}/haku/", f"{prefix}/haku/?q=zqx", f"{prefix}/kori/", f"{prefix}/ei-ole/"]
    wrong = []
    for path in [*(page.url for page in pages_in(asked, language)), *more]:
        reply = client.get(path, headers={"host": f"{region}.localhost"})
        assert html_lang(reply) == language, path
        wrong += [f"{path}: {words}" for words in foreign_words(reply.content.decode(), language)]
    assert not wrong, "\n".join(sorted(set(wrong)))


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ("<p>Hae</p>", 1),
        ('<p lang="fi">Hae</p>', 0),
        ('<div lang="fi"><p>x<b>Hae</b></p></div><p>Oza</p>', 0),
        ('<div lang="fi"><ul><li>x<li>y</ul></div><p>Hae</p>', 1),
        ('<img alt="Sök">', 1),
        ('<img alt="Sök" lang="sv">', 0),
        ("<p>Sivu 2/3</p>", 1),
        ("<time>22. marraskuuta 2026</time>", 1),
        ("<time>22 skábmamánnu 2026</time><p>22. marraskuuta 2026</p>", 0),
        ("<script>Hae</script><style>Hae</style><!-- Hae -->", 0),
        ("<p>Hae luettelosta</p>", 0),
        ("<p>Video</p>", 0),
    ],
)
def test_a_foreign_word_is_found_where_a_reader_meets_it(body, found):
    assert len(foreign_words(f'<html lang="se"><body>{body}</body></html>', "se")) == found


def test_a_slug_keeps_every_sami_letter(client):
    lappi = factories.region("lappi")
    assert slug_of(LETTERS).startswith("aigeguovdilis-nguvdi-cahci-doallu-saddu-zii-t-ja-saamkioll")
    client.force_login(factories.staff(lappi, "publisher"))
    parent = factories.seeded(lappi, "news", "se")
    address = reverse("wagtailadmin_pages:add", args=("news", "newspage", parent.pk))
    form = client.get(address, headers={"host": "localhost"}).content.decode()
    assert "[ŋŊ]" in form or "[\\u014b\\u014a]" in form
    page = parent.add_child(instance=type(factories.news(lappi, "se"))(title="Ŋuorra đoallu"))
    assert page.slug == "nguorra-doallu"


def test_a_letter_in_sami_is_written_whole(django_capture_on_commit_callbacks):
    lappi = factories.region("lappi")
    letter = factories.letter(lappi)
    sami = factories.letter(lappi, "se", title=LETTERS, intro=f"Bures! {LETTERS}")
    NewsletterPage.objects.filter(pk=sami.pk).update(translation_key=letter.translation_key)
    factories.subscriber(lappi, language="se", email="se@example.net")
    with django_capture_on_commit_callbacks(execute=True):
        send_letter(letter=letter)
    for part in written(letter, "se"):
        assert f"Bures! {LETTERS}" in part
    assert 'lang="se"' in written(letter, "se")[1]


def test_every_number_has_its_form(client):
    with translation.override("se"):
        told = [
            translation.ngettext("%(total)s association", "%(total)s associations", n)
            % {"total": n}
            for n in (1, 2, 5)
        ]
    assert told == ["1 searvi", "2 searvvi", "5 searvvi"]


def test_a_page_to_print_is_in_sami(client):
    lappi = factories.region("lappi")
    row = factories.organisation(lappi, "se", title="Čáhcesearvi")
    address = f"/se/kori/tuloste/?y={row.pk}"
    reply = client.get(address, headers={"host": "lappi.localhost"})
    shown = reply.content.decode()
    assert (reply.status_code, html_lang(reply)) == (200, "se")
    assert foreign_words(shown, "se") == []


def test_events_exist_in_sami_calendars(client):
    lappi = factories.region("lappi")
    factories.event(lappi, "se", title="Čáhcebeaivi")
    reply = client.get("/se/dahpahusat/", headers={"host": "lappi.localhost"})
    assert "Čáhcebeaivi" in reply.content.decode()
    assert EventPage.objects.filter(locale__language_code="se").exists()
