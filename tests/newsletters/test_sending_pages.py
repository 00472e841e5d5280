"""The admin's pages of a letter, from the last look to the report."""

from __future__ import annotations

import csv
import datetime as dt
import io
from types import SimpleNamespace

import pytest
from django.urls import reverse
from django.utils import timezone

from newsletters.addresses import DomainGroup
from newsletters.models import (
    Consent,
    Delivery,
    NewsletterPage,
    Sending,
    Subscriber,
    Subscription,
    Suppression,
)
from regions.roles import RoleKey
from tests import factories
from tests.newsletters.sendings import HOST, begun, mail, ready, settled, wants_second

pytestmark = pytest.mark.django_db
State = Sending.State
_D = Delivery.State
GETS = ("send", "recipients", "checks", "test", "progress", "report", "report_file", "mails")


@pytest.fixture
def officer(client):
    """The communications officer of Kainuu, logged in."""
    person = factories.staff(factories.region("kainuu"), RoleKey.COMMUNICATIONS)
    client.force_login(person)
    return person


def get(client, letter, name="send", **query):
    return client.get(reverse(f"newsletters_{name}", args=[letter.pk]), query, headers=HOST)


def post(client, letter, name="send", **data):
    return client.post(reverse(f"newsletters_{name}", args=[letter.pk]), data, headers=HOST)


def press(client, letter, do, **data):
    return client.post(
        reverse("newsletters_act", args=[letter.pk]), {"do": do} | data, headers=HOST, follow=True
    )


def words(reply) -> str:
    return " ".join(reply.content.decode().split())


@pytest.mark.parametrize(
    ("slug", "role", "allowed"),
    [
        ("kainuu", RoleKey.COMMUNICATIONS, True),
        ("kainuu", RoleKey.EDITOR, False),
        ("kainuu", RoleKey.PUBLISHER, False),
        ("kainuu", RoleKey.ADMINISTRATOR, False),
        ("lappi", RoleKey.COMMUNICATIONS, False),
    ],
)
def test_only_the_regions_communications_get_in(client, slug, role, allowed):
    letter = ready(title="Salainen kirje")
    sending = begun(letter)
    row = mail(sending, _D.SENT)
    client.force_login(factories.staff(factories.region(slug), role))
    for name in GETS:
        reply = get(client, letter, name)
        assert (reply.status_code == 200) is allowed, name
        if not allowed:
            assert row.email not in words(reply)
            assert letter.title not in words(reply)
    press(client, letter, "pause")
    sending.refresh_from_db()
    assert (sending.state == State.PAUSED) is allowed
    desk = client.get(reverse("newsletters_desk", args=["kainuu"]), headers=HOST)
    assert (desk.status_code == 200) is allowed


def test_the_menu_shows_letters_to_those_who_send_them(client, officer):
    home = reverse("wagtailadmin_home")
    address = reverse("newsletters_home")
    assert address in client.get(home, headers=HOST).content.decode()
    client.force_login(factories.staff(factories.region("kainuu"), RoleKey.EDITOR))
    assert address not in client.get(home, headers=HOST).content.decode()


