"""Subscribing on the site, confirming by mail, choosing, leaving: what anybody can do and see."""

from __future__ import annotations

import datetime as dt
import json
import re
from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.core import mail
from django.utils import timezone

from network.public_forms.models import Tally
from newsletters.addresses import address_key
from newsletters.consent.purposes import consent_text
from newsletters.consent.services import MOST_ASKS
from newsletters.models import Audience, Consent, Subscriber, Subscription, Suppression
from newsletters.tokens import reader_token
from tests import factories
from tests.newsletters.reading import (
    FORM,
    THANKS,
    delivered,
    get,
    joined,
    leave_path,
    logged,
    mailed,
    one_click,
    page_path,
    states,
    subscribe,
    tables_with,
)
from tests.organisations.caring import HUB, KAINUU, send, text_of, words

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("committing")]
LAPPI = "lappi.localhost"


@pytest.fixture
def kainuu() -> Any:
    return factories.region("kainuu")


@pytest.mark.parametrize("host", [KAINUU, LAPPI, HUB["host"]])
def test_every_site_has_a_form_with_its_open_lists_and_their_purposes(client, host):
    page = get(client, FORM, host)
    assert "Set-Cookie" not in page.headers
    shown = BeautifulSoup(page.content, "html.parser")
    boxes = shown.select("input[name=audiences]")
    assert [box["value"] for box in boxes] == ["associations", "residents"]
    assert not [box for box in boxes if box.has_attr("checked")]
    assert "Alueen järjestöille" in shown.select_one(".letter-lists .field__help").text
    assert shown.select_one(f'footer a[href="{FORM}"]')


def test_words_that_a_region_wrote_in_finnish_only_say_so_on_a_page_of_another_language(client):
    audience = factories.audience(factories.region("lappi"))
    audience.names = {"fi": "Yhdistyksille", "sv": "Till föreningarna"}
    audience.purposes = {"fi": "Kerran kuussa."}
    audience.save()
    swedish, finnish = (
        BeautifulSoup(get(client, path, LAPPI).content, "html.parser").select_one(".letter-lists")
        for path in (f"/sv{FORM}", FORM)
    )
    assert swedish.find(string="Kerran kuussa.").parent["lang"] == "fi"
    assert not swedish.find(string="Till föreningarna").parent.has_attr("lang")
    assert not finnish.select("[lang]")


def test_the_words_of_consent_are_never_a_draft_that_nobody_has_read(client):
    page = BeautifulSoup(get(client, f"/se{FORM}", LAPPI).content, "html.parser")
    [agreed] = page.find_all("p", string=re.compile("^Haluan nämä kirjeet"))
    assert agreed["lang"] == "fi"


def test_a_site_without_open_lists_invites_nobody(client, kainuu):
    for audience in Audience.objects.filter(region=kainuu):
        audience.is_open = False
        audience.save()
    assert get(client, FORM).status_code == 404
    assert FORM not in words(get(client, "/"))
    assert FORM in words(get(client, "/", LAPPI))


def test_a_subscription_holds_only_when_the_mailed_link_is_confirmed_by_a_press(client, kainuu):
    reply = subscribe(client, audiences=["associations", "residents"], language="en")
    assert (reply.status_code, reply.headers["Location"]) == (303, THANKS + "asked/")
    reader = Subscriber.objects.get()
    assert set(states(reader).values()) == {"asked"}
    path = mailed()
    for method in (client.get, client.head, client.options):
        method(path, headers={"host": KAINUU})
    assert set(states(reader).values()) == {"asked"}
    assert send(client, path).headers["Location"] == "/en" + THANKS + "confirmed/"
    assert states(reader) == {"associations": "active", "residents": "active"}
    reader.refresh_from_db()
    assert reader.language == "en"


def test_the_log_proves_a_subscription_word_for_word(client, kainuu):
    reader = joined(client)
    audience = factories.audience(kainuu)
    rows = list(Consent.objects.filter(region=kainuu).order_by("pk"))
    assert [row.deed for row in rows] == ["asked", "confirmed"]
    for row, source in zip(rows, ("form", "link"), strict=True):
        assert row.text == consent_text(audience, "fi")
        assert row.language == "fi"
        assert row.source == source
        assert len(row.network_key) == 32
        assert "127.0.0.1" not in row.network_key
        assert row.at <= timezone.now()
        assert row.subscriber == reader
    page = BeautifulSoup(get(client, FORM).content, "html.parser")
    for line in rows[0].text.splitlines():
        assert line in " ".join(page.text.split())


