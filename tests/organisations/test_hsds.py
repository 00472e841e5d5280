"""Open data in HSDS 3.0: it validates, it is stable, it tells nothing that is hidden."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator, FormatChecker
from referencing import Registry, Resource

from network.api import answering
from organisations.hsds import mapping
from organisations.hsds.package import TABLES, write_package
from organisations.models import OrganisationName, OrganisationPage
from regions.models import Theme
from tests import factories

pytestmark = pytest.mark.django_db

SCHEMAS = Path(__file__).parent / "hsds"
BASE = "/api/hsds"
TABLE_SCHEMAS = {
    "organizations": "organization",
    "taxonomies": "taxonomy",
    "addresses": "address",
    "service_at_location": "service_at_location",
}


def schema(name: str) -> dict[str, Any]:
    """A schema of the standard (tests/organisations/hsds/README.md)."""
    return json.loads((SCHEMAS / f"{name}.json").read_text(encoding="utf-8"))


def validator(name: str) -> Draft202012Validator:
    """Checks a record against a schema and all that it refers to, formats included."""
    found = {path.name: json.loads(path.read_text()) for path in SCHEMAS.glob("*.json")}
    draft = {"$schema": "https://json-schema.org/draft/2020-12/schema"}
    pairs = [(key, Resource.from_contents(draft | value)) for key, value in found.items()]
    registry = Registry().with_resources(pairs)
    checker = FormatChecker()
    return Draft202012Validator(found[f"{name}.json"], registry=registry, format_checker=checker)


def faults(name: str, record: Any) -> list[str]:
    """What is wrong with a record; a field that the schema does not know is a fault too."""
    unknown = set(record) - set(schema(name)["properties"]) - {"services"}
    return [str(error.message) for error in validator(name).iter_errors(record)] + sorted(unknown)


@pytest.fixture
def profile() -> OrganisationPage:
    """A profile with everything."""
    child = Theme.objects.exclude(parent=None).first()
    found = factories.organisation(
        factories.region("kainuu"),
        title="Sotkamon Sydän ry",
        lead="Liikuntaa ja tukea.",
        business_id="1572860-0",
        register_number="123.456",
        email="sydan@example.org",
        phone="040 123 4567",
        website="https://example.org",
        street="Kauppakatu 1",
        postal_code="88600",
        post_office="Sotkamo",
        coordinates="64.13, 28.38",
        contact_role="Puheenjohtaja",
        meeting_times="Tiistaisin klo 13",
        founded=1987,
        languages=["fi", "se"],
        online=True,
        municipalities=[factories.municipality("Sotkamo"), factories.municipality("Kuhmo")],
        themes=[child, child.parent],
    )
    OrganisationName.objects.create(organisation=found, name="Sydän", kind="short")
    return found


@pytest.fixture
def ask(visit):
    """GET below the API of a site, as JSON."""

    def get(path: str = "", region: str = "kainuu", status: int = 200) -> Any:
        reply = visit(region, BASE + path)
        assert reply.status_code == status
        assert not reply.cookies
        assert reply["Access-Control-Allow-Origin"] == "*"
        return json.loads(reply.content)

    return get


def test_the_root_says_which_standard_this_is(ask):
    assert ask("/")["version"] == "3.0"
    assert set(ask("/")) == {"version", "profile", "openapi_url"}


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("/services?full=true", "service"),
        ("/services", "service"),
        ("/organizations?full=true", "organization"),
        ("/organizations", "organization"),
        ("/service_at_locations?full=true", "service_at_location"),
        ("/taxonomies", "taxonomy"),
        ("/taxonomy_terms", "taxonomy_term"),
    ],
)
def test_a_list_validates_and_so_does_each_of_its_records_alone(profile, ask, path, name):
    factories.organisation(factories.region("kainuu"), title="Niukka ry")
    listed = ask(path)
    assert listed["contents"]
    assert listed["size"] == len(listed["contents"])
    for record in listed["contents"]:
        assert faults(name, record) == []
        alone = ask(f"{path.partition('?')[0]}/{record['id']}")
        assert alone["id"] == record["id"]
        assert faults(name, alone) == []


def test_a_wrong_record_is_seen():
    wrong = {"id": "no uuid", "name": "A", "status": "open", "email": "x", "colour": "red"}
    assert len(faults("service", wrong)) == 4


def test_a_service_tells_all_that_the_profile_does(profile, ask):
    found = ask(f"/services/{mapping.service_id(profile)}")
    assert found["organization"]["name"] == "Sotkamon Sydän ry"
    assert {area["name"] for area in found["service_areas"]} == {"Sotkamo", "Kuhmo"}
    assert {term["taxonomy_term"]["code"] for term in found["attributes"]} == {
        theme.key for theme in profile.themes.all()
    }
    kinds = [one["location"]["location_type"] for one in found["service_at_locations"]]
    assert kinds == ["physical", "virtual"]
    assert ask(f"/organizations/{profile.translation_key}")["alternate_name"] == "Sydän"


def test_a_hidden_address_and_a_draft_never_leave(profile, ask):
    OrganisationPage.objects.filter(pk=profile.pk).update(hide_address=True)
    factories.organisation(profile.region, title="Luonnos ry")
    OrganisationPage.objects.filter(title="Luonnos ry").update(live=False)
    told = "".join(
        json.dumps(ask(path))
        for path in ("/services?full=true", "/organizations?full=true", "/service_at_locations")
    )
    file = io.BytesIO()
    write_package(file, profile.region)
    with zipfile.ZipFile(file) as archive:
        told += "".join(archive.read(name).decode() for name in archive.namelist())
    assert "Sotkamon Sydän" in told
    for secret in ("Kauppakatu", "88600", "64.13", "Luonnos"):
        assert secret not in told


def test_a_page_is_of_the_size_that_was_asked_for(profile, ask):
    for _ in range(3):
        factories.organisation(profile.region)
    first, last = ask("/services?per_page=3"), ask("/services?per_page=3&page=2")
    assert (first["total_items"], first["total_pages"], first["size"]) == (4, 2, 3)
    assert (first["first_page"], first["last_page"], last["last_page"]) == (True, False, True)
    ids = [one["id"] for one in first["contents"] + last["contents"]]
    assert len(set(ids)) == 4
    for strange in ("page=-1", "page=x", "per_page=0", "per_page=" + "9" * 25, "pages=2"):
        told = ask(f"/services?{strange}", status=400)["errors"]
        assert [one["parameter"] for one in told] == [strange.partition("=")[0]]
    assert "the last one is 1" in ask("/services?page=3", status=404)["detail"]


def test_a_list_is_narrowed_as_the_standard_says(profile, ask):
    factories.organisation(profile.region, title="Toinen ry")
    child = next(theme for theme in profile.themes.all() if theme.parent)
    parent = mapping.made_id("theme", child.parent.key)
    for query in (
        "search=SYDÄN",
        f"organization_id={profile.translation_key}",
        f"taxonomy_term_id={parent}",
        f"taxonomy_id={mapping.taxonomy()['id']}",
    ):
        assert [one["name"] for one in ask(f"/services?{query}")["contents"]] == [profile.title], (
            query
        )
    assert ask("/services?modified_after=2099-01-01")["empty"]
    assert ask("/services?organization_id=x", status=400)["errors"]
    assert set(ask("/services?minimal=true")["contents"][0]) == {"id", "modified_date"}


def test_each_site_gives_its_own_and_the_hub_gives_all(profile, ask):
    assert ask("/organizations", region="lappi")["empty"]
    ask(f"/services/{mapping.service_id(profile)}", region="lappi", status=404)
    assert ask("/organizations", region="verkosto")["total_items"] == 1
    ask("/services/not-an-id", status=404)


def test_texts_come_in_a_language_of_the_site_under_the_same_ids(profile, ask):
    english = profile.copy_for_translation(
        factories.seeded(profile.region, "directory", "en").locale
    )
    english.title = "Sotkamo Heart"
    english.save_revision().publish()
    (finnish,) = ask("/services")["contents"]
    (other,) = ask("/services?language=en")["contents"]
    assert (other["name"], other["id"]) == ("Sotkamo Heart", finnish["id"])


def test_everything_streams_line_by_line(profile, visit):
    reply = visit("kainuu", f"{BASE}/services?format=ndjson&full=true")
    lines = b"".join(reply.streaming_content).decode().splitlines()
    assert [faults("service", json.loads(line)) for line in lines] == [[]]


def test_the_data_package_holds_valid_tables(profile):
    file = io.BytesIO()
    write_package(file, profile.region)
    with zipfile.ZipFile(file) as archive:
        described = json.loads(archive.read("datapackage.json"))
        assert {one["name"] for one in described["resources"]} == set(TABLES)
        for name in TABLES:
            rows = list(csv.DictReader(io.StringIO(archive.read(f"{name}.csv").decode())))
            assert rows, name
            rule = TABLE_SCHEMAS.get(name, name.removesuffix("s"))
            for row in rows:
                record = {key: _typed(key, value) for key, value in row.items() if value}
                assert faults(rule, record) == [], name
                assert set(schema(rule).get("tabular_required", [])) <= set(record), name


def _typed(key: str, value: str) -> Any:
    return float(value) if key in {"latitude", "longitude", "year_incorporated"} else value


def test_the_package_is_made_once_an_hour(profile, visit, monkeypatch):
    first = visit("kainuu", f"{BASE}/export.zip")
    assert b"".join(first.streaming_content)[:2] == b"PK"
    monkeypatch.setattr("organisations.hsds.package.write_package", None)
    assert visit("kainuu", f"{BASE}/export.zip").status_code == 200


def test_an_answer_is_cacheable_and_open_and_bounded(profile, client, visit, monkeypatch):
    reply = visit("kainuu", f"{BASE}/services")
    assert reply["Cache-Control"] == "public, max-age=300"
    again = client.get(
        f"{BASE}/services", headers={"host": "kainuu.localhost", "if-none-match": reply["ETag"]}
    )
    assert again.status_code == 304
    asked = client.options(f"{BASE}/services", headers={"host": "kainuu.localhost"})
    assert (asked.status_code, asked["Access-Control-Allow-Origin"]) == (204, "*")
    assert client.post(f"{BASE}/services", headers={"host": "kainuu.localhost"}).status_code == 405
    monkeypatch.setattr(answering, "MOST_A_MINUTE", 1)
    refused = visit("kainuu", f"{BASE}/services")
    assert (refused.status_code, refused["Retry-After"]) == (429, "60")


def test_the_number_of_queries_does_not_grow_with_the_list(profile, ask, django_assert_num_queries):
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    ask("/services?full=true")
    with CaptureQueriesContext(connection) as few:
        ask("/services?full=true")
    for _ in range(20):
        factories.organisation(profile.region, themes=list(profile.themes.all()))
    with django_assert_num_queries(len(few)):
        ask("/services?full=true")
    assert len(few) < 20
