"""Seeing, taking, correcting and erasing one's own data by a mailed link."""

from __future__ import annotations

import datetime as dt
import json
import re

import pytest
from django.core import mail
from django.urls import reverse
from django.utils import timezone

from events.models import Needs, Occasion, Registration
from network.auditlog.models import AuditEntry, Event
from newsletters.models import Subscriber
from own_data.models import DataLink
from own_data.tokens import address_of
from regions.models import OutgoingMail
from tests import factories
from tests.events.registering import evening, registered
from tests.organisations.caring import KAINUU, send, text_of, token_for, words
from tests.staff import soup

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("committing")]
ASK = "/lomakkeet/omat-tiedot/"
EMAIL = "aino@example.net"


@pytest.fixture(autouse=True)
def _own_journal(settings, tmp_path):
    settings.ERASURE_JOURNAL = tmp_path / "erasures"


@pytest.fixture
def kainuu():
    return factories.region("kainuu")


def look(client, path, host=KAINUU):
    return client.get(path, headers={"host": host})


def link() -> str:
    """The path in the latest mail."""
    body = text_of(mail.outbox[-1].message())
    return re.findall(rf"http://{KAINUU}(/(?:en/)?lomakkeet/omat-tiedot/\S+/)", body)[0]


def asked(client, email=EMAIL) -> str:
    assert send(client, ASK, email=email).status_code == 303
    return link()


@pytest.mark.parametrize("prefix", ["", "/en"])
def test_the_form_opens_and_sets_no_cookie(client, visit, prefix):
    reply = visit("kainuu", f"{prefix}{ASK}")
    assert reply.status_code == 200
    assert not client.cookies
    assert reply["Cache-Control"] == "no-store"


def test_the_answer_and_the_mail_are_the_same_for_every_address(client, kainuu):
    factories.subscriber(kainuu, email=EMAIL)
    replies = [send(client, ASK, email=one) for one in (EMAIL, "nobody@example.net")]
    assert {(one.status_code, one["Location"]) for one in replies} == {(303, f"{ASK}kiitos/")}
    assert [one.to for one in mail.outbox] == [[EMAIL], ["nobody@example.net"]]
    assert len({one.subject for one in mail.outbox}) == 1
    assert "ei ole mitään" in words(look(client, link()))


def test_an_address_gets_two_links_an_hour(client, kainuu):
    codes = [send(client, ASK, email=EMAIL).status_code for _press in range(3)]
    assert codes == [303, 303, 429]
    assert len(mail.outbox) == 2


def test_everything_is_shown_and_taken_along(client, kainuu):
    reader = factories.subscriber(kainuu, email=EMAIL, name="Aino")
    registered(evening(), email=EMAIL, name="Aino", phone="040 1112223")
    path = asked(client)
    page = look(client, path)
    shown = words(page)
    assert page["Referrer-Policy"] == "same-origin"
    assert "040 1112223" in shown
    assert "/lomakkeet/kirjeet/" in shown, "the way to the preferences"
    taken = look(client, f"{path}omat-tiedot.json")
    assert taken["Content-Disposition"] == 'attachment; filename="omat-tiedot.json"'
    told = json.loads(taken.content)
    assert told["newsletters.Subscriber"][0]["email"] == reader.email
    assert told["events.Registration"][0]["phone"] == "040 1112223"
    assert "nonce" not in taken.content.decode()
    readable = look(client, f"{path}omat-tiedot.html")
    assert "040 1112223" in words(readable)
    assert look(client, f"{path}omat-tiedot.exe").status_code == 404


def test_another_region_shows_its_own_and_does_not_open_this_ones_link(client, kainuu):
    factories.subscriber(factories.region("lappi"), email=EMAIL)
    path = asked(client)
    assert "ei ole mitään" in words(look(client, path))
    assert look(client, path, "lappi.localhost").status_code == 410


def test_the_link_works_for_an_hour(client, kainuu):
    path = asked(client)
    DataLink.objects.update(created_at=timezone.now() - dt.timedelta(minutes=59))
    assert look(client, path).status_code == 200
    DataLink.objects.update(created_at=timezone.now() - dt.timedelta(minutes=61))
    assert look(client, path).status_code == 410
    assert look(client, f"{path}omat-tiedot.json").status_code == 410
    assert send(client, f"{path}poista/").status_code == 410


@pytest.mark.parametrize("wrong", ["x", "a" * 60, "eyJ0:1abc:def"])
def test_a_link_that_we_never_wrote_opens_nothing(client, kainuu, wrong):
    assert look(client, f"{ASK}{wrong}/").status_code == 410


