"""Who is shown as a contact, who keeps the list, and how a message finds the right desk."""

from __future__ import annotations

import datetime as dt

import pytest
from django.core import mail
from django.utils import timezone

from contact.models import ContactPerson
from contact.services import forget_contacts, keep_contact
from feedback.models import Feedback, HandOver, Kind
from feedback.services import receive
from regions.models import Municipality, Region
from tests import factories
from tests.feedback.telling import ADMIN, desk
from tests.organisations.caring import send, text_of, words
from tests.staff import soup

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("committing")]
FORM = "/lomakkeet/yhteydenotto/"
MESSAGE = "Haluaisimme mukaan verkostoon. Miten aloitamme?"


@pytest.fixture
def kainuu() -> Region:
    return factories.region("kainuu")


def contact(region: Region, **told) -> ContactPerson:
    given = {"role": {"fi": "Viestintä", "en": "Communications"}, "phone": "050 000 0100"}
    return keep_contact(region=region, told=given | told, municipalities=[])


def whole(**changed):
    until = timezone.localdate() + dt.timedelta(days=30)
    told = {"role_fi": "Neuvonta", "name": "", "email": "neuvonta@example.org", "phone": ""}
    return {**told, "shown_until": f"{until.day}.{until.month}.{until.year}"} | changed


def enter(client, region, role):
    client.force_login(factories.staff(region, role))


def page(region: Region) -> str:
    return f"/admin/contacts/{region.slug}/"


def test_a_role_is_shown_in_each_language_with_its_ways_and_languages(visit, kainuu):
    kajaani = Municipality.objects.filter(region=kainuu).order_by("pk").first()
    row = contact(kainuu, name="Tuuli Esimerkki", email="t@example.org", languages=["fi", "ru"])
    row.municipalities.set([kajaani])
    finnish = soup(visit("kainuu", "/yhteystiedot/"))
    shown = " ".join(finnish.select_one(".contact-person").get_text(" ").split())
    for told in ("Viestintä", "Tuuli Esimerkki", "050 000 0100", "t@example.org", str(kajaani)):
        assert told in shown
    assert finnish.select_one('[lang="ru"]').get_text() == "Русский"
    english = soup(visit("kainuu", "/en/yhteystiedot/")).select_one(".contact-person h2")
    assert (english.get_text(), english.get("lang")) == ("Communications", None)


def test_a_role_that_has_no_words_in_a_language_is_marked_as_finnish(visit, kainuu):
    contact(kainuu, role={"fi": "Neuvonta"})
    found = soup(visit("kainuu", "/en/yhteystiedot/")).select_one(".contact-person h2")
    assert (found.get_text(), found["lang"]) == ("Neuvonta", "fi")


def test_a_region_shows_its_own_contacts_until_their_day(visit, kainuu):
    factories.region("lappi")
    contact(kainuu)
    assert "Viestintä" not in words(visit("lappi", "/yhteystiedot/"))
    ContactPerson.objects.update(shown_until=timezone.localdate() - dt.timedelta(days=1))
    reply = visit("kainuu", "/yhteystiedot/")
    assert reply.status_code == 200
    assert not soup(reply).select(".contact-person")


def test_the_page_asks_whether_the_reader_found_it(visit, kainuu):
    links = soup(visit("kainuu", "/yhteystiedot/")).select("aside.page-feedback a")
    assert len(links) == 3
    assert all("sivu=/yhteystiedot/" in link["href"] for link in links)


def test_what_is_wrong_is_said_plainly_in_the_readers_language(client, kainuu):
    reply = send(client, FORM, words="sana " * 500, email="ei@")
    assert "tähän mahtuu 2000 merkkiä, ja nyt niitä on 2499" in words(reply)
    assert "Tarkista sähköpostiosoite. Esimerkiksi: anna@example.org" in words(reply)
    quick = send(client, FORM, seconds=1, words="", email="")
    assert "Kirjoita viestisi." in words(quick)
    assert "Se kävi nopeasti" not in words(quick)


