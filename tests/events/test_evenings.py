"""An associations' evening from one form, its invitations, and those whom no mail reaches."""

from __future__ import annotations

import datetime as dt
import re
from email.header import decode_header, make_header

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from events.evenings.queries import associations_of, gaps_of
from events.evenings.running import run_step
from events.evenings.tasks import purge_invitations
from events.models import EventPage, Invitation, Occasion, Step
from events.registration.tokens import registration_of
from organisations.models import Representative
from regions.models import OutgoingMail, Region
from regions.outbox import delivering
from tests import factories
from tests.events.evening import evening, in_days, kuhmo, page_of, registered, step_of
from tests.staff import HOST, soup

pytestmark = pytest.mark.django_db
State = OutgoingMail.State


@pytest.fixture
def kainuu() -> Region:
    return factories.region("kainuu")


@pytest.fixture
def enter(client, kainuu):
    """Open the admin as somebody of Kainuu in a role."""

    def enter(role: str = "editor", region: Region = kainuu):
        client.force_login(factories.staff(region, role))
        client.defaults["HTTP_HOST"] = HOST
        return client

    return enter


def address(name: str, occasion: Occasion | None = None, *more: int) -> str:
    return reverse(name, args=("kainuu", *([occasion.pk] if occasion else []), *more))


NEW = {
    "starts": "17.00",
    "hours": "3",
    "venue": "Kirjasto",
    "street": "Kainuuntie 1",
    "room_size": "40",
    "organiser": "Kuhmon kaupunki",
    "contact": "044 123 4567",
}


def form(**fields: object) -> dict[str, object]:
    day = f"{in_days(30):%d.%m.%Y}"
    return NEW | {"municipality": kuhmo().pk, "day": day, "ready": "1"} | fields


@pytest.mark.parametrize(("role", "live"), [("publisher", True), ("editor", False)])
def test_one_form_makes_the_event_and_its_timeline(enter, role, live):
    client = enter(role)
    answer = client.post(address("events_new_evening"), form(hours="2,5"), follow=True)
    page = EventPage.objects.get(title="Järjestöilta Kuhmossa")
    occasion = Occasion.objects.get(key=page.translation_key)
    assert answer.redirect_chain[-1][0] == address("events_occasion", occasion)
    assert (page.live, page.current_workflow_state is not None) == (live, not live)
    assert (page.kind, page.registration) == ("evening", "here")
    assert page.asks_diet
    assert page.asks_access
    assert [item.value["time"] for item in page.programme] == [
        *("17.00", "17.10", "17.50", "18.15", "19.05", "19.30"),
    ]
    assert "044 123 4567" in str(page.body)
    assert page.locale.language_code == "fi"
    assert Step.objects.filter(occasion=occasion).count() == 6
    assert step_of(occasion, "invite").due_at == in_days(16, dt.time(9))
    shown = soup(answer).find("section", {"aria-labelledby": "section-timeline"}).get_text(" ")
    assert shown.count("odottaa") >= 6
    assert ("Odottaa, että tapahtuma julkaistaan." in shown) == (not live)


def test_a_draft_is_shown_to_nobody_and_asks_nobody(enter):
    enter("publisher").post(address("events_new_evening"), form(ready="", draft="1"))
    page = EventPage.objects.get(title="Järjestöilta Kuhmossa")
    assert not page.live or "ready" in form()
    assert page.current_workflow_state is None


@pytest.mark.parametrize(
    ("fields", "name", "words"),
    [
        ({"day": "31.2.2027"}, "day", "Sellaista päivää ei ole"),
        ({"day": "29.2.2027"}, "day", "Sellaista päivää ei ole"),
        ({"day": "28.3.2027", "starts": "03.30"}, "starts", "eikä tätä aikaa ole"),
        ({"day": "1.1.2020"}, "day", "on jo mennyt"),
        ({"day": "1.1.99999"}, "day", ""),
        ({"day": "31.12.9999", "starts": "23.59"}, "day", ""),
        ({"hours": "-1"}, "hours", "loppuisi ennen kuin alkaa"),
        ({"hours": "NaN"}, "hours", ""),
        ({"hours": "99"}, "hours", ""),
        ({"starts": "viideltä"}, "starts", "17.00"),
        ({"municipality": "1\x00"}, "municipality", ""),
        ({"room_size": "0"}, "room_size", ""),
        ({"contact": "131052-308T"}, "contact", ""),
        ({"venue": "\x00"}, "venue", ""),
    ],
)
def test_bad_input_gets_a_sentence_beside_its_field_and_nothing_is_lost(enter, fields, name, words):
    sent = form(**fields)
    if name == "municipality":
        sent["municipality"] = factories.municipality("Inari").pk  # another region's
    answer = enter().post(address("events_new_evening"), sent)
    assert answer.status_code == 200
    shown = answer.context["form"]
    assert list(shown.errors) == [name], shown.errors
    assert words in " ".join(shown.errors[name])
    kept = soup(answer).find("input", {"name": "organiser"})
    assert kept["value"] == "Kuhmon kaupunki"
    assert not EventPage.objects.filter(title="Järjestöilta Kuhmossa").exists()


