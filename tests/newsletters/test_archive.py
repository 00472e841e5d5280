"""Sent letters on the web: the archive, its feed, and the page that a mail's link leads to."""

from __future__ import annotations

import datetime as dt
from xml.etree import ElementTree

import pytest
from bs4 import BeautifulSoup
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from wagtail.models import Revision

from network.search.models import SearchDocument
from newsletters.models import Audience, NewsletterPage
from newsletters.slots import SLOT
from newsletters.tokens import reader_token
from regions.roles import RoleKey
from tests import factories

pytestmark = pytest.mark.django_db
ATOM = "{http://www.w3.org/2005/Atom}"
FEED = "/kirjeet.atom"


def sent(slug: str = "kainuu", *kinds: str, days_ago: int = 1, **fields: object) -> NewsletterPage:
    """A letter of a region that has been sent to audiences."""
    region = factories.region(slug)
    audiences = [factories.audience(region, kind) for kind in kinds or ("associations",)]
    at = timezone.now() - dt.timedelta(days=days_ago)
    return factories.letter(region, audiences=audiences, sent_at=at, **fields)


def translated(letter: NewsletterPage, language: str, **fields: object) -> NewsletterPage:
    """Its version in another language, which does not know itself when the letter was sent."""
    return factories.letter(
        letter.region, language, translation_key=letter.translation_key, audiences=[], **fields
    )


def path_of(slug: str = "kainuu", language: str = "fi") -> str:
    return factories.seeded(factories.region(slug), "newsletters", language).get_url_parts()[2]


def shown(reply) -> BeautifulSoup:
    assert reply.status_code == 200
    return BeautifulSoup(reply.content, "html.parser")


def titles(page: BeautifulSoup) -> list[str]:
    return [one.get_text(strip=True) for one in page.select(".card__title")]


def entries(reply) -> list[ElementTree.Element]:
    assert reply.status_code == 200
    return ElementTree.fromstring(reply.content).findall(f"{ATOM}entry")


def named(reply) -> list[str | None]:
    return [one.findtext(f"{ATOM}title") for one in entries(reply)]


def keep_out(audience: Audience) -> None:
    Audience.objects.filter(pk=audience.pk).update(is_archived=False)


def test_the_archive_has_what_was_sent_the_latest_first(visit):
    sent(title="Vanhempi", days_ago=30)
    sent(title="Uudempi", days_ago=2)
    sent("lappi", title="Muualta")
    factories.letter(factories.region("kainuu"), title="Vielä tekeillä")
    page = shown(visit("kainuu", path_of()))
    assert titles(page) == ["Uudempi", "Vanhempi"]
    assert [one.name for one in page.select("main h1, main h2, main h3")] == [
        "h1",
        "h2",
        "h3",
        "h3",
    ]


def test_an_audience_is_chosen_among_those_that_have_letters(visit):
    sent(title="Yhdistyksille")
    sent("kainuu", "residents", title="Asukkaille")
    sent("kainuu", "residents", "associations", title="Molemmille")
    page = shown(visit("kainuu", path_of()))
    links = page.select("nav[aria-labelledby=letter-choices] a")
    assert [one.get_text() for one in links] == ["Kaikki kirjeet", "Yhdistykset", "Asukkaat"]
    assert [one.get("aria-current") for one in links] == ["true", None, None]
    narrowed = shown(visit("kainuu", path_of() + links[2]["href"].removeprefix(path_of())))
    assert set(titles(narrowed)) == {"Asukkaille", "Molemmille"}
    assert narrowed.select_one("nav [aria-current]:is(.tags a)").get_text() == "Asukkaat"
    assert "Asukkaat" in narrowed.title.get_text()
    assert "Asukkaat" in narrowed.select_one("#letters").get_text()
    assert narrowed.select_one("link[rel=canonical]")["href"].endswith("?ryhma=residents")
    assert narrowed.select_one("link[type='application/atom+xml']")["href"].endswith(
        "?ryhma=residents"
    )


@pytest.mark.parametrize("query", ["?ryhma=officials", "?ryhma=%01'", "?ryhma=" + "x" * 900])
def test_an_audience_without_letters_gives_all_of_them(visit, query):
    sent(title="Yhdistyksille")
    page = shown(visit("kainuu", path_of() + query))
    assert titles(page) == ["Yhdistyksille"]
    assert page.select("nav[aria-labelledby=letter-choices]") == []


def test_an_empty_archive_says_so(visit):
    assert "Yhtään kirjettä ei ole vielä lähetetty" in shown(visit("kainuu", path_of())).get_text()


def test_a_long_archive_is_paged_and_stays_narrowed(visit):
    for number in range(14):
        sent("kainuu", "residents", title=f"Kirje {number:02}", days_ago=number + 1)
    sent(title="Yhdistyksille")
    page = shown(visit("kainuu", f"{path_of()}?ryhma=residents&sivu=2"))
    assert titles(page) == ["Kirje 12", "Kirje 13"]
    back = page.select_one("a[rel=prev]")["href"]
    assert "ryhma=residents" in back
    assert page.select_one("link[rel=canonical]")["href"].endswith("?ryhma=residents&sivu=2")


