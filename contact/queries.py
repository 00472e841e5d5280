"""Which contacts a region has, and which it shows."""

from __future__ import annotations

from django.db.models import Prefetch, QuerySet
from django.utils import timezone

from contact.models import ContactPerson
from regions.models import Municipality, Region


def contacts(region: Region) -> QuerySet[ContactPerson]:
    """All of a region's contacts in their order."""
    found: QuerySet[ContactPerson] = ContactPerson.objects.filter(region=region)
    return found


def shown(region: Region) -> QuerySet[ContactPerson]:
    """Those whose day has not passed, with what the page shows of them."""
    rows = contacts(region).filter(shown_until__gte=timezone.localdate())
    places = Prefetch("municipalities", Municipality.objects.defer("outline"))
    return rows.select_related("picture").prefetch_related(places)