def test_the_sender_sees_who_gets_it_each_once_and_who_is_left_out(client, officer):
    letter = ready(people=2)
    region, residents = letter.region, factories.audience(letter.region, "residents")
    letter.audiences.add(residents)
    letter.save()
    both = region.subscribers.first()
    Subscription.objects.create(subscriber=both, audience=residents)
    gone, resting, asked = (factories.subscriber(region) for _number in range(3))
    Suppression.objects.create(address_key=gone.address_key, reason="bounced")
    tomorrow = timezone.localdate() + dt.timedelta(days=1)
    Subscriber.objects.filter(pk=resting.pk).update(paused_until=tomorrow)
    Subscription.objects.filter(subscriber=asked).update(state="asked")
    numbers = get(client, letter).context["people"]["numbers"]
    assert (numbers.total, numbers.on_several) == (2, 1)
    assert [count for _audience, count in numbers.by_audience] == [2, 0]
    assert (numbers.suppressed, numbers.paused, numbers.unconfirmed) == (1, 1, 1)


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ({}, 3),
        ({"words": "SATU"}, 1),
        ({"words": "Virtanen"}, 1),
        ({"words": "nobody"}, 0),
        ({"language": "sv"}, 1),
        ({"audience": "associations"}, 3),
        ({"audience": "' or 1=1"}, 3),
        ({"sivu": "x", "words": "%"}, 0),
    ],
)
def test_recipients_are_searched(client, officer, query, found):
    letter = ready()
    factories.subscriber(letter.region, email="satu@example.net", name="Satu Virtanen")
    factories.subscriber(letter.region, language="sv")
    factories.subscriber(factories.region("lappi"), email="satu.lappi@example.net")
    assert get(client, letter, "recipients", **query).context["items"].paginator.count == found


def test_a_letter_to_nobody_says_so_and_has_no_button(client, officer):
    letter = ready(people=0)
    assert 'name="when"' not in words(get(client, letter))
    post(client, letter, when="now")
    assert not Sending.objects.exists()


def test_an_officer_sends_takes_back_and_sends_at_once(client, officer):
    letter = ready()
    assert post(client, letter, when="now").status_code == 302
    assert Sending.objects.get().asked_by == officer
    press(client, letter, "take_back")
    assert not Sending.objects.exists()
    post(client, letter, when="now")
    press(client, letter, "send_now")
    assert Sending.objects.get().due_at <= timezone.now()


def test_an_officer_schedules_and_moves_the_time(client, officer):
    letter = ready()
    day = timezone.localdate() + dt.timedelta(days=3)
    post(client, letter, when="later", day=day.isoformat(), clock="09:30", urgent="on")
    sending = Sending.objects.get()
    assert timezone.localtime(sending.due_at).time() == dt.time(9, 30)
    assert sending.policy == Sending.Policy.AT_LEAST_ONCE
    press(client, letter, "schedule", day=day.isoformat(), clock="11:00")
    sending.refresh_from_db()
    assert timezone.localtime(sending.due_at).time() == dt.time(11, 0)
    reply = press(client, letter, "schedule", day="2001-01-01", clock="11:00")
    assert reply.status_code == 422
    assert reply.context["time_form"].errors["clock"]
    assert "<details open>" in words(reply)
    assert 'value="2001-01-01"' in words(reply)
    sending.refresh_from_db()
    assert sending.due_at > timezone.now()


def test_a_time_beside_now_is_asked_about_and_never_passed_over(client, officer):
    letter = ready()
    reply = post(client, letter, when="now", day="2027-03-01", clock="09:30")
    assert reply.context["form"].errors["when"]
    assert not Sending.objects.exists()


def test_a_story_that_was_taken_away_stays_away_when_the_form_comes_back(
    client, officer, monkeypatch
):
    letter = ready()
    picks = [SimpleNamespace(pk=key, story=letter, region=letter.region) for key in (1, 2)]
    monkeypatch.setattr("newsletters.sending.views.before.waiting_picks", lambda region: picks)
    assert words(get(client, letter)).count("checked aria") == 2
    reply = post(client, letter, when="later", day="2020-01-01", clock="09:30", stories="2")
    assert 'id="story-2" checked' in words(reply)
    assert 'id="story-1" aria' in words(reply)


def test_a_time_in_the_past_keeps_what_was_written(client, officer):
    letter = ready()
    reply = post(client, letter, when="later", day="2020-01-01", clock="09:30")
    assert reply.status_code == 200
    assert 'value="2020-01-01"' in words(reply)
    assert not Sending.objects.exists()


