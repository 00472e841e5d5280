"""Making an associations' evening from one form: its page with the programme, and its timeline."""

from __future__ import annotations

import datetime as dt
import uuid
from dataclasses import dataclass

from django.conf import settings
from django.core.exceptions import PermissionDenied
from django.db import transaction

from events.evenings import recipe
from events.evenings.planning import add_timeline
from events.models import EventIndexPage, EventPage, Occasion
from network.blocks.writing import blocks_from_text
from network.users.models import User
from regions.models import Municipality, Region
from regions.scoping import inside
from regions.services.planting import free_slug, slug_of


@dataclass(frozen=True, kw_only=True)
class Evening:
    """What the form asks."""

    municipality: Municipality
    starts_at: dt.datetime
    length: dt.timedelta
    venue: str = ""
    street: str = ""
    room_size: int | None = None
    organiser: str = ""
    contact: str = ""


@transaction.atomic
def make_evening(
    *, region: Region, evening: Evening, by: User, ready: bool
) -> tuple[EventPage, Occasion]:
    """The evening's page in Finnish, and its timeline.

    ``ready`` publishes it where the person may, and asks for approval where not; otherwise it stays
    a draft. Raises ``PermissionDenied`` for somebody who may not write events in the region.
    """
    parent = EventIndexPage.objects.filter(
        region=region, locale__language_code=settings.LANGUAGE_CODE
    ).first()
    if parent is None or not parent.permissions_for_user(by).can_add_subpage():
        raise PermissionDenied
    page = _page(evening, by)
    page.locale, page.slug = parent.locale, free_slug(parent, slug_of(page.title))
    parent.add_child(instance=page)
    revision = page.save_revision(user=by, log_action=True)
    with inside(region):
        occasion = Occasion.objects.get(key=page.translation_key)
        add_timeline(occasion=occasion)
    if ready and page.permissions_for_user(by).can_publish():
        page.publish(revision, user=by, log_action=True)
    elif ready and (workflow := page.get_workflow()) is not None:
        workflow.start(page, by)
    return page, occasion


def _page(evening: Evening, by: User) -> EventPage:
    body = recipe.BODY
    if evening.contact:
        body = f"{body}\n\n{recipe.CONTACT.format(contact=evening.contact)}"
    return EventPage(
        title=recipe.TITLE.format(place=evening.municipality.fi_in),
        lead=recipe.LEAD,
        body=[{**block, "id": str(uuid.uuid4())} for block in blocks_from_text(body)],
        kind=EventPage.Kind.EVENING,
        starts_at=evening.starts_at,
        ends_at=evening.starts_at + evening.length,
        municipality=evening.municipality,
        venue=evening.venue,
        street=evening.street,
        room_size=evening.room_size,
        organiser=evening.organiser,
        programme=recipe.programme(evening.starts_at, evening.length),
        registration=EventPage.Way.HERE,
        asks_diet=True,
        asks_access=True,
        live=False,
        has_unpublished_changes=True,
        owner=by,
    )
