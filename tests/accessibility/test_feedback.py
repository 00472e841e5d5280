"""Telling that something is hard to use: the form, its guard, and the mail to the region."""

from __future__ import annotations

import pytest
from django.core import mail
from django.urls import reverse

from feedback.models import Feedback, Kind
from newsletters.tokens import reader_token
from tests import factories
from tests.accessibility.telling import FORM, WORDS
from tests.organisations.caring import send, text_of, words
from tests.staff import soup

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("committing")]


@pytest.fixture
def kainuu():
    return factories.region("kainuu")


@pytest.mark.parametrize(
    ("region", "prefix"),
    [
        ("kainuu", ""),
        ("kainuu", "/en"),
        ("lappi", ""),
        ("lappi", "/se"),
        ("lappi", "/sv"),
        ("verkosto", ""),
    ],
)
def test_the_form_opens_on_every_site_and_language_and_sets_no_cookie(
    client, visit, region, prefix
):
    reply = visit(region, f"{prefix}{FORM}?page=/tapahtumat/")
    assert reply.status_code == 200
    assert soup(reply).select_one("input[name=page]")["value"] == "/tapahtumat/"
    assert not soup(reply).select("form.form script")
    assert not client.cookies


@pytest.mark.parametrize("page", ["//evil.example/", "https://evil.example/", "/" + "a" * 300])
def test_only_an_address_of_the_site_itself_is_filled_in(visit, page):
    reply = visit("kainuu", f"{FORM}?page={page}")
    assert not soup(reply).select_one("input[name=page]").get("value")


def test_every_page_links_the_form_and_says_where_the_person_was(visit):
    for path in ("/", "/en/"):
        links = [link["href"] for link in soup(visit("kainuu", path)).select("footer a[rel]")]
        assert links == [f"{path.rstrip('/')}{FORM}?page={path}"]


def test_an_address_that_may_hold_a_secret_is_not_handed_on(visit, kainuu):
    token = reader_token(factories.subscriber(kainuu).pk)
    reply = visit("kainuu", reverse("newsletters_preferences", args=(token,)))
    assert reply.status_code == 200
    links = [link["href"] for link in soup(reply).select("footer a[rel]")]
    assert links == [FORM]


def test_a_word_is_kept_and_the_regions_people_get_it_by_mail(client, kainuu):
    publisher = factories.staff(kainuu, "publisher")
    left = factories.staff(kainuu, "publisher", is_active=False)
    stranger = factories.staff(factories.region("lappi"), "publisher")
    reply = send(client, FORM, words=WORDS, page="/tapahtumat/", email="Anna@example.org")
    assert (reply.status_code, reply["Location"]) == (303, f"{FORM}kiitos/")
    assert not client.cookies
    row = Feedback.objects.get()
    assert (row.region, row.words, row.email) == (kainuu, WORDS, "anna@example.org")
    assert row.kind == Kind.ACCESSIBILITY
    to = {address for message in mail.outbox for address in message.to}
    assert publisher.email in to
    assert not to & {left.email, stranger.email, "anna@example.org"}
    text = text_of(mail.outbox[0].message())
    assert WORDS in " ".join(text.split()).replace("> ", "")
    assert "anna@example.org" not in text


def test_a_second_press_tells_nothing_twice(client, kainuu):
    from tests.organisations.caring import token_for

    token = token_for(FORM)
    for _press in range(2):
        reply = send(client, FORM, words=WORDS, form_token=token)
        assert reply.status_code == 303
    assert Feedback.objects.count() == 1


@pytest.mark.parametrize(
    ("given", "field", "sentence"),
    [
        ({"words": ""}, "id_words_error", "Kerro muutamalla sanalla"),
        ({"email": "anna@"}, "id_email_error", "sähköposti"),
        ({"words": "Tunnus 131052-308T ei kelpaa"}, "id_words_error", "henkilötunnukselta"),
    ],
)
def test_a_mistake_is_told_beside_its_field_and_loses_nothing(
    client, kainuu, given, field, sentence
):
    whole = {"words": WORDS, "page": "/haku/", "email": "anna@example.org"} | given
    reply = send(client, FORM, **whole)
    assert reply.status_code == 422
    page = soup(reply)
    assert sentence in page.find(id=field).get_text()
    assert page.select_one("input[name=page]")["value"] == "/haku/"
    assert page.select_one("textarea[name=words]").get_text().strip() == whole["words"]
    assert page.select_one("input[name=email]")["value"] == whole["email"]
    assert not Feedback.objects.exists()


def test_a_robot_and_another_site_get_the_form_back_and_nothing_is_kept(client, kainuu):
    assert send(client, FORM, words=WORDS, second_address="x").status_code == 422
    client.handler.enforce_csrf_checks = True
    reply = client.post(
        FORM,
        {"words": WORDS},
        headers={"host": "kainuu.localhost", "sec-fetch-site": "cross-site"},
    )
    assert reply.status_code == 403
    assert WORDS in words(reply)
    assert not Feedback.objects.exists()


def test_a_neighbourhood_that_sends_much_is_asked_to_write_or_call(client, kainuu):
    replies = [send(client, FORM, words=f"{WORDS} {number}") for number in range(6)]
    assert [reply.status_code for reply in replies] == [303] * 5 + [429]
