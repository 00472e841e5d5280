"""An event's place in time and in the calendar."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from django.core.exceptions import ValidationError
from django.db import models
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from events.calendar.forms import is_likely_year, year_mistake


class Calendared(models.Model):
    """What a page with ``starts_at`` and ``ends_at`` can tell of them, and keeps beside it."""

    if TYPE_CHECKING:  # of the page that this is mixed into
        starts_at: Any
        ends_at: Any
        repeats: Any
        translation_key: Any

    class Meta:
        abstract = True

    def clean(self) -> None:
        """Refuse an end before the start and a mistyped year, next to the field."""
        super().clean()
        times = {"starts_at": self.starts_at, "ends_at": self.ends_at}
        for name, moment in times.items():
            if moment and not is_likely_year(moment.year):
                raise ValidationError({name: year_mistake()})
        if self.starts_at and self.ends_at and self.ends_at < self.starts_at:
            raise ValidationError({"ends_at": _("The event ends before it starts.")})

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Save; the calendar's rows follow, unless only columns that they do not show are saved."""
        from events.services.calendar import refresh_entries  # noqa: PLC0415 — they use the models

        columns = kwargs.get("update_fields")
        # Of the hour that comes twice, Python finds Finnish time and UTC never equal (PEP 495), and
        # an event that stays would be taken for one that moves.
        self.starts_at = self.starts_at.astimezone(dt.UTC)
        self.ends_at = self.ends_at.astimezone(dt.UTC)
        super().save(*args, **kwargs)
        if columns is None or "live" in columns:
            refresh_entries([self.translation_key])

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """With what the page says of the times, the place and those who hold it."""
        from events.calendar.page import about  # noqa: PLC0415 — it uses the models

        context: dict[str, Any] = super().get_context(request, *args, **kwargs)  # type: ignore[misc]
        return context | about(request, self)

    @property
    def is_over(self) -> bool:
        """True when the event has ended; one that repeats, when its last time has."""
        return bool(self.last_ends_at < timezone.now())

    @property
    def last_ends_at(self) -> Any:
        """When it ends for the last time."""
        from events.services.calendar import times_of_page  # noqa: PLC0415 — they use the models

        return times_of_page(self)[-1].ends_at if self.repeats else self.ends_at

    @property
    def lasts_one_day(self) -> bool:
        """True when it ends on the day it starts, in Finnish time."""
        return timezone.localdate(self.starts_at) == timezone.localdate(self.ends_at)