def test_what_can_be_corrected_is_corrected(client, kainuu):
    factories.subscriber(kainuu, email=EMAIL, name="Aimo")
    path = asked(client)
    form = soup(look(client, f"{path}korjaa/")).select_one("form.form")
    field = form.select_one("input[name^=newsletters-]")["name"]
    assert form.select_one(f"input[name={field}]")["value"] == "Aimo"
    reply = send(client, f"{path}korjaa/", **{field: "Aino"})
    assert (reply.status_code, reply["Location"]) == (303, path)
    assert Subscriber.objects.get().name == "Aino"
    assert AuditEntry.objects.filter(event=Event.CORRECTED).count() == 1


def test_a_name_that_must_be_there_stands_beside_its_mistake(client, kainuu):
    registered(evening(), email=EMAIL, name="Aino", phone="040 1112223")
    path = asked(client)
    row = Registration.objects.get()
    reply = send(client, f"{path}korjaa/", **{f"events-registration-{row.pk}-phone": "050 9"})
    assert reply.status_code == 422
    assert 'value="050 9"' in words(reply), "nothing is lost"
    assert Registration.objects.get().phone == "040 1112223"


def test_looking_erases_nothing_and_pressing_erases_at_once(client, kainuu):
    occasion = evening(asks_diet=True)
    registered(occasion, email=EMAIL, name="Aino", diet="vegaani", consent="x")
    factories.subscriber(kainuu, email=EMAIL)
    path = asked(client)
    for _scanner in range(2):
        assert look(client, f"{path}poista/").status_code == 200
    assert Registration.objects.count() == 1
    token = {"form_token": token_for(f"{path}poista/")}
    first = send(client, f"{path}poista/", **token)
    again = send(client, f"{path}poista/", **token)
    assert [one["Location"] for one in (first, again)] == [f"{ASK}poistettu/"] * 2
    assert not Registration.objects.exists()
    assert not Needs.objects.exists()
    assert not Subscriber.objects.filter(email=EMAIL).exists()
    assert not OutgoingMail.objects.filter(email=EMAIL).exists()
    assert Occasion.objects.get(pk=occasion.pk).registered == 0
    assert look(client, path).status_code == 410


def test_an_erased_seat_goes_to_whoever_waits(client, kainuu):
    occasion = evening(capacity=1)
    registered(occasion, email=EMAIL)
    waiting = registered(occasion, email="toinen@example.net")
    assert waiting.state == "waiting"
    send(client, f"{asked(client)}poista/")
    waiting.refresh_from_db()
    assert waiting.state == "seated"


def test_what_was_counted_at_an_event_stays_when_a_person_goes(client, kainuu):
    occasion = evening()
    registered(occasion, email=EMAIL)
    past = timezone.now() - dt.timedelta(days=2)
    Occasion.objects.filter(pk=occasion.pk).update(starts_at=past, ends_at=past, attended=1)
    send(client, f"{asked(client)}poista/")
    occasion.refresh_from_db()
    assert (occasion.registered, occasion.attended) == (1, 1)


def test_an_account_of_staff_is_shown_and_stays(client, kainuu):
    editor = factories.staff(kainuu, "editor", email=EMAIL)
    path = asked(client)
    assert "example.net" in words(look(client, path))
    send(client, f"{path}poista/")
    editor.refresh_from_db()
    assert editor.email == EMAIL


def test_another_site_cannot_press_the_button(client, kainuu):
    factories.subscriber(kainuu, email=EMAIL)
    path = f"{asked(client)}poista/"
    headers = {"host": KAINUU, "sec-fetch-site": "cross-site"}
    reply = client.post(path, {"form_token": token_for(path)}, headers=headers)
    assert reply.status_code == 403
    assert Subscriber.objects.filter(email=EMAIL).exists()


def test_the_privacy_notice_leads_to_the_form_and_tells_of_every_kind(client, kainuu):
    page = factories.seeded(kainuu, "legal-privacy").get_url_parts()[2]
    shown = soup(look(client, page))
    assert shown.select_one(f"a[href='{reverse('own_data_ask')}']")
    assert len(shown.select("details")) >= 35
    assert "3 päivää tämän jälkeen: tapahtuma" in shown.get_text(" ", strip=True)


def test_the_mail_is_not_sent_when_its_hour_is_over(client, kainuu):
    row = DataLink.objects.create(
        region=kainuu, email=EMAIL, language="fi", created_at=timezone.now() - dt.timedelta(hours=2)
    )
    from own_data.letters import link as letter

    assert letter(OutgoingMail(about=row.pk)) is None
    assert address_of(row).startswith(f"http://{KAINUU}{ASK}")
