"""A robot that sends a form a thousand times gets nearly nowhere; people get through.

Both are scripts of ours: the robot's tricks, and the ways in which people fill a form in.
"""

from __future__ import annotations

import random
from http import HTTPStatus

import pytest
from django.core import mail
from django.test import Client
from django.urls import reverse

from network.public_forms.forms import TRAP
from organisations.models import Remark
from regions.models import OutgoingMail
from regions.scoping import in_every_region
from tests import factories
from tests.organisations.caring import KAINUU, known, token_for

pytestmark = pytest.mark.django_db
TRICKS = ("no token", "one token", "at once", "trap", "other site", "patient")
VICTIM = "kolmas@example.org"
PEOPLE = 200
WORDS = ("Kahvila on keskiviikkona.", "Puhelin on vaihtunut.\r\nUusi 08 1234", "ж ŋ đ 🙂")
SECONDS = (4, 9, 25, 70, 300, 1_500, 7_000)
"""Between opening a form and sending it: from a paste to a lunch."""


def post(client: Client, path: str, data: dict, *, address: str, site: str = "same-origin"):
    client.handler.enforce_csrf_checks = True
    spoofed = f"198.51.100.{random.randrange(250)}"
    return client.post(
        path,
        data,
        headers={"host": KAINUU, "sec-fetch-site": site, "x-forwarded-for": spoofed},
        REMOTE_ADDR=address,
    )


def of_robot(number: int, path: str, reused: str) -> tuple[dict[str, str], str]:
    """What the robot sends, and whose page it says the form came from."""
    trick = TRICKS[number % len(TRICKS)]
    data = {"about": "times", "words": f"Halvat linssit {number}"}
    if trick != "no token":
        data["form_token"] = (
            reused
            if trick == "one token"
            else token_for(path, seconds=0.5 if trick == "at once" else 10)
        )
    if trick == "trap":
        data[TRAP] = "https://example.org/"
    return data, "cross-site" if trick == "other site" else "same-origin"


def sent_by_a_robot(path: str, posts: int) -> int:
    """How many of its posts were taken."""
    client, reused, taken = Client(), token_for(path), 0
    for number in range(posts):
        data, site = of_robot(number, path, reused)
        reply = post(client, path, data, address="203.0.113.9", site=site)
        assert reply.status_code < HTTPStatus.INTERNAL_SERVER_ERROR
        taken += reply.status_code == HTTPStatus.SEE_OTHER
    return taken


def robot_at_a_form(posts: int) -> None:
    page = known(factories.region("kainuu"))
    path = reverse("organisations_tell", args=(page.pk,))
    taken = sent_by_a_robot(path, posts)
    rows = Remark.objects.count()
    assert rows == taken <= 5
    assert rows > 0, "a robot that is refused for another reason shows nothing"


@pytest.mark.short_cut
def test_a_robot_gets_at_most_five_of_its_posts_through():
    robot_at_a_form(120)


def test_a_robot_gets_at_most_five_of_a_thousand_posts_through():
    robot_at_a_form(1_000)


def test_people_are_never_refused():
    page = known(factories.region("kainuu"))
    path = reverse("organisations_tell", args=(page.pk,))
    chance, client = random.Random(11), Client()
    for number in range(PEOPLE):
        data = {
            "about": chance.choice(["times", "contacts", "other"]),
            "words": chance.choice(
                ["Kahvila on keskiviikkona.", "Puhelin on vaihtunut.\r\nUusi 08 1234", "ж ŋ đ 🙂"]
            ),
            "form_token": token_for(path, seconds=chance.choice(SECONDS)),
            TRAP: "",
        }
        reply = post(client, path, data, address=f"192.0.2.{number % 250}")
        assert reply.status_code == HTTPStatus.SEE_OTHER, (number, data)
    assert Remark.objects.count() == PEOPLE


def test_a_third_persons_address_gets_few_mails_however_often_a_robot_writes_it():
    path, client = reverse("own_data_ask"), Client()
    for number in range(60):
        data = {"email": VICTIM, "form_token": token_for(path)}
        post(client, path, data, address=f"2001:db8:{number}::1")
    with in_every_region():
        kept = OutgoingMail.objects.filter(email=VICTIM).count()
    assert 1 <= kept + len([one for one in mail.outbox if VICTIM in one.to]) <= 2
