"""Components drawn once for the same arguments: what keeps them apart, and what they may ask."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace
from zoneinfo import ZoneInfo

import pytest
from django.conf import settings
from django.template import engines
from django.utils import translation
from django.utils.safestring import SafeString, mark_safe

from network.images.models import Picture
from network.images.showing import Shown
from network.images.together import File
from network.templatetags import kept
from regions.facets import Facet, FacetValue

HELSINKI = ZoneInfo("Europe/Helsinki")
TAGS = {
    "load",
    "if",
    "elif",
    "else",
    "endif",
    "include",
    "translate",
    "blocktranslate",
    "endblocktranslate",
    "plural",
    "for",
    "endfor",
    "url",  # follows from its arguments and the language
    "facet_shapes",  # outlines as areas
}
FILTERS = {"date", "time", "length", "slice", "join", "language_name"}
CARD = (
    '{% include "components/card.html" with title=title label=label date=date photo=photo only %}'
)
PICTURED = '{% include "components/card.html" with title=title photo=photo pictured=1 only %}'
FACET = '{% include "components/facet.html" with facet=facet only %}'
TIMES = '{% include "components/event_time.html" with starts=starts ends=ends only %}'


@pytest.fixture(autouse=True)
def _nothing_kept():
    kept.forget()


def drawn(source: str, **values: object) -> str:
    return engines["django"].from_string(source).render(values)


def test_the_same_arguments_are_drawn_once_and_shown_twice(monkeypatch):
    first = drawn(CARD, title="Sillankaiteelta", label="", date=dt.date(2026, 11, 3))
    assert "Sillankaiteelta" in first
    assert "2026-11-03" in first
    monkeypatch.setattr("network.templatetags.known.KnownInclude.render", None)
    assert drawn(CARD, title="Sillankaiteelta", label="", date=dt.date(2026, 11, 3)) == first


def test_other_arguments_are_drawn_anew():
    drawn(CARD, title="Talkoot", label="Uutinen")
    assert "Kokous" in drawn(CARD, title="Kokous", label="Uutinen")
    assert "Talkoot" in drawn(CARD, title="Talkoot", label="Tapahtuma")
    assert "Tapahtuma" in drawn(CARD, title="Talkoot", label="Tapahtuma")


def test_what_is_safe_never_stands_in_for_what_must_be_escaped():
    assert "<b>" in drawn(CARD, title=mark_safe("<b>Talkoot</b>"))
    assert "<b>" not in drawn(CARD, title="<b>Talkoot</b>")
    assert "&lt;b&gt;" in drawn(CARD, title="<b>Talkoot</b>")


def test_true_is_not_taken_for_one():
    assert drawn(CARD, title=True) != drawn(CARD, title=1)


def test_one_moment_in_two_zones_is_shown_the_same_and_two_moments_apart():
    start = dt.datetime(2026, 11, 3, 18, tzinfo=HELSINKI)
    here = drawn(TIMES, starts=start, ends=start + dt.timedelta(hours=2))
    assert "18.00–20.00" in here
    moved = start.astimezone(dt.UTC)
    assert drawn(TIMES, starts=moved, ends=moved + dt.timedelta(hours=2)) == here
    assert drawn(TIMES, starts=start, ends=start + dt.timedelta(hours=3)) != here


def test_each_language_has_its_own_text():
    start = dt.datetime(2026, 11, 3, 18, tzinfo=HELSINKI)
    finnish = drawn('{% include "components/date_block.html" with day=day only %}', day=start)
    with translation.override("en"):
        english = drawn('{% include "components/date_block.html" with day=day only %}', day=start)
    assert finnish != english


def test_a_page_makes_no_key_as_it_changes_behind_its_name():
    class Page:
        pass

    drawn('{% include "components/language_note.html" with code=code only %}', code=Page())
    assert not len(kept._texts)


def test_a_card_is_drawn_anew_when_its_picture_has_other_files(monkeypatch):
    made = _files(320)
    monkeypatch.setattr(kept, "shown", lambda picture, shape: made)
    monkeypatch.setattr("home.templatetags.site.shown", lambda picture, shape: made)
    photo = Picture(pk=5, collection_id=1)
    first = drawn(CARD, title="Sillankaiteelta", photo=photo)
    assert 'width="320"' in first
    assert drawn(CARD, title="Sillankaiteelta", photo=photo) == first
    assert len(kept._texts) == 2  # the card, and the note of its language
    made = _files(640)
    assert 'width="640"' in drawn(CARD, title="Sillankaiteelta", photo=photo)


def test_a_picture_without_files_is_not_taken_for_no_picture(monkeypatch):
    monkeypatch.setattr(kept, "shown", lambda picture, shape: None)
    monkeypatch.setattr("home.templatetags.site.shown", lambda picture, shape: None)
    none = drawn(PICTURED, title="Talkoot", photo=None)
    assert "card__media--blank" in none
    assert "card__media--blank" not in drawn(
        PICTURED, title="Talkoot", photo=Picture(pk=5, collection_id=1)
    )


def test_each_component_with_pictures_says_in_which_shape_it_draws_them():
    for name in sorted(kept.KEPT):
        source = (settings.PROJECT / "templates" / name).read_text(encoding="utf-8")
        shapes = re.findall(r'{% picture photo "(\w+)" ""', source)
        assert shapes == ([kept.SHAPES[name]] if name in kept.SHAPES else []), name


def test_a_facet_is_drawn_anew_when_anything_of_it_changes():
    value = FacetValue(key="a", name="Inari", count=3, url="?kunta=inari", spoken="3 yhdistystä")
    facet = Facet(key="kunta", title="Kunta", values=[value])
    seen = {drawn(FACET, facet=facet)}
    assert drawn(FACET, facet=facet) in seen
    for name, other in (("count", 4), ("name", "Utsjoki"), ("chosen", True), ("url", "?x=y")):
        changed = Facet(key="kunta", title="Kunta", values=[replace(value, **{name: other})])
        seen.add(drawn(FACET, facet=changed))
    seen.add(drawn(FACET, facet=Facet(key="kunta", title="Paikkakunta", values=[value])))
    assert len(seen) == 6


def test_a_process_keeps_no_more_than_its_share():
    texts = kept.Texts(100)
    for number in range(50):
        texts.keep(number, SafeString("x" * 10))
    assert 5 <= len(texts) <= 10
    assert texts.get(49) == "x" * 10
    assert texts.get(0) is None


def test_what_is_asked_for_again_and_again_stays():
    texts = kept.Texts(100)
    texts.keep("card", SafeString("x" * 10))
    for number in range(50):
        texts.keep(number, SafeString("x" * 10))
        assert texts.get("card")


def test_a_text_that_would_fill_the_memory_by_itself_is_not_kept():
    texts = kept.Texts(100)
    texts.keep("card", SafeString("x" * 10))
    texts.keep("map", SafeString("x" * 60))
    assert texts.get("map") is None
    assert texts.get("card")


def _files(width: int) -> Shown:
    small = File(url="/media/a.webp", width=width, height=width)
    return Shown(small=small, webp="", avif="", plain=small.url, sizes="")


@pytest.mark.parametrize("name", sorted(kept.KEPT))
def test_a_kept_component_asks_for_nothing_but_its_arguments(name):
    source = (settings.PROJECT / "templates" / name).read_text(encoding="utf-8")
    arguments = set(re.findall(r"[a-z_]+", source.split("Arguments:")[1].split("#}")[0]))
    body = source.split("#}", 1)[1]
    tags = set(re.findall(r"{%-?\s*(\w+)", body))
    # A picture is known by its files, which the key holds.
    assert tags - TAGS <= ({"picture"} if name in kept.SHAPES else set())
    assert set(re.findall(r"\|(\w+)", body)) <= FILTERS
    made = set(re.findall(r"(?:for (?=\w+ in)|as )(\w+)", body))
    for shown in re.findall(r"{{\s*(\w+)", body):
        assert shown in arguments | set(re.findall(r"(\w+)=", body)) | made
    for included in re.findall(r'{% include "([^"]+)"[^%]*%}', body):
        assert included in kept.KEPT | {"components/facet_map.html"}
    assert all(" only " in one for one in re.findall(r"{% include [^%]*%}", body))
