"""A letter goes to everybody on its audience, once, in each person's language."""

from __future__ import annotations

from email.header import decode_header, make_header

import pytest
from django.urls import reverse
from kombu.exceptions import OperationalError

from newsletters import tasks
from newsletters.models import Delivery, NewsletterPage
from newsletters.queries import recipients_by_language
from newsletters.services import LetterNotReady, deliver, letters_to_resume, send_letter
from regions.roles import RoleKey
from tests import factories

pytestmark = pytest.mark.django_db


def test_a_letter_arrives_once_to_each_in_the_persons_language(
    inbox, django_capture_on_commit_callbacks
):
    lappi = factories.region("lappi")
    letter = factories.letter(lappi, title="Kevään kuulumiset", intro="Hei!")
    swedish = factories.letter(lappi, "sv", title="Vårens nyheter")
    NewsletterPage.objects.filter(pk=swedish.pk).update(translation_key=letter.translation_key)
    for language in ("fi", "sv", "se"):
        factories.subscriber(lappi, language=language, email=f"{language}@example.net")
    factories.subscriber(factories.region("kainuu"))
    with django_capture_on_commit_callbacks(execute=True):
        assert send_letter(letter=letter) == 3
    got = {message["To"]: message for message in inbox.messages}
    assert sorted(got) == ["fi@example.net", "se@example.net", "sv@example.net"]
    assert len(inbox.messages) == 3
    assert str(make_header(decode_header(got["sv@example.net"]["Subject"]))) == "Vårens nyheter"
    assert got["sv@example.net"]["Content-Language"] == "sv"
    assert got["se@example.net"]["Content-Language"] == "fi"
    assert set(Delivery.objects.values_list("state", flat=True)) == {"sent"}


def test_sending_twice_is_refused_and_sends_nothing(inbox, django_capture_on_commit_callbacks):
    kainuu = factories.region("kainuu")
    factories.subscriber(kainuu)
    letter = factories.letter(kainuu)
    with django_capture_on_commit_callbacks(execute=True):
        send_letter(letter=letter)
    with pytest.raises(LetterNotReady):
        send_letter(letter=letter)
    deliver(letter_id=letter.pk)
    assert len(inbox.messages) == 1


def test_one_refused_address_does_not_stop_the_others(inbox, django_capture_on_commit_callbacks):
    kainuu = factories.region("kainuu")
    for email in ("a@example.net", "refused@example.net", "b@example.net"):
        factories.subscriber(kainuu, email=email)
    with django_capture_on_commit_callbacks(execute=True):
        send_letter(letter=factories.letter(kainuu))
    assert len(inbox.messages) == 2
    failed = Delivery.objects.get(state=Delivery.State.FAILED)
    assert failed.subscriber.email == "refused@example.net"
    assert "550" in failed.reason


def test_a_server_that_is_away_leaves_everybody_waiting_for_the_sweep(
    settings, inbox, django_capture_on_commit_callbacks
):
    kainuu = factories.region("kainuu")
    factories.subscriber(kainuu)
    letter = factories.letter(kainuu)
    working, settings.EMAIL_PORT = settings.EMAIL_PORT, 1
    with pytest.raises(ConnectionRefusedError), django_capture_on_commit_callbacks(execute=True):
        send_letter(letter=letter)
    assert letters_to_resume() == [letter.pk]
    settings.EMAIL_PORT = working
    tasks.resume_letters()
    assert len(inbox.messages) == 1
    assert letters_to_resume() == []


def test_a_broker_that_is_away_loses_nobody(monkeypatch, inbox, django_capture_on_commit_callbacks):
    kainuu = factories.region("kainuu")
    factories.subscriber(kainuu)
    letter = factories.letter(kainuu)

    def away(*args: object) -> None:
        raise OperationalError

    monkeypatch.setattr(tasks.deliver_letter, "delay", away)
    with django_capture_on_commit_callbacks(execute=True):
        send_letter(letter=letter)
    assert inbox.messages == []
    assert letters_to_resume() == [letter.pk]


def test_a_letter_is_readable_in_both_parts(inbox, django_capture_on_commit_callbacks):
    kainuu = factories.region("kainuu")
    factories.subscriber(kainuu)
    news = factories.news(kainuu, title="Järjestötalo avattiin", lead="Kahvi on kuumana.")
    body = [
        {"type": "heading", "value": "Ajankohtaista"},
        {"type": "item", "value": news.pk},
        {"type": "text", "value": "<p>Hyvää <b>kevättä</b> &amp; iloa!</p><ul><li>yksi</li></ul>"},
    ]
    with django_capture_on_commit_callbacks(execute=True):
        send_letter(letter=factories.letter(kainuu, intro="<script>x</script>", body=body))
    text, html = (
        part.get_payload(decode=True).decode() for part in inbox.messages[0].get_payload()
    )
    for part in (text, html):
        assert "Järjestötalo avattiin" in part
        assert "http://kainuu.localhost/" in part
    assert "Hyvää kevättä & iloa!" in text
    assert "- yksi" in text
    assert "<p>" not in text
    assert "<b>kevättä</b>" in html
    assert "<script>" not in html


