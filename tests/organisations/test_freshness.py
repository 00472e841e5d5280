"""The yearly question: asked in time, asked again, then called; nothing twice."""

from __future__ import annotations

import datetime as dt

import pytest
from django.urls import reverse
from django.utils import timezone

from organisations import tasks
from organisations.models import CareMail, DetailCheck, Proposal, VerifiedShare
from organisations.models.freshness import ASKED_AGAIN_AFTER, FRESH_FOR
from organisations.services.checking import ask_for_details
from organisations.services.purging import count_verified, purge_care
from organisations.tokens import check_address
from regions.models import RegionLogEntry
from regions.scoping import NOTHING, limited_to
from tests import factories
from tests.organisations.caring import HUB, KAINUU, known, links_in, send, text_of, words

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("committing")]
DAY = dt.timedelta(days=1)


@pytest.fixture
def kainuu():
    return factories.region("kainuu")


def old(kainuu, **fields):
    """An association whose details were checked a year ago today."""
    return known(kainuu, verified_on=timezone.localdate() - FRESH_FOR, **fields)


def check_for(page, **fields):
    return DetailCheck.objects.create(
        region=page.region, organisation=page, language="fi", email=page.email, **fields
    )


def path_of(check, answer: str) -> str:
    return check_address(check, answer).removeprefix(f"http://{KAINUU}")


def test_an_association_is_asked_on_the_day_and_not_before(kainuu, inbox):
    page = old(kainuu, languages=["en", "fi"])
    yesterday, now = timezone.now() - DAY, timezone.now()
    assert ask_for_details(region=kainuu, now=yesterday) == 0
    with limited_to(NOTHING):
        assert tasks.ask_for_details() == 1
        assert tasks.ask_for_details() == 0
    (message,) = inbox.messages
    assert (message["To"], message["Content-Language"]) == (page.email, "en")
    assert [link.split("/")[3] for link in links_in(message)] == ["oikein", "korjaan", "lopettanut"]
    for sentence in ("Everything is right", "I will correct something", "We have ended"):
        assert sentence in text_of(message)
    assert ask_for_details(region=kainuu, now=now + ASKED_AGAIN_AFTER - DAY) == 0
    assert ask_for_details(region=kainuu, now=now + ASKED_AGAIN_AFTER + DAY) == 1
    assert ask_for_details(region=kainuu, now=now + ASKED_AGAIN_AFTER + DAY) == 0
    assert len(inbox.messages) == 2
    assert "three weeks ago" in text_of(inbox.messages[1])
    ask_for_details(region=kainuu, now=now + 2 * ASKED_AGAIN_AFTER + 2 * DAY)
    check = DetailCheck.objects.get()
    assert (check.state, check.reason, len(inbox.messages)) == ("call", "unanswered", 2)


def test_a_mail_that_a_worker_lost_is_taken_up_once(kainuu, inbox, monkeypatch):
    old(kainuu)
    monkeypatch.setattr(tasks.send_mail, "delay", lambda *args: None)
    ask_for_details(region=kainuu)
    assert inbox.messages == []
    monkeypatch.undo()
    with limited_to(NOTHING):
        tasks.resume_mails()
        tasks.resume_mails()
    assert len(inbox.messages) == 1


def test_a_refused_address_and_a_missing_one_go_straight_to_the_call_list(kainuu, inbox):
    refused = old(kainuu, email="refused@kerho.example.org")
    missing = old(kainuu, email="")
    ask_for_details(region=kainuu)
    reasons = dict(DetailCheck.objects.values_list("organisation_id", "reason"))
    assert reasons == {refused.pk: "refused", missing.pk: "no_address"}
    assert set(DetailCheck.objects.values_list("state", flat=True)) == {"call"}
    assert CareMail.objects.get().refused
    DetailCheck.objects.all().delete()
    CareMail.objects.create(
        region=kainuu,
        kind="question",
        email="refused@kerho.example.org",
        language="fi",
        refused=True,
    )
    assert ask_for_details(region=kainuu) == 0, "it is not tried again"


def test_a_look_is_free_and_a_press_confirms(client, kainuu):
    page = old(kainuu)
    english = page.copy_for_translation(factories.seeded(kainuu, "directory", "en").locale)
    english.meeting_times = "On Tuesdays at noon"
    english.save_revision().publish()
    path = path_of(check_for(page), "ok")
    for _look in range(2):
        assert "040 123 4567" in words(client.get(path, headers={"host": KAINUU}))
    assert "On Tuesdays at noon" in words(client.get(f"/en{path}", headers={"host": KAINUU}))
    assert DetailCheck.objects.get().state == "asked"
    assert send(client, path).status_code == 303
    for version in (page, english):
        version.refresh_from_db()
        assert version.verified_on == timezone.localdate()
    again = client.get(path, headers={"host": KAINUU})
    assert again.status_code == 410
    assert "on jo vastattu" in words(again)
    month = f"{timezone.localdate().month}/{timezone.localdate().year}"
    assert f"Tiedot tarkistettu {month}" in words(client.get(page.url, headers={"host": KAINUU}))


