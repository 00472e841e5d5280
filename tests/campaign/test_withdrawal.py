"""A withdrawn consent takes the story down everywhere, at once and for good."""

from __future__ import annotations

import datetime as dt
import re
import time
from pathlib import Path

import pytest
from django.core.management import call_command
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Page, PageLogEntry, Revision
from wagtail_localize.models import StringSegment, TranslationSource

from campaign.consents import forgetting, withdrawing
from campaign.consents.reach import reach_of
from campaign.consents.tokens import link_to
from campaign.models import Consent, Story, StoryShare, StoryTakenDown, Video, VideoStoryPage
from campaign.sharing import giving
from network.images.models import Picture
from network.publishing import NotReadyToPublish
from network.search import indexing
from network.search.models import SearchDocument
from newsletters.sending.services import send_letter
from regions.models import RegionLogEntry
from tests import factories
from tests.campaign.shared import ADMIN, consent, desk, paper, row_of, told
from tests.organisations.caring import KAINUU, send, words

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("committing")]
HUB = {"host": "localhost"}


@pytest.fixture
def kainuu():
    return factories.region("kainuu")


def link_for(row: Consent) -> str:
    return link_to(row).removeprefix(f"http://{KAINUU}")


def in_english(page: VideoStoryPage) -> VideoStoryPage:
    parent = page.get_parent().specific
    campaign = factories.campaign(
        page.region, "en", slug="yhdessa", translation_key=parent.translation_key
    )
    english = page.copy_for_translation(campaign.locale)
    english.title = "Aino tells"
    english.save_revision().publish()
    english.refresh_from_db()
    return english


def everywhere(visit, page, english, organisation, letter) -> dict[str, str]:
    """What each door answers, without what stands around the story: title or status."""
    key = page.video.key
    copy = f"/yhdessa/tarina/kainuu/{page.slug}/"
    asked = {
        "page": ("kainuu", page.get_url_parts()[2]),
        "english page": ("kainuu", english.get_url_parts()[2]),
        "captions": ("kainuu", page.get_url_parts()[2] + "tekstitys/"),
        "shared copy": ("lappi", copy),
        "shared captions": (
            "lappi",
            reverse("campaign_captions", args=(page.translation_key, "fi")),
        ),
        "hub's copy": ("verkosto", copy),
        "own wall": ("kainuu", "/yhdessa/"),
        "english wall": ("kainuu", "/en/yhdessa/"),
        "other wall": ("lappi", "/yhdessa/"),
        "hub's wall": ("verkosto", "/yhdessa/"),
        "front page": ("kainuu", "/"),
        "hub's front page": ("verkosto", "/"),
        "profile": ("kainuu", organisation.get_url_parts()[2]),
        "letter": ("kainuu", letter.get_url_parts()[2]),
        "search": ("kainuu", "/haku/?q=hirviporukka"),
        "video": ("kainuu", f"/videot/{key}/480p.mp4"),
        "video elsewhere": ("lappi", f"/videot/{key}/480p.mp4"),
        "embed": ("kainuu", reverse("campaign_embed", args=(page.translation_key,))),
    }
    return {name: _told(visit(*door)) for name, door in asked.items()}


def _told(reply) -> str:
    if reply.status_code != 200:
        return str(reply.status_code)
    if reply.streaming:
        return "file"
    text = reply.content.decode()
    if text.startswith("WEBVTT"):
        return "file"
    return "shown" if re.search("Aino kertoo|Aino tells", text) else "empty"


CLOSED = {
    "page",
    "english page",
    "captions",
    "shared copy",
    "shared captions",
    "hub's copy",
    "video",
    "video elsewhere",
    "embed",
}


