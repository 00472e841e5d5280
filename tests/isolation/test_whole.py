"""Nothing is forgotten: each model, field, page type and address is a part of the crawl."""

from __future__ import annotations

import pytest
from django.apps import apps
from wagtail.models import get_page_models

from network.pages import BasePage
from tests.isolation import census, pages, world
from tests.isolation.canary import MARK
from tests.isolation.patterns import Door, doors
from tests.isolation.plan import LOGGING_OUT, filled, plan

pytestmark = pytest.mark.usefixtures("the_world")


def test_every_model_has_a_canary_or_an_excuse():
    missing = list(census.models_without_canary())
    assert not missing, "\n".join(missing)


def test_no_model_is_excused_that_the_world_holds():
    assert census.excuses_without_need() == []


def test_every_text_of_ours_holds_a_canary():
    missing = list(census.fields_without_canary())
    assert not missing, "\n".join(missing)


def test_every_page_type_stands_in_the_other_region():
    missing = [
        model._meta.label
        for model in get_page_models()
        if issubclass(model, BasePage)
        and model._meta.label not in census.EXCUSED
        and not model.objects.filter(title__startswith=MARK, pk__gte=world.FIRST).exists()
    ]
    assert missing == []


@pytest.mark.parametrize("state", pages.STATES)
def test_every_page_type_is_in_every_state(state):
    bird, _finish = pages.STATES[state]
    missing = [
        model._meta.label
        for model in pages.page_types()
        if not model.objects.filter(title__startswith=f"{MARK} {bird}").exists()
    ]
    assert missing == []


def test_every_address_of_staff_is_asked_for():
    asked = {ask.door for ask in plan(quick=True)}
    known = {door.name for door in doors() if door.for_staff} - LOGGING_OUT
    assert asked == known
    assert len(known) > 200, "the walk found too few addresses to mean anything"


def test_every_public_address_is_listed():
    missing = census.public_doors_not_listed()
    assert not missing, "\n".join(missing)


def test_an_unknown_parameter_is_named_with_what_to_do():
    door = Door("people:resend", "/admin/people/%(invitation_id)s/", ("invitation_id",))
    with pytest.raises(LookupError, match=r"people:resend .*invitation_id.*keys\.py"):
        list(filled(door))


def test_a_model_without_a_canary_is_named_with_what_to_do(monkeypatch):
    monkeypatch.delitem(census.EXCUSED, "regions.Theme")
    (sentence,) = census.models_without_canary()
    assert sentence.startswith("regions.Theme has no canary: add it to tests/isolation/world.py")


def test_a_public_address_that_is_not_listed_is_named_with_what_to_do(monkeypatch):
    monkeypatch.delitem(census.PUBLIC, "region_look")
    (sentence,) = census.public_doors_not_listed()
    assert "region_look (/look/" in sentence
    assert "PUBLIC" in sentence


def test_the_other_regions_keys_are_told_by_their_numbers():
    picture, page = apps.get_model("images.Picture"), apps.get_model("wagtailcore.Page")
    assert {pk < world.FIRST for pk in picture.objects.values_list("pk", flat=True)} == {
        True,
        False,
    }
    for found in page.objects.filter(title__startswith=MARK):
        assert world.FIRST <= found.pk <= world.LAST