def test_every_association_of_the_municipality_is_invited_in_its_language(kainuu, inbox):
    lappi = factories.region("lappi")
    place = [kuhmo()]
    own = factories.organisation(kainuu, municipalities=place, email="oma@example.org")
    factories.organisation(kainuu, "en", municipalities=place, email="oma@example.org")
    factories.organisation(lappi, municipalities=place, email="naapuri@example.org")
    factories.organisation(
        kainuu, municipalities=place, email="eng@example.org", languages=["sv", "en"]
    )
    factories.organisation(
        kainuu, municipalities=[factories.municipality("Sotkamo")], email="x@y.fi"
    )
    factories.organisation(
        kainuu, municipalities=place, email="entinen@example.org", ended_on=dt.date(2020, 1, 1)
    )
    factories.organisation(kainuu, municipalities=place, email="refused@example.org")
    kept = factories.organisation(kainuu, municipalities=place)
    Representative.objects.create(
        region=kainuu, organisation=kept, email="sihteeri@example.org", language="en"
    )
    silent = factories.organisation(kainuu, municipalities=place, phone="040 123")
    OutgoingMail.objects.all().delete()
    occasion = evening(kainuu, organiser="Kuhmon kaupunki", venue="Kirjasto", lead="Tervetuloa!")
    done = run_step(step=step_of(occasion, "invite"), by=None)
    assert done.result == "5 kutsua on matkalla. 1 järjestöllä ei ole osoitetta: soita sille."
    delivering.deliver()
    assert {(message["To"], message["Content-Language"]) for message in inbox.messages} == {
        ("oma@example.org", "fi"),
        ("naapuri@example.org", "fi"),
        ("eng@example.org", "en"),
        ("sihteeri@example.org", "en"),
    }
    (mine,) = [message for message in inbox.messages if message["To"] == "oma@example.org"]
    text = mine.get_payload()[0].get_payload(decode=True).decode()
    page = page_of(occasion)
    for words in (own.title, "17.00–20.00", "Kirjasto, Kuhmo", "Kuhmon kaupunki", page.full_url):
        assert words in text, words
    assert [row.name for row in gaps_of(occasion)].count(silent.title) == 1
    assert gaps_of(occasion).count() == 2, "without an address, and refused by its server"


def test_an_invitation_is_not_sent_when_the_event_was_cancelled_while_it_waited(kainuu, inbox):
    factories.organisation(kainuu, municipalities=[kuhmo()], email="oma@example.org")
    occasion = evening(kainuu, days=3)
    registered(occasion, 1)
    run_step(step=step_of(occasion, "invite"), by=None)
    run_step(step=step_of(occasion, "remind"), by=None)
    page = page_of(occasion)
    page.cancelled = True
    page.save_revision().publish()
    delivering.deliver()
    waiting = OutgoingMail.objects.filter(kind__in=("events.invitation", "events.reminder"))
    assert set(waiting.values_list("state", flat=True)) == {State.DROPPED}
    assert "oma@example.org" not in {message["To"] for message in inbox.messages}


def subjects(inbox, address: str) -> list[str]:
    mails = [message for message in inbox.messages if message["To"] == address]
    return [str(make_header(decode_header(message["Subject"]))) for message in mails]


def test_whoever_was_invited_hears_once_of_a_new_time_and_of_the_end(kainuu, inbox):
    factories.organisation(kainuu, municipalities=[kuhmo()], email="oma@example.org")
    factories.organisation(kainuu, municipalities=[kuhmo()], email="tulija@example.org")
    occasion = evening(kainuu, days=9)
    run_step(step=step_of(occasion, "invite"), by=None)
    delivering.deliver()
    registered(occasion, 1, email="tulija@example.org")
    page = page_of(occasion)
    for change in ({"starts_at": page.starts_at + dt.timedelta(days=1)}, {"cancelled": True}):
        for name, value in change.items():
            setattr(page, name, value)
        page.ends_at = page.starts_at + dt.timedelta(hours=3)
        page.save_revision().publish()
        delivering.deliver()
    assert subjects(inbox, "oma@example.org") == [
        f"Kutsu: {page.title}",
        f"Tapahtuma on muuttunut: {page.title}",
        f"Peruttu: {page.title}",
    ]
    assert subjects(inbox, "tulija@example.org") == [
        f"Kutsu: {page.title}",
        f"Uusi aika: {page.title}",
        f"Peruttu: {page.title}",
    ]


