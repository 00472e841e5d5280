"""What the tests of the car-pool have in common."""

from __future__ import annotations

import datetime as dt
import re
from typing import Any

from django.core import mail
from django.utils import timezone

from events.models import Trip
from regions.models import Region
from tests import factories

LAPPI = "lappi.localhost"
BOARD = "/tapahtumat/kimppakyydit/"
ANNOUNCE = "/lomakkeet/kimppakyyti/"
SECRET = "salainen@lahtija.example.org"


def trip(region: Region, *, in_days: float = 3, **fields: Any) -> Trip:
    """A trip on the board."""
    departs_at = timezone.now() + dt.timedelta(days=in_days)
    fields.setdefault("origin", factories.municipality("Sodankylä"))
    fields.setdefault("destination", factories.municipality("Inari"))
    told = {"kind": "offer", "seats": 3, "state": "open", "words": "Asemalta.", "language": "fi"}
    told |= {"name": "Kuljettaja Kaisa", "email": SECRET, "departs_at": departs_at}
    return Trip.objects.create(region=region, **(told | fields))


def told(**changed: Any) -> dict[str, Any]:
    """The form as a browser sends it."""
    day = timezone.localdate() + dt.timedelta(days=5)
    form = {
        "kind": "offer",
        "origin": "sodankyla",
        "destination": "inari",
        "day": f"{day:%Y-%m-%d}",
        "time": "08:30",
        "return_day": "",
        "return_time": "",
        "seats": "3",
        "occasion": "",
        "words": "Kyytiin pääsee asemalta.",
        "name": "Kuljettaja",
        "email": SECRET,
    }
    return form | changed


def link(purpose: str, message: Any = None) -> str:
    """The path of a link in the latest mail: "vahvista", "muuta" or "poista"."""
    body = (message or mail.outbox[-1]).body
    return re.findall(rf"http://{LAPPI}(/(?:\w+/)?lomakkeet/kimppakyyti-{purpose}/\S+/)", body)[0]
