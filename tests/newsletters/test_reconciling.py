"""Mails in doubt that a mail server's log tells of."""

from __future__ import annotations

import pytest
from django.core.management import call_command

from newsletters.models import Delivery, ReturnedMail, SendingProgress
from newsletters.queries.sendings import progress_of
from newsletters.tokens import message_id
from tests import factories
from tests.newsletters.bounced import delivery, sending

pytestmark = pytest.mark.django_db
State = Delivery.State
HEADERS = "Nov 26 09:00:01 post postfix/cleanup[41]: {queue}: message-id={id}\n"
QUEUED = (
    "Nov 26 09:00:01 post postfix/qmgr[9]: {queue}: from=<b+1-a@localhost>, size=35800, nrcpt=1"
    " (queue active)\n"
)


def test_what_the_server_took_is_settled_and_the_rest_stays_in_doubt(tmp_path, capsys):
    made = sending(factories.region("kainuu"))
    rows = [delivery(made, state=State.IN_DOUBT) for _ in range(3)]
    SendingProgress.correct(made.pk, in_doubt=3)
    log = tmp_path / "mail.log"
    queues = [{"queue": f"4F1A{n}", "id": message_id(row.pk)} for n, row in enumerate(rows)]
    strangers = {"queue": "4F1A9", "id": "<0123456789abcdef0123456789abcdef@localhost>"}
    written = [HEADERS.format(**queues[0]), HEADERS.format(**queues[1])]
    written += [QUEUED.format(**queues[0]), HEADERS.format(**strangers), QUEUED.format(**strangers)]
    log.write_text("".join(written))
    for _twice in range(2):
        call_command("reconcile_letters", str(log))
    states = [State(row) for row in Delivery.objects.order_by("pk").values_list("state", flat=True)]
    assert states == [State.SENT, State.IN_DOUBT, State.IN_DOUBT]
    assert capsys.readouterr().out.splitlines() == [
        "1 were taken by the server, 2 stay in doubt",
        "0 were taken by the server, 2 stay in doubt",
    ]
    assert ReturnedMail.objects.get().source == "log"
    assert (progress_of(made).sent, progress_of(made).in_doubt) == (1, 2)
