"""People who come and go: an open session is worth what its owner may see at this moment."""

from __future__ import annotations

import pytest

from network.users.models import User
from regions.models import RegionRole
from regions.roles import RoleKey
from tests.isolation import shift, world
from tests.isolation.crawl import Result, walk
from tests.isolation.visitor import Ask, Visitor

pytestmark = pytest.mark.usefixtures("the_world")


def lists() -> list[Ask]:
    """The addresses that show much at once."""
    asks = shift.dealt(quick=True)
    return [ask for ask in asks if ask.method == "GET" and not ask.query and not ask.mixed]


def somebody() -> User:
    """An editor of the other region whose own name is no canary."""
    user = shift.person(world.OTHER, RoleKey.EDITOR)
    user.first_name, user.last_name, user.email = "Aino", "Aalto", "aino@example.org"
    user.save()
    return user


def group(slug: str) -> object:
    return RegionRole.objects.get(region__slug=slug, role=RoleKey.EDITOR).group


def found(visitor: Visitor, *, every: int = 1) -> Result:
    """What the lists show; ``every`` third of them where all of them are closed anyway."""
    with shift.at_full_speed():
        return walk(visitor, lists()[::every], writes=False)


def test_who_moves_to_another_region_sees_the_old_one_no_more():
    user = somebody()
    visitor = Visitor(user)
    front = Ask("front", "GET", f"/admin/pages/{world.FIRST}/")
    assert walk(visitor, [front], writes=False).saw
    user.groups.set([group(world.OWN)])
    result = found(visitor)
    assert result.requests > 150
    assert not shift.Crawl(looked=result).wrong()


@pytest.mark.parametrize("change", [{"is_active": False}, {"password": "!"}])
def test_a_session_ends_with_its_owners_right_to_be_here(change):
    user = somebody()
    visitor = Visitor(user)
    User.objects.filter(pk=user.pk).update(**change)
    assert not shift.Crawl(looked=found(visitor, every=3)).wrong()


def test_who_has_no_role_left_sees_nothing():
    user = somebody()
    visitor = Visitor(user)
    user.groups.clear()
    assert not shift.Crawl(looked=found(visitor, every=3)).wrong()