def test_the_answer_is_the_same_for_every_address_and_only_the_mailbox_learns_more(client, kainuu):
    joined(client)
    gone = factories.subscriber(kainuu, email="gone@example.net")
    Suppression.objects.create(address_key=bytes(gone.address_key), reason="objected")
    mail.outbox.clear()
    replies = [
        subscribe(client, email) for email in ("new@example.net", "anna@example.net", gone.email)
    ]
    assert len({(one.status_code, one.headers["Location"], one.content) for one in replies}) == 1
    assert len({tuple(sorted(one.headers)) for one in replies}) == 1
    assert len(mail.outbox) == 3
    assert "vahvista" in text_of(mail.outbox[0].message())
    assert "Saat jo kirjeemme" in mail.outbox[1].subject
    assert "vahvista" not in text_of(mail.outbox[1].message())
    reader = Subscriber.objects.get(email="anna@example.net")
    assert page_path(reader) in text_of(mail.outbox[1].message())


@pytest.mark.parametrize("typed", ["Anna@EXAMPLE.net", " anna@example.net ", "ANNA@example.NET"])
def test_upper_case_makes_no_second_person(client, kainuu, typed):
    reader = joined(client)
    subscribe(client, typed)
    assert list(Subscriber.objects.filter(region=kainuu)) == [reader]


def test_a_plus_tag_is_another_address_and_an_idn_is_kept_as_dns_has_it(client, kainuu):
    subscribe(client, "anna+kirje@example.net")
    subscribe(client, "anna@äijä.fi")
    found = Subscriber.objects.order_by("pk").values_list("email", flat=True)
    assert list(found) == ["anna+kirje@example.net", "anna@xn--ij-uiac.fi"]


@pytest.mark.parametrize(
    "typed",
    ['"Anna" <anna@example.net>', '"a b"@example.net', "anna", "@x.fi", "anna@", "a@b\x00.fi", ""],
)
def test_what_is_no_address_comes_back_with_a_sentence(client, typed):
    reply = subscribe(client, typed)
    assert reply.status_code == 422
    assert not Subscriber.objects.exists()
    assert not mail.outbox


@pytest.mark.parametrize("chosen", [[], ["officials"], ["associations", "nothing"]])
def test_only_open_lists_of_this_site_can_be_chosen(client, chosen):
    assert subscribe(client, audiences=chosen).status_code == 422
    assert not Subscriber.objects.exists()


def test_words_that_changed_while_the_form_was_open_are_read_again_first(client, kainuu):
    reply = subscribe(client, shown="0123456789abcdef")
    assert reply.status_code == 422
    assert not Consent.objects.exists()


def test_a_stranger_cannot_make_us_write_to_somebody_all_day(client, kainuu):
    replies = []
    for number in range(6):
        client.defaults["REMOTE_ADDR"] = f"192.0.2.{number}"
        Tally.objects.all().delete()
        replies.append(subscribe(client))
    assert {reply.status_code for reply in replies} == {303}
    assert len(mail.outbox) == MOST_ASKS


def test_an_old_or_forged_or_foreign_confirming_link_gets_one_answer(client, kainuu):
    subscribe(client)
    path = mailed()
    forged = path[:-4] + ("aaa/" if path[-4:-1] != "aaa" else "bbb/")
    foreign = get(client, path, LAPPI)
    answers = [get(client, forged)]
    Consent.objects.update(at=timezone.now() - dt.timedelta(days=15))
    answers += [get(client, path), send(client, path)]
    assert {answer.status_code for answer in (*answers, foreign)} == {404}
    assert len({words(answer).partition("<main")[2] for answer in answers}) == 1
    assert Subscription.objects.get().state == "asked"


def test_whoever_presses_the_one_button_at_once_is_not_told_to_slow_down(client, kainuu):
    subscribe(client)
    assert send(client, mailed(), seconds=0).headers["Location"] == THANKS + "confirmed/"
    reader = Subscriber.objects.get()
    assert send(client, leave_path(reader), seconds=0).headers["Location"] == THANKS + "left/"
    subscribe(client, "toinen@example.net")
    assert send(client, FORM, seconds=0, email="kolmas@example.net").status_code == 422


