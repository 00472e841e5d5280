"""The run's short cut: some of each walk. ``make bad-input`` tries all of it."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from network.env import PROJECT
from tests.bad_input import commands
from tests.bad_input.asking import Probe, Sender, sent
from tests.bad_input.entries import ADDRESSES, COMMANDS, EDITING, ENTRIES, FORMS, UPLOADS
from tests.bad_input.walks import WALKS, walked
from tests.isolation import shift
from tests.isolation.conftest import _copy, the_world  # noqa: F401 — fixtures

PARTS = {"addresses": 20, "admin": 150, "forms": 38, "editing": 60, "posts": 50, "uploads": 90}


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
