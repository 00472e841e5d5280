"""What is looked at before a letter leaves."""

from __future__ import annotations

import threading

import pytest

from network.links.reaching import Answer
from newsletters.checking import Examined, Level
from newsletters.composing.mailing import ComposedLetter
from newsletters.models import NewsletterPage
from newsletters.sending.checks import found_in, links, pictures, stops_of, texts
from newsletters.slots import slot
from tests import factories
from tests.newsletters.sendings import ready

pytestmark = pytest.mark.django_db
OUT = f'<a href="{slot("leave")}">pois</a>'


def examined(html: str = OUT, subject: str = "Syksyn kirje", text: str = "", **fields: str):
    """A letter whose mail says just this."""
    mail = ComposedLetter(
        subject=subject,
        language=fields.get("language", "fi"),
        html=html,
        text=text or f"Hei kaikki! {slot('leave')}",
        sender_name="Kainuu",
        sender_address="a@example.org",
        reply_to="",
        list_id="x",
    )
    return Examined(letter=ready(), mails=[mail])


def levels(checker, found) -> list[tuple[Level, str]]:
    return [(check.level, check.where) for check in checker(found)]


@pytest.mark.parametrize(
    ("subject", "level"),
    [
        ("", Level.STOP),
        ("Syksyn kirje", Level.OK),
        ("K" + "o" * 199, Level.WARN),
        ("TULE HETI PAIKALLE", Level.WARN),
        ("Tule heti!!", Level.WARN),
        ("SOSTE ja EU", Level.OK),
    ],
)
def test_a_subject_is_there_and_does_not_shout(subject, level):
    assert levels(texts.check_subject, examined(subject=subject)) == [(level, subject or "fi")]


@pytest.mark.parametrize(
    ("kilobytes", "level"), [(10, Level.OK), (90, Level.WARN), (103, Level.WARN)]
)
def test_the_size_is_told_in_numbers(kilobytes, level):
    (check,) = texts.check_size(examined(html="ä" * (kilobytes * 512)))
    assert check.level == level
    assert str(kilobytes) in check.sentence


def test_a_letter_without_a_way_out_is_stopped():
    assert levels(texts.check_way_out, examined(html="<p>Hei</p>")) == [(Level.STOP, "fi")]
    assert levels(texts.check_way_out, examined(text="Hei vain")) == [(Level.STOP, "fi")]
    assert levels(texts.check_way_out, examined()) == [(Level.OK, "")]


def test_words_that_filters_dislike_are_named_in_their_own_language():
    found = examined(text="KLIKKAA TÄSTÄ, niin click here! Toimi heti.")
    assert sorted(levels(texts.check_words, found)) == [
        (Level.WARN, "KLIKKAA TÄSTÄ"),
        (Level.WARN, "Toimi heti"),
    ]
    assert levels(texts.check_words, examined(text="toimihetiksi")) == [(Level.OK, "")]


def test_every_reason_of_the_word_list_has_its_sentence():
    for rules in texts._disliked().values():
        for _pattern, reason in rules:
            assert texts._reason(reason)


def test_pictures_are_described_and_open():
    html = (
        '<img src="https://example.org/a.jpg" alt="Talo">'
        '<img src="https://example.org/b.jpg" alt=" ">'
        '<img src="https://example.org/c.gif" alt="" role="presentation">'
        '<img src="http://example.org/d.jpg" alt="Kissa">'
        '<img src="cid:1" alt="Koira">'
    )
    found = examined(html=html)
    assert levels(pictures.check_descriptions, found) == [(Level.WARN, "https://example.org/b.jpg")]
    assert levels(pictures.check_addresses, found) == [
        (Level.WARN, "http://example.org/d.jpg"),
        (Level.WARN, "cid:1"),
    ]


def test_a_picture_that_only_staff_may_see_is_told():
    kainuu = factories.region("kainuu")
    picture = factories.picture(kainuu)
    made = picture.get_rendition("width-100")
    address = f"http://kainuu.localhost{made.url}"
    found = examined(html=f'<img src="{address}" alt="Talo">')
    assert levels(pictures.check_addresses, found) == [(Level.OK, "")]
    picture.collection.view_restrictions.create(restriction_type="login")
    assert levels(pictures.check_addresses, found) == [(Level.WARN, address)]


def test_links_are_tried_and_a_persons_own_are_not(monkeypatch):
    tried = []

    def reach(address: str) -> Answer:
        tried.append(address)
        return Answer.GONE if "dead" in address else Answer.FINE

    monkeypatch.setattr(links, "reach", reach)
    html = OUT + (
        '<a href="https://example.org/dead">x</a><a href="https://example.org/fine">x</a>'
        '<a href="mailto:a@example.org">x</a><a href="#">tyhjä</a>'
    )
    assert levels(links.check_links, examined(html=html)) == [
        (Level.WARN, "tyhjä"),
        (Level.WARN, "https://example.org/dead"),
    ]
    assert sorted(tried) == ["https://example.org/dead", "https://example.org/fine"]


def test_only_so_many_links_are_tried(monkeypatch):
    monkeypatch.setattr(links, "reach", lambda address: Answer.FINE)
    html = "".join(f'<a href="https://example.org/{n}">x</a>' for n in range(links.MOST + 1))
    (check,) = links.check_links(examined(html=html))
    assert str(links.MOST) in check.sentence


def test_links_that_do_not_answer_do_not_hold_up_the_page(monkeypatch):
    gate = threading.Event()
    monkeypatch.setattr(links, "SECONDS", 0.1)
    monkeypatch.setattr(links, "reach", lambda address: gate.wait(20) or Answer.FINE)
    (check,) = links.check_links(examined(html='<a href="https://example.org/slow">x</a>'))
    gate.set()
    assert check.level == Level.WARN


def test_readers_whose_language_is_missing_are_told_of():
    letter = ready("lappi")
    factories.subscriber(letter.region, language="sv")
    found = Examined(letter=letter, mails=[])
    assert [check.level for check in texts.check_languages(found)] == [Level.WARN]


def test_a_real_letter_has_nothing_to_stop_it_and_says_each_thing(monkeypatch):
    monkeypatch.setattr(links, "reach", lambda address: Answer.FINE)
    letter = ready()
    found = found_in(letter)
    assert not stops_of(letter)
    assert {check.key for check in found} >= {"subject", "size", "plain", "leave", "alt", "links"}
    order = [Level.STOP, Level.WARN, Level.OK]
    assert found == sorted(found, key=lambda check: order.index(check.level))


def test_a_letter_without_a_subject_is_stopped():
    letter = ready()
    NewsletterPage.objects.filter(pk=letter.pk).update(title="\r\n")
    letter.refresh_from_db()
    assert "written" in [check.key for check in stops_of(letter)]
