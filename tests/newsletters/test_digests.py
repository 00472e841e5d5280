"""Letters that compose themselves: once a week, only when there is something to tell, and never
without a person's approval."""

from __future__ import annotations

import datetime as dt

import pytest
from django.utils import timezone
from wagtail.models import Page, TaskState, WorkflowState

from events.services.calendar import together
from newsletters.blocks import LetterBodyBlock
from newsletters.digests import contents, services, tasks, weeks
from newsletters.digests.services import change_digest, compose_due
from newsletters.models import Digest, NewsletterIndexPage, NewsletterPage, Sending
from regions.models import Deed, RegionLogEntry
from regions.roles import RoleKey
from tests import factories
from tests.newsletters.digesting import MONDAY, WEEK, digest_of, finnish, letters, news_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def digest():
    """Kainuu's associations, Mondays at nine, whose last letter was sent two weeks ago."""
    return digest_of("kainuu")


def in_progress(page: Page) -> bool:
    state = page.current_workflow_state
    return state is not None and state.status == WorkflowState.STATUS_IN_PROGRESS


def test_a_digest_writes_a_draft_that_waits_for_approval(digest, inbox):
    news_of()
    publisher = factories.staff(digest.audience.region, RoleKey.PUBLISHER)
    assert compose_due(now=MONDAY) == 1
    letter = finnish()
    assert not letter.live
    assert letter.sent_at is None
    assert list(letter.audiences.all()) == [digest.audience]
    assert "23.11.2026" in letter.title
    assert "Yhdistykset" in letter.title
    assert in_progress(letter)
    assert publisher.email in [message["To"] for message in inbox.messages]
    digest.refresh_from_db()
    assert (digest.letter, digest.composed_at, digest.skipped_at) == (letter, MONDAY, None)


def test_every_language_of_the_region_has_its_letter():
    digest = digest_of("lappi", "residents")
    news_of("lappi")
    compose_due(now=MONDAY)
    found = letters("lappi")
    assert {page.locale.language_code for page in found} == set(digest.audience.region.languages)
    assert len({page.translation_key for page in found}) == 1
    assert [page.locale.language_code for page in found if in_progress(page)] == ["fi"]
    titles = {page.locale.language_code: page.title for page in found}
    assert titles["en"].startswith("Weekly digest: Residents")
    assert titles["fi"].startswith("Viikkokooste: Asukkaat")
    assert titles["sv"] not in (titles["fi"], titles["en"])
    parents = NewsletterIndexPage.objects.filter(region__slug="lappi")
    assert {page.get_parent().pk for page in found} == {page.pk for page in parents}


def test_the_blocks_stand_in_the_order_of_the_table(digest, monkeypatch):
    parts = (
        contents.Part(block="quote", count=1),
        contents.Part(block="notice", count=2, is_new=lambda *_: True),
    )
    monkeypatch.setattr(contents, "PARTS", parts)
    compose_due(now=MONDAY)
    draft = letters()[0].get_latest_revision_as_object()
    assert [block.block_type for block in draft.body] == ["quote", "notice"]


@pytest.mark.skipif(
    "news" not in LetterBodyBlock().child_blocks, reason="the blocks that fill themselves"
)
def test_the_table_names_blocks_that_there_are(digest):
    news_of()
    compose_due(now=MONDAY)
    draft = letters()[0].get_latest_revision_as_object()
    assert [block.block_type for block in draft.body] == [part.block for part in contents.PARTS]


def test_a_week_without_anything_new_writes_no_letter(digest):
    news_of(at=MONDAY - dt.timedelta(days=20))
    assert compose_due(now=MONDAY) == 0
    digest.refresh_from_db()
    assert letters() == []
    assert (digest.skipped_at, digest.composed_at, digest.letter) == (MONDAY, MONDAY, None)
    news_of(at=MONDAY + dt.timedelta(days=1))
    assert compose_due(now=MONDAY + dt.timedelta(days=2)) == 0
    assert compose_due(now=MONDAY + WEEK) == 1


def test_what_the_audiences_last_letter_told_is_not_new(digest):
    region = digest.audience.region
    news_of(at=MONDAY - dt.timedelta(days=3))
    sent_at = MONDAY - dt.timedelta(days=2)
    letter = factories.letter(
        region, audiences=[factories.audience(region, "residents")], sent_at=sent_at
    )
    assert contents.told_until(digest.audience, MONDAY) == MONDAY - contents.FIRST_REACH
    letter.audiences = [digest.audience]
    letter.save()
    assert contents.told_until(digest.audience, MONDAY) == sent_at
    assert compose_due(now=MONDAY) == 0


