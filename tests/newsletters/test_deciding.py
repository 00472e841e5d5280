"""The decision to send a letter, a second person's word, and taking it back."""

from __future__ import annotations

import datetime as dt

import pytest
from django.utils import timezone

from newsletters.models import NewsletterPage, Sending, Suppression
from newsletters.sending import services
from newsletters.sending.errors import LetterNotReady, NotAllowed, StateChanged
from newsletters.sending.times import UNDO
from regions.models import Deed, RegionLogEntry
from regions.roles import RoleKey
from tests import factories
from tests.newsletters.sendings import begun, ready, wants_second

pytestmark = pytest.mark.django_db
State = Sending.State


def officer(letter: NewsletterPage):
    return factories.staff(letter.region, RoleKey.COMMUNICATIONS)


def test_what_a_person_sends_waits_five_minutes_and_a_digest_does_not():
    first, second = ready(), ready()
    by_person = services.send_letter(letter=first, sender=officer(first))
    by_clock = services.send_letter(letter=second)
    assert by_person.due_at - timezone.now() > UNDO - dt.timedelta(seconds=20)
    assert by_clock.due_at <= timezone.now()
    assert {by_person.state, by_clock.state} == {State.SCHEDULED}
    assert RegionLogEntry.objects.filter(deed=Deed.SENT_LETTER).count() == 2


def test_a_letter_is_sent_once_whatever_its_language():
    letter = ready("lappi")
    swedish = factories.letter(letter.region, "sv")
    NewsletterPage.objects.filter(pk=swedish.pk).update(translation_key=letter.translation_key)
    swedish.refresh_from_db()
    assert services.send_letter(letter=swedish).letter_id == letter.pk
    with pytest.raises(LetterNotReady):
        services.send_letter(letter=letter)


@pytest.mark.parametrize("days", [-1, 400])
def test_a_time_that_has_passed_or_is_far_away_is_refused(days):
    letter = ready()
    with pytest.raises(LetterNotReady):
        services.send_letter(letter=letter, due_at=timezone.now() + dt.timedelta(days=days))
    assert not Sending.objects.exists()


def test_only_suppressed_people_are_nobody():
    letter = ready()
    person = letter.region.subscribers.get()
    Suppression.objects.create(address_key=person.address_key, reason="bounced")
    with pytest.raises(LetterNotReady):
        services.send_letter(letter=letter)


def test_a_region_without_a_site_sends_nothing():
    letter = ready()
    letter.region.site = None
    letter.region.save()
    with pytest.raises(LetterNotReady):
        services.send_letter(letter=letter)


def test_a_letter_without_a_subject_is_not_sent():
    letter = ready()
    NewsletterPage.objects.filter(pk=letter.pk).update(title=" ")
    with pytest.raises(LetterNotReady):
        services.send_letter(letter=letter)


def test_another_person_than_the_asker_approves_where_the_region_wants_it():
    letter = ready()
    wants_second(letter)
    asker, second = officer(letter), officer(letter)
    sending = services.send_letter(letter=letter, sender=asker)
    assert sending.state == State.ASKED
    editor = factories.staff(letter.region, RoleKey.EDITOR)
    for person in (asker, editor):
        with pytest.raises(NotAllowed):
            services.approve(sending=sending, approver=person)
    approved = services.approve(sending=sending, approver=second)
    assert (approved.state, approved.approved_by) == (State.SCHEDULED, second)
    assert approved.due_at > timezone.now() + UNDO - dt.timedelta(seconds=20)
    with pytest.raises(StateChanged):
        services.approve(sending=sending, approver=second)


def test_a_letter_that_was_not_approved_can_be_asked_for_again():
    letter = ready()
    wants_second(letter)
    sending = services.send_letter(letter=letter, sender=officer(letter))
    services.decline(sending=sending, approver=officer(letter))
    assert services.send_letter(letter=letter, sender=officer(letter)).state == State.ASKED


def test_a_letter_that_is_changed_after_its_approval_needs_another_one():
    letter = ready()
    wants_second(letter)
    asker, second = officer(letter), officer(letter)
    sending = services.send_letter(letter=letter, sender=asker)
    services.approve(sending=sending, approver=second)
    letter.refresh_from_db()
    letter.intro = "Muutettu"
    letter.save_revision(user=second).publish()
    sending.refresh_from_db()
    assert (sending.state, sending.asked_by, sending.approved_by) == (State.ASKED, second, None)
    with pytest.raises(NotAllowed):
        services.approve(sending=sending, approver=second)
    services.approve(sending=sending, approver=asker)


def test_a_letter_that_has_begun_is_not_asked_for_again_when_its_page_is_changed():
    letter = ready()
    sending = begun(letter, approved_by=officer(letter))
    letter.save_revision(user=officer(letter)).publish()
    sending.refresh_from_db()
    assert sending.state == State.SENDING


@pytest.mark.parametrize("state", [State.ASKED, State.SCHEDULED, State.MISSED])
def test_a_letter_is_taken_back_before_it_begins_and_can_be_sent_again(state):
    letter = ready()
    sending = services.send_letter(letter=letter, sender=officer(letter))
    Sending.objects.filter(pk=sending.pk).update(state=state)
    services.take_back(sending=sending, actor=officer(letter))
    assert not Sending.objects.exists()
    services.send_letter(letter=letter)


@pytest.mark.parametrize("state", [State.EXPANDING, State.SENDING, State.PAUSED, State.DONE])
def test_a_letter_that_has_begun_cannot_be_taken_back(state):
    sending = begun(ready(), state)
    with pytest.raises(StateChanged):
        services.take_back(sending=sending)
    assert Sending.objects.exists()


def test_stories_wait_for_the_next_letter_when_theirs_is_taken_back(monkeypatch):
    letter, freed = ready(), []
    deciding = "newsletters.sending.services.deciding.free_picks"
    monkeypatch.setattr(deciding, lambda *, letter_key: freed.append(letter_key))
    services.take_back(sending=services.send_letter(letter=letter, sender=officer(letter)))
    assert freed == [letter.translation_key]


def test_not_waiting_makes_it_due_now():
    letter = ready()
    sending = services.send_letter(letter=letter, sender=officer(letter))
    services.send_now(sending=sending)
    sending.refresh_from_db()
    assert sending.due_at <= timezone.now()
    Sending.objects.update(state=State.ASKED)
    with pytest.raises(StateChanged):
        services.send_now(sending=sending)


def test_a_missed_letter_leaves_only_when_a_person_says_so():
    letter = ready()
    sending = services.send_letter(letter=letter)
    with pytest.raises(StateChanged):
        services.confirm_missed(sending=sending)
    Sending.objects.update(state=State.MISSED)
    services.confirm_missed(sending=sending, actor=officer(letter))
    sending.refresh_from_db()
    assert sending.state == State.SCHEDULED


def test_a_waiting_letter_gets_another_time():
    sending = services.send_letter(letter=ready())
    wanted = timezone.now() + dt.timedelta(days=3)
    services.schedule(sending=sending, due_at=wanted)
    sending.refresh_from_db()
    assert sending.due_at == wanted
    with pytest.raises(LetterNotReady):
        services.schedule(sending=sending, due_at=timezone.now() - dt.timedelta(minutes=1))
