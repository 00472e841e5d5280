"""Telling of a page: the links at its foot, the form, the numbers, and the mail to the region."""

from __future__ import annotations

import datetime as dt
from urllib.parse import quote

import pytest
from django.core import mail
from django.urls import reverse
from django.utils import timezone

from feedback.models import Feedback, PageVerdict
from feedback.queries import recipients
from network.users.models import User
from newsletters.tokens import reader_token
from tests import factories
from tests.feedback.telling import FORM, WORDS
from tests.organisations.caring import send, text_of, words
from tests.staff import soup

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("committing")]


@pytest.fixture
def kainuu():
    return factories.region("kainuu")


def links_of(reply):
    return [link["href"] for link in soup(reply).select("aside.page-feedback a")]


@pytest.mark.parametrize(
    ("region", "path", "form"),
    [
        ("kainuu", "/", FORM),
        ("kainuu", "/en/", f"/en{FORM}"),
        ("lappi", "/se/", f"/se{FORM}"),
        ("kainuu", "/haku/?q=kahvila", FORM),
        ("verkosto", "/", FORM),
    ],
)
def test_every_page_asks_whether_it_helped_and_holds_no_form_that_acts(
    client, visit, region, path, form
):
    reply = visit(region, path)
    named = quote(path.partition("?")[0])
    assert links_of(reply) == [
        f"{form}?sivu={named}&asia={word}" for word in ("loytyi", "puuttuu", "virhe")
    ]
    assert not soup(reply).select("form[method=post]")
    assert not client.cookies
    for link in links_of(reply):
        assert soup(visit(region, link)).select_one("input[name=page]")["value"] == named


def test_a_page_whose_address_may_hold_a_secret_is_not_asked_about(visit, kainuu):
    token = reader_token(factories.subscriber(kainuu).pk)
    reply = visit("kainuu", reverse("newsletters_preferences", args=(token,)))
    assert reply.status_code == 200
    assert links_of(reply) == []


@pytest.mark.parametrize(
    ("asked", "chosen"),
    [("loytyi", ["found"]), ("puuttuu", ["missing"]), ("virhe", ["mistake"]), ("muuta", [])],
)
def test_the_link_chooses_in_the_form_and_a_look_counts_nothing(client, visit, asked, chosen):
    reply = visit("kainuu", f"{FORM}?sivu=/haku/&asia={asked}")
    assert [one["value"] for one in soup(reply).select("input[checked]")] == chosen
    assert not client.cookies
    assert not PageVerdict.objects.exists()


@pytest.mark.parametrize("page", ["//evil.example/", "https://evil.example/", "/" + "a" * 300])
def test_only_an_address_of_the_site_itself_is_filled_in(visit, page):
    reply = visit("kainuu", f"{FORM}?sivu={page}")
    assert not soup(reply).select_one("input[name=page]").get("value")


def test_found_and_not_found_without_words_are_numbers_and_nothing_else(client, kainuu):
    for kind in ("found", "missing", "missing"):
        reply = send(client, FORM, kind=kind, page="/tapahtumat/")
        assert (reply.status_code, reply["Location"]) == (303, f"{FORM}perilla/")
    assert send(client, FORM, kind="missing", page="/haku/").status_code == 303
    counted = {row.page: (row.found, row.missing) for row in PageVerdict.objects.all()}
    assert counted == {"/tapahtumat/": (1, 2), "/haku/": (0, 1)}
    assert PageVerdict.objects.filter(region=kainuu).count() == 2
    assert not Feedback.objects.exists()
    assert not mail.outbox


def test_more_new_pages_than_a_site_has_are_not_counted(client, kainuu, monkeypatch):
    monkeypatch.setattr("feedback.verdicts._NEW_A_MONTH", 1)
    for page in ("/a/", "/b/", "/a/"):
        assert send(client, FORM, kind="found", page=page).status_code == 303
    assert [(row.page, row.found) for row in PageVerdict.objects.all()] == [("/a/", 2)]


def test_a_word_is_kept_and_the_regions_people_get_it_by_mail(client, kainuu):
    publisher = factories.staff(kainuu, "publisher")
    left = factories.staff(kainuu, "publisher", is_active=False)
    stranger = factories.staff(factories.region("lappi"), "publisher")
    told = {"kind": "mistake", "words": WORDS, "page": "/haku/", "email": "Anna@example.org"}
    assert send(client, FORM, **told).status_code == 303
    row = Feedback.objects.get()
    assert (row.region, row.kind, row.email) == (kainuu, "mistake", "anna@example.org")
    assert row.due_on == timezone.localdate() + dt.timedelta(days=14)
    to = {address for message in mail.outbox for address in message.to}
    assert publisher.email in to
    assert not to & {left.email, stranger.email, "anna@example.org"}
    text = text_of(mail.outbox[0].message())
    assert WORDS in " ".join(text.split()).replace("> ", "")
    assert "/admin/feedback/kainuu/" in text
    assert "anna@example.org" not in text
    assert "Sivulla on virhe" in mail.outbox[0].subject


@pytest.mark.parametrize(
    ("given", "field", "sentence"),
    [
        ({"kind": ""}, "id_kind_error", "Valitse, mitä haluat kertoa"),
        ({"kind": "accessibility"}, "id_kind_error", ""),
        ({"words": ""}, "id_words_error", "Kerro muutamalla sanalla, mistä on kyse"),
        ({"kind": "found", "words": ""}, "id_words_error", "mihin vastaamme"),
        ({"email": "anna@"}, "id_email_error", "Tarkista sähköposti"),
        ({"words": "Tunnus 131052-308T"}, "id_words_error", "henkilötunnukselta"),
    ],
)
def test_a_mistake_is_told_beside_its_field_and_loses_nothing(
    client, kainuu, given, field, sentence
):
    whole = {"kind": "mistake", "words": WORDS, "page": "/haku/", "email": "anna@example.org"}
    reply = send(client, FORM, **(whole | given))
    assert reply.status_code == 422
    page = soup(reply)
    assert sentence in page.find(id=field).get_text()
    assert page.select_one("input[name=page]")["value"] == "/haku/"
    assert page.select_one("input[name=email]")["value"] == (whole | given)["email"]
    assert not Feedback.objects.exists()
    assert not PageVerdict.objects.exists()


def test_a_robot_and_another_site_tell_nothing(client, kainuu):
    told = {"kind": "mistake", "words": WORDS}
    assert send(client, FORM, second_address="x", **told).status_code == 422
    client.handler.enforce_csrf_checks = True
    foreign = {"host": "kainuu.localhost", "sec-fetch-site": "cross-site"}
    reply = client.post(FORM, told, headers=foreign)
    assert reply.status_code == 403
    assert WORDS in words(reply)
    assert not Feedback.objects.exists()


def test_where_a_region_has_no_people_its_own_address_gets_the_mail():
    region = factories.region("kainuu")
    region.site.regionsettings.contact_email = "kainuu@example.org"
    region.site.regionsettings.save()
    User.objects.filter(groups__region_role__region=region).delete()
    assert [one.email for one in recipients(factories.region("kainuu"))] == ["kainuu@example.org"]