def test_events_and_associations_are_news_too(digest):
    region = digest.audience.region
    since = timezone.now() - dt.timedelta(minutes=1)
    now = timezone.now() + dt.timedelta(minutes=1)
    assert not contents.has_something_new(region, since, now)
    with together():
        event = factories.event(region)
    assert contents.has_something_new(region, since, now)
    assert not contents.has_something_new(region, now, now)
    assert not contents.has_something_new(factories.region("lappi"), since, now)
    event.unpublish()
    assert not contents.has_something_new(region, since, now)
    factories.organisation(region)
    assert contents.has_something_new(region, since, now)


def test_a_week_is_dealt_with_once(digest):
    news_of()
    assert [compose_due(now=MONDAY + dt.timedelta(hours=hour)) for hour in range(3)] == [1, 0, 0]
    assert len({page.translation_key for page in letters()}) == 1


@pytest.mark.parametrize(
    ("now", "due"),
    [
        (MONDAY - dt.timedelta(minutes=6), False),
        (MONDAY, True),
        (MONDAY + dt.timedelta(days=3), True),
    ],
)
def test_a_digest_waits_for_its_hour_and_makes_good_what_was_missed(digest, now, due):
    Digest.objects.filter(pk=digest.pk).update(settled_week=dt.date(2026, 11, 16))
    news_of(at=MONDAY - dt.timedelta(days=4))
    assert compose_due(now=now) == int(due)


@pytest.mark.parametrize(
    ("week", "weekday", "hour", "utc"),
    [
        (dt.date(2026, 3, 23), 5, 9, "2026-03-28 07:00"),
        (dt.date(2026, 3, 23), 6, 9, "2026-03-29 06:00"),
        (dt.date(2026, 3, 23), 6, 3, "2026-03-29 01:00"),
        (dt.date(2026, 10, 19), 6, 3, "2026-10-25 00:00"),
        (dt.date(2026, 10, 19), 6, 9, "2026-10-25 07:00"),
    ],
)
def test_the_hour_is_the_hour_in_finland_also_when_the_clocks_change(week, weekday, hour, utc):
    found = weeks.moment(Digest(weekday=weekday, hour=hour), week)
    assert found.strftime("%Y-%m-%d %H:%M") == utc
    one = Digest(weekday=weekday, hour=hour, is_active=True)
    assert weeks.due_week(one, found) == week
    assert weeks.due_week(one, found - dt.timedelta(seconds=1)) == week - WEEK


def test_a_letter_that_waits_is_renewed_and_not_joined_by_another(digest, inbox):
    news_of()
    compose_due(now=MONDAY)
    first = {page.pk for page in letters()}
    news_of(at=MONDAY + dt.timedelta(days=1))
    assert compose_due(now=MONDAY + WEEK) == 1
    assert {page.pk for page in letters()} == first
    for page in letters():
        assert "30.11" in page.get_latest_revision_as_object().title or "30/11" in (
            page.get_latest_revision_as_object().title
        )
    page = finnish()
    running = TaskState.objects.get(
        workflow_state=page.current_workflow_state, status="in_progress"
    )
    assert running.revision_id == page.latest_revision_id


def test_what_a_person_has_written_into_a_waiting_letter_stays(digest):
    news_of()
    compose_due(now=MONDAY)
    editor = factories.staff(digest.audience.region, RoleKey.EDITOR)
    page = letters()[0].get_latest_revision_as_object()
    page.title = "Toimittajan otsikko"
    page.save_revision(user=editor)
    news_of(at=MONDAY + dt.timedelta(days=1))
    compose_due(now=MONDAY + WEEK)
    page = letters()[0].get_latest_revision_as_object()
    assert page.title == "Toimittajan otsikko"
    assert TaskState.objects.filter(workflow_state__object_id=str(page.pk)).count() == 1


def test_an_approval_that_a_person_has_cancelled_is_not_asked_for_again(digest):
    news_of()
    compose_due(now=MONDAY)
    publisher = factories.staff(digest.audience.region, RoleKey.PUBLISHER)
    finnish().current_workflow_state.cancel(user=publisher)
    compose_due(now=MONDAY + dt.timedelta(minutes=10))
    assert not any(in_progress(page) for page in letters())


