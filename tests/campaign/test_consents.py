"""Consents: written down, needed to publish, kept from others, and running out."""

from __future__ import annotations

from pathlib import Path

import pytest
from django.urls import reverse
from django.utils import timezone
from wagtail.users.models import UserProfile

from campaign.consents import expiring
from campaign.consents.answerable import people_of
from campaign.consents.recording import Given, change_consent
from campaign.models import Consent, Story, StoryTakenDown
from regions.models import OutgoingMail
from regions.outbox.kinds import writer_of
from tests import factories
from tests.campaign.shared import (
    ADMIN,
    PDF,
    consent,
    desk,
    ended,
    filled,
    in_days,
    paper,
    row_of,
    told,
)
from tests.organisations.caring import links_in, text_of, words

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("committing")]


@pytest.fixture
def kainuu():
    return factories.region("kainuu")


def problems(page) -> list[str]:
    return [one.sentence for one in page.publishing_problems() if one.field == "nobody_shown"]


def test_a_story_is_published_when_everybody_shown_consents_to_the_sites(kainuu):
    page = told(kainuu, nobody_shown=False)
    assert len(problems(page)) == 1
    row = consent(page, purposes=["print"])
    assert len(problems(page)) == 1, "print alone is not enough"
    Consent.objects.update(purposes=["web"])
    assert problems(page) == []
    ended(row)
    assert len(problems(page)) == 1, "one that has run out is not enough"
    page.nobody_shown = True
    assert len(problems(page)) == 1, "and a tick does not undo it"


def test_a_story_in_which_nobody_can_be_recognised_needs_no_consent(kainuu):
    assert problems(told(kainuu, nobody_shown=True)) == []


def test_an_editor_writes_a_consent_down_with_its_paper_and_the_person_gets_her_link(
    client, kainuu, inbox
):
    page = told(kainuu)
    client.force_login(factories.staff(kainuu, "editor"))
    data = filled(email="aino@example.net", language="en", purposes=["web", "letters"])
    reply = client.post(
        desk("campaign_consent_add", page), data | {"document": paper()}, headers=ADMIN
    )
    assert reply.status_code == 302
    row = Consent.objects.get()
    assert (row.name, row.purposes, row.state) == ("Aino Virtanen", ["web", "letters"], "given")
    shown = words(client.get(desk("campaign_story", page), headers=ADMIN))
    assert "Aino Virtanen" in shown
    (message,) = inbox.messages
    assert message["Content-Language"] == "en"
    assert "letters by mail" in text_of(message)
    (path,) = links_in(message)
    assert path.startswith("/en/lomakkeet/suostumus/")
    got = client.get(desk("campaign_consent_paper", page, row.pk), headers=ADMIN)
    assert b"".join(got.streaming_content) == PDF
    assert got["Content-Disposition"].startswith("attachment")
    assert got["Content-Type"] == "application/pdf"


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("document", b"PK\x03\x04 zip"),
        ("document", b"<script>alert(1)</script>"),
        ("document", b"%PDF-" + b"x" * (10 * 1024 * 1024)),
        ("valid_until", "2020-01-01"),
        ("valid_until", "9999-12-31"),
        ("valid_until", "kesällä"),
        ("purposes", ["kaikki"]),
        ("email", "aino"),
        ("language", "xx"),
        ("name", ""),
    ],
)
def test_bad_input_comes_back_with_a_sentence_and_nothing_lost(client, kainuu, field, value):
    page = told(kainuu)
    client.force_login(factories.staff(kainuu, "editor"))
    data = filled(guardian="Liisa") | {field: paper(value) if field == "document" else value}
    reply = client.post(desk("campaign_consent_add", page), data, headers=ADMIN)
    assert reply.status_code == 200
    assert list(reply.context["form"].errors) == [field]
    assert "Liisa" in words(reply)
    assert not Consent.objects.exists()


def test_another_regions_people_and_the_public_reach_no_consent(client, kainuu):
    page = told(kainuu)
    row = consent(page, document=paper())
    doors = [
        desk("campaign_consent_add", page),
        desk("campaign_consent_change", page, row.pk),
        desk("campaign_consent_withdraw", page, row.pk),
        desk("campaign_consent_paper", page, row.pk),
    ]
    client.force_login(factories.staff(kainuu, "editor"))
    assert {client.get(door, headers=ADMIN).status_code for door in doors} == {200}
    lappi = factories.region("lappi")
    mine = told(lappi)
    client.force_login(factories.staff(lappi, "administrator"))
    crossed = desk("campaign_consent_paper", mine, row.pk)
    assert {client.get(door, headers=ADMIN).status_code for door in [*doors, crossed]} == {404}
    client.logout()
    assert client.get(doors[-1], headers=ADMIN).status_code in {302, 404}
    public = client.get(f"/media/{row.document.name}", headers={"host": "kainuu.localhost"})
    assert public.status_code == 404


