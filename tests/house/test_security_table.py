"""Each requirement of ASVS 5.0, levels 1 and 2, has its row, and each row is true to the code."""

from __future__ import annotations

from dataclasses import replace

import pytest

from network.env import PROJECT
from tests.house import asvs, security_table
from tests.house.security_table import MOST_OPEN, OVERVIEW, Row, figures, problems_of, rows

TABLE = rows()


def test_the_list_of_requirements_is_that_of_the_standard():
    found = asvs.levels()
    assert (len(found), [*found.values()].count(1), [*found.values()].count(2)) == (253, 70, 183)
    assert len([one for one in found if not one.startswith(asvs.NOT_IN_SCOPE)]) == 217


def test_every_requirement_stands_once_in_the_table():
    assert security_table.problems_of_ids(TABLE) == []


@pytest.mark.parametrize("chapter", sorted({row.page.name for row in TABLE}))
def test_what_the_rows_name_is_there(chapter):
    """When this fails, something has gone or has another name: is the promise still kept?"""
    found = [
        f"{row.id}: {one}" for row in TABLE if row.page.name == chapter for one in problems_of(row)
    ]
    assert found == []


def test_nothing_of_level_1_is_open_and_little_of_level_2():
    still = {
        level: [row.id for row in TABLE if row.way == "open" and row.level == level]
        for level in (1, 2)
    }
    assert all(len(still[level]) <= MOST_OPEN[level] for level in still), still
    told = OVERVIEW.read_text(encoding="utf-8")
    listed = [row.id for row in TABLE if f"\n- {row.id}: " in told]
    assert sorted(listed) == sorted(still[1] + still[2])


def test_what_is_not_in_scope_is_what_the_overview_says():
    for row in TABLE:
        if row.id.startswith(asvs.NOT_IN_SCOPE):
            assert row.way == "absent", row.id


def test_the_figures_are_those_of_the_table():
    """When this fails, paste what ``python -m tests.house.security_table`` prints."""
    assert figures(TABLE) in OVERVIEW.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "name",
    ["SECURITY.md", "docs/security.md", "docs/security/rules.md", "docs/security/machines.md"],
)
def test_the_pages_around_it_name_nothing_that_is_gone(name):
    file = PROJECT / name
    assert [*security_table.dead_links(file, file.read_text(encoding="utf-8"))] == []


GOOD = next(row for row in TABLE if row.id == "V6.2.1")


@pytest.mark.parametrize(
    ("row", "told"),
    [
        (replace(GOOD, where="somewhere"), "no test is named"),
        (replace(GOOD, where="`tests/house/test_whole.py::test_gone`"), "test_gone is not there"),
        (replace(GOOD, where=GOOD.where + " `network/env.py: NO_SUCH`"), "“NO_SUCH” is not in"),
        (replace(GOOD, way="setting", where="yes"), "no setting is named"),
        (replace(GOOD, way="rule", where="[rules](rules.md)"), "no section of a document"),
        (replace(GOOD, way="rule", where="[rules](rules.md#none)"), "no section “none”"),
        (replace(GOOD, way="rule", where="[gone](gone.md#none)"), "gone.md is not there"),
        (replace(GOOD, way="absent", where="no"), "no reason is given"),
        (replace(GOOD, way="perhaps"), "“perhaps” is none of"),
    ],
)
def test_a_row_that_is_not_true_is_told(row: Row, told: str):
    assert not [*problems_of(GOOD)]
    assert any(told in one for one in problems_of(row))


def test_a_missing_or_doubled_id_is_told():
    told = security_table.problems_of_ids([*TABLE[1:], TABLE[2], replace(GOOD, id="V99.1.1")])
    assert f"{TABLE[0].id} is missing." in told
    assert f"{TABLE[2].id} stands 2 times." in told
    assert "V99.1.1 is no requirement of levels 1 and 2." in told
    wrong = replace(GOOD, level=2)
    others = [row for row in TABLE if row.id != GOOD.id]
    assert security_table.problems_of_ids([*others, wrong]) == [f"{GOOD.id} is of level 1."]