def test_the_person_takes_the_story_off_every_door_by_one_press(
    client, visit, kainuu, working, inbox
):
    lappi, hub = factories.region("lappi"), factories.region("verkosto")
    factories.campaign(hub, slug="yhdessa")
    factories.campaign(lappi, slug="yhdessa")
    organisation = factories.organisation(kainuu)
    page = told(kainuu, title="Aino kertoo", lead="hirviporukka", organisation=organisation)
    english = in_english(page)
    row = consent(page, email="aino@example.net")
    publisher = factories.staff(kainuu, "publisher")
    giving.lift_as_hub(story=row.story, reason="Hyvä", actor=factories.staff(hub, "publisher"))
    giving.pick_for_letter(story=row.story, to_region=kainuu, reason="Hyvä", actor=publisher)
    factories.subscriber(kainuu)
    letter = factories.letter(kainuu)
    send_letter(letter=letter)
    indexing.index([page.pk, english.pk])
    before = everywhere(visit, page, english, organisation, letter)
    assert {name for name, said in before.items() if said not in {"shown", "file"}} == set()
    inbox.messages.clear()
    shown = words(client.get(link_for(row), headers={"host": KAINUU}))
    for said in ("Aino kertoo", "Lapissa" if "Lapissa" in shown else "Lappi", letter.title):
        assert said in shown
    assert StoryTakenDown.objects.count() == 0, "a look does nothing"
    began = time.monotonic()
    reply = send(client, link_for(row))
    assert reply.status_code == 303
    assert time.monotonic() - began < 5
    after = everywhere(visit, page, english, organisation, letter)
    gone = {name: "404" if name in CLOSED else "empty" for name in after}
    assert after == gone | {"embed": "410"}, "a frame says on the other site that it is no more"
    assert [message["To"] for message in inbox.messages] == [publisher.email]
    assert client.get(reply["Location"], headers={"host": KAINUU}).status_code == 200
    log = StoryTakenDown.objects.get()
    assert (log.pages, log.sites, log.actor, log.reason) == (2, 2, None, "withdrawn")
    assert set(StoryShare.everywhere.values_list("state", flat=True)) == {"ended"}


def test_the_link_acts_once_and_only_on_its_own_site(client, kainuu):
    page = told(kainuu, title="Kahvilla")
    row = consent(page, email="aino@example.net", language="en")
    path = link_for(row)
    assert path.startswith("/en/")
    assert client.get(path, headers={"host": "lappi.localhost"}).status_code == 404
    assert client.get(f"{path[:-9]}xxxxxxxx/", headers={"host": KAINUU}).status_code == 404
    assert send(client, path).status_code == 303
    again = client.get(path, headers={"host": KAINUU})
    assert again.status_code == 410
    assert "withdrawn already" in words(again)
    assert "Kahvilla" not in words(again)
    assert StoryTakenDown.objects.count() == 1


def _picture(picture: Picture) -> dict:
    value = {"image": {"image": picture.pk, "alt_text": "Kuva", "decorative": False}}
    return {"type": "picture", "value": value}


def test_files_go_and_so_do_pictures_that_only_the_story_used(kainuu, working):
    ours, only, shared = [factories.picture(kainuu) for _one in range(3)]
    page = told(kainuu, picture=ours, body=[_picture(only), _picture(shared)])
    factories.news(kainuu, picture=shared)
    ours.get_rendition("width-100")
    files = [Path(page.video.file.path), Path(page.video.renditions.get().file.path)]
    files += [Path(ours.file.path), Path(only.file.path)]
    files += [Path(rendition.file.path) for rendition in ours.renditions.all()]
    assert all(file.exists() for file in files)
    withdrawing.withdraw_consent(consent=consent(page))
    assert not any(file.exists() for file in files)
    assert not Picture.objects.filter(pk__in=[ours.pk, only.pk]).exists()
    assert Picture.objects.filter(pk=shared.pk).exists()
    page.video.refresh_from_db()
    assert page.video.state == "removed"


def test_a_picture_and_a_video_that_others_use_stay_and_the_person_is_told(client, kainuu, working):
    picture = factories.picture(kainuu)
    page = told(kainuu, picture=picture)
    factories.news(kainuu, picture=picture)
    told(kainuu, title="Toinen", video=page.video)
    assert reach_of(row_of(page)).video_kept
    row = consent(page)
    client.force_login(factories.staff(kainuu, "editor"))
    address = desk("campaign_consent_withdraw", page, row.pk)
    shown = words(client.get(address, headers=ADMIN))
    assert picture.title in shown
    assert client.post(address, headers=ADMIN).status_code == 302
    assert Picture.objects.filter(pk=picture.pk).exists()
    page.video.refresh_from_db()
    assert page.video.state == "ready"
    page.refresh_from_db()
    assert not page.live


