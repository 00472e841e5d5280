"""``manage.py export_wording``: what speakers have approved, into ``locale/`` for a commit."""

from __future__ import annotations

from typing import Any

import polib
from django.core.management.base import BaseCommand, CommandParser
from django.utils import timezone

from network.localisation import SAMI_LANGUAGES
from translating.models import InterfaceText
from translating.models.wording import text_key
from translating.wording.checking import problems_of
from translating.wording.sentences import REVIEWED, WAITS, catalogue_path, sentences


class Command(BaseCommand):
    """Writes approved rows into the catalogues and marks them as reviewed.

    The rows stay: they say the same as the catalogue until the new one is in use everywhere, and
    ``--forget`` then deletes those that the catalogue has word for word.
    """

    help = "Write the wording that speakers have approved into locale/, for a developer to commit."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--language", choices=list(SAMI_LANGUAGES), help="only this language")
        parser.add_argument(
            "--forget", action="store_true", help="delete rows that the catalogue has already"
        )

    def handle(self, *_args: Any, **options: Any) -> None:
        for language in [options["language"]] if options["language"] else SAMI_LANGUAGES:
            done = _forget(language) if options["forget"] else _export(language)
            verb = "forgotten" if options["forget"] else "written"
            self.stdout.write(f"{language}: {done} {verb}")


def _export(language: str) -> int:
    rows = _approved(language)
    if not rows:
        return 0
    path, known, written = catalogue_path(language), sentences(language), 0
    catalogue = polib.pofile(str(path), wrapwidth=0)
    for entry in catalogue:
        key = text_key(entry.msgctxt or "", entry.msgid)
        row = rows.get(key)
        if row and key in known and not problems_of(known[key], row.forms):
            _write(entry, row)
            written += 1
    catalogue.save(str(path))
    return written


def _write(entry: polib.POEntry, row: InterfaceText) -> None:
    if entry.msgid_plural:
        entry.msgstr_plural = dict(enumerate(row.forms))
    else:
        entry.msgstr = row.forms[0]
    marks = (WAITS, REVIEWED)
    kept = [line for line in entry.tcomment.splitlines() if not line.startswith(marks)]
    day = timezone.localtime(row.changed_at).date()
    entry.tcomment = "\n".join([*kept, f"{REVIEWED}, {day.isoformat()}"])


def _forget(language: str) -> int:
    known = sentences(language)
    same = [
        row.pk
        for key, row in _approved(language).items()
        if key in known and known[key].reviewed and known[key].forms == tuple(row.forms)
    ]
    return InterfaceText.objects.filter(pk__in=same).delete()[0]


def _approved(language: str) -> dict[str, InterfaceText]:
    rows = InterfaceText.objects.filter(language=language, state=InterfaceText.State.APPROVED)
    return {row.key: row for row in rows}
