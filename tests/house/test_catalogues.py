"""Translations: whole in Finnish and Swedish, marked in Sámi, and the dates of each language."""

from __future__ import annotations

import ast
import datetime as dt
import re
import shutil
from collections.abc import Iterator
from fnmatch import fnmatch
from pathlib import Path

import polib
import pytest
from django.conf import settings
from django.utils import formats, translation
from django.utils.translation.template import templatize

from network.catalogues import compile_all
from network.messages import COPIES
from translating.wording.sentences import WAITS

LOCALE = Path(settings.PROJECT) / "locale"
LANGUAGES = [code for code, _name in settings.LANGUAGES]
SAMI = [code for code in LANGUAGES if code in {"se", "smn", "sms"}]
REVIEW, REVIEWED = WAITS, "reviewed by a speaker"

ONE_AND_MANY = "nplurals=2; plural=(n != 1);"
ONE_TWO_AND_MANY = "nplurals=3; plural=(n == 1 ? 0 : n == 2 ? 1 : 2);"
PLURALS = {
    "fi": ONE_AND_MANY,
    "sv": ONE_AND_MANY,
    "en": ONE_AND_MANY,
    "se": ONE_TWO_AND_MANY,
    "smn": ONE_TWO_AND_MANY,
    "sms": ONE_TWO_AND_MANY,
}

EVENING = dt.datetime(2026, 11, 22, 17, 5)  # noqa: DTZ001 — a time on the wall, in any zone
DATES = {
    "fi": ("22. marraskuuta 2026", "22.11.2026", "22. marraskuuta 2026 klo 17.05", "17.05"),
    "sv": ("22 november 2026", "22.11.2026", "22 november 2026 kl. 17.05", "17.05"),
    "en": ("22 November 2026", "22/11/2026", "22 November 2026 17:05", "17:05"),
    "se": ("22 skábmamánnu 2026", "22.11.2026", "22 skábmamánnu 2026 17:05", "17:05"),
    "smn": ("skammâmáánu 22. 2026", "22.11.2026", "skammâmáánu 22. 2026 17.05", "17.05"),
    "sms": ("22.11.2026", "22.11.2026", "22.11.2026 17.05", "17.05"),
}
DAYS = {
    "fi": "su 22 Marras, sunnuntai",
    "sv": "sön 22 Nov., söndag",
    "en": "Sun 22 Nov, Sunday",
    "se": "so 22 Skáb, sotnabeaivi",
    "smn": "pas 22 Skammâ, pasepeeivi",
}


def source(language: str) -> Path:
    return LOCALE / language / "LC_MESSAGES" / "django.po"


def catalogue(language: str) -> polib.POFile:
    return polib.pofile(str(source(language)))


def placeholders(text: str) -> set[str]:
    return set(re.findall(r"%\(\w+\)[a-z]|%[a-z]", text.replace("%%", "")))


def translated_pairs(entry: polib.POEntry) -> Iterator[tuple[str, str]]:
    """Each translated form with the English that it stands for."""
    if not entry.msgid_plural:
        yield entry.msgid, entry.msgstr
    for number, form in entry.msgstr_plural.items():
        yield entry.msgid_plural if number else entry.msgid, form