def test_the_page_is_kept_ready_and_the_footer_leads_to_it(client, kainuu):
    row = contact(kainuu, picture=factories.picture(kainuu))
    row.municipalities.set(kainuu.municipalities.all()[:1])
    asked = {"host": "kainuu.localhost", "X-Page-Cache": "1"}
    reply = client.get("/yhteystiedot/", headers=asked)
    assert "contact_contactperson" in reply["X-Page-Tags"]
    assert "contact_contactperson_municipalities" in reply["X-Page-Tags"]
    assert not reply.cookies
    front = soup(client.get("/", headers={"host": "kainuu.localhost"}))
    assert front.select('.site-footer a[href="/yhteystiedot/"]')


@pytest.mark.parametrize("role", ["administrator"])
def test_who_changes_the_settings_keeps_the_contacts(client, visit, kainuu, role):
    enter(client, kainuu, role)
    assert client.get(page(kainuu), headers=ADMIN).status_code == 200
    assert client.post(f"{page(kainuu)}new/", whole(), headers=ADMIN).status_code == 302
    row = ContactPerson.objects.get()
    assert (row.region, row.agreed_on, str(row)) == (kainuu, None, "Neuvonta")
    named = whole(name="Tuuli Esimerkki", agreed="on", languages=["fi", "se"])
    assert client.post(f"{page(kainuu)}{row.pk}/", named, headers=ADMIN).status_code == 302
    row.refresh_from_db()
    assert (row.name, row.agreed_on, row.languages) == (
        "Tuuli Esimerkki",
        timezone.localdate(),
        ["fi", "se"],
    )
    assert "Tuuli Esimerkki" in words(visit("kainuu", "/yhteystiedot/"))
    asked = client.get(f"{page(kainuu)}{row.pk}/forget/", headers=ADMIN).content.decode()
    assert "Neuvonta poistetaan" in " ".join(asked.split())
    assert ContactPerson.objects.exists(), "a look deletes nothing"
    assert client.post(f"{page(kainuu)}{row.pk}/forget/", headers=ADMIN).status_code == 302
    assert not ContactPerson.objects.exists()


@pytest.mark.parametrize(("role", "is_there"), [("administrator", True), ("editor", False)])
def test_the_menu_leads_there_those_who_keep_them(client, kainuu, role, is_there):
    enter(client, kainuu, role)
    menu = client.get("/admin/", headers=ADMIN).content.decode()
    assert ("/admin/contacts/" in menu) is is_there


@pytest.mark.parametrize(
    ("own", "role"), [("kainuu", "editor"), ("lappi", "administrator"), ("kainuu", "publisher")]
)
def test_others_see_and_change_nothing(client, kainuu, own, role):
    row = contact(kainuu)
    enter(client, factories.region(own), role)
    own_page = f"{page(kainuu)}{row.pk}/"
    for path in (page(kainuu), f"{page(kainuu)}new/", own_page, f"{own_page}forget/"):
        assert client.get(path, headers=ADMIN).status_code == 404, path
        assert client.post(path, whole(), headers=ADMIN).status_code in {404, 405}, path
    if own == "lappi":
        there = page(factories.region(own))
        assert client.post(f"{there}{row.pk}/", whole(), headers=ADMIN).status_code == 404
        assert client.post(f"{there}{row.pk}/forget/", headers=ADMIN).status_code == 404
    assert ContactPerson.objects.get().phone == "050 000 0100"


