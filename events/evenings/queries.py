"""Reading: whom to invite, whom to phone, whom to remind."""

from __future__ import annotations

import datetime as dt
import uuid
from dataclasses import dataclass
from typing import Any

from django.apps import apps
from django.conf import settings
from django.db.models import Exists, F, OuterRef, Q, QuerySet, Subquery
from django.utils import timezone

from events.models import Invitation, Occasion, Registration, Step
from regions.models import OutgoingMail, Region

INVITATION, REMINDER = "events.invitation", "events.reminder"
CHANGED = "events.invitation_changed"
"""Kinds of letters."""
_FORGOTTEN_AFTER = dt.timedelta(days=30)


@dataclass(frozen=True)
class Association:
    """An association of the municipality, and how it is reached."""

    pk: int
    key: uuid.UUID
    name: str
    email: str
    phone: str
    language: str


def associations_of(occasion: Occasion) -> list[Association]:
    """Every association that serves the event's municipality and goes on, by name; two queries.

    The address is the profile's, or else the first that the region keeps for it.
    """
    if occasion.municipality_id is None:
        return []
    pages = apps.get_model("organisations", "OrganisationPage").objects.live().going_on()
    pages = pages.filter(
        locale__language_code=settings.LANGUAGE_CODE, municipalities=occasion.municipality_id
    )
    fields = ("pk", "translation_key", "title", "email", "phone", "languages")
    rows = list(pages.order_by("sort_key", "pk").values_list(*fields, named=True))
    kept = _kept_addresses([row.pk for row in rows if not row.email])
    return [_association(row, kept, occasion.region) for row in rows]


def _kept_addresses(pages: list[int]) -> dict[int, tuple[str, str]]:
    """Address and language of those whose profile has none, the first one kept."""
    rows = apps.get_model("organisations", "Representative").objects.filter(organisation__in=pages)
    latest_first = rows.order_by("-added_at", "-pk").values_list(
        "organisation", "email", "language"
    )
    return {page: (email, language) for page, email, language in latest_first}


def _association(row: Any, kept: dict[int, tuple[str, str]], region: Region) -> Association:
    email, language = row.email, _spoken(row.languages, region)
    if not email and row.pk in kept:
        email, language = kept[row.pk]
    if language not in region.languages:
        language = settings.LANGUAGE_CODE
    return Association(row.pk, row.translation_key, row.title, email, row.phone, language)


def _spoken(languages: list[str], region: Region) -> str:
    """Finnish for whoever serves in it or has not said; else the first that the region has too."""
    if not languages or settings.LANGUAGE_CODE in languages:
        return settings.LANGUAGE_CODE
    return next((code for code in languages if code in region.languages), settings.LANGUAGE_CODE)


def invitations_of(occasion: Occasion) -> QuerySet[Invitation]:
    """Who has been invited, each with the state of its mail: ``mail_state``, None without one."""
    mails = OutgoingMail.objects.filter(kind=INVITATION, about=OuterRef("pk"))
    rows = Invitation.objects.filter(occasion=occasion)
    return rows.annotate(mail_state=Subquery(mails.values("state")[:1]))


def gaps_of(occasion: Occasion) -> QuerySet[Invitation]:
    """Associations that no mail reaches: without an address, or refused by the mail server. Those
    that nobody has phoned yet come first."""
    rows = invitations_of(occasion).select_related("organisation", "phoned_by")
    rows = rows.filter(Q(email="") | Q(mail_state=OutgoingMail.State.FAILED))
    return rows.order_by(F("phoned_at").asc(nulls_first=True), "name", "pk")


def waiting_for_people(region: Region) -> QuerySet[Step]:
    """Steps of events that are held, which a person has to decide on or try again; the next event
    first. Those of events that were over a month ago are nobody's matter any more."""
    rows = Step.objects.filter(region=region, occasion__cancelled=False)
    held = Q(state=Step.State.WAITING) & ~Q(held="")
    rows = rows.filter(held | Q(state=Step.State.FAILED))
    rows = rows.filter(occasion__ends_at__gt=timezone.now() - _FORGOTTEN_AFTER)
    return rows.select_related("occasion").order_by("occasion__starts_at", "due_at", "pk")


def to_remind(occasion: Occasion) -> QuerySet[Registration]:
    """Everybody who holds a seat and has given an address."""
    rows = Registration.objects.filter(occasion=occasion, state=Registration.State.SEATED)
    return rows.exclude(email="").order_by("pk")


def invited_before(occasion: Occasion) -> QuerySet[Invitation]:
    """Invitations that have left; who has registered meanwhile gets another mail."""
    left = (OutgoingMail.State.SENT, OutgoingMail.State.IN_DOUBT)
    mails = OutgoingMail.objects.filter(kind=INVITATION, about=OuterRef("pk"), state__in=left)
    registered = Registration.objects.filter(occasion=occasion).exclude(email="")
    rows = Invitation.objects.filter(Exists(mails), occasion=occasion)
    return rows.exclude(email__in=registered.values("email")).order_by("pk")
