"""No sentence stands in a template where a translator cannot reach it."""

from __future__ import annotations

import pytest

from network.env import PROJECT
from tests.house.hard_coded import templates, words_of

ALLOWED = {
    "km²": "a unit, the same in every language",
    ": HTML": "a name",
    "CSV": "a name",
    "Järjestöverkko": "the network's name",
    "– Järjestöverkko": "the network's name",
    "refused": "the name of a style, in a block of its own (regions/admin/refused.html)",
    "page-editor": "the name of a style (the copy of wagtail_localize/admin/edit_translation.html)",
    "#tab-notifications": "the end of an address (wagtailadmin/notifications/base.txt)",
}
"""Words that stand in templates as they are, and why."""


def found() -> dict[str, list[str]]:
    return {
        path.relative_to(PROJECT).as_posix(): words
        for path in templates()
        if (words := words_of(path.read_text(encoding="utf-8")))
    }


def test_no_template_says_a_sentence_that_is_not_translated():
    """When this fails, write it as {% translate "…" %} and run ``make messages``."""
    assert {
        name: wrong
        for name, words in found().items()
        if (wrong := [text for text in words if text not in ALLOWED])
    } == {}


def test_every_exception_is_still_needed():
    said = {text for words in found().values() for text in words}
    assert set(ALLOWED) - said == set()


@pytest.mark.parametrize(
    ("template", "words"),
    [
        ("<p>Hello</p>", ["Hello"]),
        ("<p>Hello {{ name }}, welcome</p>", ["Hello", ", welcome"]),
        ('<img alt="A picture">', ["A picture"]),
        ('<img alt="{{ name }} as a picture"{% if x %} title="Big"{% endif %}>', None),
        ('<input placeholder="Name"/>', ["Name"]),
        ('<a aria-label="Close {{ x }}">×</a>', ["Close"]),
        ("{% if x %}Yes{% else %}No{% endif %}", ["Yes", "No"]),
        ('{% include "x.html" with title="Two words" only %}', ["Two words"]),
        ("{% block title %}Front page{% endblock %}", ["Front page"]),
        ('{% translate "Hello" %} {{ name }}', []),
        ("{% blocktranslate %}Hello {{ x }}{% endblocktranslate %}", []),
        ("{# a note #}{% comment %}a note{% endcomment %}<!-- a note -->", []),
        ('<meta name="viewport" content="width=device-width"><style>p { color: red }</style>', []),
        ('<p{% if x %} class="red"{% endif %} lang="{{ x }}">3 × 4 %</p>', []),
        ('{% include "x.html" with kind="wide" title=page.title only %}', []),
    ],
)
def test_the_check_sees_what_people_read_and_nothing_else(template, words):
    if words is None:
        assert words_of(template)
    else:
        assert words_of(template) == words