def test_a_reminder_tells_when_and_where_and_how_to_cancel(kainuu, inbox):
    occasion = evening(kainuu, days=3, venue="Kirjasto", accessibility="Ovi on leveä.")
    registered(occasion, 1, party=3)
    registered(occasion, 2, email="peruja@example.net")
    run_step(step=step_of(occasion, "remind"), by=None)
    occasion.registrations.filter(email="peruja@example.net").update(state="cancelled")
    delivering.deliver()
    (message,) = inbox.messages
    text = message.get_payload()[0].get_payload(decode=True).decode()
    for words in ("Kirjasto, Kuhmo", "3 henkeä", "Ovi on leveä.", page_of(occasion).full_url):
        assert words in text, words
    token = re.search(r"/lomakkeet/ilmoittautuminen/([^/\s]+)/", text)[1]
    assert registration_of(token, kainuu).party == 3


def test_the_directory_is_asked_by_two_queries_however_long_it_is(kainuu):
    occasion = evening(kainuu)
    for number in range(3):
        factories.organisation(kainuu, municipalities=[kuhmo()], email=f"a{number}@example.org")
    with CaptureQueriesContext(connection) as asked:
        assert len(associations_of(occasion)) == 3
    assert len(asked) <= 3


def test_an_editor_runs_a_step_after_a_page_that_says_to_how_many(enter, kainuu):
    for number in range(2):
        factories.organisation(kainuu, municipalities=[kuhmo()], email=f"a{number}@example.org")
    occasion = evening(kainuu)
    client, path = enter(), address("events_run_step", occasion, step_of(occasion, "invite").pk)
    shown = soup(client.get(path)).main.get_text(" ", strip=True)
    assert "2 viestiä lähtee" in shown
    assert "aikaisempi kutsu unohtuu" in shown, "thirty days are too many"
    assert OutgoingMail.objects.count() == 0, "a look sends nothing"
    assert client.post(path).status_code == 302
    again = soup(client.post(path, follow=True)).get_text(" ", strip=True)
    assert "Joku on jo tehnyt" in again
    assert OutgoingMail.objects.count() == 2


def test_an_editor_changes_skips_and_takes_back_steps(enter, kainuu):
    occasion, client = evening(kainuu), enter()
    step = step_of(occasion, "remind")
    path = address("events_step", occasion, step.pk)
    assert client.post(path, {"days": "2", "side": "before", "at": "12.30"}).status_code == 302
    assert step_of(occasion, "remind").due_at == in_days(28, dt.time(12, 30))
    for wrong in (
        {"side": "after"},
        {"days": "-2"},
        {"days": "x"},
        {"at": "25.00"},
        {"days": "0", "at": "18.00"},
    ):
        answer = client.post(path, {"days": "2", "side": "before", "at": "12.30"} | wrong)
        assert answer.status_code == 200, wrong
        assert answer.context["form"].errors
    assert step_of(occasion, "remind").due_at == in_days(28, dt.time(12, 30))
    survey = address("events_step", occasion, step_of(occasion, "survey").pk)
    assert client.post(survey, {"days": "1", "side": "before", "at": "9.00"}).status_code == 200
    skip = address("events_skip_step", occasion, step.pk)
    client.post(skip)
    assert step_of(occasion, "remind").state == "skipped"
    client.post(skip)
    assert step_of(occasion, "remind").state == "waiting"
    assert client.get(skip).status_code == 405


def test_an_event_made_by_hand_gets_the_timeline(enter, kainuu):
    page = factories.event(kainuu, in_days=20)
    occasion, client = Occasion.objects.get(key=page.translation_key), enter()
    path = address("events_add_timeline", occasion)
    assert path in client.get(address("events_occasion", occasion)).content.decode()
    client.post(path)
    client.post(path)
    assert Step.objects.filter(occasion=occasion).count() == 6


def test_the_desk_of_the_region_tells_which_steps_wait_for_a_person(enter, kainuu):
    occasion, client = evening(kainuu, days=5), enter()
    shown = client.get("/admin/").content.decode()
    assert "Aikataulut, jotka odottavat sinua" in shown
    assert address("events_occasion", occasion) in shown
    Step.objects.filter(occasion=occasion).update(held="")
    assert "Aikataulut, jotka odottavat" not in client.get("/admin/").content.decode()
    theirs = enter("editor", factories.region("lappi"))
    Step.objects.filter(occasion=occasion).update(state="failed", result="Ei onnistunut.")
    assert "Ei onnistunut." not in theirs.get("/admin/").content.decode()


