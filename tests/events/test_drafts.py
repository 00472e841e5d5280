"""What stands in an event's draft is nobody's matter before it is published."""

from __future__ import annotations

import datetime as dt

import pytest

from events.models import Occasion
from events.services.occasions import occasion_changed
from tests import factories

pytestmark = pytest.mark.django_db


def test_a_draft_of_a_public_event_changes_no_occasion_and_tells_nobody():
    event = factories.event(factories.region("kainuu"), title="Kahvit")
    was, told = event.starts_at, []

    def listen(change, **_):
        told.append(change.moved)

    occasion_changed.connect(listen)
    try:
        event.title, event.starts_at = "Salainen nimi", was + dt.timedelta(hours=1)
        revision = event.save_revision()
        occasion = Occasion.objects.get(key=event.translation_key)
        assert (occasion.title, occasion.starts_at, told) == ("Kahvit", was, [])
        revision.publish()
        occasion.refresh_from_db()
        assert (occasion.title, told) == ("Salainen nimi", [True])
    finally:
        occasion_changed.disconnect(listen)