def test_confirming_twice_is_confirming_once(client, kainuu):
    subscribe(client)
    path = mailed()
    for _press in range(2):
        assert send(client, path).status_code == 303
    assert logged(kainuu) == [("asked", "form"), ("confirmed", "link")]


def test_a_confirming_link_brings_nobody_back_who_has_left(client, kainuu):
    subscribe(client, audiences=["associations"])
    path = mailed()
    send(client, path)
    reader = Subscriber.objects.get()
    Subscription.objects.create(subscriber=reader, audience=factories.audience(kainuu, "residents"))
    one_click(client, leave_path(reader, delivered(reader, "associations")))
    send(client, path)
    assert states(reader) == {"associations": "left", "residents": "active"}


@pytest.mark.parametrize("reason", ["bounced", "complained", "objected"])
def test_a_confirmation_lifts_a_bounce_and_the_rest_only_in_so_many_words(client, kainuu, reason):
    key = address_key("anna@example.net")
    Suppression.objects.create(address_key=key, reason=reason)
    subscribe(client)
    path = mailed()
    page = BeautifulSoup(get(client, path).content, "html.parser")
    asks = bool(page.select("input[name=takes_back]"))
    assert asks is (reason != "bounced")
    if asks:
        assert send(client, path).status_code == 422
        assert Suppression.objects.filter(reason=reason).exists()
        assert states(Subscriber.objects.get()) == {"associations": "asked"}
    assert send(client, path, takes_back="on").status_code == 303
    assert not Suppression.objects.exists()
    assert states(Subscriber.objects.get()) == {"associations": "active"}


def test_a_reader_changes_lists_language_and_pause(client, kainuu):
    reader = joined(client)
    path = page_path(reader)
    assert "Set-Cookie" not in get(client, path).headers
    day = timezone.localdate() + dt.timedelta(days=30)
    told = {"audiences": ["residents"], "language": "en", "paused_until": day.isoformat()}
    assert send(client, path, do="save", **told).status_code == 303
    reader.refresh_from_db()
    assert (reader.language, reader.paused_until) == ("en", day)
    assert states(reader) == {"associations": "left", "residents": "active"}
    row = Consent.objects.get(deed="confirmed", audience__kind="residents")
    assert row.text == consent_text(row.audience, "fi")
    assert ("paused", "link") in logged(kainuu)


@pytest.mark.parametrize("days", [0, -3, 366])
def test_a_pause_is_to_come_and_at_most_a_year(client, days):
    reader = joined(client)
    day = timezone.localdate() + dt.timedelta(days=days)
    told = {"audiences": ["associations"], "language": "fi", "paused_until": day.isoformat()}
    assert send(client, page_path(reader), do="save", **told).status_code == 422


def test_a_reader_cannot_choose_a_closed_list_that_she_is_not_on(client, kainuu):
    reader = joined(client)
    told = {"audiences": ["associations", "officials"], "language": "fi"}
    assert send(client, page_path(reader), do="save", **told).status_code == 422
    officials = factories.audience(kainuu, "officials")
    Subscription.objects.create(subscriber=reader, audience=officials)
    assert send(client, page_path(reader), do="save", **told).status_code == 303
    assert states(reader)["officials"] == "active"


def test_leaving_everything_deletes_the_person_at_once(client, kainuu):
    reader = joined(client)
    assert send(client, page_path(reader), do="leave").headers["Location"] == THANKS + "left/"
    assert not Subscriber.objects.exists()
    row = Consent.objects.get(deed="left")
    assert (row.subscriber, bytes(row.address_key)) == (None, address_key("anna@example.net"))
    assert get(client, page_path(reader)).status_code == 404