@pytest.mark.parametrize("how", ["sent", "decided"])
def test_after_a_letter_has_left_the_next_week_has_its_own(digest, how):
    news_of()
    compose_due(now=MONDAY)
    digest.refresh_from_db()
    if how == "sent":
        NewsletterPage.objects.filter(pk=digest.letter_id).update(sent_at=MONDAY)
    else:
        Sending.objects.create(letter=digest.letter, region=digest.audience.region)
    news_of(at=MONDAY + dt.timedelta(days=2))
    compose_due(now=MONDAY + WEEK)
    assert len({page.translation_key for page in letters()}) == 2


def test_a_letter_that_was_deleted_is_written_anew_the_next_week(digest):
    news_of()
    compose_due(now=MONDAY)
    for page in letters():
        page.delete()
    news_of(at=MONDAY + dt.timedelta(days=1))
    assert compose_due(now=MONDAY + WEEK) == 1
    assert letters()


def test_a_worker_that_dies_while_writing_leaves_nothing_behind(digest, monkeypatch):
    news_of()

    def die(*args: object) -> None:
        raise RuntimeError("killed")

    with monkeypatch.context() as dying:
        dying.setattr(Digest, "save", die)
        assert compose_due(now=MONDAY) == 0
    assert letters() == []
    assert compose_due(now=MONDAY) == 1


def test_an_approval_that_was_not_asked_for_is_asked_for_in_the_next_round(digest, monkeypatch):
    news_of()
    with monkeypatch.context() as dying:
        dying.setattr(services, "ask_for_approval", lambda letter: 1 / 0)
        assert compose_due(now=MONDAY) == 0
    assert letters()
    assert not any(in_progress(page) for page in letters())
    compose_due(now=MONDAY + dt.timedelta(minutes=10))
    assert in_progress(finnish())


def test_one_digest_in_trouble_keeps_no_other_from_its_letter(digest, monkeypatch):
    digest_of("lappi")
    news_of()
    news_of("lappi")
    write = services.write_letter

    def fails_in_kainuu(one: Digest, now: dt.datetime) -> object:
        return 1 / 0 if one.pk == digest.pk else write(one, now)

    monkeypatch.setattr(services, "write_letter", fails_in_kainuu)
    assert compose_due(now=MONDAY) == 1
    assert letters() == []
    assert letters("lappi")


@pytest.mark.parametrize(
    "off", [{"is_active": False}, {"audience__is_active": False}, {"region": "closed"}]
)
def test_what_is_not_in_use_writes_nothing(digest, off):
    news_of()
    region = digest.audience.region
    if "is_active" in off:
        Digest.objects.update(is_active=False)
    elif "region" in off:
        type(region).objects.filter(pk=region.pk).update(rooms=[])
    else:
        type(digest.audience).objects.update(is_active=False)
    assert compose_due(now=MONDAY) == 0
    assert letters() == []


def test_the_task_of_beat_composes(digest):
    now = timezone.now()
    news_of(at=now - dt.timedelta(minutes=1))
    assert tasks.compose_digests() == 1


def test_a_time_that_has_passed_this_week_does_not_count_when_it_is_chosen():
    audience = factories.audience(factories.region("kainuu"))
    wednesday = MONDAY + dt.timedelta(days=2)
    digest = change_digest(
        audience=audience, is_active=True, weekday=0, hour=9, by=None, now=wednesday
    )
    assert weeks.due_week(digest, wednesday) is None
    assert weeks.next_moment(digest, wednesday) == MONDAY.replace(minute=0) + WEEK


def test_a_digest_that_is_moved_to_friday_after_mondays_letter_waits_until_the_next_week(digest):
    news_of()
    compose_due(now=MONDAY)
    moved = change_digest(
        audience=digest.audience,
        is_active=True,
        weekday=4,
        hour=9,
        by=None,
        now=MONDAY + dt.timedelta(days=1),
    )
    friday = MONDAY + dt.timedelta(days=4)
    assert weeks.due_week(moved, friday) is None
    assert weeks.next_moment(moved, friday) == friday.replace(minute=0) + WEEK


def test_saving_what_is_already_so_changes_nothing(digest):
    change_digest(audience=digest.audience, is_active=True, weekday=0, hour=9, by=None)
    digest.refresh_from_db()
    assert digest.settled_week is None
    assert not RegionLogEntry.objects.filter(deed=Deed.CHANGED_DIGEST).exists()