def test_a_subject_cannot_smuggle_a_header(inbox, django_capture_on_commit_callbacks):
    kainuu = factories.region("kainuu")
    factories.subscriber(kainuu)
    letter = factories.letter(kainuu)
    NewsletterPage.objects.filter(pk=letter.pk).update(title="Hei\r\nBcc: x@example.net")
    with django_capture_on_commit_callbacks(execute=True):
        send_letter(letter=letter)
    assert inbox.messages[0]["Bcc"] is None


def test_recipients_are_counted_by_the_language_they_will_read():
    lappi = factories.region("lappi")
    letter = factories.letter(lappi)
    swedish = factories.letter(lappi, "sv")
    NewsletterPage.objects.filter(pk=swedish.pk).update(translation_key=letter.translation_key)
    for language in ("fi", "fi", "sv", "sv", "sv", "se"):
        factories.subscriber(lappi, language=language)
    assert recipients_by_language(letter) == {"fi": 3, "sv": 3}


def test_the_officer_is_told_the_number_that_will_be_sent(client):
    kainuu = factories.region("kainuu")
    for language in ("fi", "fi", "en"):
        factories.subscriber(kainuu, language=language)
    letter = factories.letter(kainuu)
    client.force_login(factories.staff(kainuu, RoleKey.COMMUNICATIONS))
    address = reverse("newsletters_send", args=[letter.pk])
    reply = client.get(address, headers={"host": "localhost"})
    assert reply.context["total"] == 3
    assert send_letter(letter=letter) == 3


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"live": False}, "suomenkielinen"),
        ({"audience": None}, "kohderyhmä"),
    ],
)
def test_a_letter_that_is_not_ready_says_why(change, sentence):
    kainuu = factories.region("kainuu")
    factories.subscriber(kainuu)
    letter = factories.letter(kainuu)
    NewsletterPage.objects.filter(pk=letter.pk).update(**change)
    with pytest.raises(LetterNotReady):
        send_letter(letter=letter)


def test_a_letter_cannot_go_to_another_regions_audience():
    kainuu, lappi = factories.region("kainuu"), factories.region("lappi")
    factories.subscriber(lappi)
    letter = factories.letter(kainuu, audience=factories.audience(lappi))
    with pytest.raises(LetterNotReady):
        send_letter(letter=letter)
    assert not Delivery.objects.exists()


def test_a_letter_to_nobody_is_not_sent():
    with pytest.raises(LetterNotReady):
        send_letter(letter=factories.letter(factories.region("kainuu")))


@pytest.mark.parametrize(
    ("slug", "role", "allowed"),
    [
        ("kainuu", RoleKey.COMMUNICATIONS, True),
        ("kainuu", RoleKey.EDITOR, False),
        ("kainuu", RoleKey.PUBLISHER, False),
        ("lappi", RoleKey.COMMUNICATIONS, False),
    ],
)
@pytest.mark.parametrize("method", ["get", "post"])
def test_only_the_regions_communications_send_letters(
    client, inbox, django_capture_on_commit_callbacks, slug, role, allowed, method
):
    kainuu = factories.region("kainuu")
    factories.subscriber(kainuu)
    letter = factories.letter(kainuu)
    client.force_login(factories.staff(factories.region(slug), role))
    address = reverse("newsletters_send", args=[letter.pk])
    with django_capture_on_commit_callbacks(execute=True):
        reply = getattr(client, method)(address, headers={"host": "localhost"})
    if method == "get":
        assert (letter.title in reply.content.decode()) is allowed
    assert bool(inbox.messages) is (allowed and method == "post")


def test_the_archive_shows_only_letters_that_were_sent(visit):
    kainuu = factories.region("kainuu")
    factories.letter(kainuu, title="Vielä tekeillä")
    sent = factories.letter(kainuu, title="Jo lähetetty")
    from django.utils import timezone

    NewsletterPage.objects.filter(pk=sent.pk).update(sent_at=timezone.now())
    archive = factories.seeded(kainuu, "newsletters")
    shown = visit("kainuu", archive.get_url_parts()[2]).content.decode()
    assert "Jo lähetetty" in shown
    assert "Vielä tekeillä" not in shown
