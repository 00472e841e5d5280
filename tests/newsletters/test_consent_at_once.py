"""Two presses of a confirming button at the same moment."""

from __future__ import annotations

import pytest

from newsletters.consent import services
from newsletters.models import Consent, Subscriber, Subscription
from tests import factories
from tests.at_once import at_once


@pytest.mark.usefixtures("own_database")
def test_two_confirmations_at_once_are_one():
    kainuu = factories.region("kainuu")
    audience = factories.audience(kainuu)
    services.subscribe(region=kainuu, email="a@example.net", audiences=[audience], language="fi")
    ask = Consent.objects.select_related("region").get()
    row = Subscriber.objects.select_for_update()

    def press() -> int:
        return len(services.confirm(ask=ask, language="fi"))

    assert sorted(at_once(row.get, press, press)) == [0, 1]
    assert Subscription.objects.get().state == "active"
    assert Consent.objects.filter(deed="confirmed").count() == 1
