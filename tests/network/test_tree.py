"""Branches of the tree, however many, in few conditions."""

from __future__ import annotations

import pytest
from django.db.models import Q
from wagtail.models import Page

from network.tree import below
from tests import factories

pytestmark = pytest.mark.django_db


def one_by_one(paths: list[str]) -> set[int]:
    found = Q(pk__in=[])
    for path in paths:
        found |= Q(path__startswith=path)
    return set(Page.objects.filter(found).values_list("pk", flat=True))


def test_neighbours_are_asked_for_together_and_nobody_else_is_found():
    homes = list(Page.objects.filter(depth=2).order_by("path").values_list("path", flat=True))
    assert len(homes) > 5
    for chosen in ([], homes[:1], homes[1:3], homes, homes[:4] + homes[5:], homes[1:-1]):
        found = Page.objects.filter(below(chosen))
        assert set(found.values_list("pk", flat=True)) == one_by_one(chosen)


def test_a_hundred_front_pages_in_a_row_are_one_comparison():
    paths = [f"0001{number:04}" for number in range(1, 10)]
    assert str(below(paths)).count("path__") == 2


def test_what_lies_below_another_is_not_asked_for_twice():
    home = factories.home(factories.region("kainuu"))
    inner = home.get_children().first()
    assert str(below([home.path, inner.path])) == str(below([home.path]))


def test_the_last_of_all_paths_has_no_end():
    paths = [f"0001{last}" for last in ("ZZZX", "ZZZY", "ZZZZ")]
    assert str(below(paths)).count("path__startswith") == 3
