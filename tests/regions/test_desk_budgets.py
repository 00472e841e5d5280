"""What a desk of a region may ask of the database, however much stands on it."""

from __future__ import annotations

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from contact.services import keep_contact
from feedback.models import Kind
from feedback.services import receive
from incoming.models import Incoming, IncomingItem
from regions.models import Region
from regions.roles import RoleKey
from regions.scoping import inside
from tests import factories
from webhooks.models import Message, Target
from webhooks.secrets import give_secret

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("committing")]
HOST = {"host": "localhost"}

BUDGETS = {
    "contacts": 15,
    "a contact": 16,
    "webhooks": 15,
    "a webhook": 18,
    "incoming": 16,
    "a report": 25,
    "feedback": 22,
    "figures": 20,
    "help": 12,
    "a guide": 12,
}
"""The most queries of a visit whose caches are warm; measured."""


@pytest.fixture
def kainuu() -> Region:
    return factories.region("kainuu")


def fill(region: Region, number: int) -> None:
    """One row more of each kind."""
    told = {"role": {"fi": f"Neuvonta {number}"}, "picture": factories.picture(region)}
    keep_contact(region=region, told=told, municipalities=region.municipalities.all()[:2])
    words = {"words": "Kahvila on kiinni.", "page": "/haku/", "email": "", "language": "fi"}
    receive(region=region, kind=Kind.MISTAKE, **words)
    with inside(region):
        target = Target(region=region, url=f"https://www.example.org/{number}", topics=["news"])
        give_secret(target)
        target.save()
        for one in Target.objects.filter(region=region):
            Message.objects.create(region=region, target=one, type="news.published", body={})
        Incoming.objects.create(region=region, kind="wordpress", name="vanha.xml", state="checked")
        for source in Incoming.objects.filter(region=region):
            IncomingItem.objects.create(source=source, number=number + 1, title="a", verdict="new")


def desks(region: Region) -> dict[str, str]:
    """The address of each; of what has many, its first."""
    slug = region.slug
    with inside(region):
        target, source = Target.objects.order_by("pk")[0], Incoming.objects.order_by("pk")[0]
    return {
        "contacts": reverse("contact_desk", args=[slug]),
        "a contact": reverse("contact_new", args=[slug]),
        "webhooks": reverse("webhooks_desk", args=[slug]),
        "a webhook": reverse("webhooks_target", args=[slug, target.pk]),
        "incoming": reverse("incoming_index", args=[slug]),
        "a report": reverse("incoming_report", args=[slug, source.pk]),
        "feedback": reverse("feedback_desk", args=[slug]),
        "figures": reverse("figures_desk", args=[slug]),
        "help": reverse("region_help") + "?q=kuva",
        "a guide": reverse("region_help_guide", args=["palaute-ja-luvut"]),
    }


def counted(client, region: Region) -> dict[str, int]:
    found = {}
    for name, address in desks(region).items():
        assert client.get(address, headers=HOST).status_code == 200, address
        with CaptureQueriesContext(connection) as asked:
            client.get(address, headers=HOST)
        found[name] = len(asked)
    return found


def test_a_desk_costs_the_same_however_much_stands_on_it(client, kainuu):
    client.force_login(factories.staff(kainuu, RoleKey.ADMINISTRATOR))
    fill(kainuu, 0)
    fill(kainuu, 1)
    few = counted(client, kainuu)
    for number in range(2, 8):
        fill(kainuu, number)
    assert counted(client, kainuu) == few
    over = {name: count for name, count in few.items() if count > BUDGETS[name]}
    assert over == {}
