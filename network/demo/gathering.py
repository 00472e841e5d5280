"""Who comes to the demo's next evening, and how many came before: the forecast has learnt."""

from __future__ import annotations

import datetime as dt
import uuid

from django.utils import timezone

from events.models import EventPage, Needs, Occasion, Registration
from events.registration.forms import CONSENT
from events.registration.services import locked, new_code, recount
from regions.models import Region

SEATS, ROOM = 26, 30
KIND = EventPage.Kind.EVENING
PEOPLE = (
    ("Sihteeri, Kylän väki ry", 2, "gluteeniton", ""),
    ("Puheenjohtaja, Metsäpolun kuntoilijat ry", 1, "", ""),
    ("Kahvinkeittäjä, Talkooporukka Tuulia ry", 3, "", ""),
    ("Rahastonhoitaja, Rantakylän nuoret ry", 1, "vegaaninen", ""),
    ("Järjestöyhdyshenkilö, kunta", 1, "", ""),
    ("Tiedottaja, Ystäväpiiri Sointu ry", 2, "", "kirjoitustulkki"),
    ("Kerho-ohjaaja, Lukupiiri Lumikki ry", 4, "", ""),
    ("Uusi asukas", 1, "", ""),
    ("Vertaisohjaaja, Sydänpolku ry", 2, "laktoositon", "tilaa pyörätuolille"),
    ("Hallituksen jäsen, Kotikylän martat ry", 3, "", ""),
    ("Kirjaston vuorovastaava", 1, "", ""),
    ("Nuorisotyöntekijä, seurakunta", 2, "", ""),
    ("Jumppaohjaaja, Reippaat ry", 2, "", ""),
    ("Emäntä, Maamiesseura Pelto ry", 4, "", ""),
    ("Talkoovastaava, Latu ja polku ry", 2, "", ""),
)
"""Role, people, diet, access; the last ones wait."""
HELD = ((18, 21, 400), (26, 37, 340), (14, 20, 275), (31, 40, 190), (22, 30, 120))
"""Registered, came, and how many days ago."""


def gather_people(region: Region) -> None:
    """Open the next evening's form and fill it; write down how many came to the earlier ones."""
    coming = Occasion.objects.filter(region=region, starts_at__gt=timezone.now(), cancelled=False)
    occasion = coming.filter(kind=KIND).first() or coming.first()
    if region.is_hub or occasion is None:
        return
    _open(occasion)
    _hold(region, occasion.kind)
    _count_held(region)
    _register(locked(occasion))


def _open(occasion: Occasion) -> None:
    pages = EventPage.objects.filter(translation_key=occasion.key).select_related("locale")
    for page in pages:
        page.registration, page.registration_email = EventPage.Way.HERE, ""
        page.capacity, page.room_size, page.largest_party = SEATS, ROOM, 5
        page.asks_diet = page.asks_access = True
        page.save_revision().publish()


def _hold(region: Region, kind: str) -> None:
    """Evenings that were held before the demo's pages begin."""
    for number, (registered, attended, days) in enumerate(HELD, start=1):
        day = timezone.localdate() - dt.timedelta(days=days)
        starts = timezone.make_aware(dt.datetime.combine(day, dt.time(17)))
        Occasion.objects.create(
            region=region,
            key=uuid.uuid4(),
            title=f"Järjestöilta {number}",
            kind=kind,
            starts_at=starts,
            ends_at=starts + dt.timedelta(hours=3),
            registered=registered,
            attended=attended,
            walk_ins=max(0, attended - registered),
            forecast=round(registered * 4 / 3),
            forgotten_at=starts + dt.timedelta(days=31),
        )


def _count_held(region: Region) -> None:
    """The past events that have pages."""
    over = Occasion.objects.filter(region=region, ends_at__lt=timezone.now(), attended=None)
    for number, occasion in enumerate(over):
        occasion.registered, occasion.attended = 20 + number, 26 + number
        occasion.forecast = 27 + number
        occasion.save(update_fields=["registered", "attended", "forecast"])


def _register(occasion: Occasion) -> None:
    """No mails: the addresses are invented."""
    taken = 0
    for number, (name, party, diet, access) in enumerate(PEOPLE):
        taken += party
        row = Registration.objects.create(
            region=occasion.region,
            occasion=occasion,
            state="seated" if taken <= SEATS else "waiting",
            code=new_code(occasion),
            language="fi",
            name=name,
            email=f"tulija{number}@example.net",
            party=party,
            wants_memo=number % 2 == 0,
            may_contact=number % 5 == 0,
            created_at=timezone.now() - dt.timedelta(days=6, hours=-5 * number),
        )
        if diet or access:
            Needs.objects.create(registration=row, diet=diet, access=access, consent=str(CONSENT))
    recount(occasion)
