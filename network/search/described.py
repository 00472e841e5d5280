"""What a page says of itself to the search: the interface between the rooms and the index."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.db import models
from django.utils.translation import gettext_lazy as _


class Kind(models.TextChoices):
    """What is found; the value stands in the address of a narrowed search."""

    ORGANISATION = "yhdistys", _("Associations")
    EVENT = "tapahtuma", _("Events")
    NEWS = "uutinen", _("News")
    STORY = "tarina", _("Stories")
    PRACTICE = "toimintamalli", _("Good practices")
    REPORT = "raportti", _("Reports of events")
    MUNICIPALITY = "kunta", _("Municipalities")
    PAGE = "sivu", _("Other pages")


@dataclass(frozen=True, kw_only=True)
class Described:
    """One page as the search knows it. Places and themes are rows of
    ``regions``; the index asks for their ``search_names`` only, because the base knows no room."""

    title: str
    text: str
    names: tuple[str, ...] = ()
    """Other names that find it as the title does: former and short names of an organisation."""
    municipalities: Sequence[Any] = ()
    themes: Sequence[Any] = ()
    regions: Sequence[Any] = ()
    """Where it is shown besides its own region."""
    starts: dt.datetime | dt.date | None = None
    """The time that it is about: when an event begins, the day of news."""
    ends: dt.datetime | dt.date | None = None
    """When an event is over; empty for what does not pass."""