@pytest.mark.parametrize(
    ("changed", "field", "sentence"),
    [
        ({"name": "Tuuli Esimerkki"}, "agreed", "Kysy ensin"),
        ({"role_fi": ""}, "role_fi", ""),
        ({"email": "neuvonta@"}, "email", ""),
        ({"phone": "soita!"}, "phone", "numeroin"),
        ({"shown_until": "1.1.2020"}, "shown_until", "kahden vuoden päähän"),
        ({"shown_until": "1.1.2999"}, "shown_until", "kahden vuoden päähän"),
        ({"shown_until": "huomenna"}, "shown_until", ""),
        ({"picture": "987654"}, "picture", ""),
        ({"municipalities": ["987654"]}, "municipalities", ""),
    ],
)
def test_a_mistake_is_told_beside_its_field_and_loses_nothing(
    client, kainuu, changed, field, sentence
):
    enter(client, kainuu, "administrator")
    reply = client.post(f"{page(kainuu)}new/", whole(**changed), headers=ADMIN)
    assert reply.status_code == 422
    found = soup(reply)
    errors = " ".join(one.get_text() for one in found.select(f"#id_{field}_error"))
    assert errors.strip()
    assert sentence in errors
    kept = found.select_one("#id_name")["value"] if changed.get("name") else "Neuvonta"
    assert kept in str(found) or field == "role_fi"
    assert not ContactPerson.objects.exists()


def test_another_regions_picture_cannot_be_shown(client, kainuu):
    theirs = factories.picture(factories.region("lappi"))
    own = factories.picture(kainuu)
    enter(client, kainuu, "administrator")
    named = {"name": "Tuuli Esimerkki", "agreed": "on"}
    there = f"{page(kainuu)}new/"
    refused = client.post(there, whole(picture=theirs.pk, **named), headers=ADMIN)
    assert refused.status_code == 422
    assert client.post(there, whole(picture=own.pk, **named), headers=ADMIN).status_code == 302
    assert ContactPerson.objects.get().picture == own


def test_who_is_not_asked_again_is_deleted_a_month_after_her_day(kainuu):
    contact(kainuu, shown_until=timezone.localdate() - dt.timedelta(days=30))
    assert forget_contacts() == 0
    assert forget_contacts(timezone.localdate() + dt.timedelta(days=1)) == 1


def test_a_message_comes_to_the_desk_with_the_role_that_it_is_for(client, kainuu):
    row = contact(kainuu)
    publisher = factories.staff(kainuu, "publisher")
    form = soup(client.get(f"{FORM}?kenelle={row.pk}", headers={"host": "kainuu.localhost"}))
    assert form.select_one("option[selected]")["value"] == str(row.pk)
    told = {"to": row.pk, "words": MESSAGE, "email": "anna@example.org"}
    reply = send(client, FORM, **told)
    assert (reply.status_code, reply["Location"]) == (303, f"{FORM}perilla/")
    assert not reply.cookies
    found = Feedback.objects.get()
    assert (found.kind, found.role, found.region) == (Kind.CONTACT, "Viestintä", kainuu)
    (message,) = [one for one in mail.outbox if one.to == [publisher.email]]
    assert "Viestintä" in text_of(message.message())
    client.force_login(publisher)
    shown = words(client.get(f"{desk(kainuu)}?kind=contact", headers=ADMIN))
    assert MESSAGE in shown
    assert "Viestintä" in shown


@pytest.mark.parametrize(
    ("given", "field"),
    [
        ({"words": ""}, "words"),
        ({"words": "a" * 2001}, "words"),
        ({"email": "anna@"}, "email"),
        ({"to": "987654"}, "to"),
        ({"words": "Tunnus 131052-308T"}, "words"),
    ],
)
def test_a_message_that_cannot_be_taken_comes_back_whole(client, kainuu, given, field):
    told = {"to": "", "words": MESSAGE, "email": "anna@example.org"} | given
    reply = send(client, FORM, **told)
    assert reply.status_code == 422
    found = soup(reply)
    assert found.find(id=f"id_{field}_error").get_text().strip()
    assert found.select_one("textarea").get_text().strip() == told["words"]
    assert found.select_one("input[name=email]")["value"] == told["email"]
    assert not Feedback.objects.exists()


def test_another_regions_contact_cannot_be_chosen(client, kainuu):
    theirs = contact(factories.region("lappi"))
    assert send(client, FORM, to=theirs.pk, words=MESSAGE).status_code == 422