def test_what_was_scheduled_or_sent_for_approval_does_not_bring_it_back(kainuu):
    page = told(kainuu)
    english = in_english(page)
    english.unpublish()
    english.go_live_at = timezone.now() + dt.timedelta(hours=1)
    english.save_revision(approved_go_live_at=english.go_live_at)
    waiting = page.save_revision()
    page.get_workflow().start(page, factories.staff(kainuu, "editor"))
    withdrawing.withdraw_consent(consent=consent(page))
    page.refresh_from_db()
    assert page.current_workflow_state is None
    assert not Revision.objects.filter(approved_go_live_at__isnull=False).exists()
    Revision.objects.update(approved_go_live_at=timezone.now())  # as if it had slipped through
    call_command("publish_scheduled", verbosity=0)
    waiting.publish()
    page.live = True
    page.save()
    assert not VideoStoryPage.objects.live().exists()
    with pytest.raises(NotReadyToPublish):
        waiting.publish(user=factories.staff(kainuu, "administrator"))


def test_the_log_names_neither_the_person_nor_the_story(client, kainuu):
    page = told(kainuu, title="Aino Virtanen kertoo")
    row = consent(page)
    editor = factories.staff(kainuu, "editor")
    client.force_login(editor)
    reply = client.post(desk("campaign_consent_withdraw", page, row.pk), headers=ADMIN)
    assert reply.status_code == 302, reply
    entry = RegionLogEntry.objects.get(deed="took_down_story")
    assert (entry.actor, entry.label, entry.data) == (editor, "", {})
    assert StoryTakenDown.objects.get().actor == editor
    assert not PageLogEntry.objects.filter(action="wagtail.unpublish").exists()


def test_two_who_press_at_once_take_it_down_once(kainuu):
    row = consent(told(kainuu))
    stale = Consent.objects.get(pk=row.pk)
    assert withdrawing.withdraw_consent(consent=row) is not None
    assert withdrawing.withdraw_consent(consent=stale) is None
    assert StoryTakenDown.objects.count() == 1


def test_nothing_is_written_down_for_a_story_that_is_down(client, kainuu):
    page = told(kainuu)
    row = consent(page)
    withdrawing.withdraw_consent(consent=row)
    client.force_login(factories.staff(kainuu, "editor"))
    for door in (
        desk("campaign_consent_add", page),
        desk("campaign_consent_change", page, row.pk),
        desk("campaign_consent_withdraw", page, row.pk),
    ):
        data = {"name": "B", "purposes": ["web"], "valid_until": "2030-01-01", "language": "fi"}
        assert client.post(door, data, headers=ADMIN).status_code == 302
    assert Consent.objects.count() == 1


def test_after_thirty_days_all_that_held_the_person_is_deleted(kainuu):
    page = told(kainuu, title="Aino Virtanen kertoo")
    source, _made = TranslationSource.get_or_create_from_instance(page)
    source.refresh_segments()
    assert StringSegment.objects.filter(string__data__contains="Virtanen").exists()
    page.save_revision()
    row = consent(page, document=paper())
    file = Path(row.document.path)
    withdrawing.withdraw_consent(consent=row)
    almost = timezone.now() - dt.timedelta(days=29, hours=23)
    Story.everywhere.update(taken_down_at=almost)
    assert forgetting.forget_taken_down() == 0
    Story.everywhere.update(taken_down_at=almost - dt.timedelta(hours=2))
    assert forgetting.forget_taken_down() == 1
    for model in (Consent, Video, VideoStoryPage, StringSegment, SearchDocument):
        assert not model._base_manager.exists(), model
    assert not Story.everywhere.exists()
    assert not file.exists()
    assert not Revision.objects.filter(content__title__contains="Virtanen").exists()
    assert not PageLogEntry.objects.filter(label__contains="Virtanen").exists()
    assert not Page.objects.filter(title__contains="Virtanen").exists()
    assert StoryTakenDown.objects.count() == 1


def test_files_that_a_dying_process_left_are_deleted_by_the_next_round(kainuu, monkeypatch):
    monkeypatch.setattr(withdrawing, "remove_files", lambda story: False)
    page = told(kainuu)
    withdrawing.withdraw_consent(consent=consent(page))
    assert Path(page.video.file.path).exists()
    assert forgetting.remove_left_files() == 1
    assert not Path(page.video.file.path).exists()
    assert forgetting.remove_left_files() == 0
    assert row_of(page).taken_down_at
