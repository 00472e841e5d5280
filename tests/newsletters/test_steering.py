"""Pausing, going on, ending, and sending again."""

from __future__ import annotations

import datetime as dt

import pytest
from django.utils import timezone

from newsletters.models import Delivery, Sending
from newsletters.queries.sendings import progress_of
from newsletters.sending import services
from newsletters.sending.errors import LetterNotReady, StateChanged
from newsletters.sending.services.again import Which
from regions.models import Deed, RegionLogEntry
from tests import factories
from tests.newsletters.sendings import begun, mail, ready, settled

pytestmark = pytest.mark.django_db
State = Sending.State
_D = Delivery.State


def state_of(sending: Sending) -> tuple[str, str]:
    sending.refresh_from_db()
    return sending.state, sending.pause


def test_a_sending_is_paused_goes_on_and_says_so_in_the_log():
    sending = begun(ready())
    services.pause(sending=sending)
    assert state_of(sending) == (State.PAUSED, Sending.Pause.PERSON)
    services.resume(sending=sending)
    assert state_of(sending) == (State.SENDING, "")
    deeds = set(RegionLogEntry.objects.values_list("deed", flat=True))
    assert {Deed.PAUSED_LETTER, Deed.RESUMED_LETTER} <= deeds


@pytest.mark.parametrize("state", [State.SCHEDULED, State.PAUSED, State.DONE, State.CANCELLED])
def test_only_what_is_on_its_way_can_be_paused(state):
    sending = begun(ready(), state)
    with pytest.raises(StateChanged):
        services.pause(sending=sending)
    assert state_of(sending)[0] == state


@pytest.mark.parametrize("expanded", [0, 1])
def test_a_half_gathered_sending_goes_on_gathering(expanded):
    letter = ready(people=2)
    sending = begun(
        letter, State.PAUSED, expanded_to=expanded and letter.region.subscribers.first().pk
    )
    services.resume(sending=sending)
    assert state_of(sending)[0] == State.EXPANDING


def test_people_who_came_during_the_pause_do_not_make_it_gather_again():
    letter = ready()
    sending = begun(letter, State.PAUSED)
    factories.subscriber(letter.region)
    services.resume(sending=sending)
    assert state_of(sending)[0] == State.SENDING


@pytest.mark.parametrize("state", [State.EXPANDING, State.SENDING, State.PAUSED])
def test_a_sending_is_ended_for_good(state):
    sending = begun(ready(), state)
    services.cancel(sending=sending)
    assert state_of(sending)[0] == State.CANCELLED
    for deed in (services.resume, services.cancel, services.pause):
        with pytest.raises(StateChanged):
            deed(sending=sending)


@pytest.mark.parametrize("version", ["fi", "sv"])
def test_a_letter_that_is_taken_off_the_site_stands_still(version):
    letter = ready("lappi")
    swedish = factories.letter(letter.region, "sv")
    type(letter).objects.filter(pk=swedish.pk).update(translation_key=letter.translation_key)
    sending = begun(letter)
    page = type(letter).objects.get(pk=letter.pk if version == "fi" else swedish.pk)
    page.unpublish()
    assert state_of(sending) == (State.PAUSED, Sending.Pause.UNPUBLISHED)


def test_a_letter_off_the_site_does_not_go_on_before_it_is_published():
    letter = ready()
    sending = begun(letter)
    letter.unpublish()
    with pytest.raises(LetterNotReady):
        services.resume(sending=sending)
    letter.refresh_from_db()
    letter.save_revision().publish()
    services.resume(sending=sending)
    assert state_of(sending) == (State.SENDING, "")


def test_a_waiting_letter_that_was_off_the_site_waits_again_and_can_be_taken_back():
    letter = ready()
    sending = services.send_letter(letter=letter)
    letter.unpublish()
    assert state_of(sending)[0] == State.PAUSED
    letter.refresh_from_db()
    letter.save_revision().publish()
    services.resume(sending=sending)
    assert state_of(sending)[0] == State.SCHEDULED
    assert sending.due_at > timezone.now()
    letter.unpublish()
    services.take_back(sending=sending)
    assert not Sending.objects.exists()


@pytest.mark.parametrize("way", ["taken away", "deleted"])
def test_a_retired_region_sends_nothing_more(way):
    sending = begun(ready("lappi"))
    other = begun(ready("kainuu"))
    region = sending.region
    if way == "deleted":
        region.site.delete()
    else:
        region.site = None
        region.save()
    assert state_of(sending)[0] == State.CANCELLED
    assert state_of(other)[0] == State.SENDING


@pytest.mark.parametrize(
    ("which", "chosen", "doubted"),
    [(Which.DOUBT, _D.IN_DOUBT, True), (Which.FAILED, _D.FAILED, False)],
)
def test_mails_go_again_and_the_bar_knows_it(which, chosen, doubted):
    sending = begun(ready(), State.DONE, finished_at=timezone.now(), total=3)
    rows = {state: mail(sending, state) for state in (_D.SENT, _D.IN_DOUBT, _D.FAILED)}
    settled(sending, sent=1, in_doubt=1, failed=1)
    assert services.send_again(sending=sending, which=which) == 1
    again = Delivery.objects.get(state=_D.PENDING)
    assert (again, again.maybe_delivered) == (rows[chosen], doubted)
    assert state_of(sending)[0] == State.SENDING
    progress = progress_of(sending)
    assert (progress.settled, progress.waiting, getattr(progress, which.value)) == (2, 1, 0)
    assert RegionLogEntry.objects.get(deed=Deed.SENT_AGAIN).data == {"which": which, "mails": 1}


def test_forgotten_addresses_and_cancelled_sendings_are_not_sent_again():
    sending = begun(ready(), State.DONE)
    mail(sending, _D.FAILED, email="")
    assert services.send_again(sending=sending, which=Which.FAILED) == 0
    assert state_of(sending)[0] == State.DONE
    Sending.objects.update(state=State.CANCELLED)
    with pytest.raises(StateChanged):
        services.send_again(sending=sending, which=Which.FAILED)


def test_the_bar_is_a_sum_over_workers():
    sending = begun(ready(), total=100)
    settled(sending, worker=1, sent=40, failed=2)
    settled(sending, worker=2, sent=30, in_doubt=1, skipped=1)
    progress = progress_of(sending)
    assert (progress.sent, progress.settled, progress.waiting, progress.percent) == (70, 74, 26, 74)


def test_going_on_keeps_a_later_time():
    letter = ready()
    wanted = timezone.now() + dt.timedelta(days=2)
    sending = services.send_letter(letter=letter, due_at=wanted)
    letter.unpublish()
    letter.refresh_from_db()
    letter.save_revision().publish()
    services.resume(sending=sending)
    assert state_of(sending)[0] == State.SCHEDULED
    assert sending.due_at == wanted