def written(region: Region, **told) -> Feedback:
    given = {"kind": Kind.CONTACT, "words": MESSAGE, "page": "", "language": "fi"}
    row = receive(region=region, **{**given, "email": "anna@example.org", **told})
    assert row is not None
    mail.outbox.clear()
    return row


@pytest.mark.parametrize("to", ["lappi", "verkosto"])
@pytest.mark.parametrize(
    ("language", "subject"),
    [
        ("fi", "Viestisi välitettiin eteenpäin"),
        ("sv", "Ditt meddelande skickades vidare"),
        ("en", "Your message was handed on"),
    ],
)
def test_handing_over_moves_the_words_with_a_note_and_tells_the_sender(
    client, kainuu, to, language, subject
):
    other = factories.region(to)
    theirs = factories.staff(other, "publisher")
    row = written(kainuu, language=language)
    enter(client, kainuu, "editor")
    there = f"{desk(kainuu)}{row.pk}/hand-over/"
    told = {"to": to, "words": "Hän asuu teidän alueellanne."}
    assert client.post(there, told, headers=ADMIN).status_code == 302
    row.refresh_from_db()
    assert (row.region, row.handed_from) == (other, kainuu)
    mails = {one.to[0]: one for one in mail.outbox}
    assert mails.keys() == {theirs.email, "anna@example.org"}
    assert subject in mails["anna@example.org"].subject
    assert "Hän asuu teidän" not in text_of(mails["anna@example.org"].message())
    assert "Hän asuu teidän" in " ".join(text_of(mails[theirs.email].message()).split())
    gives = words(client.get(desk(kainuu), headers=ADMIN))
    assert f"→ {other}" in gives
    for hidden in (MESSAGE, "anna@example.org", "Hän asuu teidän"):
        assert hidden not in gives
    assert client.post(there, told, headers=ADMIN).status_code == 404
    client.force_login(theirs)
    shown = words(client.get(desk(other), headers=ADMIN))
    assert MESSAGE in shown
    assert "Hän asuu teidän alueellanne." in shown
    answer = {"text": "Tervetuloa mukaan!"}
    assert client.post(f"{desk(other)}{row.pk}/answer/", answer, headers=ADMIN).status_code == 302
    assert mail.outbox[-1].to == ["anna@example.org"]


def test_who_does_not_work_in_the_region_hands_nothing_over(client, kainuu):
    lappi = factories.region("lappi")
    row = written(kainuu)
    enter(client, lappi, "administrator")
    for place in (kainuu, lappi):
        there = f"{desk(place)}{row.pk}/hand-over/"
        assert client.post(there, {"to": "lappi"}, headers=ADMIN).status_code == 404
    row.refresh_from_db()
    assert row.region == kainuu
    assert not HandOver.objects.exists()


def test_a_sender_without_an_address_is_not_written_to(client, kainuu):
    factories.region("lappi")
    row = written(kainuu, email="")
    enter(client, kainuu, "editor")
    client.post(f"{desk(kainuu)}{row.pk}/hand-over/", {"to": "lappi"}, headers=ADMIN)
    assert not [one for one in mail.outbox if "välitettiin" in one.subject]


@pytest.mark.parametrize("sent", [{"to": "", "words": "Ei"}, {"to": "lappi", "words": "a" * 501}])
def test_a_hand_over_with_a_mistake_comes_back_whole(client, kainuu, sent):
    factories.region("lappi")
    row = written(kainuu)
    enter(client, kainuu, "editor")
    reply = client.post(f"{desk(kainuu)}{row.pk}/hand-over/", sent, headers=ADMIN)
    assert reply.status_code == 422
    found = soup(reply)
    assert found.select(f"#id_{row.pk}_to_error, #id_{row.pk}_words_error")
    assert sent["words"] in found.find(id=f"id_{row.pk}_words").get_text()
    assert not HandOver.objects.exists()
