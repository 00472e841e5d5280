"""What the tests of subscribing and leaving have in common."""

from __future__ import annotations

import re
from typing import Any

from bs4 import BeautifulSoup
from django.core import mail
from django.db import connection
from django.http import HttpResponse

from newsletters.models import Consent, Delivery, Sending, Subscriber, Subscription
from newsletters.tokens import reader_token
from regions.models import Region
from tests import factories
from tests.organisations.caring import KAINUU, send, text_of

FORM = "/lomakkeet/kirjeet/"
THANKS = "/lomakkeet/kirjeet/kiitos/"


def get(client: Any, path: str, host: str = KAINUU) -> HttpResponse:
    return client.get(path, headers={"host": host})


def subscribe(client: Any, email: str = "anna@example.net", host: str = KAINUU, **data: Any) -> Any:
    """Fill in the form as a person does who has read it."""
    path = data.pop("path", FORM)
    page = BeautifulSoup(get(client, path, host).content, "html.parser")
    told = {
        "audiences": ["associations"],
        "email": email,
        "language": "fi",
        "shown": page.select_one("input[name=shown]")["value"],
    }
    return send(client, path, host, **{**told, **data})


def mailed(part: str = "vahvista") -> str:
    """The path of the last mail's link whose address has the part."""
    found = re.findall(r"http://[\w.]+(/\S+/)", text_of(mail.outbox[-1].message()))
    return next(path for path in found if part in path)


def joined(client: Any, email: str = "anna@example.net", **data: Any) -> Subscriber:
    """Somebody who has subscribed and confirmed."""
    subscribe(client, email, **data)
    assert send(client, mailed()).status_code == 303
    return Subscriber.objects.get(email=email, region=factories.region("kainuu"))


def delivered(reader: Subscriber, *kinds: str, title: str = "Kirje") -> Delivery:
    """A letter to the audiences of these kinds that has come to somebody."""
    audiences = [factories.audience(reader.region, kind) for kind in kinds]
    letter = factories.letter(reader.region, title=title, audiences=audiences)
    done = Sending.State.DONE
    sending = Sending.objects.create(letter=letter, region=reader.region, state=done)
    return Delivery.objects.create(
        sending=sending,
        subscriber=reader,
        audience=audiences[0],
        email=reader.email,
        language="fi",
        state=Delivery.State.SENT,
    )


def leave_path(reader: Subscriber, delivery: Delivery | None = None) -> str:
    token = reader_token(reader.pk, delivery.pk if delivery else 0)
    return f"/lomakkeet/kirjeet-lopeta/{token}/"


def page_path(reader: Subscriber) -> str:
    return f"/lomakkeet/kirjeet/{reader_token(reader.pk)}/"


def one_click(client: Any, path: str, host: str = KAINUU) -> Any:
    """What a mail programme sends: no cookie, no origin, no token of a form."""
    client.handler.enforce_csrf_checks = True
    reply = client.post(path, {"List-Unsubscribe": "One-Click"}, headers={"host": host})
    client.handler.enforce_csrf_checks = False
    return reply


def states(reader: Subscriber) -> dict[str, str]:
    rows = Subscription.objects.filter(subscriber=reader).values_list("audience__kind", "state")
    return dict(rows)


def logged(region: Region) -> list[tuple[str, str]]:
    """What the log says, from the first to the last."""
    rows = Consent.objects.filter(region=region).order_by("pk")
    return list(rows.values_list("deed", "source"))


def tables_with(word: str) -> list[str]:
    """The room's tables in which a word stands anywhere."""
    found = []
    with connection.cursor() as cursor:
        for table in connection.introspection.table_names(cursor):
            if table.startswith("newsletters_") or table == "regions_outgoingmail":
                cursor.execute(
                    f"SELECT count(*) FROM {table} t WHERE t::text ILIKE %s", [f"%{word}%"]
                )
                found += [table] if cursor.fetchone()[0] else []
    return found