def test_each_language_shows_its_own_and_says_which_are_only_in_finnish(visit):
    letter = sent("lappi", "residents", title="Kevään kuulumiset")
    translated(letter, "sv", title="Vårens nyheter")
    sent("lappi", title="Vain suomeksi")
    page = shown(visit("lappi", path_of("lappi", "sv")))
    assert sorted(titles(page)) == ["Vain suomeksi", "Vårens nyheter"]
    assert page.select_one(".card__title[lang=fi]").get_text() == "Vain suomeksi"
    narrowed = shown(visit("lappi", path_of("lappi", "sv") + "?ryhma=residents"))
    assert titles(narrowed) == ["Vårens nyheter"]
    assert named(visit("lappi", "/sv/kirjeet.atom?ryhma=residents")) == ["Vårens nyheter"]
    index = factories.seeded(factories.region("lappi"), "newsletters", "sv")
    type(index.specific).objects.filter(pk=index.pk).update(shows_originals=False)
    assert titles(shown(visit("lappi", path_of("lappi", "sv")))) == ["Vårens nyheter"]


def test_an_archive_of_many_costs_no_query_a_letter(visit):
    region = factories.region("kainuu")

    def count() -> int:
        with CaptureQueriesContext(connection) as asked:
            visit("kainuu", path_of())
        return len(asked)

    def add(kind: str) -> None:
        sent("kainuu", kind, picture=factories.picture(region))
        visit("kainuu", path_of())

    add("associations")
    add("residents")
    few = count()
    for kind in ("associations", "residents", "associations"):
        add(kind)
    assert count() == few <= 14


def test_letters_that_a_region_keeps_out_are_found_only_by_their_address(visit):
    region = factories.region("kainuu")
    officials = factories.audience(region, "officials")
    letter = sent("kainuu", "officials", title="Viranhaltijoille")
    sent("kainuu", "officials", "residents", title="Kaikille")
    keep_out(officials)
    page = shown(visit("kainuu", path_of()))
    assert titles(page) == ["Kaikille"]
    assert named(visit("kainuu", FEED)) == ["Kaikille"]
    assert named(visit("kainuu", f"{FEED}?ryhma=officials")) == []
    own = letter.get_url_parts()[2]
    assert shown(visit("kainuu", own)).select_one("meta[name=robots]")["content"] == "noindex"
    assert own not in visit("kainuu", "/sitemap-sivut.xml").content.decode()


def test_a_letter_that_is_not_sent_is_read_only_by_its_address(visit):
    region = factories.region("kainuu")
    letter = factories.letter(region, title="Syyskirje")
    own, map_path = letter.get_url_parts()[2], "/sitemap-sivut.xml"
    page = shown(visit("kainuu", own))
    assert page.select_one("meta[name=robots]")["content"] == "noindex"
    assert own not in visit("kainuu", map_path).content.decode()
    assert titles(shown(visit("kainuu", path_of()))) == named(visit("kainuu", FEED)) == []
    assert "Syyskirje" not in visit("kainuu", "/haku/?q=syyskirje").content.decode().replace(
        'value="syyskirje"', ""
    )
    assert not SearchDocument.objects.filter(page_id=letter.pk).exists()
    NewsletterPage.objects.filter(pk=letter.pk).update(sent_at=timezone.now())
    page = shown(visit("kainuu", own))
    assert page.select("meta[name=robots]") == []
    assert own in visit("kainuu", map_path).content.decode()


def test_a_draft_is_not_found_at_all(visit):
    letter = factories.letter(factories.region("kainuu"))
    own = letter.get_url_parts()[2]
    letter.unpublish()
    assert visit("kainuu", own).status_code == 404


def test_the_page_of_a_letter_holds_nothing_of_the_reader(visit):
    region = factories.region("kainuu")
    letter = sent(title="Kirje", intro="Hei!", body=[{"type": "text", "value": "<p>Sisältö</p>"}])
    person = factories.subscriber(region, email="lukija@example.net", name="Lukija")
    reply = visit("kainuu", letter.get_url_parts()[2])
    text = reply.content.decode()
    assert "Sisältö" in text
    assert not SLOT.search(text)
    assert reader_token(person.pk) not in text
    assert "lukija@example.net" not in text
    assert not reply.cookies
    assert "Cookie" not in reply.get("Vary", "")
    for foreign in ("http://kainuu.localhost/lomakkeet/kirjeet/", "kirjeet-lopeta"):
        assert foreign not in text


