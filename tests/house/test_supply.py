"""What the product is made of: pinned with hashes, new enough, under licences that may be used."""

from __future__ import annotations

import datetime as dt
import json

import pytest
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from packaging.version import Version

from network.supply.bill import bill
from network.supply.licences import is_allowed, licence_of
from network.supply.packages import hashes, installed, pinned

FILES = ("requirements.txt", "requirements-dev.txt")
FLOORS = {
    "wagtail": "8.0.1",
    "django": "5.2.19",
    "pillow": "12.0",
    "celery": "5.7.0",
    "psycopg": "3.3.9",
    "redis": "8.1",
    "django-allauth": "65.21",
    "django-axes": "8.3.1",
    "cryptography": "45",
    "aiohttp": "3.12",
    "urllib3": "2.5",
    "requests": "2.32.4",
    "granian": "2.5",
    "uvicorn": "0.35",
    "h11": "0.16",
    "sqlparse": "0.5.4",
    "defusedxml": "0.7.1",
    "certifi": "2026.1",
}
"""The first versions without a weakness that is known at the time of writing."""


@pytest.mark.parametrize("file", FILES)
def test_every_package_is_pinned_with_hashes(file):
    found = hashes(file)
    assert found.keys() == pinned(file).keys()
    assert [name for name, number in found.items() if not number] == []


@pytest.mark.parametrize("file", FILES)
def test_no_address_of_a_package_index_is_written_down(file):
    from network.supply.packages import PROJECT

    text = (PROJECT / file).read_text()
    assert not [line for line in text.splitlines() if "://" in line or line.startswith("--index")]


@pytest.mark.parametrize("name", FLOORS)
def test_a_pin_is_not_below_the_known_good_version(name):
    for file in FILES:
        assert Version(pinned(file)[name]) >= Version(FLOORS[name])


def test_what_is_installed_is_new_enough():
    found = {one.name.lower(): one.version for one in installed()}
    old = {
        name: found[name] for name, floor in FLOORS.items() if Version(found[name]) < Version(floor)
    }
    assert old == {}


def test_every_package_has_a_licence_that_may_be_used():
    foreign = [one.name for one in installed() if not is_allowed(one.name, licence_of(one))]
    assert foreign == [], "Look at their licences: network/supply/licences.py"


@pytest.mark.parametrize(
    ("licence", "allowed"),
    [
        ("MIT", True),
        ("Apache-2.0 AND MIT", True),
        ("GPL-3.0-only OR MIT", True),
        ("LGPL-3.0-only", True),
        ("GNU Lesser General Public License v2 or later (LGPLv2+)", True),
        ("", False),
        ("GPL-3.0-only", False),
        ("GNU General Public License v3 (GPLv3)", False),
        ("MIT AND AGPL-3.0", False),
        ("GNU Affero General Public License v3", False),
        ("Other/Proprietary License", False),
    ],
)
def test_licences_are_told_apart(licence, allowed):
    assert is_allowed("a-package", licence) is allowed


def test_the_bill_of_materials_is_cyclonedx_and_names_every_package():
    told = bill(dt.datetime(2026, 11, 26, tzinfo=dt.UTC))
    problem = JsonStrictValidator(SchemaVersion.V1_6).validate_str(json.dumps(told))
    assert problem is None
    assert [one["name"] for one in told["components"]] == [one.name for one in installed()]
    assert any(one["purl"] == f"pkg:pypi/wagtail@{one['version']}" for one in told["components"])
