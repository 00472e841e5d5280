"""The house's own rules against dangers, each tried on what it must find."""

from __future__ import annotations

import pytest

from tests.house import dangers


def test_nothing_dangerous_and_no_key_stands_in_the_project():
    assert dangers.problems() == []


def test_what_is_allowed_is_still_there():
    files = {path.relative_to(dangers.PROJECT).as_posix() for path in dangers.tracked()}
    assert {file for _rule, file in dangers.ALLOWED} <= files


@pytest.mark.parametrize(
    ("code", "rule"),
    [
        ("mark_safe(words)", "mark_safe"),
        ("import requests", "outward"),
        ("from urllib.request import urlopen", "outward"),
        ("from django.views.decorators.csrf import csrf_exempt", "csrf_exempt"),
        ("Page.objects.raw('SELECT 1')", "sql"),
        ("Page.objects.extra(where=['1=1'])", "sql"),
        ("index_pages.delay(7)", "delay"),
        ("index_pages.apply_async([7])", "delay"),
        ("logger.info('sent to %s', row.email)", "logged"),
        ("logger.warning('refused %s', token)", "logged"),
    ],
)
def test_a_rule_finds_what_it_is_for(code, rule):
    assert [found for found, _line, _words in dangers.in_python(code)] == [rule]


@pytest.mark.parametrize(
    "code",
    [
        "mark_safe('<br>')",
        "transaction.on_commit(lambda: index_pages.delay(7))",
        "logger.info('sent %s', row.pk)",
        "format_html('<b>{}</b>', words)",
        "log(1, email)",
    ],
)
def test_a_rule_leaves_alone_what_is_good(code):
    assert list(dangers.in_python(code)) == []


@pytest.mark.parametrize(
    "line", ["{{ words|safe }}", "{{ words | safeseq }}", "{% autoescape off %}"]
)
def test_a_template_that_does_not_escape_is_found(line):
    assert [rule for rule, _line, _words in dangers.in_template(line)] == ["|safe"]
    assert list(dangers.in_template("{{ words|safely }}")) == []


@pytest.mark.parametrize(
    "text",
    [
        "AGE-SECRET-KEY-1" + "Q" * 58,
        "-----BEGIN PRIVATE KEY-----\n" + "M" * 64,
        "AKIA" + "A" * 16,
        "ghp_" + "a" * 36,
        "SECRET_KEY=" + "x7" * 20,
    ],
)
def test_a_key_that_was_written_down_is_found(text):
    assert [rule for rule, _line, _words in dangers.secrets_in(f"a line\n{text}\n")] == ["secret"]
    assert list(dangers.secrets_in("SECRET_KEY=change-me\nSECRET_KEY_FALLBACKS=\n")) == []