def test_there_is_a_catalogue_for_every_language_and_no_other():
    assert {path.name for path in LOCALE.iterdir()} == set(LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_catalogue_compiles(language, tmp_path):
    copy = tmp_path / language / "LC_MESSAGES" / "django.po"
    copy.parent.mkdir(parents=True)
    shutil.copy(source(language), copy)
    assert compile_all(tmp_path) == 1
    assert copy.with_suffix(".mo").exists()


@pytest.mark.parametrize("language", ["fi", "sv"])
def test_a_reader_of_finnish_or_swedish_meets_no_english(language):
    found = catalogue(language)
    assert [entry.msgid for entry in found.untranslated_entries()] == []
    assert [entry.msgid for entry in found.fuzzy_entries()] == []
    assert len(found.translated_entries()) > 300


def words_in_python(text: str) -> Iterator[str]:
    """What a call of gettext under any of its names marks for translation."""
    for node in ast.walk(ast.parse(text)):
        called = getattr(getattr(node, "func", None), "id", "")
        if isinstance(node, ast.Call) and (called == "_" or "gettext" in called):
            spoken = node.args[1 if called.startswith("p") else 0]
            yield spoken.value if isinstance(spoken, ast.Constant) else ast.unparse(spoken)


def words_in_template(text: str) -> Iterator[str]:
    """The same for a template, read through Django's own eyes."""
    quoted = r"""\b(?:_|n?gettext)\(\s*u?("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')"""
    for found in re.findall(quoted, templatize(text)):
        yield ast.literal_eval(found)


@pytest.mark.short_cut
def test_every_word_of_code_and_templates_stands_in_the_catalogues():
    """When this fails, run ``make messages`` and translate what it names."""
    project = Path(settings.PROJECT)
    said: set[str] = set()
    for room in (*settings.ROOMS, "regions", "network"):
        for path in (project / room).rglob("*.py"):
            said.update(words_in_python(path.read_text(encoding="utf-8")))
    for kind in ("*.html", "*.txt"):
        for path in (project / "templates").rglob(kind):
            if any(fnmatch(str(path.relative_to(project)), copies) for copies in COPIES):
                continue
            said.update(words_in_template(path.read_text(encoding="utf-8")))
    known = {entry.msgid for entry in catalogue("fi")}
    assert said - known == set()
    assert known - said == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_has_the_placeholders_of_its_original(language):
    wrong = [
        (original, form)
        for entry in catalogue(language).translated_entries()
        for original, form in translated_pairs(entry)
        if placeholders(form) != placeholders(original)
    ]
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_begins_and_ends_with_the_same_white_space(language):
    """A sentence glued to the next one would otherwise be found only by reading every page."""
    wrong = [
        form
        for entry in catalogue(language).translated_entries()
        for original, form in translated_pairs(entry)
        if (form[:1].isspace(), form[-1:].isspace())
        != (original[:1].isspace(), original[-1:].isspace())
    ]
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_catalogue_knows_the_plural_rule_of_its_language(language):
    assert catalogue(language).metadata["Plural-Forms"] == PLURALS[language]


@pytest.mark.parametrize("language", SAMI)
def test_a_sami_translation_says_whether_a_speaker_has_reviewed_it(language):
    """``export_wording`` puts the day in the mark's place; nobody else writes it."""
    unmarked = [
        entry.msgid
        for entry in catalogue(language).translated_entries()
        if not re.search(rf"^{REVIEW}$|^{REVIEWED}, \d{{4}}-\d\d-\d\d$", entry.tcomment, re.M)
    ]
    assert unmarked == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_django_answers_in_every_language_of_the_settings(language):
    assert translation.check_for_language(language)


@pytest.mark.parametrize("language", SAMI)
def test_what_is_missing_in_sami_is_shown_in_finnish(language):
    people = "If the letter left now, %(total)s people would get it."
    with translation.override("fi"):
        hashtag, sentence = translation.gettext("hashtag"), plural_of(people)
    with translation.override(language):
        assert translation.gettext("hashtag") == hashtag == "aihetunniste"
        assert plural_of(people) == sentence
        assert sentence.startswith("Jos kirje")


def plural_of(sentence: str) -> str:
    return translation.ngettext(sentence.replace("people", "person"), sentence, 2)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_date_is_written_as_the_language_has_it(language):
    kinds = ("DATE_FORMAT", "SHORT_DATE_FORMAT", "DATETIME_FORMAT", "TIME_FORMAT")
    with translation.override(language):
        assert tuple(formats.date_format(EVENING, kind) for kind in kinds) == DATES[language]


@pytest.mark.parametrize("language", DAYS)
def test_a_day_has_its_name_and_its_short_name(language):
    with translation.override(language):
        assert formats.date_format(EVENING, "D j M, l") == DAYS[language]


@pytest.mark.parametrize("language", ["se", "smn"])
def test_every_month_and_weekday_has_a_sami_name(language):
    days = [dt.date(2026, month, month) for month in range(1, 13)]
    with translation.override(language):
        names = {formats.date_format(day, kind) for day in days for kind in "FMElD"}
    with translation.override("fi"):
        finnish = {formats.date_format(day, kind) for day in days for kind in "FMElD"}
    assert names & finnish == set()
