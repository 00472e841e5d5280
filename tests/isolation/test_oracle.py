"""The crawl sees what it is there to see: leaks and writes are planted, and each is found."""

from __future__ import annotations

import pytest

from regions.roles import RoleKey
from tests.isolation import world
from tests.isolation.crawl import Result, walk
from tests.isolation.shift import person
from tests.isolation.visitor import Ask, Visitor

pytestmark = [
    pytest.mark.usefixtures("the_world"),
    pytest.mark.urls("tests.isolation.planted"),
]


def ask(name: str, method: str = "GET", query: str = "", **more: object) -> Ask:
    return Ask(name, method, f"/planted/{name}/", query, **more)


def walked(*asks: Ask) -> Result:
    return walk(Visitor(person(world.OWN, RoleKey.EDITOR)), asks)


@pytest.mark.parametrize(
    ("name", "place"),
    [
        ("body", "body"),
        ("escaped", "body"),
        ("json", "body"),
        ("header", "headers"),
        ("message", "next page"),
        ("mail", "mail"),
        ("workbook", "body"),
    ],
)
def test_a_planted_leak_is_found_where_it_stands(name, place):
    assert list(walked(ask(name)).of("leak")) == [("leak", name, place)]


def test_a_picture_is_known_by_its_colour_and_by_its_name():
    found = walked(ask("picture")).of("leak")
    assert found["leak", "picture", "body"].met == {"picture"}
    assert found["leak", "picture", "headers"].met == {"a file"}


def test_a_leak_says_in_which_state_the_thing_is():
    (found,) = walked(ask("body")).of("leak").values()
    assert found.met == {"draft"}


def test_what_the_visitor_has_said_is_no_leak():
    assert not walked(ask("echo", query="q=ZQXB+KuukkeliNewsPageTitle")).findings


def test_more_than_the_visitor_has_said_is_a_leak():
    assert walked(ask("body", query="q=ZQXB+Kuukkeli")).of("leak")


@pytest.mark.parametrize("name", ["update", "delete", "point"])
def test_a_write_to_the_other_regions_rows_is_found(name):
    (found,) = walked(ask(name, "POST", mixed=True)).of("write").values()
    assert found.met


def test_writing_ones_own_is_allowed():
    result = walked(ask("own", "POST"))
    assert result.wrote == {"own"}
    assert not result.findings


def test_writing_anything_on_the_other_regions_word_is_not():
    assert walked(ask("own", "POST", f"id={world.FIRST}")).of("write")


def test_each_request_is_undone_before_the_next():
    again = walked(ask("update"), ask("own"), ask("update"))
    (found,) = again.of("write").values()
    assert found.count == 2


def test_a_fault_is_written_down_with_its_error():
    (found,) = walked(ask("fault")).of("fault").values()
    assert "ZeroDivisionError" in str(found)