def test_a_waiting_change_does_not_take_the_confirmation_back(client, kainuu):
    page = old(kainuu)
    page.lead = "Luonnos"
    revision = page.save_revision()
    send(client, path_of(check_for(page), "ok"))
    page.refresh_from_db()
    assert (page.lead, page.verified_on) == ("Kahvia ja seuraa.", timezone.localdate())
    revision.refresh_from_db()
    revision.publish()
    page.refresh_from_db()
    assert (page.lead, page.verified_on) == ("Luonnos", timezone.localdate())


def test_correcting_opens_the_form_and_an_unsent_one_is_called(client, kainuu):
    page = old(kainuu)
    check = check_for(page)
    reply = send(client, path_of(check, "correct"))
    form = reply["Location"].removeprefix(f"http://{KAINUU}")
    assert "Kahvia ja seuraa." in words(client.get(form, headers={"host": KAINUU}))
    check.refresh_from_db()
    assert check.state == "correcting"
    ask_for_details(region=kainuu, now=timezone.now() + ASKED_AGAIN_AFTER + DAY)
    check.refresh_from_db()
    assert (check.state, check.reason) == ("call", "unfinished")
    DetailCheck.objects.update(state="correcting")
    Proposal.objects.update(state="sent")
    ask_for_details(region=kainuu, now=timezone.now() + ASKED_AGAIN_AFTER + DAY)
    check.refresh_from_db()
    assert check.state == "correcting", "the editors have it"


def test_an_ending_is_confirmed_by_an_editor(client, kainuu):
    page = old(kainuu)
    check = check_for(page)
    send(client, path_of(check, "ended"))
    page.refresh_from_db()
    assert page.ended_on is None
    address = reverse("organisations_ending", args=("kainuu", check.pk))
    client.force_login(factories.staff(factories.region("lappi"), "publisher"))
    assert client.post(address, {"ended_on": "1.1.2026"}, headers=HUB).status_code == 404
    client.force_login(factories.staff(kainuu, "editor"))
    wrong = client.post(address, {"ended_on": "31.2.2026"}, headers=HUB)
    assert wrong.status_code == 200
    later = (timezone.localdate() + DAY).strftime("%d.%m.%Y")
    assert "ei ole vielä tullut" in words(client.post(address, {"ended_on": later}, headers=HUB))
    assert client.post(address, {"ended_on": "31.12.2025"}, headers=HUB).status_code == 302
    page.refresh_from_db()
    assert page.ended_on == dt.date(2025, 12, 31)
    assert RegionLogEntry.objects.filter(deed="confirmed_end", label=page.title).exists()


def test_an_ending_in_doubt_is_called(client, kainuu):
    check = check_for(old(kainuu), state="ending")
    client.force_login(factories.staff(kainuu, "editor"))
    client.post(
        reverse("organisations_ending", args=("kainuu", check.pk)), {"doubt": "1"}, headers=HUB
    )
    check.refresh_from_db()
    assert (check.state, check.reason) == ("call", "not_ended")


def test_what_somebody_settled_in_the_admin_is_not_asked_again(kainuu, inbox):
    checked, ended = old(kainuu), old(kainuu)
    ask_for_details(region=kainuu, now=timezone.now())
    type(checked).objects.filter(pk=checked.pk).update(verified_on=timezone.localdate())
    type(ended).objects.filter(pk=ended.pk).update(ended_on=timezone.localdate())
    ask_for_details(region=kainuu, now=timezone.now() + ASKED_AGAIN_AFTER + DAY)
    assert set(DetailCheck.objects.values_list("state", flat=True)) == {"confirmed", "closed"}
    assert len(inbox.messages) == 2


def test_rows_go_when_their_time_is_over(kainuu):
    page = known(kainuu)
    long_ago = timezone.now() - dt.timedelta(days=91)
    for state in ("wished", "open", "sent", "approved"):
        Proposal.objects.create(
            region=kainuu,
            kind="update",
            state=state,
            organisation=page,
            email=f"{state}@example.net",
            language="fi",
            created_at=long_ago,
            expires_at=long_ago,
            sent_at=long_ago,
            settled_at=long_ago if state == "approved" else None,
        )
    check_for(page, state="confirmed", settled_at=long_ago)
    CareMail.objects.create(
        region=kainuu, kind="link", email="x@y.fi", language="fi", mailed_at=long_ago
    )
    page.remarks.create(region=kainuu, about="times", done_at=long_ago)
    page.remarks.create(region=kainuu, about="links", created_at=long_ago)
    with limited_to(NOTHING):
        assert tasks.purge_care() == 6
    assert [row.state for row in Proposal.objects.all()] == ["sent"]
    assert [row.about for row in page.remarks.all()] == ["links"]
    assert purge_care(timezone.now() + dt.timedelta(days=300)) == 2


def test_the_share_is_written_down_each_month(client, kainuu):
    known(kainuu, verified_on=timezone.localdate())
    old(kainuu)
    for day in (dt.date(2026, 10, 3), dt.date(2026, 10, 31)):
        count_verified(region=kainuu, today=day)
    with limited_to(NOTHING):
        tasks.count_verified()
    rows = VerifiedShare.objects.filter(region=kainuu)
    assert [(row.total, row.verified) for row in rows][-1] == (2, 1)
    assert rows.count() in {1, 2}, "a month has one row"
    client.force_login(factories.staff(kainuu, "editor"))
    assert "50 %" in words(
        client.get(reverse("organisations_history", args=("kainuu",)), headers=HUB)
    )
    assert "Tarkistettu 50 %" in words(client.get("/admin/", headers=HUB))
