"""A form of one's own with one key swapped: nothing of the other region is stored or shown."""

from __future__ import annotations

import pytest

from regions.roles import RoleKey
from tests.isolation import canary, swaps, world
from tests.isolation.crawl import undone
from tests.isolation.oracle import WriteOracle
from tests.isolation.recording import Recorded, page_form
from tests.isolation.shift import person
from tests.isolation.visitor import Visitor

pytestmark = pytest.mark.usefixtures("the_world")
TYPES = [model.__name__ for model in swaps.page_types()]


@pytest.fixture
def visitor(the_world: None) -> Visitor:
    return Visitor(person(world.OWN, RoleKey.ADMINISTRATOR))


@pytest.fixture
def oracle(visitor: Visitor) -> WriteOracle:
    found = WriteOracle()
    found.learn()
    return found


def complaints(recorded: Recorded, visitor: Visitor, oracle: WriteOracle) -> list[str]:
    """What went wrong: the POST as it stood wrote nothing, or a swapped one crossed the border."""
    with undone():
        answer = visitor.ask(recorded.ask())
        written = oracle.look()
    if not written.beside or written.crossed:
        return [f"{recorded.name} as recorded: {answer.status}, {written}"]
    found = []
    for place, label in recorded.places.items():
        for key in swaps.others(label):
            with undone():
                ask = recorded.ask(recorded.swapped(place, key))
                answer = visitor.ask(ask)
                written = oracle.look()
            if written.crossed:
                found.append(f"{recorded.name}: {place} = {key} stored in {written.crossed}")
            seen = canary.found_in(answer.body + answer.messages.encode(), said=ask.said)
            if seen:
                found.append(f"{recorded.name}: {place} = {key} showed {seen}")
    return found


@pytest.mark.parametrize("name", TYPES)
def test_a_page_takes_nothing_of_another_region(name, visitor, oracle):
    model = next(model for model in swaps.page_types() if model.__name__ == name)
    page = swaps.own_page(model)
    recorded = page_form(visitor, page, swaps.reverse("wagtailadmin_pages:edit", args=[page.pk]))
    assert recorded.places, f"{name} points at nothing: nothing is proved"
    found = complaints(recorded, visitor, oracle)
    assert not found, "\n".join(found)


@pytest.mark.parametrize("name", [*swaps.FILES, *swaps.PAGES])
def test_a_file_or_page_is_not_put_into_another_region(name, visitor, oracle):
    recorded = (swaps.FILES | swaps.PAGES)[name](visitor)
    found = complaints(recorded, visitor, oracle)
    assert not found, "\n".join(found)
