"""What a page may ask of the database, template by template and language by language."""

from __future__ import annotations

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from network.images.models import Rendition
from network.images.tasks import make_renditions
from regions.services import provision_region
from tests import factories
from tests.machine import HAS_VOIKKO
from tests.rendering.places import Place, places
from tests.rendering.world import fill, ready_picture

pytestmark = pytest.mark.django_db

BUDGETS = {
    "front": 8,
    "content": 4,
    "plain": 4,
    "directory": 8,
    "organisation": 4,
    "municipalities": 4,
    "municipality": 8,
    "news index": 8,
    "news page": 4,
    "event index": 8,
    "event": 8,
    "event report": 4,
    "memo": 4,
    "meetings": 8,
    "car-pool": 8,
    "campaign": 8,
    "story": 4,
    "practice index": 8,
    "practice": 4,
    "letters archive": 8,
    "letter": 8,
    "contacts": 3,
    "open data": 1,
    "search": 5,
}
"""The most queries of a page whose caches are warm."""


SAMI_SEARCH = 6
"""One more: words of a language whose inflection is known by halves are looked for among others."""


def asked(place: Place) -> list[str]:
    """The queries of a warm visit."""
    client = Client(headers={"host": place.host})
    for _warming in range(2):
        reply = client.get(place.path)
        assert reply.status_code == 200, place
        assert b"</html>" in reply.content
    with CaptureQueriesContext(connection) as captured:
        client.get(place.path)
    return [query["sql"] for query in captured.captured_queries]


def counted(region, language):
    return {place.template: len(asked(place)) for place in places(region, [language])}


@pytest.mark.parametrize(
    ("slug", "language"),
    [("kainuu", "fi"), ("kainuu", "en"), ("lappi", "fi"), ("lappi", "se"), ("lappi", "sv")],
)
def test_no_page_asks_more_than_its_template_may(slug, language):
    region = factories.region(slug)
    fill(region, language, ready_picture(region), times=2)
    found = counted(region, language)
    assert set(BUDGETS) - set(found) <= {"plain"}
    budgets = BUDGETS | ({"search": SAMI_SEARCH} if language == "se" else {})
    if not HAS_VOIKKO:
        del found["search"]  # it looks for a word's forms by one question more
    over = {name: count for name, count in found.items() if count > budgets[name]}
    assert over == {}, "\n\n".join(
        f"{place.template} {place.path}\n" + "\n".join(asked(place))
        for place in places(region, [language])
        if place.template in over
    )


def test_the_hubs_front_page_keeps_to_the_budget_too():
    hub = factories.region("verkosto")
    found = counted(hub, "fi")
    assert found["front"] <= BUDGETS["front"]


def test_a_grown_network_asks_as_many_questions_as_a_small_one():
    region = factories.region("kainuu")
    picture = ready_picture(region)
    fill(region, "fi", picture, times=2)
    before = counted(region, "fi")
    fill(region, "fi", picture, times=4)
    for slug in ("pohjanmaa", "pirkanmaa"):
        grown = provision_region(slug=slug, languages=["fi", "sv"])
        fill(grown, "fi", picture)
    assert counted(region, "fi") == before


def test_no_picture_is_made_in_a_visitors_request(monkeypatch):
    region = factories.region("kainuu")
    picture = factories.picture(region)
    fill(region, "fi", picture)
    wished = []
    monkeypatch.setattr(
        type(make_renditions), "enqueue", lambda _self, *arguments: wished.append(arguments)
    )
    for place in places(region, ["fi"]):
        asked(place)
        assert not Rendition.objects.exists(), place.template
    shapes = [shape for pk, (shape,) in wished if pk == picture.pk]
    assert {"card", "page", "wall", "campaign", "poster", "logo", "social"} <= set(shapes)
    assert len(shapes) == len(set(shapes)), "each shape is asked of the workers once"
