"""Who gets the demo's letters: what each list promises, who is on it, and what each person said.

Everybody is invented and named by a role; the addresses lead nowhere (RFC 2606).
"""

from __future__ import annotations

import datetime as dt

from django.utils import timezone

from network.demo.wording import Text
from newsletters.addresses import address_key
from newsletters.digests.services import change_digest
from newsletters.models import Audience, Consent, Subscriber, Subscription
from regions.models import Region

PURPOSES: dict[str, Text] = {
    Audience.Kind.ASSOCIATIONS: Text(
        fi=(
            "Kerran tai kaksi kuussa: tulevat järjestöillat ja koulutukset, avoimet avustushaut "
            "ja se, mitä naapuriyhdistyksissä on keksitty. Voit lopettaa milloin vain."
        ),
        sv=(
            "En eller två gånger i månaden: kommande föreningskvällar och kurser, öppna "
            "bidragsansökningar och vad grannföreningarna har kommit på. Du kan sluta när du vill."
        ),
        en=(
            "Once or twice a month: coming association evenings and courses, grants that are open "
            "and what associations nearby have come up with. You can stop at any time."
        ),
    ),
    Audience.Kind.OFFICIALS: Text(
        fi=(
            "Noin neljä kertaa vuodessa: mitä alueen yhdistykset toivovat kunnilta, mitä yhdessä "
            "on sovittu ja missä ollaan nyt. Kirje lähetetään työtehtävän perusteella, ja sen voi "
            "lopettaa milloin vain."
        ),
        sv=(
            "Ungefär fyra gånger om året: vad föreningarna önskar av kommunerna, vad som har "
            "avtalats och hur långt vi har kommit. Brevet skickas på grund av din uppgift, och du "
            "kan sluta när du vill."
        ),
        en=(
            "About four times a year: what associations wish of the municipalities, what has been "
            "agreed and where things stand. The letter comes to you because of your work, and you "
            "can stop at any time."
        ),
    ),
    Audience.Kind.RESIDENTS: Text(
        fi=(
            "Kerran kuussa: missä lähelläsi kokoonnutaan, mihin pääsee ilman ilmoittautumista ja "
            "kuka kaipaa vapaaehtoista. Voit lopettaa milloin vain."
        ),
        sv=(
            "En gång i månaden: var man träffas nära dig, vart du kan komma utan anmälan och vem "
            "som behöver en frivillig. Du kan sluta när du vill."
        ),
        en=(
            "Once a month: where people meet near you, where you can come without registering and "
            "who is looking for a volunteer. You can stop at any time."
        ),
    ),
}
"""What a person says yes to; it is copied into the log of consents."""

PEOPLE = {Audience.Kind.ASSOCIATIONS: 60, Audience.Kind.OFFICIALS: 30, Audience.Kind.RESIDENTS: 80}
ROLES = {
    Audience.Kind.ASSOCIATIONS: (
        "Puheenjohtaja, Kylän väki ry",
        "Sihteeri, Ystäväpiiri Sointu ry",
        "Rahastonhoitaja, Rantakylän nuoret ry",
        "Tiedottaja, Latu ja polku ry",
        "Talkoovastaava, Talkooporukka Tuulia ry",
        "Vertaisohjaaja, Sydänpolku ry",
    ),
    Audience.Kind.OFFICIALS: (
        "Järjestöyhdyshenkilö",
        "Hyvinvointikoordinaattori",
        "Kirjastonjohtaja",
        "Nuorisosihteeri",
        "Sivistysjohtaja",
    ),
}
"""Residents give their address only."""
_LONGEST_AGO = 700
"""Days since the first of them subscribed."""


def add_subscribers(region: Region) -> None:
    """People on every list, in the region's languages in turn, with what they said yes to."""
    for audience in Audience.objects.filter(region=region, kind__in=PEOPLE):
        _promise(audience)
        if not Subscription.objects.filter(audience=audience).exists():
            _fill(region, audience)
    first = Audience.objects.get(region=region, kind=Audience.Kind.ASSOCIATIONS)
    if not hasattr(first, "digest"):
        change_digest(audience=first, is_active=True, weekday=0, hour=9, by=None)


def _promise(audience: Audience) -> None:
    text = PURPOSES[audience.kind]
    codes = [code for code in audience.region.languages if text.get(code)]
    audience.purposes = {code: text.get(code) for code in codes}
    if audience.basis == Audience.Basis.DUTIES:
        audience.basis_note = "Kuntien verkkosivuilla ilmoitetut työtehtävät."
    audience.save(update_fields=["purposes", "basis_note"])


def _fill(region: Region, audience: Audience) -> None:
    """By a few statements a list, however many people."""
    people = [_person(region, audience, number) for number in range(PEOPLE[audience.kind])]
    Subscriber.objects.bulk_create(people)
    Subscription.objects.bulk_create(
        Subscription(subscriber=person, audience=audience, changed_at=person.created_at)
        for person in people
    )
    Consent.objects.bulk_create(row for person in people for row in _said(audience, person))


def _person(region: Region, audience: Audience, number: int) -> Subscriber:
    email = f"{audience.kind}{number + 1}.{region.slug}@example.net"
    roles = ROLES.get(audience.kind, ("",))
    role, again = roles[number % len(roles)], number // len(roles)
    days = _LONGEST_AGO - number * _LONGEST_AGO // (PEOPLE[audience.kind] + 10)
    return Subscriber(
        region=region,
        email=email,
        address_key=address_key(email),
        name=f"{role} {again + 1}" if role and again else role,
        language=region.languages[number % len(region.languages)],
        created_at=timezone.now() - dt.timedelta(days=days),
    )


def _said(audience: Audience, person: Subscriber) -> list[Consent]:
    """Officials were added because of their work; all others asked and confirmed."""
    about = {
        "region": audience.region,
        "audience": audience,
        "subscriber": person,
        "address_key": person.address_key,
        "text": audience.purpose_in(person.language),
        "language": person.language,
    }
    deed, source, at = Consent.Deed, Consent.Source, person.created_at
    if audience.basis == Audience.Basis.DUTIES:
        proof = "Kunnan yhteystietosivu"
        return [Consent(**about, deed=deed.ADDED, source=source.DESK, proof=proof, at=at)]
    later = at + dt.timedelta(minutes=4)
    return [
        Consent(**about, deed=deed.ASKED, source=source.FORM, at=at),
        Consent(**about, deed=deed.CONFIRMED, source=source.LINK, at=later),
    ]