def test_a_second_person_approves_what_she_has_seen(client, officer):
    letter = ready()
    wants_second(letter)
    post(client, letter, when="now")
    assert 'value="approve"' not in words(get(client, letter))
    client.force_login(factories.staff(letter.region, RoleKey.COMMUNICATIONS))
    page = get(client, letter)
    assert 'value="approve"' in words(page)
    press(client, letter, "approve", seen="another text")
    assert Sending.objects.get().state == State.ASKED
    press(client, letter, "approve", seen=page.context["seen"])
    assert Sending.objects.get().state == State.SCHEDULED


@pytest.mark.parametrize(
    ("state", "buttons"),
    [
        (State.SCHEDULED, {"send_now", "take_back", "schedule"}),
        (State.MISSED, {"confirm", "take_back", "schedule"}),
        (State.EXPANDING, {"pause", "cancel"}),
        (State.SENDING, {"pause", "cancel"}),
        (State.PAUSED, {"resume", "cancel"}),
        (State.DONE, {"again_doubt"}),
        (State.CANCELLED, set()),
    ],
)
def test_each_state_has_its_buttons(client, officer, state, buttons):
    letter = ready()
    fields = {"started_at": None} if state in {State.SCHEDULED, State.MISSED} else {}
    sending = begun(letter, state, **fields)
    settled(sending, sent=9, in_doubt=1)
    shown = words(get(client, letter))
    every = ("send_now", "take_back", "schedule", "confirm", "pause", "cancel", "resume")
    assert {
        key for key in (*every, "again_doubt", "again_failed") if f'value="{key}"' in shown
    } == (buttons)


@pytest.mark.parametrize("do", ["", "nonsense", "resume", "approve", "take_back"])
def test_a_button_that_makes_no_sense_now_changes_nothing(client, officer, do):
    letter = ready()
    begun(letter)
    reply = press(client, letter, do)
    assert reply.status_code == 200
    assert Sending.objects.get().state == State.SENDING


def test_the_bar_costs_three_queries_however_many_mails(
    client, officer, django_assert_max_num_queries
):
    """Beside the eleven by which the admin knows who asks and whose letter it is."""
    letter = ready()
    sending = begun(letter, total=200)
    get(client, letter, "progress")
    for worker in range(5):
        settled(sending, worker=worker, sent=20)
    with django_assert_max_num_queries(14) as context:
        shown = words(get(client, letter, "progress"))
    own = [query["sql"] for query in context if 'FROM "newsletters_' in query["sql"]]
    assert len(own) == 3
    assert not any('FROM "newsletters_delivery"' in sql for sql in own)
    assert 'value="50"' in shown
    assert "data-letter-runs" in shown
    assert "<html" not in shown
    Sending.objects.update(state=State.DONE)
    assert "data-letter-runs" not in words(get(client, letter, "progress"))


def figures_of_two_audiences(letter):
    sending = begun(letter, State.DONE, total=5)
    residents = factories.audience(letter.region, "residents")
    mail(sending, _D.SENT, domain=DomainGroup.GOOGLE)
    mail(sending, _D.SENT)
    mail(sending, _D.BOUNCED, audience=residents)
    mail(sending, _D.IN_DOUBT, audience=residents)
    mail(sending, _D.COMPLAINED)
    for audience in (None, residents):
        Consent.objects.create(
            region=letter.region,
            audience=audience,
            address_key=b"a" * 32,
            deed=Consent.Deed.LEFT,
            source=Consent.Source.LINK,
            language="fi",
            letter=letter,
        )
    return sending


def test_the_report_tells_what_became_of_the_letter(client, officer):
    letter = ready()
    earlier = begun(ready(), State.DONE, started_at=timezone.now() - dt.timedelta(days=30))
    mail(earlier, _D.SENT)
    figures_of_two_audiences(letter)
    report = get(client, letter, "report").context["report"]
    everybody = report.all
    assert (everybody.recipients, everybody.delivered, everybody.bounced) == (5, 3, 1)
    assert (everybody.in_doubt, everybody.complained, everybody.left) == (1, 1, 1)
    assert [figures.recipients for _name, figures in report.by_audience] == [3, 2]
    assert [figures.left for _name, figures in report.by_audience] == [0, 1]
    assert [figures.recipients for _name, figures in report.by_receiver] == [1, 4]
    assert [(one.pk, figures.delivered) for one, figures in report.earlier] == [(earlier.pk, 1)]


