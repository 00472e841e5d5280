"""Translations are compiled when they changed, and broken ones are named."""

from __future__ import annotations

import gettext
import os
import time
from pathlib import Path

import pytest

from network.catalogues import CatalogueError, compile_all

HEADER = r"""msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\n"

"""


def write(locale: Path, body: str, language: str = "sv", header: str = HEADER) -> Path:
    source = locale / language / "LC_MESSAGES" / "django.po"
    source.parent.mkdir(parents=True, exist_ok=True)
    source.write_text(header + body, encoding="utf-8")
    os.utime(source, (time.time() - 5, time.time() - 5))
    return source


def translate(source: Path) -> gettext.GNUTranslations:
    with source.with_suffix(".mo").open("rb") as file:
        return gettext.GNUTranslations(file)


def test_a_catalogue_is_compiled_once_and_again_when_it_changed(tmp_path: Path) -> None:
    source = write(tmp_path, 'msgid "ilta"\nmsgstr "kväll"\n')
    assert compile_all(tmp_path) == 1
    assert translate(source).gettext("ilta") == "kväll"
    assert compile_all(tmp_path) == 0
    source.write_text(HEADER + 'msgid "ilta"\nmsgstr "afton"\n', encoding="utf-8")
    later = time.time() + 5
    os.utime(source, (later, later))
    assert compile_all(tmp_path) == 1
    assert translate(source).gettext("ilta") == "afton"


def test_uncertain_translations_are_left_out_but_the_header_never_is(tmp_path: Path) -> None:
    fuzzy = '#, fuzzy\nmsgid "ilta"\nmsgstr "kanske"\n\nmsgid "päivä"\nmsgstr "dag"\n'
    source = write(tmp_path, fuzzy, header="#, fuzzy\n" + HEADER)
    compile_all(tmp_path)
    assert translate(source).gettext("ilta") == "ilta"
    assert translate(source).gettext("päivä") == "dag"


def test_a_language_that_babel_does_not_know_is_compiled_even_when_empty(tmp_path: Path) -> None:
    source = write(tmp_path, "", language="sms")
    assert compile_all(tmp_path) == 1
    assert translate(source).gettext("ilta") == "ilta"


def test_plurals_keep_the_rule_of_their_header(tmp_path: Path) -> None:
    rule = HEADER.replace(
        "nplurals=2; plural=(n != 1)", "nplurals=3; plural=n==1 ? 0 : n==2 ? 1 : 2"
    )
    forms = 'msgid "x"\nmsgid_plural "xs"\nmsgstr[0] "one"\nmsgstr[1] "two"\nmsgstr[2] "many"\n'
    source = write(tmp_path, forms, language="se", header=rule)
    compile_all(tmp_path)
    assert [translate(source).ngettext("x", "xs", n) for n in (1, 2, 5)] == ["one", "two", "many"]


def test_a_broken_catalogue_is_named_with_its_line_and_the_good_ones_still_compile(
    tmp_path: Path,
) -> None:
    good = write(tmp_path, 'msgid "ilta"\nmsgstr "kväll"\n')
    bad = write(tmp_path, 'msgid "ilta"\nmsgstr "unclosed\n', language="en")
    with pytest.raises(CatalogueError, match=rf"{bad}:7: "):
        compile_all(tmp_path)
    assert good.with_suffix(".mo").exists()
    assert not bad.with_suffix(".mo").exists()


def test_a_translation_that_lost_its_placeholder_is_refused(tmp_path: Path) -> None:
    bad = write(tmp_path, '#, python-format\nmsgid "%(n)s iltaa"\nmsgstr "%(m)s kvällar"\n')
    with pytest.raises(CatalogueError, match=rf"{bad}:7: .*iltaa"):
        compile_all(tmp_path)
