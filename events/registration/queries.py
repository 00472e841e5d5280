"""Reading who is coming."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator
from typing import Any

from django.db.models import Case, IntegerField, QuerySet, Value, When
from django.utils.formats import date_format
from django.utils.timezone import localtime
from django.utils.translation import gettext as _

from events.models import Needs, Occasion, Purge, Registration
from events.registration.terms import original_of
from regions.models import Region

State, Source = Registration.State, Registration.Source
_FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠", "\t", "\r")
PURGES_SHOWN = 60


def registrations_of(occasion: Occasion) -> QuerySet[Registration]:
    """Those with a seat, then the waiting list, then the cancelled; in order of registering."""
    order = Case(
        When(state=State.SEATED, then=Value(0)),
        When(state=State.WAITING, then=Value(1)),
        default=Value(2),
        output_field=IntegerField(),
    )
    rows = Registration.objects.filter(occasion=occasion).exclude(source=Source.DOOR)
    found: QuerySet[Registration] = rows.select_related("needs").order_by(order, "pk")
    return found


def door_list(occasion: Occasion) -> list[Registration]:
    """Everybody who may stand at the door, by name; walk-ins last, as they came."""
    rows = Registration.objects.filter(occasion=occasion).exclude(state=State.CANCELLED)
    rows = rows.select_related("needs")
    return sorted(rows, key=lambda row: (row.source == Source.DOOR, _sorting(row), row.pk))


def _sorting(row: Registration) -> str:
    return "" if row.source == Source.DOOR else row.name.casefold()


def diets(occasion: Occasion) -> list[Needs]:
    """What has been told about diet and access by those who have a seat."""
    rows = Needs.objects.filter(registration__occasion=occasion)
    rows = rows.filter(registration__state=State.SEATED).select_related("registration")
    return list(rows.order_by("registration_id"))


def purges_of(region: Region) -> QuerySet[Purge]:
    """What has been forgotten lately."""
    found: QuerySet[Purge] = Purge.objects.filter(region=region)[:PURGES_SHOWN]
    return found


def csv_of(occasion: Occasion, mark: str) -> Iterator[str]:
    """The registrations for a spreadsheet: semicolons, a BOM by which Excel knows UTF-8, and the
    mark of who took it out as the last line."""
    page = original_of(occasion)
    questions = [(block.id, block.value["question"]) for block in page.questions] if page else []
    yield "\ufeff" + _line([*_headings(), *(question for _key, question in questions)])
    for row in registrations_of(occasion).iterator():
        answers = [row.answers.get(key, "") for key, _question in questions]
        yield _line([*_cells(row), *answers])
    yield _line([mark])


def _headings() -> list[str]:
    return [
        _("code"),
        _("name"),
        _("people"),
        _("state"),
        _("e-mail"),
        _("telephone"),
        _("association or other body"),
        _("registered on"),
        _("wants the memo"),
        _("may be contacted"),
        _("came"),
        _("diet"),
        _("access"),
    ]


def _cells(row: Registration) -> list[Any]:
    needs = getattr(row, "needs", None)
    yes = {True: _("yes"), False: _("no")}
    return [
        row.code,
        row.name,
        row.party,
        row.get_state_display(),
        row.email,
        row.phone,
        row.organisation,
        date_format(localtime(row.created_at), "SHORT_DATETIME_FORMAT"),
        yes[row.wants_memo],
        yes[row.may_contact],
        "" if row.arrived is None else row.arrived,
        needs.diet if needs else "",
        needs.access if needs else "",
    ]


def _line(cells: Iterable[Any]) -> str:
    buffer = io.StringIO()
    csv.writer(buffer, delimiter=";").writerow([_safe(cell) for cell in cells])
    return buffer.getvalue()


def _safe(cell: Any) -> Any:
    """A spreadsheet must not take somebody's name for a formula (OWASP: CSV injection)."""
    if isinstance(cell, str) and cell.lstrip().startswith(_FORMULA):
        return f"'{cell}"
    return cell