def test_correcting_keeps_the_paper_and_mails_only_what_is_different(client, kainuu, inbox):
    page = told(kainuu)
    row = consent(page, email="aino@example.net", document=paper())
    first = Path(row.document.path)
    client.force_login(factories.staff(kainuu, "editor"))
    same = filled(name="Aino Wirtanen", email="aino@example.net", purposes=["web", "letters"])
    address = desk("campaign_consent_change", page, row.pk)
    client.post(address, same, headers=ADMIN)
    assert len(inbox.messages) == 1
    assert first.exists()
    longer = same | {"valid_until": in_days(500).isoformat(), "document": paper(PDF + b"2")}
    client.post(address, longer, headers=ADMIN)
    row.refresh_from_db()
    assert (row.name, row.valid_until) == ("Aino Wirtanen", in_days(500))
    assert len(inbox.messages) == 2
    assert not first.exists()
    assert Path(row.document.path).read_bytes() == PDF + b"2"


def test_the_end_is_warned_of_once_and_again_when_it_has_been_moved(kainuu, inbox):
    page = told(kainuu, title="Kahvilla")
    publisher = factories.staff(kainuu, "publisher")
    factories.staff(kainuu, "editor")
    factories.staff(factories.region("lappi"), "publisher")
    UserProfile.objects.create(user=publisher, preferred_language="en")
    row = consent(page, valid_until=in_days(31))
    assert people_of(kainuu) == [publisher]
    assert expiring.warn_of_ends() == 0
    Consent.objects.update(valid_until=in_days(30))
    assert [expiring.warn_of_ends(), expiring.warn_of_ends()] == [1, 0]
    (message,) = inbox.messages
    assert (message["To"], message["Content-Language"]) == (publisher.email, "en")
    assert "Kahvilla" in text_of(message)
    assert f"/admin/campaign/kainuu/{row.story_id}/" in text_of(message)
    row.refresh_from_db()
    change_consent(consent=row, given=Given(name="Aino", purposes=["web"], valid_until=in_days(20)))
    assert expiring.warn_of_ends() == 1
    assert len(inbox.messages) == 2


def test_a_story_comes_down_by_itself_when_the_last_day_is_over(visit, kainuu, inbox):
    factories.staff(kainuu, "publisher", email="julkaisija@example.org")
    page = told(kainuu)
    row = consent(page, valid_until=in_days(0))
    address = page.get_url_parts()[2]
    assert expiring.end_what_has_run_out() == 0, "the last day is not over"
    ended(row)
    assert [expiring.end_what_has_run_out(), expiring.end_what_has_run_out()] == [1, 0]
    assert visit("kainuu", address).status_code == 404
    log = StoryTakenDown.objects.get()
    assert (log.reason, log.actor, log.pages) == ("expired", None, 1)
    row.refresh_from_db()
    assert row.state == "expired"
    assert [message["To"] for message in inbox.messages] == ["julkaisija@example.org"]


def test_a_draft_whose_consent_has_run_out_waits_for_a_longer_one(kainuu):
    page = told(kainuu, nobody_shown=False)
    page.unpublish()
    Story.everywhere.update(first_public_at=None)
    row = consent(page)
    ended(row)
    assert expiring.end_what_has_run_out() == 0
    page.save_revision().publish()
    page.refresh_from_db()
    assert not page.live, "the clock does not publish it either"
    change_consent(consent=row, given=Given(name="A", purposes=["web"], valid_until=in_days(9)))
    page.save_revision().publish()
    page.refresh_from_db()
    assert page.live


def test_the_editor_finds_the_way_from_the_page_to_the_desk_and_back(client, kainuu):
    page = told(kainuu)
    client.force_login(factories.staff(kainuu, "editor"))
    edit = reverse("wagtailadmin_pages:edit", args=(page.pk,))
    assert desk("campaign_story", page) in words(client.get(edit, headers=ADMIN))
    assert edit in words(client.get(desk("campaign_story", page), headers=ADMIN))


def test_with_the_page_of_the_last_language_go_the_story_its_consents_and_papers(kainuu):
    page = told(kainuu)
    english = page.copy_for_translation(factories.home(kainuu, "en").locale, copy_parents=True)
    row = consent(page, document=paper())
    file = Path(row.document.path)
    page.delete()
    assert Consent.objects.exists()
    english.delete()
    assert not Consent.objects.exists()
    assert not Story.everywhere.exists()
    assert not file.exists()


def test_a_story_deleted_with_its_campaign_takes_its_consents_along(kainuu):
    page = told(kainuu)
    consent(page)
    page.get_parent().specific.delete()
    assert not Consent.objects.exists()


def test_a_mail_that_waits_is_dropped_when_the_consent_has_ended(kainuu, settings):
    settings.EMAIL_PORT = 1
    page = told(kainuu)
    row = consent(page, email="aino@example.net")
    Consent.objects.filter(pk=row.pk).update(state="withdrawn", ended_at=timezone.now())
    OutgoingMail.objects.update(next_at=timezone.now())
    assert writer_of("campaign.consent")(OutgoingMail.objects.get()) is None
    assert row_of(page).pk == row.story_id
