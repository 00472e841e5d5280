"""The register of processing (GDPR 30), made from what the rooms have declared."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass

from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from network.privacy.declaring import Limit, Personal
from network.privacy.registry import personal
from network.privacy.retention import GRACE
from regions.models import Region


@dataclass(frozen=True)
class Processing:
    """One kind of data, in words."""

    declared: Personal
    rows: int
    late: int
    """Rows that should have gone a day ago; 0 when the promise is kept."""

    @property
    def kept(self) -> list[str]:
        """When it goes, a sentence each."""
        return kept_of(self.declared)


def kept_of(declared: Personal) -> list[str]:
    """When it goes, a sentence each."""
    told = [_sentence(limit) for limit in declared.limits]
    return [*told, str(declared.until)] if declared.until else told


def register_of(region: Region | None) -> list[Processing]:
    """What a region holds, or all of the network; the caller has named the scope."""

    moment = timezone.now() - GRACE
    found = []
    for declared in personal():
        rows = declared.rows
        if region is not None and declared.region:
            rows = rows.filter(**{declared.region: region})
        late = sum(limit.passed(rows, moment).count() for limit in declared.limits)
        found.append(Processing(declared, rows.count(), late))
    return found


def csv_of(rows: list[Processing]) -> Iterator[str]:
    """The register for a spreadsheet."""
    yield "\ufeff" + _line(
        [
            *(_("What"), _("Whose"), _("Why"), _("On what ground"), _("Health or the like")),
            *(_("Who sees it"), _("How long"), _("Rows"), _("Past their time")),
        ]
    )
    for row in rows:
        one = row.declared
        yield _line(
            [
                *(str(one.title), str(one.people), str(one.purpose), str(one.basis.label)),
                _("yes") if one.special else _("no"),
                *(str(one.seen_by), "; ".join(row.kept), str(row.rows), str(row.late)),
            ]
        )


def _sentence(limit: Limit) -> str:
    words = ngettext(
        "%(days)d day after this: %(event)s", "%(days)d days after this: %(event)s", limit.days
    )
    return words % {"days": limit.days, "event": limit.event}


def _line(cells: list[str]) -> str:
    buffer = io.StringIO()
    csv.writer(buffer, delimiter=";").writerow(cells)
    return buffer.getvalue()
