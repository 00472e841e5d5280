"""The letter's words: subject, plain text, size, languages, the way out, what filters dislike."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from django.conf import settings
from django.utils.translation import gettext as _

from newsletters.checking import Check, Examined, Level, at_sending
from newsletters.composing.mailing import ComposedLetter
from newsletters.queries.letters import versions_of
from newsletters.queries.recipients import recipients_of
from newsletters.slots import fill, slot

SHOWN = 60
"""Signs of a subject that a phone shows at most; newsletters are read on phones."""
CLIPPED = 102 * 1024
"""Gmail hides what comes after 102 kB of HTML behind "View entire message"; the way out stands
at the end."""
NEAR = 85 * 1024
_WORDS = Path(__file__).with_name("words.tsv")
_SHOUTS = re.compile(r"!{2,}|\?{2,}|€{2,}|\${2,}")


@at_sending
def check_written(examined: Examined) -> Iterator[Check]:
    """There is something to say, and a subject."""
    if examined.unwritten:
        yield Check("written", Level.STOP, examined.unwritten)


@at_sending
def check_subject(examined: Examined) -> Iterator[Check]:
    """A subject in each language, short enough to be seen."""
    for mail in examined.mails:
        if not mail.subject.strip():
            sentence = _("The letter has no subject. Write it in the field for the title.")
            yield Check("subject", Level.STOP, sentence, mail.language)
        elif len(mail.subject) > SHOWN:
            sentence = _(
                "The subject has %(count)s characters; a phone shows about %(shown)s of them."
            )
            told = sentence % {"count": len(mail.subject), "shown": SHOWN}
            yield Check("subject", Level.WARN, told, mail.subject)
        elif _is_shouted(mail.subject):
            sentence = _("The subject shouts: spam filters dislike capitals and many marks.")
            yield Check("subject", Level.WARN, sentence, mail.subject)
        else:
            yield Check("subject", Level.OK, _("The subject is fine."), mail.subject)


def _is_shouted(subject: str) -> bool:
    letters = [sign for sign in subject if sign.isalpha()]
    capitals = sum(sign.isupper() for sign in letters)
    return bool(_SHOUTS.search(subject)) or (len(letters) > 10 and capitals > 0.7 * len(letters))


@at_sending
def check_size(examined: Examined) -> Iterator[Check]:
    """The heaviest of the mails, in kB of 1024 bytes."""
    size = max((len(mail.html.encode()) for mail in examined.mails), default=0)
    told = {"size": -(-size // 1024), "most": CLIPPED // 1024}
    if size > CLIPPED:
        sentence = _(
            "The letter is %(size)s kB; Gmail cuts it at %(most)s kB and hides the end with the "
            "link for leaving the list. Shorten it."
        )
        yield Check("size", Level.WARN, sentence % told)
    elif size > NEAR:
        sentence = _("The letter is %(size)s kB; Gmail cuts it at %(most)s kB. Add no more.")
        yield Check("size", Level.WARN, sentence % told)
    else:
        sentence = _("The letter is %(size)s kB; there is room up to %(most)s kB.")
        yield Check("size", Level.OK, sentence % told)


@at_sending
def check_plain_text(examined: Examined) -> Iterator[Check]:
    """RFC 2046, 5.1.4: the same in plain words, for those who read without pictures and styles."""
    letter, without = examined.letter, [mail for mail in examined.mails if not mail.text.strip()]
    for mail in without:
        sentence = _("The letter has no text to read. Write something into it.")
        yield Check("plain", Level.STOP, sentence, mail.language)
    if not without and not letter.intro.strip() and not letter.body:
        sentence = _("The letter has nothing but its subject. Is something missing?")
        yield Check("plain", Level.WARN, sentence)
    elif not without:
        yield Check("plain", Level.OK, _("The letter can be read as plain text too."))


@at_sending
def check_way_out(examined: Examined) -> Iterator[Check]:
    """The link for leaving stands in both parts of every mail (917/2014, 200 §; RFC 8058)."""
    without = [mail for mail in examined.mails if not _has_way_out(mail)]
    for mail in without:
        sentence = _("The letter has no link for leaving the list, and must have one.")
        yield Check("leave", Level.STOP, sentence, mail.language)
    if not without:
        sentence = _("Each reader finds a link for leaving the list.")
        yield Check("leave", Level.OK, sentence)


def _has_way_out(mail: ComposedLetter) -> bool:
    ways = (slot("leave"), slot("preferences"))
    return all(any(way in part for way in ways) for part in (mail.html, mail.text))


@at_sending
def check_languages(examined: Examined) -> Iterator[Check]:
    """Readers whose language the letter has not got."""
    has = versions_of(examined.letter)
    names = dict(settings.LANGUAGES)
    wanted = recipients_of(examined.letter).order_by().values_list("language", flat=True)
    missing = sorted({language for language in wanted if language not in has})
    for language in missing:
        sentence = _("Some readers have chosen %(language)s; they get the letter in Finnish.")
        told = sentence % {"language": names.get(language, language)}
        yield Check("languages", Level.WARN, told)
    if not missing:
        sentence = _("Everybody gets the letter in the language that they have chosen.")
        yield Check("languages", Level.OK, sentence)


@cache
def _disliked() -> dict[str, list[tuple[re.Pattern[str], str]]]:
    """(pattern, reason) by language: ``words.tsv`` has language, words and reason on each line."""
    found: dict[str, list[tuple[re.Pattern[str], str]]] = {}
    for line in _WORDS.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            language, words, reason = line.split("\t")
            pattern = re.compile(rf"(?<!\w){re.escape(words)}(?!\w)", re.IGNORECASE)
            found.setdefault(language, []).append((pattern, reason))
    return found


@at_sending
def check_words(examined: Examined) -> Iterator[Check]:
    """Words that spam filters count against a mail, each once a language."""
    count = 0
    for language, text in _texts(examined).items():
        for pattern, reason in _disliked().get(language, []):
            if match := pattern.search(text):
                count += 1
                yield Check("words", Level.WARN, _reason(reason), match[0])
    if not count:
        yield Check("words", Level.OK, _("The letter has no words that spam filters dislike."))


def _texts(examined: Examined) -> dict[str, str]:
    found: dict[str, str] = {}
    for mail in examined.mails:
        text = f"{mail.subject}\n{fill(mail.text, {})}"
        found[mail.language] = f"{found.get(mail.language, '')}\n{text}"
    return found


def _reason(key: str) -> str:
    return {
        "money": _("Spam filters take this for a promise of money."),
        "hurry": _("Spam filters take this for pressing: say the date instead."),
        "shout": _("Spam filters take this for advertising: say what it is."),
        "bait": _("Say where the link leads: filters and screen readers both want it."),
        "login": _("Spam filters take this for stealing passwords: never ask for them by mail."),
        "health": _("Spam filters take this for selling medicine."),
    }[key]