def test_the_reports_file_is_safe_and_names_nobody(client, officer):
    letter = ready(title="=1+1")
    sending = figures_of_two_audiences(letter)
    reply = get(client, letter, "report_file")
    assert reply["Content-Type"].startswith("text/csv")
    text = reply.content.decode("utf-8-sig")
    rows = list(csv.reader(io.StringIO(text), delimiter=";"))
    assert rows[1][1:5] == ["'=1+1", "5", "3", "1"]
    assert len({len(row) for row in rows}) == 1
    for row in Delivery.objects.filter(sending=sending):
        assert row.email not in text


def test_reports_and_the_desk_cost_the_same_however_many_letters(
    client, officer, django_assert_max_num_queries
):
    for _number in range(12):
        mail(begun(ready(), State.DONE), _D.SENT)
    letter = NewsletterPage.objects.filter(sending__isnull=False).first()
    for name in ("report",):
        get(client, letter, name)
        with django_assert_max_num_queries(40):
            get(client, letter, name)
    desk = reverse("newsletters_desk", args=["kainuu"])
    client.get(desk, headers=HOST)
    with django_assert_max_num_queries(40):
        shown = client.get(desk, headers=HOST)
    assert len(shown.context["sent"]) == 12


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ({}, 3),
        ({"words": "maija"}, 1),
        ({"state": _D.SENT}, 2),
        ({"state": "99"}, 3),
        ({"state": _D.FAILED, "words": "maija"}, 0),
    ],
)
def test_who_got_it_is_answered(client, officer, query, found):
    letter = ready()
    sending = begun(letter)
    mail(sending, _D.SENT, email="maija@example.net")
    mail(sending, _D.SENT)
    mail(sending, _D.FAILED, reply="550 <b>No such person</b>")
    mail(begun(ready()), _D.SENT, email="maija2@example.net")
    reply = get(client, letter, "mails", **query)
    assert reply.context["items"].paginator.count == found
    assert "<b>No such person" not in words(reply)


def test_the_desk_lists_letters_by_where_they_are(client, officer):
    begun(ready(title="Matkalla"))
    begun(ready(title="Perillä"), State.DONE)
    ready(title="Tekeillä")
    ready("lappi", title="Lapin kirje")
    context = client.get(reverse("newsletters_desk", args=["kainuu"]), headers=HOST).context
    assert [row["sending"].letter.title for row in context["open"]] == ["Matkalla"]
    assert [sending.letter.title for sending, _figures in context["sent"]] == ["Perillä"]
    assert [letter.title for letter in context["drafts"]] == ["Tekeillä"]
    reply = client.get(reverse("newsletters_home"), headers=HOST)
    assert reply["Location"] == reverse("newsletters_desk", args=["kainuu"])


def test_a_test_letter_comes_to_oneself_and_carries_nobodys_link(client, officer, inbox):
    letter = ready(title="Syksyn kirje")
    reply = post(client, letter, "test", languages="fi", audiences="associations")
    assert reply.status_code == 302
    (message,) = inbox.messages
    assert message["To"] == officer.email
    assert message["Subject"] == "[Koe] Syksyn kirje"
    for part in message.get_payload():
        body = part.get_payload(decode=True).decode()
        assert reverse("newsletters_test", args=[letter.pk]) in body
        assert "xslot" not in body
    assert not Delivery.objects.exists()


def test_a_test_to_nothing_or_through_a_dead_server_says_so(client, officer, settings):
    letter = ready()
    assert post(client, letter, "test", audiences="associations").status_code == 200
    assert post(client, letter, "test", languages="sv", audiences="x").status_code == 200
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", 1
    reply = post(client, letter, "test", languages="fi", audiences="associations")
    assert reply.status_code == 200
    assert "messages" in words(reply)
