"""What the address asks for: ``?q=muistikahvila&kunta=kemijarvi&laji=tapahtuma``."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.db import models
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from network.paginate import PARAMETER
from network.search.asking import LONGEST
from network.search.described import Kind
from network.search.finding import MOST_PAGES, Choice
from regions.models import Municipality, Theme
from regions.shelf import shelf

WORDS, MUNICIPALITY, THEME, KIND, LANGUAGE, TIME = "q", "kunta", "teema", "laji", "kieli", "aika"


class Time(models.TextChoices):
    """When something is or was; the value stands in the address."""

    COMING = "tulossa", _("Coming")
    MONTH = "kuukausi", _("Within the past month")
    YEAR = "vuosi", _("Within the past year")
    EARLIER = "aiemmin", _("Earlier")


@dataclass(frozen=True)
class Wanted:
    """The choices of an address. A value that does not exist is left out, so a mistyped or old
    address still answers."""

    words: str = ""
    municipality: Municipality | None = None
    theme: Theme | None = None
    kind: Kind | None = None
    language: str | None = None
    time: Time | None = None
    number: int = 1

    @property
    def choice(self) -> Choice:
        """The same as the index asks it."""
        return Choice(
            municipality=self.municipality.pk if self.municipality else None,
            theme=self.theme.pk if self.theme else None,
            kind=self.kind,
            language=self.language,
            time=self.time,
        )


def wanted_by(query: QueryDict) -> Wanted:
    """Read the address."""
    language = query.get(LANGUAGE, "")
    return Wanted(
        words=_text(query, WORDS),
        municipality=_named(shelf().municipalities, "slug", _text(query, MUNICIPALITY)),
        theme=_named(shelf().every_theme, "key", _text(query, THEME)),
        kind=_member(Kind, query.get(KIND, "")),
        language=language if language in dict(settings.LANGUAGES) else None,
        time=_member(Time, query.get(TIME, "")),
        number=_number(query.get(PARAMETER, "")),
    )


def _text(query: QueryDict, name: str) -> str:
    """What was typed, as far as it is read; surrogates and NUL cannot be stored or shown."""
    typed = query.get(name, "")[:LONGEST]
    return "".join(sign for sign in typed if sign.isprintable()).strip()


def _named(rows: Mapping[int, Any], name: str, value: str) -> Any:
    return next((one for one in rows.values() if getattr(one, name) == value), None)


def _member(choices: type[models.TextChoices], value: str) -> Any:
    return choices(value) if value in choices.values else None


def _number(typed: str) -> int:
    """The number of a page; what is none is the first."""
    digits = typed[:6]
    return max(1, min(int(digits), MOST_PAGES)) if digits.isascii() and digits.isdigit() else 1
