"""The run's short cut: some of each walk. ``make bad-input`` tries all of it."""

from __future__ import annotations

from pathlib import Path
from types import ModuleType

import pytest
from django.urls import path
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from network import urls
from network.env import PROJECT
from tests.bad_input import commands, public
from tests.bad_input.asking import Found, Probe, Sender, sent
from tests.bad_input.entries import ADDRESSES, COMMANDS, EDITING, ENTRIES, FORMS, UPLOADS
from tests.bad_input.walks import WALKS, walked
from tests.isolation import shift
from tests.isolation.conftest import _copy, the_world  # noqa: F401 — fixtures

PARTS = {"addresses": 75, "admin": 150, "forms": 110, "editing": 60, "posts": 50, "uploads": 90}


def test_every_entry_has_its_place():
    """The numbers run through; a test that an entry names is there."""
    assert list(ENTRIES) == list(range(1, 93))
    for number, (what, places) in ENTRIES.items():
        assert what
        assert places, number
        for place in places:
            if place in {ADDRESSES, FORMS, EDITING, UPLOADS, COMMANDS}:
                continue
            path, _mark, name = place.partition("::")
            text = (PROJECT / path).read_text()
            assert not name or f"def {name}(" in text, f"{number}: {place}"


@pytest.mark.usefixtures("the_world")
@pytest.mark.short_cut
@pytest.mark.parametrize("name", [name for name in WALKS if name in PARTS])
def test_nothing_that_is_sent_breaks_a_page(name):
    with shift.at_full_speed():
        found = walked([name], (1, PARTS[name]))
    assert not found.faults, "\n".join(found.faults)
    assert sum(found.asked.values()) > 20
    assert min(found.statuses) < 400, "nothing was let in: nothing is proved"


@pytest.mark.usefixtures("the_world")
def test_a_room_that_opens_tomorrow_is_asked_tomorrow(settings):
    """Every public door of the resolver is asked, also one that nobody has thought of."""
    new = path("uusi-huone/<uuid:key>/<slug:what>/", lambda request, **words: None, name="new_room")
    tomorrow = ModuleType("tomorrow")
    vars(tomorrow).update({**vars(urls), "urlpatterns": [new, *urls.urlpatterns]})
    settings.ROOT_URLCONF = tomorrow
    asked = {public.name_of(found) for found in public.paths()}
    asked |= {"wagtailcore_login"}  # ours stands before it at the same address
    missing = {door.name for door in public.public_doors()} - asked
    assert "new_room" in asked
    assert not missing, "The walk does not ask these: see tests/bad_input/public.py."


@pytest.mark.usefixtures("the_world")
def test_a_fault_is_told_as_it_is_found(monkeypatch, caplog):
    caplog.set_level("INFO", "tests.bad_input.asking")
    monkeypatch.setitem(WALKS, "addresses", _broken)
    walked(["addresses"], (0, 2))
    told = [record.getMessage() for record in caplog.records if "bad_input" in record.name]
    assert told[:-1] == ["1: 500 to it", "2: 500 to it"]
    assert told[-1].startswith("addresses, part 1 of 2: 0 tries, 2 faults, ")


def _broken(part):
    found = Found()
    found.wrong("1: 500 to it", "2: 500 to it")
    return found


@pytest.mark.usefixtures("the_world")
def test_the_walk_sees_a_page_that_breaks(monkeypatch):
    """The oracle, on a page that is made to break."""
    monkeypatch.setattr("home.serving.serve_page", lambda *arguments: 1 / 0)
    found = sent(Sender(), [Probe(1, "GET", "/", host="kainuu.localhost")])
    assert "ZeroDivisionError" in found.faults[0]


@pytest.mark.usefixtures("the_world")
def test_a_command_with_wrong_words_says_what_to_do(tmp_path: Path):
    count, wrong = commands.tried(tmp_path, every=11)
    assert not wrong, "\n".join(wrong)
    assert count > 2


FUZZED = ("/haku/", "/tapahtumat/", "/yhdistykset/", "/api/hsds/services", "/api/events/v1/event/")
NAMES = ("q", "page", "sivu", "kunta", "teema", "aika", "kuukausi", "laji", "start", "end", "sort")
_quick = settings(
    max_examples=25, deadline=None, suppress_health_check=list(HealthCheck), database=None
)


@pytest.mark.usefixtures("the_world")
@_quick
@given(
    path=st.sampled_from(FUZZED),
    query=st.dictionaries(st.sampled_from(NAMES), st.text(max_size=40) | st.integers().map(str)),
)
def test_no_question_breaks_a_list_or_a_feed(path, query):
    from urllib.parse import urlencode

    words = urlencode(query, errors="surrogatepass")
    found = sent(Sender(), [Probe(0, "GET", path, words, host="lappi.localhost")])
    assert not found.faults
