"""Single words: what they are read as, in any thread."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest
from django.conf import settings

from network.search.analysis import fold, read, voikko, words_of
from network.search.spelling import letters_amiss
from tests.machine import needs_voikko


@needs_voikko
@pytest.mark.parametrize(
    ("word", "lemma", "part"),
    [
        ("muistikahviloiden", "muistikahvila", "kahvila"),
        ("mielenterveysyhdistyksen", "mielenterveysyhdistys", "mielenterveys"),
        ("kehitysvammaisille", "kehitysvammainen", "vammainen"),
        ("stea-avustusten", "stea-avustus", "avustus"),
    ],
)
def test_a_finnish_compound_has_its_parts(word, lemma, part):
    reading = read(word, "fi")
    assert lemma in reading.lemmas
    assert part in reading.parts


def test_a_place_has_one_form_and_no_parts(either_analysis):
    for word in ("kemijärvellä", "kemijärveltä", "kemijärven"):
        assert (read(word, "fi").lemmas, read(word, "fi").parts) == (("kemijärvi",), ())
    assert read("torneås", "sv").lemmas == ("tornio",)
    assert list(words_of("Keski Suomen kylät", "fi")) == ["keski-suomen", "kylät"]
    assert read("keski-suomen", "fi").lemmas == ("keski-suomi",)


@needs_voikko
def test_words_of_one_family_share_it():
    assert set(read("omaishoitajat", "fi").families) & set(read("omaishoito", "fi").families)
    assert read("riihimäkeläisille", "fi").parts == ("riihimäki",)


@needs_voikko
def test_threads_read_alike():
    words = [
        f"{first}{second}"
        for first in ("muisti", "kuulo")
        for second in ("kahvilat", "yhdistyksille")
    ]
    expected = [voikko.lemmas(word) for word in words]

    def read_all(_number: int) -> list[list[str]]:
        voikko.analyses.cache_clear()
        return [voikko.lemmas(word) for word in words]

    with ThreadPoolExecutor(4) as threads:
        assert list(threads.map(read_all, range(40))) == [expected] * 40


@pytest.mark.parametrize(
    ("one", "other", "amiss"),
    [
        ("sama", "sama", 0),
        ("yhdsitys", "yhdistys", 1),
        ("asunotomat", "asunnottomat", 2),
        ("", "abc", 3),
    ],
)
def test_letters_amiss_are_counted_and_swaps_are_one(one, other, amiss):
    assert letters_amiss(one, other) == letters_amiss(other, one) == amiss


def test_marks_that_keyboards_lack_are_folded():
    assert fold("Eaŋgalasgiella ČÁLLINbargu å ä ö") == "eangalasgiella callinbargu a a o"


def test_the_script_is_small():
    assert (settings.PROJECT / "static/js/search.js").stat().st_size <= 4_000
