"""``python -m network.vendor_catalogues``: what the installed packages say in English only.

Wagtail and its neighbours are not whole in Finnish and Swedish. ``locale_vendor/`` says what they
leave unsaid and corrects what misleads; it stands after ``locale/`` in LOCALE_PATHS, so our own
words win. When a package is upgraded, run this and translate what it lists.
"""

from __future__ import annotations

import os
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import django
import polib
from django.apps import apps

from network.env import PROJECT

VENDOR = PROJECT / "locale_vendor"
LANGUAGES = ("fi", "sv")
DOMAINS = ("django", "djangojs")
Key = tuple[str | None, str]


class Message(NamedTuple):
    """One message of a package, as its English catalogue has it."""

    package: str
    domain: str
    context: str | None
    text: str


def packages() -> Iterator[tuple[str, Path]]:
    """Django and every installed app that keeps an English catalogue, with its folder."""
    yield "django", Path(django.__file__).parent / "conf" / "locale"
    for app in apps.get_app_configs():
        folder = Path(app.path) / "locale"
        if (folder / "en").is_dir():
            yield app.name, folder


def messages() -> list[Message]:
    """All that the packages may say."""
    return [
        Message(package, domain, entry.msgctxt, entry.msgid)
        for package, folder in packages()
        for domain in DOMAINS
        for entry in _read(folder, "en", domain)
        if not entry.obsolete
    ]


def missing(language: str) -> list[Message]:
    """What neither a package nor our own catalogue says in the language.

    Django lays the words of all apps together, but a JavaScript catalogue has only those of its
    own package.
    """
    ours = {domain: said_by_us(language, domain) for domain in DOMAINS}
    theirs = {
        (package, domain): _keys(_read(folder, language, domain))
        for package, folder in packages()
        for domain in DOMAINS
    }
    together = set().union(*(keys for (_, domain), keys in theirs.items() if domain == "django"))
    unsaid = []
    for message in messages():
        key = (message.context, message.text)
        known = together if message.domain == "django" else theirs[message.package, "djangojs"]
        if key not in known and key not in ours[message.domain]:
            unsaid.append(message)
    return unsaid


def said_by_us(language: str, domain: str) -> set[Key]:
    """The messages that locale_vendor/ translates."""
    return _keys(_read(VENDOR, language, domain))


def _read(folder: Path, language: str, domain: str) -> list[polib.POEntry]:
    """The entries of one catalogue; none when the package does not have it."""
    file = folder / language / "LC_MESSAGES" / f"{domain}.po"
    return polib.pofile(str(file)) if file.exists() else []


def _keys(entries: list[polib.POEntry]) -> set[Key]:
    return {(entry.msgctxt, entry.msgid) for entry in entries if entry.translated()}


def main() -> int:
    """List what is missing; 1 when something is."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "network.settings.development")
    django.setup()
    unsaid = {language: missing(language) for language in LANGUAGES}
    for language, found in unsaid.items():
        for message in found:
            sys.stdout.write(f"{language} {message.package} {message.domain}: {message.text!r}\n")
        for package, count in Counter(message.package for message in found).items():
            sys.stdout.write(f"{language} {package}: {count} missing\n")
    return 1 if any(unsaid.values()) else 0


if __name__ == "__main__":
    sys.exit(main())
