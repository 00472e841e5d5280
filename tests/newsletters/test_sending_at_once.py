"""Two people at the same moment: one letter, and one change of its state."""

from __future__ import annotations

import pytest

from newsletters.models import NewsletterPage, Sending
from newsletters.sending import services
from newsletters.sending.errors import LetterNotReady
from tests.at_once import at_once
from tests.newsletters.sendings import begun, ready


def test_two_people_who_press_at_once_send_one_letter(own_database):
    letter = ready()

    def press() -> str:
        try:
            services.send_letter(letter=letter)
        except LetterNotReady:
            return "refused"
        return "sent"

    def lock() -> None:
        NewsletterPage.objects.select_for_update(of=("self",)).get(pk=letter.pk)

    assert sorted(at_once(lock, press, press)) == ["refused", "sent"]
    assert Sending.objects.count() == 1


@pytest.mark.parametrize("other", [services.pause, services.cancel])
def test_two_buttons_at_once_change_the_state_once(own_database, other):
    sending = begun(ready())

    def press(deed) -> str:
        try:
            deed(sending=sending)
        except LetterNotReady:
            return "refused"
        return "done"

    def lock() -> None:
        Sending.objects.select_for_update(of=("self",)).get(pk=sending.pk)

    done = at_once(lock, lambda: press(services.pause), lambda: press(other))
    sending.refresh_from_db()
    if other is services.pause:
        assert sorted(done) == ["done", "refused"]
    else:
        assert sending.state == Sending.State.CANCELLED
