"""``python -m network.messages``: gathers the words of code and templates into ``locale/``.

Runs ``makemessages`` for every language (needs GNU gettext) in one stable form: places without line
numbers, no wrapping, in the order of the originals. Two branches that add words can then be merged,
and a change of code changes no catalogue but where words changed. Says what is not translated yet.
"""

from __future__ import annotations

import sys
from pathlib import Path

import django
import polib
from django.conf import settings
from django.core.management import call_command

WHOLE = ("fi", "sv")
"""Languages in which every sentence must be said; others fall back to Finnish."""


def gather() -> list[str]:
    """Bring the catalogues up to date; returns "language: original" of what is missing."""
    codes = [code for code, _name in settings.LANGUAGES]
    call_command(
        "makemessages",
        locale=codes,
        add_location="file",
        no_wrap=True,
        no_obsolete=True,
        ignore_patterns=["var/*", ".venv/*", "tests/*", *COPIES],
        verbosity=0,
    )
    return [line for code in codes for line in _settle(code)]


COPIES = ("templates/wagtailadmin/panels/*", "templates/wagtail_localize/*")
"""Templates of packages, whose words are in the packages' own catalogues."""


def _settle(code: str) -> list[str]:
    """Sort one catalogue and take guesses out of it; returns what it lacks."""
    path = Path(settings.PROJECT) / "locale" / code / "LC_MESSAGES" / "django.po"
    catalogue = polib.pofile(str(path), wrapwidth=0)
    catalogue.metadata.pop("POT-Creation-Date", None)
    for entry in catalogue.fuzzy_entries():
        entry.flags.remove("fuzzy")
        entry.previous_msgid = entry.previous_msgid_plural = entry.previous_msgctxt = None
        entry.msgstr = ""
        entry.msgstr_plural = dict.fromkeys(entry.msgstr_plural, "")
    catalogue.sort(key=lambda entry: (entry.msgid, entry.msgctxt or ""))
    catalogue.save(str(path))
    if code not in WHOLE:
        return []
    return [f"{code}: {entry.msgid}" for entry in catalogue.untranslated_entries()]


def main() -> int:
    """Gather, and tell what waits for a translator."""
    django.setup()
    missing = gather()
    for line in missing:
        sys.stdout.write(f"{line}\n")
    sys.stdout.write(f"{len(missing)} sentences wait for a translator.\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
