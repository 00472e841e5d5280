"""The names by which a change finds the answers that show what has changed."""

from __future__ import annotations

import uuid

EVERYTHING = "*"


def page(translation_key: uuid.UUID) -> str:
    """A page in all its languages."""
    return f"p:{translation_key}"


def page_id(pk: int) -> str:
    """A page of which only the id was read."""
    return f"i:{pk}"


def listing(region_id: int, table: str) -> str:
    """Any list of a kind of page on a region's site; 0 = the hub's."""
    return f"l:{region_id}:{table}"


def listings(table: str) -> str:
    """Any list of a kind of page on any site."""
    return f"l:{table}"


def table(name: str) -> str:
    """Whatever shows rows of a table that is not one of pages."""
    return f"t:{name}"


def site(region_id: int) -> str:
    """Every page of a region's site: its look, menu and languages."""
    return f"s:{region_id}"


def kind(table: str) -> str:
    """Whatever shows any page of a type."""
    return f"k:{table}"


def row(table: str, pk: object) -> str:
    """Whatever shows this row, read through another."""
    return f"r:{table}:{pk}"


def regional(table: str, region_id: int) -> str:
    """Whatever a region's site shows of a table; 0 = the hub, which shows all regions'."""
    return f"t:{table}:{region_id}"
