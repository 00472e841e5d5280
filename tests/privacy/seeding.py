"""Putting a person wherever the network can hold her, by the ways on which people come there."""

from __future__ import annotations

from typing import Any

from django.core.files.base import ContentFile
from django.utils import timezone
from wagtail.models import PageLogEntry
from wagtail_localize.models import TranslationSource

from campaign.models import Upload
from campaign.toolkit.following import follow
from campaign.toolkit.services import Content, add_material
from contact.services import keep_contact
from events.carpool.services import relay_message
from events.models import Invitation, Registration, Trip
from home.models import MunicipalityPage
from newsletters.models import Delivery, ReaderImport, ReturnedMail, Subscriber
from organisations.models import CareMail, DetailCheck, Proposal, Representative
from own_data.services import send_link
from regions.activity import record
from regions.models import Deed, Region
from tests import factories
from tests.accessibility.telling import FORM as FEEDBACK
from tests.campaign.shared import consent, told
from tests.campaign.telling import begun, whole
from tests.events.lifting import trip
from tests.events.registering import evening, sign_up
from tests.newsletters.reading import delivered, joined
from tests.newsletters.test_consent_import import upload as upload_readers
from tests.organisations.caring import send
from tests.organisations.importing import checked
from tests.people.asking import invitation
from tests.privacy.canary import DIET, EMAIL, NAME, PHONE, WORDS

OTHER = "muu@example.net"


def seed(client: Any, region: Region) -> None:
    """Everything; each step fails loudly when its way has changed."""
    for step in (_forms, _letters, _events, _lifts, _stories, _organisations, _pages, _desks):
        step(client, region)


def _forms(client: Any, region: Region) -> None:
    data = {"words": WORDS, "page": "/", "email": EMAIL}
    assert send(client, FEEDBACK, **data).status_code == 303
    keep_contact(
        region=region,
        told={
            "role": {"fi": "Viestintä"},
            "name": NAME,
            "email": EMAIL,
            "phone": PHONE,
            "shown_until": timezone.localdate(),
        },
        municipalities=[],
    )
    send_link(region=region, email=EMAIL, language="fi")


def _letters(client: Any, region: Region) -> None:
    reader = joined(client, EMAIL)
    Subscriber.objects.filter(pk=reader.pk).update(name=NAME)
    row = delivered(reader, "associations")
    Delivery.objects.filter(pk=row.pk).update(reply=f"250 {EMAIL} ok"[:200])
    ReturnedMail.objects.create(delivery=row, kind="soft", source="dsn", text=WORDS, key="k")
    client.force_login(factories.staff(region, "communications"))
    file = f"Nimi;Sähköposti;Kieli\n{NAME};{EMAIL};suomi\nMuu;{OTHER};suomi\n"
    assert upload_readers(client, file).status_code == 302
    client.logout()
    assert len(ReaderImport.objects.latest("pk").rows) == 2


def _events(client: Any, region: Region) -> None:
    occasion = evening(asks_diet=True, asks_access=True)
    told = {"name": NAME, "email": EMAIL, "phone": PHONE, "organisation": WORDS}
    needs = {"diet": DIET, "access": DIET, "may_keep_needs": "on", "wants_memo": "on"}
    assert sign_up(client, occasion, **told, **needs).status_code == 303
    row = Registration.objects.get(email=EMAIL)
    Registration.objects.filter(pk=row.pk).update(answers={"q": WORDS})
    Invitation.objects.create(
        region=region,
        occasion=occasion,
        key=occasion.key,
        name=NAME,
        email=EMAIL,
        phone=PHONE,
        language="fi",
        note=WORDS,
    )


def _lifts(client: Any, region: Region) -> None:
    trip(region, name=NAME, email=EMAIL, words=WORDS)
    other = trip(region, email=OTHER)
    relay_message(trip=other, name=NAME, email=EMAIL, words=WORDS)
    mine = Trip.objects.get(email=EMAIL)
    relay_message(trip=mine, name="Muu", email=OTHER, words=WORDS)


def _stories(client: Any, region: Region) -> None:
    page = told(region, title=f"Tarina: {NAME}", speaker=NAME, transcript=WORDS)
    page.save_revision().publish()
    given = consent(page, name=NAME, email=EMAIL)
    given.document.save("zqxp-suostumus.pdf", ContentFile(f"%PDF-1.7 {NAME}".encode()))
    row = begun(region, email=EMAIL, content=whole(words=WORDS), feedback=WORDS)
    row.document.save("zqxp-paperi.pdf", ContentFile(f"%PDF-1.7 {NAME}".encode()))
    Upload.objects.create(region=region, submission=row, name="zqxp.mp4", size=10)
    told_of = {"campaign_key": "yhdessa", "language": "fi", "kind": "text", "name": "Teksti"}
    material = add_material(region=region, told=told_of, content=Content(text="Hei"))
    follow(region=region, material=material, version=1, email=EMAIL, language="fi")


def _organisations(client: Any, region: Region) -> None:
    page = factories.organisation(region, email=EMAIL, phone=PHONE, contact_role=NAME)
    page.save_revision().publish()
    source, _made = TranslationSource.update_or_create_from_instance(page)
    assert EMAIL in source.content_json
    PageLogEntry.objects.log_action(page, "wagtail.edit", data={"note": EMAIL})
    Representative.objects.create(region=region, organisation=page, email=EMAIL, language="fi")
    proposal = Proposal.objects.create(
        region=region,
        kind="update",
        organisation=page,
        name=NAME,
        email=EMAIL,
        language="fi",
        content={"contact": NAME, "phone": PHONE},
        message=WORDS,
        comment=WORDS,
    )
    common = {"region": region, "email": EMAIL, "language": "fi"}
    CareMail.objects.create(kind="link", proposal=proposal, **common)
    DetailCheck.objects.create(organisation=page, note=WORDS, **common)
    head = "Nimi;Kunnat;Sähköposti;Kuvaus"
    checked(f"{head}\nZqxp-kerho;Sotkamo;{EMAIL};{WORDS}\nMuu kerho;Sotkamo;{OTHER};Kahvia\n")


def _pages(client: Any, region: Region) -> None:
    municipality = MunicipalityPage.objects.filter(region=region).first()
    municipality.contact_email, municipality.contact_phone = EMAIL, PHONE
    municipality.contact_role = NAME
    municipality.save()
    municipality.save_revision().publish()
    factories.series(region, convener=NAME, convener_email=EMAIL).save_revision().publish()
    factories.practice(region, author=NAME, contact_role=NAME, contact_email=EMAIL)
    factories.event(region, registration="email", registration_email=EMAIL)


def _desks(client: Any, region: Region) -> None:
    found = invitation(region, email=EMAIL)
    record(region, found.invited_by, Deed.INVITED, EMAIL, {"roles": ["editor"]})
