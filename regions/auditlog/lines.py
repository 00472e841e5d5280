"""Rows of the log as sentences."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.apps import apps
from django.urls import reverse
from django.utils.translation import gettext as _
from wagtail.models import Page

from network.auditlog.models import AuditEntry
from network.users.models import User
from regions.models import Region
from regions.roles import RoleKey, title_of


@dataclass(frozen=True)
class Line:
    """One event, as the list shows it."""

    when: datetime
    who: str
    role: str
    what: str
    about: str
    details: str
    regions: str
    network: str
    request: str
    url: str = ""


def lines(rows: Iterable[AuditEntry]) -> list[Line]:
    """The rows in words; three queries however many."""
    found = list(rows)
    about = [row.about.rpartition(" ") for row in found]
    keys = {row.who for row in found if row.who}
    keys |= {int(key) for model, _gap, key in about if model == "users.User" and key.isdigit()}
    people = User.objects.in_bulk(keys)
    pages = {int(key) for model, _gap, key in about if key.isdigit() and _is_page(model)}
    titles = dict(Page.objects.filter(pk__in=pages).values_list("pk", "title"))
    numbers = {number for row in found for number in row.regions}
    regions = {region.pk: region.name for region in Region.objects.filter(pk__in=numbers)}
    return [_line(row, people, titles, regions) for row in found]


def _line(
    row: AuditEntry, people: dict[int, User], titles: dict[int, str], regions: dict[int, str]
) -> Line:
    about, url = _about(row.about, people, titles)
    return Line(
        when=row.at,
        who=_name(row.who, people),
        role=_role(row.role),
        what=row.get_event_display(),
        about=about,
        details="; ".join(f"{name}: {_plain(value)}" for name, value in row.details.items()),
        regions=", ".join(regions[key] for key in row.regions if key in regions),
        network=row.ip_prefix,
        request=row.request_id,
        url=url,
    )


def _name(who: int | None, people: dict[int, User]) -> str:
    if who is None:
        return ""
    return str(people[who]) if who in people else _("account %(number)d") % {"number": who}


def _role(role: str) -> str:
    if role == "network":
        return _("network administrator")
    known = {one for one in role.split(", ") if one in RoleKey.values}
    return ", ".join(title_of(one) for one in sorted(known))


def _about(text: str, people: dict[int, User], titles: dict[int, str]) -> tuple[str, str]:
    model, _gap, key = text.rpartition(" ")
    if not model or not key.isdigit():
        return text, ""
    if model == "users.User":
        return _name(int(key), people), ""
    if _is_page(model):
        url = reverse("wagtailadmin_pages:edit", args=[key]) if int(key) in titles else ""
        return titles.get(int(key), f"{_named(model)} {key}"), url
    return f"{_named(model)} {key}", ""


def _named(model: str) -> str:
    try:
        return str(apps.get_model(model)._meta.verbose_name)
    except (LookupError, ValueError):
        return model


def _is_page(model: str) -> bool:
    try:
        return issubclass(apps.get_model(model), Page)
    except (LookupError, ValueError):
        return False


def _plain(value: Any) -> str:
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)
