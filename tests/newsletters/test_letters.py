"""A letter goes to everybody on its audiences, once, in each person's language."""

from __future__ import annotations

import datetime as dt
import email
import threading
import time
from email.policy import default

from django.db import transaction
from django.utils import timezone
from kombu.exceptions import OperationalError

from campaign.consents.withdrawing import withdraw_consent
from campaign.sharing.giving import pick_for_letter
from campaign.sharing.picks import bind_picks
from newsletters.engine import tasks
from newsletters.engine.running import run
from newsletters.engine.sweeping import GRACE, sweep
from newsletters.models import Delivery, NewsletterPage, Sending, Subscription, Suppression
from newsletters.sending.services import send_letter
from tests import factories
from tests.campaign.shared import consent, row_of, told
from tests.newsletters.letters import go


def received(sink) -> dict[str, email.message.EmailMessage]:
    return {to: email.message_from_bytes(raw, policy=default) for to, raw in sink.messages}


def test_a_letter_arrives_once_to_each_in_the_persons_language(sink, letters_database):
    lappi = factories.region("lappi")
    letter = factories.letter(lappi, title="Kevään kuulumiset", intro="Hei!")
    swedish = factories.letter(lappi, "sv", title="Vårens nyheter", intro="Hej!")
    NewsletterPage.objects.filter(pk=swedish.pk).update(translation_key=letter.translation_key)
    for language in ("fi", "sv", "se"):
        factories.subscriber(lappi, language=language, email=f"{language}@example.net")
    factories.subscriber(factories.region("kainuu"), email="muu@example.net")
    made = send_letter(letter=letter)
    got = received(sink)
    assert sorted(got) == ["fi@example.net", "se@example.net", "sv@example.net"]
    assert sink.accepted.total() == 3
    assert (got["sv@example.net"]["Subject"], got["sv@example.net"]["Content-Language"]) == (
        "Vårens nyheter",
        "sv",
    )
    assert got["se@example.net"]["Content-Language"] == "fi"
    assert "/sv/lomakkeet/" in got["sv@example.net"]["List-Unsubscribe"]
    made.refresh_from_db()
    assert made.state == "done"


def test_who_is_on_two_lists_gets_one_letter_with_the_words_of_the_first(sink, letters_database):
    kainuu = factories.region("kainuu")
    first, second = factories.audience(kainuu), factories.audience(kainuu, "officials")
    opening = {"type": "opening", "value": {"audience": "officials", "text": "Hyvät kollegat"}}
    letter = factories.letter(
        kainuu, audiences=[first, second], intro="Hei, ystävät!", openings=[opening]
    )
    both = factories.subscriber(kainuu, email="molemmat@example.net")
    Subscription.objects.create(subscriber=both, audience=second)
    official = factories.subscriber(kainuu, email="virka@example.net")
    Subscription.objects.filter(subscriber=official).update(audience=second)
    send_letter(letter=letter)
    got = received(sink)
    assert sink.accepted.total() == 2
    assert "Hei, ystävät!" in got["molemmat@example.net"].get_body(("plain",)).get_content()
    plain = got["virka@example.net"].get_body(("plain",)).get_content()
    assert "Hyvät kollegat" in plain
    assert "Hei, ystävät!" not in plain


def test_a_broker_that_is_away_loses_nobody(monkeypatch, sink, letters_database):
    kainuu = factories.region("kainuu")
    factories.subscriber(kainuu)

    def away(*args: object) -> None:
        raise OperationalError

    with monkeypatch.context() as patched:
        patched.setattr(tasks.sweep_letters, "delay", away)
        made = send_letter(letter=factories.letter(kainuu))
    assert not sink.accepted
    assert go(made).state == "done"
    assert sink.accepted.total() == 1


def test_what_is_edited_while_it_leaves_changes_the_archive_and_no_mail(sink, sending):
    made = sending(30)
    sweep()
    page = made.letter
    page.title, page.intro = "Toinen otsikko", "Toiset sanat"
    page.save_revision().publish()
    go(made)
    assert "Toinen otsikko" not in {message["Subject"] for message in received(sink).values()}
    assert not any(b"Toiset sanat" in raw for _to, raw in sink.messages)
    assert sink.accepted.total() == 30


def test_whoever_is_suppressed_or_pauses_is_no_recipient(sink, letters_database):
    kainuu = factories.region("kainuu")
    factories.subscriber(kainuu, email="saa@example.net")
    gone = factories.subscriber(kainuu, email="estetty@example.net")
    Suppression.objects.create(address_key=gone.address_key, reason="bounced")
    pause = dt.date.today() + dt.timedelta(days=5)  # noqa: DTZ011 — a day is enough
    factories.subscriber(kainuu, email="tauolla@example.net", paused_until=pause)
    made = send_letter(letter=factories.letter(kainuu))
    assert set(sink.accepted) == {"saa@example.net"}
    assert list(Delivery.objects.values_list("email", flat=True)) == ["saa@example.net"]
    assert Sending.objects.get(pk=made.pk).total == 1


def test_a_letter_that_missed_its_time_waits_for_a_person(sink, sending):
    made = sending(3)
    Sending.objects.filter(pk=made.pk).update(due_at=timezone.now() - GRACE)
    go(made)
    assert Sending.objects.get(pk=made.pk).state == "missed"
    assert not sink.accepted


def test_a_story_that_is_taken_down_while_the_letter_leaves_is_not_in_the_mails_that_follow(
    sink, sending
):
    kainuu = factories.region("kainuu")
    page = told(kainuu, title="Kahvilla")
    row = consent(page)
    actor = factories.staff(kainuu, "publisher")
    pick_for_letter(story=row_of(page), to_region=kainuu, reason="Hyvä tarina", actor=actor)
    made = sending(400)
    with transaction.atomic():
        bind_picks(region=kainuu, letter_key=made.letter.translation_key)
    sink.faults.delay = 0.02
    sweep()
    worker = threading.Thread(target=run, kwargs={"seconds": 20})
    worker.start()
    while sink.accepted.total() < 30:
        time.sleep(0.005)
    withdraw_consent(consent=row)
    worker.join(30)
    sink.faults.delay, sink.keep = 0, 1_000
    before = sink.accepted.total()
    assert 30 <= before < 400
    sink.messages.clear()
    assert go(made).state == "done"
    assert sink.accepted.total() == len(sink.accepted) == 400
    assert len(sink.messages) == 400 - before
    assert not any(b"Kahvilla" in content for _to, content in sink.messages)
