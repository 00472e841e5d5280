"""What a letter is as a mail: its HTML, its plain text, its colours, its languages."""

from __future__ import annotations

import json

import pytest

from newsletters.composing.errors import NothingToSay
from newsletters.composing.look import PAIRS, look_by_day, look_by_night
from newsletters.composing.mail_html import CLIPPED
from newsletters.models import NewsletterPage
from newsletters.slots import slot, split
from regions.colours import contrast
from tests import factories
from tests.newsletters.composing import (
    FILLED,
    full_letter,
    html_of,
    letter_with,
    mailed,
    text_block,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def kainuu():
    return factories.region("kainuu")


def test_a_mail_says_its_language_and_its_headings_go_down_step_by_step(kainuu):
    soup = html_of(mailed(full_letter(kainuu)))
    assert soup.html["lang"] == "fi"
    levels = [int(tag.name[1]) for tag in soup.find_all(["h1", "h2", "h3", "h4"])]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in zip(levels, levels[1:], strict=False))
    assert levels.count(4) == 2  # events below their municipalities


def test_pictures_have_words_and_layout_tables_are_no_tables_to_a_screen_reader(kainuu):
    soup = html_of(mailed(full_letter(kainuu)))
    pictures = soup.find_all("img")
    assert len(pictures) == 3
    assert all(one["alt"] and one["src"].startswith("http://kainuu.localhost/") for one in pictures)
    assert all(table["role"] == "presentation" for table in soup.find_all("table"))


def test_night_is_a_style_sheet_and_day_is_written_into_each_element(kainuu):
    composed = mailed(full_letter(kainuu))
    soup = html_of(composed)
    assert soup.find("meta", attrs={"name": "color-scheme"})["content"] == "light dark"
    assert "@media (prefers-color-scheme:dark)" in composed.html
    assert "[data-ogsc]" in composed.html
    day = look_by_day(kainuu.site.regionsettings.hue, kainuu.site.regionsettings.accent_hue)
    assert all(day.brand in link["style"] for link in soup.select("a.link"))
    assert day.ink in soup.h1["style"]


def test_outlooks_own_comments_stay_whole(kainuu):
    html = mailed(full_letter(kainuu)).html
    assert html.count("<!--[if") == html.count("<![endif]-->")
    assert html.count("<!--[if mso | IE]><table") > 10


def test_thirty_items_are_shorter_than_what_gmail_cuts(kainuu):
    pages = [
        factories.content(kainuu, title=f"Sivu {n} {'pitkä otsikko ' * 4}", lead="Johdanto. " * 25)
        for n in range(30)
    ]
    letter = letter_with(kainuu, *[{"type": "item", "value": page.pk} for page in pages])
    composed = mailed(letter)
    assert len(composed.html.encode()) < CLIPPED
    assert composed.pages == [page.pk for page in pages]


def test_the_plain_text_has_the_same_titles_and_links(kainuu):
    composed = mailed(full_letter(kainuu))
    soup = html_of(composed)
    for heading in soup.find_all(["h1", "h2", "h3", "h4"]):
        assert heading.get_text() in composed.text
    addresses = {link["href"] for link in soup.find_all("a", href=True)}
    assert {one for one in addresses if one.removeprefix("mailto:") not in composed.text} <= {
        "http://kainuu.localhost/"
    }
    assert "https://example.org/a?b=1&c=2" in composed.text
    assert "\n\n\n" not in composed.text
    assert "<" not in composed.text


def test_slots_come_through_in_words_and_addresses(kainuu):
    composed = mailed(full_letter(kainuu))
    for part in (composed.html, composed.text):
        names = [piece.name for piece in split(part) if not isinstance(piece, str)]
        assert sorted(names) == ["leave", "name", "name", "preferences"]
    assert html_of(composed).find("a", href=slot("leave"))
    assert slot("name", "ystävä") in composed.text
    assert slot("name", "hyvä lukija") in composed.text


def test_nothing_that_an_editor_writes_becomes_markup(kainuu):
    nasty = '</mj-text><mj-raw><script>x</script>&amp; "<b>'
    letter = letter_with(
        kainuu,
        {"type": "notice", "value": {"text": nasty}},
        {"type": "heading", "value": nasty},
        text_block(
            '<p onclick="x()">Hei<script>alert(1)</script><img src="http://evil.example/a.png">'
            '<a href="javascript:x()">paina</a><!-- x --></p>'
        ),
        title=nasty,
        lead=nasty,
        intro=nasty,
    )
    soup = html_of(mailed(letter))
    assert soup.find(["script", "mj-raw", "img"]) is None
    assert soup.h1.get_text() == nasty
    assert "paina" in soup.get_text()
    assert all("javascript" not in link["href"] for link in soup.find_all("a"))
    assert "onclick" not in str(soup)


