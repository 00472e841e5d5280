"""The crawl's quick cut: one key a model at every address. ``make crawl`` tries all of them."""

from __future__ import annotations

import pytest

from regions.roles import RoleKey
from tests.isolation import shift, world
from tests.isolation.crawl import walk
from tests.isolation.visitor import Visitor

pytestmark = pytest.mark.usefixtures("the_world")
PARTS, EDITORS = 24, 2
OTHER_ROLES = (RoleKey.ADMINISTRATOR, RoleKey.PUBLISHER, RoleKey.COMMUNICATIONS)
"""Each of them asks a part; the whole crawl has them ask everything."""


@pytest.mark.short_cut
@pytest.mark.parametrize(
    ("part", "role"),
    [
        *((part, RoleKey.EDITOR) for part in range(EDITORS)),
        *((part, role) for part, role in enumerate(OTHER_ROLES, start=EDITORS)),
    ],
)
def test_nobody_sees_or_changes_another_region(part, role):
    visitor = Visitor(shift.person(world.OWN, role))
    with shift.at_full_speed():
        result = walk(visitor, shift.dealt(quick=True, part=part, parts=PARTS))
    assert result.requests > 50
    assert result.home, "the visitor was not let in: nothing is proved"
    complaints = shift.Crawl(looked=result).wrong()
    assert not complaints, "\n".join(complaints)


def test_the_other_regions_own_people_see_and_write_what_the_crawl_looks_for():
    with shift.at_full_speed():
        own = shift.control(shift.dealt(quick=True), most=1, every=8)
    assert len(own.saw) >= shift.SEEN_BY_THEIR_OWN
    assert len(own.of("write")) > 5


def test_without_logging_in_there_is_nothing():
    with shift.at_full_speed():
        asks = [ask for ask in shift.dealt(quick=True, parts=9) if not ask.query]
        result = walk(Visitor(), asks)
    assert not shift.Crawl(looked=result).wrong()
