"""What a translation must keep of its original, so that no page breaks and none is broken into.

Translations stand in templates as they are, without escaping: a tag or a quotation mark that the
original lacks could end an attribute or begin a script.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence

from django.utils.translation import gettext as _

from translating.wording.sentences import Sentence

_PLACES = re.compile(r"%\(\w+\)[a-zA-Z]|%[a-zA-Z]|\{\w*\}")
_TAGS = re.compile(r"<[^<>]*>")
_LONGEST = 4000


def problems_of(sentence: Sentence, forms: Sequence[str]) -> list[str]:
    """What is wrong with a translation, a sentence each; nothing when it can be used."""
    if len(forms) != sentence.form_count:
        return [_("This sentence needs %(count)s forms.") % {"count": sentence.form_count}]
    if not all(form.strip() for form in forms):
        return [_("Write every form, or leave them all empty.")]
    found: list[str] = []
    for number, form in enumerate(forms):
        original = sentence.plural if sentence.plural and number else sentence.msgid
        found += [
            problem for problem in _problems(sentence, original, form) if problem not in found
        ]
    return found


def _problems(sentence: Sentence, original: str, form: str) -> list[str]:
    checks = (
        _lost_places(sentence, original, form),
        _other_tags(original, form),
        _other_marks(sentence, original, form),
        _other_ends(original, form),
    )
    return [found for found in checks if found]


def _lost_places(sentence: Sentence, original: str, form: str) -> str:
    wanted, there = places_in(sentence, original), places_in(sentence, form)
    if wanted == there:
        return ""
    told = ", ".join(sorted({*(wanted - there), *(there - wanted)}))
    return _(
        "Keep the places of values as they are in the English: %(places)s is missing or too much."
    ) % {"places": told}


def places_in(sentence: Sentence, text: str) -> Counter[str]:
    """The places of values, such as %(name)s; a bare % is one too where a value is put in."""
    found = Counter(_PLACES.findall(text.replace("%%", "")))
    if "python-format" in sentence.flags:
        rest = _PLACES.sub("", text.replace("%%", ""))
        found.update({"%": rest.count("%")} if "%" in rest else {})
    return found


def _other_tags(original: str, form: str) -> str:
    same = Counter(_TAGS.findall(original)) == Counter(_TAGS.findall(form))
    rest = _TAGS.sub("", form)
    if same and "<" not in rest and ">" not in rest:
        return ""
    return _("Keep the tags (such as <strong>) as they are in the English, and add none.")


def _other_marks(sentence: Sentence, original: str, form: str) -> str:
    if any(unicodedata.category(sign) == "Cc" and sign != "\n" for sign in form):
        return _("The text has a sign that cannot be shown. Write it again by hand.")
    if len(form) > _LONGEST:
        return _("The text is too long.")
    allowed = "".join((original, *sentence.finnish))
    plain, plain_allowed = _TAGS.sub("", form), _TAGS.sub("", allowed)
    for mark in ('"', "&"):
        if mark in plain and mark not in plain_allowed:
            return _('Write “ ” instead of ", and “and” instead of &.')
    if "\n" in form and "\n" not in original:
        return _("Keep it on one line.")
    return ""


def _other_ends(original: str, form: str) -> str:
    if _ends(original) == _ends(form):
        return ""
    return _("Begin and end with the same spaces as the English does.")


def _ends(text: str) -> tuple[str, str]:
    return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]
