"""Fields that editors write into a letter's texts: ``{nimi}`` and ``{nimi|hyvä lukija}``.

There is one field, the reader's name, and ``nimi`` is its name; its English and Swedish names are
understood too, because translators translate. A field is filled once: what it brings is never read
again, so that a person called ``{nimi}`` stays one.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from django.utils.html import escape
from django.utils.translation import gettext as _

from newsletters.slots import slot

_NAMES = ("nimi", "name", "namn")
_FIELD = re.compile(rf"\{{(?:{'|'.join(_NAMES)})(?:\|([^{{}}<>|\r\n]{{1,60}}))?\}}")
_BRACED = re.compile(r"\{[^{}]{0,60}\}|[{}]")


def default_name() -> str:
    """How somebody is greeted who has told no name, when the editor has not said."""
    return _("dear reader")


def merged(text: str) -> str:
    """The text with a slot for each field; everything else stays as it is."""
    return _filled(text, lambda words: slot("name", words))


def without_fields(text: str) -> str:
    """The plain text as somebody without a name reads it: on the web."""
    return _filled(text, str)


def html_without_fields(html: str) -> str:
    """The same for HTML, in which a field's own words are escaped already."""
    return _FIELD.sub(lambda match: match[1] or escape(default_name()), html)


def _filled(text: str, fill: Callable[[str], str]) -> str:
    return _FIELD.sub(lambda match: fill((match[1] or "").strip() or default_name()), text)


def has_field(text: str) -> bool:
    """Whether there is a field that could be filled."""
    return _FIELD.search(text) is not None


def field_problems(text: str) -> Iterator[str]:
    """What is wrong with the fields of a text, in sentences; each unknown one is named once."""
    found = (match.group() for match in _BRACED.finditer(_FIELD.sub("", text)))
    for wrong in dict.fromkeys(found):
        if len(wrong) > 1:
            yield _(
                "There is no field “%(field)s”. The only one is {nimi}, the reader's name; "
                "{nimi|hyvä lukija} says what stands there when it is not known."
            ) % {"field": " ".join(wrong.split())}
        else:
            yield _(
                "A brace stands alone or inside another. Write the field as {nimi}, or "
                "{nimi|hyvä lukija}."
            )
            return