def test_words_are_shown_as_on_every_page_and_not_made_into_a_mails(visit, monkeypatch):
    letter = sent(
        body=[
            ("heading", "Ensin"),
            ("text", "<p>Tule <b>mukaan</b>.</p>"),
            ("heading", "Tyhjä"),
            ("text", "<p> &nbsp; </p>"),
        ]
    )
    monkeypatch.setattr("newsletters.composing.free.rich", None)
    page = shown(visit("kainuu", letter.get_url_parts()[2])).select_one(".letter")
    assert page.select_one("b").text == "mukaan"
    assert [one.text.strip() for one in page.select("h2")] == ["Ensin"]


def test_a_translation_that_came_after_the_sending_stands_in_the_archive(visit):
    letter = sent("lappi", title="Kirje")
    version = translated(letter, "sv", title="Brev")
    page = shown(visit("lappi", version.get_url_parts()[2]))
    assert page.select("meta[name=robots]") == []
    assert (
        str(timezone.localtime(letter.sent_at).year)
        in page.select_one(".page-head__kicker").get_text()
    )


def test_a_revision_from_before_the_sending_does_not_unsend_the_letter(visit):
    letter = factories.letter(factories.region("kainuu"), title="Kirje")
    revision = letter.save_revision()
    NewsletterPage.objects.filter(pk=letter.pk).update(sent_at=timezone.now())
    revision = Revision.objects.get(pk=revision.pk)
    revision.publish(user=factories.staff(letter.region, RoleKey.COMMUNICATIONS))
    letter.refresh_from_db()
    assert letter.sent_at
    assert titles(shown(visit("kainuu", path_of()))) == ["Kirje"]


def test_a_copy_of_a_sent_letter_has_not_been_sent():
    letter = sent(title="Kirje")
    assert letter.copy(update_attrs={"slug": "kopio"}).sent_at is None


def test_the_feed_is_atom_with_what_a_reader_of_feeds_must_know(visit):
    letter = sent(title="Syksyn <kirje> & muuta", lead="Kuusi <kuntaa>")
    reply = visit("kainuu", FEED)
    assert reply["Content-Type"] == "application/atom+xml; charset=utf-8"
    assert not reply.cookies
    feed = ElementTree.fromstring(reply.content)
    assert feed.tag == f"{ATOM}feed"
    for name in ("id", "title", "updated", "author/{0}name"):
        assert feed.findtext(f"{ATOM}{name.format(ATOM)}"), name
    links = {one.get("rel"): one.get("href") for one in feed.findall(f"{ATOM}link")}
    assert links["self"] == f"http://kainuu.localhost{FEED}"
    assert links["alternate"] == f"http://kainuu.localhost{path_of()}"
    (entry,) = feed.findall(f"{ATOM}entry")
    assert entry.findtext(f"{ATOM}title") == "Syksyn <kirje> & muuta"
    assert entry.findtext(f"{ATOM}summary") == "Kuusi &lt;kuntaa&gt;"
    assert entry.findtext(f"{ATOM}id") == letter.translation_key.urn
    assert entry.findtext(f"{ATOM}published")
    assert dt.datetime.fromisoformat(entry.findtext(f"{ATOM}updated")).tzinfo
    assert visit("kainuu", entry.find(f"{ATOM}link").get("href")).status_code == 200


def test_a_feed_has_its_own_regions_letters_of_the_audience(visit):
    sent(title="Yhdistyksille")
    sent("kainuu", "residents", title="Asukkaille")
    sent("lappi", title="Lapista")
    assert set(named(visit("kainuu", FEED))) == {"Yhdistyksille", "Asukkaille"}
    assert named(visit("kainuu", f"{FEED}?ryhma=residents")) == ["Asukkaille"]
    assert named(visit("lappi", FEED)) == ["Lapista"]
    assert named(visit("kainuu", f"{FEED}?ryhma=%01' or 1=1")) == []
    assert entries(visit("verkosto", FEED)) == []


def test_a_feed_is_not_sent_again_and_a_withdrawn_letter_leaves_it_at_once(visit):
    letter = sent(title="Kirje")
    first = visit("kainuu", FEED)
    assert "no-cache" in first["Cache-Control"]
    assert visit("kainuu", FEED, HTTP_IF_NONE_MATCH=first["ETag"]).status_code == 304
    since = first["Last-Modified"]
    assert visit("kainuu", FEED, HTTP_IF_MODIFIED_SINCE=since).status_code == 304
    letter.unpublish()
    assert named(visit("kainuu", FEED, HTTP_IF_NONE_MATCH=first["ETag"])) == []


def test_a_feed_of_many_costs_no_query_a_letter(visit):
    def count() -> int:
        with CaptureQueriesContext(connection) as asked:
            visit("kainuu", FEED)
        return len(asked)

    sent()
    visit("kainuu", FEED)
    few = count()
    for _ in range(4):
        sent()
    assert count() == few <= 8


def test_the_archive_and_each_letter_lead_to_the_feed(visit):
    letter = sent("lappi", title="Kirje")
    for address in (path_of("lappi"), path_of("lappi", "sv"), letter.get_url_parts()[2]):
        link = shown(visit("lappi", address)).select_one("link[type='application/atom+xml']")
        assert visit("lappi", link["href"]).status_code == 200
