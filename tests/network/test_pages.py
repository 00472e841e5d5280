"""What every page does."""

from __future__ import annotations

import pytest
from wagtail.models import Locale

from network.sorting import initial_of, sort_key
from tests import factories

pytestmark = pytest.mark.django_db


def test_a_new_page_takes_its_region_from_its_parent():
    lappi = factories.region("lappi")
    assert factories.news(lappi, "sv").region == lappi


def test_a_translation_keeps_the_region():
    lappi = factories.region("lappi")
    page = factories.content(lappi)
    copy = page.copy_for_translation(Locale.objects.get(language_code="se"))
    assert copy.region == lappi


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("fi", ["2. kerho", "10 000", "aalto", "Wasa", "vaasa ry", "Zorro", "Åsa", "ähky", "Öljy"]),
        ("se", ["ánus", "boazu", "cuovga", "čáppat", "dát", "đ", "nuorra", "ŋ", "šaddu", "žii"]),
        ("smn", ["anar", "âäl", "čälli", "đ", "njuolâ", "ŋ", "šadda", "žii", "äijih", "áámmu"]),
        ("sms", ["aaʹbbes", "aazz", "âʹlǧǧ", "čääʹcc", "ʒääʹll", "ǯõõk", "dåʹkter", "ǧiõll", "ǥ"]),
        ("sms", ["kåʹll", "ǩiõll", "leʹbe", "nuõrr", "ŋ", "oudd", "õhtt", "påårt", "åʹblast"]),
    ],
)
def test_names_sort_as_the_language_does(language, words):
    jumbled = sorted(words)
    expected = None if language == "fi" else words
    ordered = sorted(jumbled, key=lambda word: sort_key(word, language))
    if expected:
        assert ordered == expected
    else:
        assert [w.casefold() for w in ordered][-3:] == ["åsa", "ähky", "öljy"]
        assert ordered.index("Wasa") < ordered.index("Zorro")


@pytest.mark.parametrize(
    ("name", "language", "letter"),
    [
        ("Äiti", "fi", "Ä"),
        ("Wanha", "fi", "V"),
        ("Čálli", "se", "Č"),
        ("Čálli", "fi", "C"),
        ("3. sektori", "fi", "0–9"),
        ("Яблоко", "fi", "#"),
        ("– –", "fi", "#"),
    ],
)
def test_a_name_stands_under_its_letter(name, language, letter):
    assert initial_of(sort_key(name, language), language) == letter
