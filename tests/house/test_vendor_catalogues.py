"""What the packages say, they say in Finnish and Swedish: theirs and ours are whole together."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

import polib
import pytest
from django.conf import settings
from django.utils import translation
from wagtail.users.models import UserProfile

from network import vendor_catalogues
from tests.staff import person

LEAST = 0.98
"""The share of a package's messages that must be there; the rest is left for a day's upgrade."""
CATALOGUES = [
    pytest.param(language, domain, id=f"{language}-{domain}")
    for language in vendor_catalogues.LANGUAGES
    for domain in vendor_catalogues.DOMAINS
]


def catalogue(language: str, domain: str) -> polib.POFile:
    path = vendor_catalogues.VENDOR / language / "LC_MESSAGES" / f"{domain}.po"
    return polib.pofile(str(path))


def pairs(language: str, domain: str) -> Iterator[tuple[str, str]]:
    """Each translated form with the English that it stands for."""
    for entry in catalogue(language, domain):
        if not entry.msgid_plural:
            yield entry.msgid, entry.msgstr
        for number, form in entry.msgstr_plural.items():
            yield entry.msgid_plural if number else entry.msgid, form


def fixed_parts(text: str) -> list[str]:
    """What a translation must keep to the letter: the places of values, and the tags."""
    found = re.findall(r"%\(\w+\)[a-z]|%[a-z]|\{\w*\}|<[^<>]+>", text.replace("%%", ""))
    return sorted(found)


def ends(text: str) -> tuple[str, str]:
    return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]


def test_our_own_words_come_before_those_for_the_packages():
    assert [path.name for path in settings.LOCALE_PATHS] == ["locale", "locale_vendor"]


@pytest.mark.parametrize("language", vendor_catalogues.LANGUAGES)
def test_an_editor_meets_no_english_of_the_packages(language):
    """When this fails, run ``python -m network.vendor_catalogues`` and translate what it lists."""
    unsaid = vendor_catalogues.missing(language)
    said_in_all = Counter(message.package for message in vendor_catalogues.messages())
    poor = {
        package
        for package, count in Counter(message.package for message in unsaid).items()
        if count > (1 - LEAST) * said_in_all[package]
    }
    assert [message for message in unsaid if message.package in poor] == []


@pytest.mark.parametrize(("language", "domain"), CATALOGUES)
def test_a_vendor_translation_keeps_placeholders_tags_and_white_space(language, domain):
    wrong = [
        (original, form)
        for original, form in pairs(language, domain)
        if fixed_parts(form) != fixed_parts(original) or ends(form) != ends(original)
    ]
    assert wrong == []


@pytest.mark.parametrize(("language", "domain"), CATALOGUES)
def test_a_vendor_catalogue_is_certain_and_whole(language, domain):
    found = catalogue(language, domain)
    assert [entry.msgid for entry in found.fuzzy_entries()] == []
    assert [entry.msgid for entry in found.untranslated_entries()] == []
    assert found.metadata["Plural-Forms"] == "nplurals=2; plural=(n != 1);"


@pytest.mark.parametrize(("language", "domain"), CATALOGUES)
def test_a_vendor_translation_stands_for_a_message_that_a_package_still_has(language, domain):
    said = {(m.context, m.text) for m in vendor_catalogues.messages() if m.domain == domain}
    assert vendor_catalogues.said_by_us(language, domain) - said == set()


@pytest.mark.parametrize(
    ("language", "words"), [("fi", "Tallennettu"), ("sv", "Sparat"), ("se", "Tallennettu")]
)
def test_the_editor_reads_the_words_of_the_vendor_catalogue(language, words):
    with translation.override(language):
        assert translation.gettext("Saved") == words


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("language", "saved", "locking"),
    [
        ("fi", "Muutokset on tallennettu", "Lukitaan muokkaus"),
        ("sv", "har sparats automatiskt", "ser redigeringen"),
    ],
)
def test_the_scripts_of_the_editor_speak_the_editors_language(client, language, saved, locking):
    """Each package's scripts have their own catalogue, and ours is in both."""
    maija = person()
    UserProfile.objects.create(user=maija, preferred_language=language)
    client.force_login(maija)
    for path, words in (("/admin/jsi18n/", saved), ("/admin/localize/jsi18n/", locking)):
        answer = client.get(path, headers={"host": "localhost"})
        assert words in answer.content.decode()


def test_the_list_of_what_is_missing_is_empty(capsys):
    assert vendor_catalogues.main() == 0
    assert capsys.readouterr().out == ""


def test_the_list_names_what_is_missing_by_language_and_package(capsys, monkeypatch, tmp_path):
    monkeypatch.setattr(vendor_catalogues, "VENDOR", tmp_path)
    assert vendor_catalogues.main() == 1
    listed = capsys.readouterr().out
    assert "fi wagtail.admin django: 'Autosave is paused'\n" in listed
    assert "sv wagtail.admin djangojs: 'Autosave in progress…'\n" in listed
    assert re.search(r"^fi wagtailmedia: \d+ missing$", listed, re.M)
