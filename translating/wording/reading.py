"""PO in: reading a speaker's file and telling what is wrong with it before anything is stored."""

from __future__ import annotations

import gettext
import re
import unicodedata
from dataclasses import dataclass, field

import polib
from django.utils.translation import gettext as _

from network.catalogues import broken_line
from network.localisation import SAMI_LANGUAGES
from translating.models.wording import text_key
from translating.wording.checking import problems_of
from translating.wording.queries import Row, Standing, rows_of
from translating.wording.sentences import FORMS, PLURAL_FORMS, WAITS, forms_of
from translating.wording.services import Change

LARGEST = 3 * 1024 * 1024
_TRIED = range(120)
"""Numbers by which two plural rules are told to be the same."""


class WrongFile(Exception):
    """The whole file cannot be used; the text says why and what to do."""


@dataclass
class Report:
    """What a file would change. ``problems`` are pairs of a sentence and what is wrong with it."""

    changes: list[Change] = field(default_factory=list)
    problems: list[tuple[str, str]] = field(default_factory=list)
    unknown: list[str] = field(default_factory=list)
    same: int = 0
    empty: int = 0

    @property
    def approved(self) -> int:
        """How many readers would see."""
        return sum(change.approved for change in self.changes)

    @property
    def suggested(self) -> int:
        """How many would wait for a speaker."""
        return len(self.changes) - self.approved


def read_file(content: bytes, *, language: str, may_approve: bool) -> Report:
    """What the file would change; raises ``WrongFile`` when it is none of ours.

    A text marked as needing work (fuzzy) stays a suggestion; any other is a speaker's word, if the
    one who brings it may approve.
    """
    catalogue = _parse(_decode(content))
    _check_head(catalogue.metadata, language)
    rows = {row.sentence.key: row for row in rows_of(language)}
    report, met = Report(), set()
    for entry in catalogue:
        key = text_key(entry.msgctxt or "", entry.msgid)
        if entry.obsolete:
            continue
        if key not in rows:
            report.unknown.append(entry.msgid)
        elif key in met:
            report.problems.append((entry.msgid, _("It is in the file twice; the first counts.")))
        else:
            _take(report, rows[key], entry, may_approve=may_approve)
        met.add(key)
    return report


def _take(report: Report, row: Row, entry: polib.POEntry, *, may_approve: bool) -> None:
    forms = tuple(unicodedata.normalize("NFC", form) for form in forms_of(entry))
    approved = may_approve and "fuzzy" not in entry.flags and WAITS not in (entry.tcomment or "")
    if not forms:
        report.empty += 1
    elif problems := problems_of(row.sentence, forms):
        report.problems.append((entry.msgid, " ".join(problems)))
    elif forms == row.draft and (row.standing == Standing.REVIEWED or not approved):
        report.same += 1
    else:
        report.changes.append(Change(key=row.sentence.key, forms=forms, approved=approved))


def _decode(content: bytes) -> str:
    if len(content) > LARGEST:
        raise WrongFile(_("The file is larger than 3 MB. Is it the right one?"))
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise WrongFile(
            _(
                "The file is not in UTF-8, so the Sámi letters would break. Save it again with the"
                " character set UTF-8."
            )
        ) from error
    if "msgid" not in text or "\n" not in text or "\0" in text:
        raise WrongFile(_("This is not a PO file. Download one from this page and fill it in."))
    return text


def _parse(text: str) -> polib.POFile:
    if number := broken_line(text.encode()):
        raise WrongFile(_("The PO file is broken at line %(number)s.") % {"number": number})
    try:
        return polib.pofile(text)
    except (OSError, ValueError, IndexError) as error:
        number = int(next(iter(re.findall(r"line (\d+)", str(error)[-80:])), 1))
        raise WrongFile(
            _("The PO file is broken at line %(number)s.") % {"number": number}
        ) from error


def _check_head(head: dict[str, str], language: str) -> None:
    said = head.get("Language", "").strip()
    if said != language:
        raise WrongFile(
            _(
                "The file is for the language “%(said)s”, and this page is for %(name)s. Check the"
                " line Language in the file's beginning."
            )
            % {"said": said or "–", "name": SAMI_LANGUAGES[language][1]}
        )
    charset = head.get("Content-Type", "charset=UTF-8").rpartition("charset=")[2].strip()
    if charset.upper().replace("-", "") != "UTF8":
        raise WrongFile(
            _(
                "The file says that its character set is %(charset)s. Save it again with the"
                " character set UTF-8."
            )
            % {"charset": charset}
        )
    if not _is_our_plural(head.get("Plural-Forms", "")):
        raise WrongFile(
            _("The line Plural-Forms is wrong. It must be: %(rule)s") % {"rule": PLURAL_FORMS}
        )


def _is_our_plural(rule: str) -> bool:
    """The same rule, however it is written."""
    count, _semicolon, formula = rule.replace(" ", "").rstrip(";").partition(";plural=")
    if count != f"nplurals={FORMS}":
        return False
    try:
        theirs = gettext.c2py(formula)
        return all(theirs(n) == (0 if n == 1 else 1 if n == 2 else 2) for n in _TRIED)
    except (ValueError, RecursionError, ZeroDivisionError):
        return False
