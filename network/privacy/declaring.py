"""The words in which a room says what it holds of people."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.apps import apps
from django.db import models
from django.db.models import Q, QuerySet
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page

Words = str | Promise
Way = tuple[Words, str]
"""What a link says, and where it leads."""


class Basis(models.TextChoices):
    """The ground that the General Data Protection Regulation asks for, article 6(1)."""

    CONSENT = "consent", _("your consent")
    WISH = "wish", _("what you have asked us to do")
    DUTY = "duty", _("an obligation in law")
    INTEREST = "interest", _("a legitimate interest")


@dataclass(frozen=True, kw_only=True)
class Limit:
    """So long after a moment the row is gone, or its ``empties`` are empty.

    ``after`` is the path to the moment, ``event`` says it in words ("the event"); ``when`` tells
    for which rows it holds, and ``whose`` tells readers. Where the moment is not known yet, the
    limit has not begun.
    """

    days: int
    after: str
    event: Words
    when: Q | None = None
    empties: tuple[str, ...] = ()

    def passed(self, rows: QuerySet[Any], moment: dt.datetime) -> QuerySet[Any]:
        """The rows that should have been gone at the moment."""
        until: Any = moment - dt.timedelta(days=self.days)
        if not self._has_time(rows.model):
            until = timezone.localdate(until)
        found = rows.filter(**{f"{self.after}__lt": until})
        if self.when is not None:
            found = found.filter(self.when)
        if self.empties:
            full = Q()
            for name in self.empties:
                full |= ~Q(**{name: type(rows.model._meta.get_field(name))().get_default() or ""})
            found = found.filter(full)
        return found

    def _has_time(self, model: type[models.Model]) -> bool:
        *way, name = self.after.split("__")
        for step in way:
            model = model._meta.get_field(step).related_model  # type: ignore[assignment]
        return isinstance(model._meta.get_field(name), models.DateTimeField)


@dataclass(frozen=True, kw_only=True)
class Personal:
    """What one model holds of people, why, for how long, and how a person gets at it.

    ``fields`` hold or may hold personal data, ``others`` are the model's other texts and files and
    do not. ``email`` is the path to the address by which a person's rows are found; without one
    nobody can find them, which ``unfound`` says in words. ``region`` is the path to whose they are.
    """

    model: str
    title: Words
    people: Words
    purpose: Words
    basis: Basis
    fields: tuple[str, ...]
    others: tuple[str, ...] = ()
    seen_by: Words = _("the region's editors")
    limits: tuple[Limit, ...] = ()
    until: Words = ""
    """What ends the keeping where no clock does: "until you leave the letters"."""
    purge: str = ""
    """The name of beat's task that enforces the limits."""
    special: bool = False
    """Data about health and the like (article 9)."""
    region: str = "region"
    email: str = ""
    unfound: Words = ""
    corrects: tuple[str, ...] = ()
    """Fields that the person may write anew on her own page."""
    ways: Callable[[Any], list[Way]] | None = None
    """Pages of the room's own where the person changes or withdraws the row."""
    erase: Callable[[QuerySet[Any]], int] | None = None
    """How rows go; None deletes them."""
    staff: bool = False
    """Accounts and work of the site's own people: shown to them, ended with their work."""

    @property
    def model_class(self) -> type[models.Model]:
        """The model itself."""
        return apps.get_model(self.model)

    @property
    def is_published(self) -> bool:
        """True for fields of pages, which everybody sees."""
        return issubclass(self.model_class, Page)

    @property
    def rows(self) -> QuerySet[Any]:
        """Every row in scope."""
        return self.model_class._default_manager.all()

    def of(self, email: str, region: int | None = None) -> QuerySet[Any]:
        """The rows of one address, in one region or in all."""
        rows = self.rows.filter(**{f"{self.email}__iexact": email}).order_by("pk")
        if region is not None and self.region:
            rows = rows.filter(**{self.region: region})
        return rows

    def remove(self, rows: QuerySet[Any]) -> int:
        """Erase the rows in the room's own way; returns how many."""
        if self.erase is not None:
            return self.erase(rows)
        count: int = rows.count()
        rows.delete()
        return count


@dataclass(frozen=True, kw_only=True)
class NotPersonal:
    """A model whose texts and files tell of nobody, and why."""

    model: str
    fields: tuple[str, ...]
    why: str