@pytest.mark.parametrize("hue", range(0, 360, 15))
def test_every_text_is_readable_by_day_and_by_night_at_every_hue(hue):
    for look in (look_by_day(hue, (hue + 140) % 360), look_by_night(hue, (hue + 140) % 360)):
        for ink, ground in PAIRS:
            assert contrast(_rgb(getattr(look, ink)), _rgb(getattr(look, ground))) >= 4.5


@pytest.mark.parametrize("hue", range(0, 360, 15))
def test_texts_stay_readable_when_a_program_turns_the_colours_over(hue):
    look = look_by_day(hue, (hue + 140) % 360)
    for ink, ground in PAIRS:
        pair = (_turned(_rgb(getattr(look, one))) for one in (ink, ground))
        assert contrast(*pair) >= 4.5, (ink, ground)


def _rgb(colour):
    return tuple(int(colour[at : at + 2], 16) for at in (1, 3, 5))


def _turned(colour):
    """The lightness of HSL turned over, as mail programs do: hue and saturation stay."""
    shift = 255 - max(colour) - min(colour)
    return tuple(min(255, max(0, channel + shift)) for channel in colour)


def test_the_foot_says_why_who_and_how_to_leave(kainuu):
    look = kainuu.site.regionsettings
    look.sender_name, look.postal_address = "Kainuun järjestöt", "Kauppakatu 4, 87100 Kajaani"
    look.contact_email = "info@example.org"
    look.save()
    letter = full_letter(kainuu)
    composed = mailed(NewsletterPage.objects.get(pk=letter.pk))
    for part in (html_of(composed).get_text(), composed.text):
        assert "Kauppakatu 4, 87100 Kajaani" in part
        assert "Kainuun järjestöt" in part
        assert "info@example.org" in part
        assert factories.audience(kainuu).name_in("fi") in part
    officials = mailed(letter, "officials")
    assert officials.text != composed.text
    assert letter.full_url in composed.text


def test_an_audience_is_greeted_with_its_own_words(kainuu):
    opening = {"type": "opening", "value": {"audience": "officials", "text": "Hyvät virkakollegat"}}
    letter = letter_with(kainuu, text_block("<p>Asiaa</p>"), intro="Hei kaikki")
    letter.openings = json.dumps([opening])
    assert "Hyvät virkakollegat" in mailed(letter, "officials").html
    assert "Hei kaikki" not in mailed(letter, "officials").text
    assert "Hei kaikki" in mailed(letter, "residents").html


def test_a_letter_in_swedish_marks_what_is_in_finnish():
    lappi = factories.region("lappi")
    factories.news(lappi, title="Suomeksi vain")
    letter = letter_with(lappi, FILLED[0], language="sv", title="Nyheter")
    composed = mailed(letter)
    soup = html_of(composed)
    assert composed.language == soup.html["lang"] == "sv"
    assert soup.find("h3", lang="fi").get_text() == "Suomeksi vain"
    assert soup.find("a", hreflang="fi")
    assert "finska" in composed.text


def test_a_letter_without_anything_is_not_composed(kainuu):
    with pytest.raises(NothingToSay):
        mailed(letter_with(kainuu, *FILLED, {"type": "heading", "value": "Yksin"}, intro="Hei"))
    with pytest.raises(NothingToSay):
        mailed(factories.letter(kainuu, intro=""))
    assert "Nähdään huomenna" in mailed(factories.letter(kainuu, intro="Nähdään huomenna")).text


def test_an_empty_block_takes_the_heading_above_it_along(kainuu):
    letter = letter_with(
        kainuu,
        {"type": "heading", "value": "Uusia yhdistyksiä"},
        FILLED[3],
        {"type": "heading", "value": "Lopuksi"},
        text_block("<p>Kiitos</p>"),
    )
    composed = mailed(letter)
    assert "Uusia yhdistyksiä" not in composed.html + composed.text
    assert "Lopuksi" in composed.text


@pytest.mark.parametrize(
    ("written", "sent"),
    [
        ("Hei\r\nBcc: x@example.net", "Hei Bcc: x@example.net"),
        ("Kutsu \u202egnp.exe\u202c", "Kutsu gnp.exe"),
        ("Perhe \U0001f468\u200d\U0001f469 ☕", "Perhe \U0001f468\u200d\U0001f469 ☕"),
        ("a\u2028b\x07c", "a bc"),
    ],
)
def test_a_subject_is_one_line_without_deceit(kainuu, written, sent):
    letter = letter_with(kainuu, text_block("<p>Asiaa</p>"))
    letter.title = written
    assert mailed(letter).subject == sent


def test_a_subject_of_marks_alone_is_no_subject(kainuu):
    letter = letter_with(kainuu, text_block("<p>Asiaa</p>"))
    letter.title = "\u200e \u200f"
    with pytest.raises(NothingToSay):
        mailed(letter)
