"""Components drawn once for the same arguments: what keeps them apart, and what they may ask."""

from __future__ import annotations

import datetime as dt
import re
from zoneinfo import ZoneInfo

import pytest
from django.conf import settings
from django.template import engines
from django.utils import translation
from django.utils.safestring import mark_safe

from network.templatetags import kept

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
}
FILTERS = {"date", "time", "length", "slice", "join", "language_name"}
CARD = (
    '{% include "components/card.html" with title=title label=label date=date photo=photo only %}'
)
TIMES = '{% include "components/event_time.html" with starts=starts ends=ends only %}'


@pytest.fixture(autouse=True)
def _nothing_kept():
    kept._texts.clear()


def drawn(source: str, **values: object) -> str:
    return engines["django"].from_string(source).render(values)


def test_the_same_arguments_are_drawn_once_and_shown_twice(monkeypatch):
    first = drawn(CARD, title="Sillankaiteelta", label="", date=dt.date(2026, 11, 3))
    assert "Sillankaiteelta" in first
    assert "2026-11-03" in first
    monkeypatch.setattr("django.template.loader_tags.IncludeNode.render", None)
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


def test_a_picture_makes_no_key_as_its_files_change_behind_its_name():
    class Photo:
        pass

    with pytest.raises(kept._NoKeyError):
        list(kept._key_of([("photo", Photo())]))
    drawn('{% include "components/language_note.html" with code=code only %}', code=Photo())
    assert not kept._texts


def test_a_process_keeps_no_more_than_its_share(monkeypatch):
    monkeypatch.setattr(kept, "MOST", 3)
    for number in range(10):
        drawn(CARD, title=f"Uutinen {number}", photo=None)
    assert 0 < len(kept._texts) <= 2 * 3


@pytest.mark.parametrize("name", sorted(kept.KEPT))
def test_a_kept_component_asks_for_nothing_but_its_arguments(name):
    source = (settings.PROJECT / "templates" / name).read_text(encoding="utf-8")
    arguments = set(re.findall(r"[a-z_]+", source.split("Arguments:")[1].split("#}")[0]))
    body = source.split("#}", 1)[1]
    tags = set(re.findall(r"{%-?\s*(\w+)", body))
    # A picture has a tag of its own; it makes no key, so such a card is never kept.
    assert tags - TAGS <= ({"picture"} if name.endswith("/card.html") else set())
    assert set(re.findall(r"\|(\w+)", body)) <= FILTERS
    for shown in re.findall(r"{{\s*(\w+)", body):
        assert shown in arguments | set(re.findall(r"(\w+)=", body))
    for included in re.findall(r'{% include "([^"]+)"[^%]*%}', body):
        assert included in kept.KEPT
    assert all(" only " in one for one in re.findall(r"{% include [^%]*%}", body))