def test_a_reader_sees_all_that_is_kept_and_can_delete_it(client, kainuu):
    reader = joined(client, "kanarialintu@example.net")
    delivery = delivered(reader, "associations", title="Syyskirje")
    delivery.reply = "250 to kanarialintu@example.net"
    delivery.save()
    reply = get(client, f"/lomakkeet/kirjeet-tiedot/{reader_token(reader.pk)}/")
    assert reply.headers["Content-Disposition"].startswith("attachment")
    kept = json.loads(reply.content)
    assert kept["email"] == reader.email
    assert [row["deed"] for row in kept["log"]] == ["confirmed", "asked"]
    assert kept["letters"][0]["letter"] == "Syyskirje"
    assert tables_with("kanarialintu")
    assert send(client, page_path(reader), do="erase").headers["Location"] == THANKS + "erased/"
    assert tables_with("kanarialintu") == []
    assert ("erased", "link") in logged(kainuu)
    assert not Suppression.objects.exists()


def test_whoever_wants_no_letters_from_anybody_is_left_alone_everywhere(client, kainuu):
    reader = joined(client)
    other = factories.subscriber(factories.region("lappi"), email=reader.email)
    send(client, page_path(reader), do="erase", everywhere="on")
    assert not Subscriber.objects.filter(pk__in=[reader.pk, other.pk]).exists()
    assert Suppression.objects.get().reason == "objected"
    assert ("left", "link") in logged(other.region)


def test_one_click_needs_nothing_but_the_post_and_answers_at_once(client, kainuu):
    reader = joined(client, audiences=["associations", "residents"])
    delivery = delivered(reader, "associations")
    reply = one_click(client, leave_path(reader, delivery))
    assert (reply.status_code, reply.content) == (200, b"OK")
    assert "Set-Cookie" not in reply.headers
    assert states(reader) == {"associations": "left", "residents": "active"}
    row = Consent.objects.get(deed="left")
    assert (row.source, row.letter) == ("one_click", delivery.sending.letter)
    assert one_click(client, leave_path(reader, delivery)).status_code == 200
    assert Consent.objects.filter(deed="left").count() == 1


def test_one_click_leaves_every_list_that_the_letter_was_written_for(client, kainuu):
    reader = joined(client, audiences=["associations", "residents"])
    one_click(client, leave_path(reader, delivered(reader, "associations", "residents")))
    assert not Subscriber.objects.exists()
    assert one_click(client, leave_path(reader)).content == b"OK"


def test_looking_at_a_leaving_link_changes_nothing(client, kainuu):
    reader = joined(client)
    path = leave_path(reader, delivered(reader, "associations"))
    for method in (client.get, client.head, client.options):
        reply = method(path, headers={"host": KAINUU, "sec-purpose": "prefetch"})
        assert reply.status_code == 200
        assert "Set-Cookie" not in reply.headers
    client.get(f"{path}?List-Unsubscribe=One-Click", headers={"host": KAINUU})
    client.put(path, "List-Unsubscribe=One-Click", headers={"host": KAINUU})
    assert states(reader) == {"associations": "active"}
    assert send(client, path).headers["Location"] == THANKS + "left/"
    assert not Subscriber.objects.exists()


def test_one_letters_link_leaves_no_other_letters_list(client, kainuu):
    reader = joined(client, audiences=["associations", "residents"])
    stranger = joined(client, "toinen@example.net")
    one_click(client, leave_path(reader, delivered(reader, "residents")))
    assert states(reader) == {"associations": "active", "residents": "left"}
    assert states(stranger) == {"associations": "active"}


def test_a_link_that_is_forged_or_another_regions_changes_nothing_and_tells_nothing(client, kainuu):
    reader = joined(client)
    path = leave_path(reader)
    ghost = f"/lomakkeet/kirjeet-lopeta/{reader_token(2**63 + 5, 2**64 - 1)}/"
    forged = path[:-6] + "AAAAA/"
    for bad, host in ((path, LAPPI), (forged, KAINUU), (ghost, KAINUU)):
        assert one_click(client, bad, host).content == b"OK"
        assert get(client, bad, host).status_code == 404
    answers = {words(get(client, bad)).partition("<main")[2] for bad in (forged, ghost)}
    assert len(answers) == 1
    assert states(reader) == {"associations": "active"}
    for page in (page_path(reader), page_path(reader).replace("kirjeet/", "kirjeet-tiedot/")):
        assert get(client, page, LAPPI).status_code == 404


def test_the_archive_invites_to_subscribe(client, kainuu):
    page = BeautifulSoup(get(client, "/uutiskirjeet/").content, "html.parser")
    assert page.select_one(f'main a[href="{FORM}"]')