def test_those_whom_no_mail_reaches_are_phoned_in_one_press(enter, kainuu):
    factories.organisation(kainuu, municipalities=[kuhmo()], title="Vaiti ry", phone="040 555 1234")
    occasion, client = evening(kainuu), enter()
    run_step(step=step_of(occasion, "invite"), by=None)
    row = Invitation.objects.get()
    listed = client.get(address("events_gaps", occasion)).content.decode()
    assert 'href="tel:0405551234"' in listed.replace("+358", "0")
    assert "Vaiti ry" in client.get(address("events_gap_sheet", occasion)).content.decode()
    desk = client.get(address("events_occasion", occasion)).content.decode()
    assert "Soita: viesti ei tavoita 1" in desk
    phoned = address("events_phoned", occasion, row.pk)
    client.post(phoned, {"note": "Kaksi tulossa", "phoned": "1"})
    row.refresh_from_db()
    assert (row.note, row.phoned_by is not None) == ("Kaksi tulossa", True)
    assert gaps_of(occasion).filter(phoned_at=None).count() == 0
    client.post(phoned, {"note": "131052-308T", "phoned": "1"})
    row.refresh_from_db()
    assert row.note == "Kaksi tulossa"
    client.post(phoned, {"note": "", "unreached": "1"})
    row.refresh_from_db()
    assert (row.note, row.phoned_at) == ("", None)


def test_the_post_of_an_event_shows_what_failed_and_sends_it_again(enter, kainuu):
    factories.organisation(kainuu, municipalities=[kuhmo()], email="oma@example.org")
    occasion, other, client = evening(kainuu), evening(kainuu), enter()
    for one in (occasion, other):
        run_step(step=step_of(one, "invite"), by=None)
    mine, theirs = OutgoingMail.objects.order_by("pk")
    OutgoingMail.objects.update(state=State.IN_DOUBT)
    path = address("events_mails", occasion)
    shown = soup(client.get(path))
    assert "1 ehkä lähtenyt" in shown.main.get_text(" ", strip=True)
    assert len(shown.main.find_all("form")) == 1
    assert client.post(address("events_send_again", occasion, theirs.pk)).status_code == 404
    client.post(address("events_send_again", occasion, mine.pk))
    mine.refresh_from_db()
    assert mine.state == State.WAITING
    assert "Kutsut" in client.get(address("events_occasion", occasion)).content.decode()


def test_people_of_another_region_open_none_of_it(enter, kainuu):
    factories.organisation(kainuu, municipalities=[kuhmo()])
    occasion = evening(kainuu)
    step = step_of(occasion, "invite")
    run_step(step=step, by=None)
    mail = OutgoingMail.objects.create(
        region=kainuu, kind="events.invitation", about=Invitation.objects.get().pk, key="a:1"
    )
    paths = [
        address("events_new_evening"),
        *(address(name, occasion) for name in ("events_gaps", "events_gap_sheet", "events_mails")),
        *(address(name, occasion, step.pk) for name in ("events_step", "events_run_step")),
    ]
    posts = [
        address("events_add_timeline", occasion),
        address("events_skip_step", occasion, step.pk),
        address("events_phoned", occasion, Invitation.objects.get().pk),
        address("events_send_again", occasion, mail.pk),
    ]
    ours = enter("editor")
    assert {ours.get(path).status_code for path in paths} == {200}
    theirs = enter("administrator", factories.region("lappi"))
    assert {theirs.get(path).status_code for path in paths} == {404}
    assert {theirs.post(path).status_code for path in [*paths, *posts]} == {404}


def test_the_timeline_costs_the_same_however_many_are_invited(enter, kainuu):
    occasion, client = evening(kainuu), enter()
    path = address("events_occasion", occasion)
    factories.organisation(kainuu, municipalities=[kuhmo()])
    run_step(step=step_of(occasion, "invite"), by=None)
    client.get(path)
    with CaptureQueriesContext(connection) as few:
        client.get(path)
    Invitation.objects.bulk_create(
        Invitation(region=kainuu, occasion=occasion, key=f"{n:032}", name=f"A{n}", language="fi")
        for n in range(20)
    )
    with CaptureQueriesContext(connection) as many:
        client.get(path)
    assert len(many) == len(few)


def test_invitations_are_forgotten_a_month_after_the_event(kainuu):
    factories.organisation(kainuu, municipalities=[kuhmo()])
    occasion = evening(kainuu)
    run_step(step=step_of(occasion, "invite"), by=None)
    assert purge_invitations() == 0
    Occasion.objects.update(ends_at=timezone.now() - dt.timedelta(days=31))
    assert purge_invitations() == 1
