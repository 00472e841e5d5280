"""Tags that find once what their template's source says: the same text as Django's own."""

from __future__ import annotations

import pytest
from django.template import Context, Engine
from django.urls import NoReverseMatch, set_urlconf
from django.utils import translation

BUILTINS = [
    "django.template.defaulttags",
    "django.template.loader_tags",
    "network.templatetags.known",
    "network.templatetags.kept",
]
LIBRARIES = {"i18n": "network.templatetags.known_i18n"}


@pytest.fixture
def sources():
    return {
        "base.html": "<{% block name %}base{% endblock %}>",
        "middle.html": child_of("base.html", "middle"),
        "leaf.html": child_of("middle.html", "leaf"),
        "part.html": "{{ word }}/{{ outer }}",
        "whole.html": '{% include "part.html" with word="a" %} '
        '{% include "part.html" with word="b" only %}',
    }


def child_of(parent, word):
    own = "{% block name %}" + word + " {{ block.super }}{% endblock %}"
    return f'{{% extends "{parent}" %}}{own}'


@pytest.fixture
def engine(sources):
    return engine_of(sources)


def engine_of(*folders):
    found = [("django.template.loaders.locmem.Loader", folder) for folder in folders]
    loaders = [("django.template.loaders.cached.Loader", found)]
    return Engine(builtins=BUILTINS, libraries=LIBRARIES, loaders=loaders)


def drawn(engine, name, **values):
    return engine.get_template(name).render(Context(values))


def test_a_chain_of_templates_is_drawn_the_same_each_time(engine):
    template = engine.get_template("leaf.html")
    assert [template.render(Context()) for _ in range(3)] == ["<leaf middle base>"] * 3


def test_two_children_of_one_parent_do_not_share_their_blocks(engine, sources):
    sources["other.html"] = sources["leaf.html"].replace("leaf", "other")
    for _ in range(2):
        assert drawn(engine, "leaf.html") == "<leaf middle base>"
        assert drawn(engine, "other.html") == "<other middle base>"


def test_a_parent_of_the_same_name_is_the_one_of_the_chain_that_leads_to_it():
    first = {"a.html": child_of("b.html", "a"), "b.html": child_of("a.html", "b")}
    second = {name: f"{name}<{{% block name %}}{{% endblock %}}>" for name in first}
    engine = engine_of(first, second)
    for _ in range(2):
        assert drawn(engine, "a.html") == "a.html<a b >"
        assert drawn(engine, "b.html") == "b.html<b a >"


def test_an_included_template_sees_what_is_around_it_unless_it_may_not(engine):
    assert drawn(engine, "whole.html", outer="x") == "a/x b/"


@pytest.mark.parametrize(("debugging", "times"), [(False, 1), (True, 3)])
def test_a_template_is_looked_for_once_and_in_development_each_time(
    engine, settings, monkeypatch, debugging, times
):
    settings.DEBUG = debugging
    leaf, whole, looked = engine.get_template("leaf.html"), engine.get_template("whole.html"), []
    find = engine.find_template
    monkeypatch.setattr(
        engine, "find_template", lambda name, **told: looked.append(name) or find(name, **told)
    )
    for _ in range(3):
        leaf.render(Context())
    for _ in range(3):
        whole.render(Context())
    assert looked == ["middle.html", "base.html"] * times + ["part.html"] * 2 * times


def test_a_name_that_is_no_word_in_quotes_is_looked_for_as_ever(engine, sources):
    sources["chosen.html"] = "{% include chosen with word='c' only %}"
    sources["other_part.html"] = "other"
    assert drawn(engine, "chosen.html", chosen="part.html") == "c/"
    assert drawn(engine, "chosen.html", chosen="other_part.html") == "other"


def test_a_sentence_is_in_the_language_of_the_moment(engine, sources):
    sources["said.html"] = '{% load i18n %}{% translate "News" %}'
    said = engine.get_template("said.html")
    for _ in range(2):
        with translation.override("fi"):
            finnish = said.render(Context())
        with translation.override("sv"):
            swedish = said.render(Context())
        assert (finnish, swedish) == ("Ajankohtaista", "Aktuellt")


def test_a_sentence_can_have_a_name_and_a_variable_is_translated_each_time(engine, sources):
    sources["named.html"] = '{% load i18n %}{% translate "News" as word %}[{{ word }}]'
    sources["given.html"] = "{% load i18n %}{% translate word %}"
    with translation.override("fi"):
        assert [drawn(engine, "named.html") for _ in range(2)] == ["[Ajankohtaista]"] * 2
        assert drawn(engine, "given.html", word="News") == "Ajankohtaista"
        assert drawn(engine, "given.html", word="Languages") == "Kielet"


def test_a_sentence_that_is_only_marked_stays_as_it_is(engine, sources):
    sources["marked.html"] = '{% load i18n %}{% translate "News" noop %}'
    with translation.override("fi"):
        assert drawn(engine, "marked.html") == "News"


def test_an_address_is_that_of_the_language_of_the_moment(engine, sources):
    sources["linked.html"] = '{% url "search" %}'
    linked = engine.get_template("linked.html")
    for _ in range(2):
        with translation.override("fi"):
            assert linked.render(Context()) == "/haku/"
        with translation.override("en"):
            assert linked.render(Context()) == "/en/haku/"


def test_an_address_is_that_of_the_patterns_of_the_moment(engine, sources):
    sources["linked.html"] = '{% url "search" %}'
    linked = engine.get_template("linked.html")
    assert linked.render(Context()) == "/haku/"
    set_urlconf("network.urls_missing")
    try:
        with pytest.raises(NoReverseMatch):
            linked.render(Context())
    finally:
        set_urlconf(None)
