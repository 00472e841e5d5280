"""No model forgets to say what it holds of people."""

from __future__ import annotations

import dataclasses

import pytest
from django.core.checks import run_checks

from network.privacy import checks, registry
from network.privacy.declaring import Limit
from tests import factories
from tests.staff import soup


def ids() -> set[str]:
    return {one.id for one in run_checks() if one.id.startswith("privacy.")}


@pytest.fixture
def forgotten(monkeypatch):
    """Let a model's declaration be another, or none."""

    def change(model: str, **fields: object) -> None:
        said = registry._personal[model]
        changed = {**registry._personal}
        if fields:
            changed[model] = dataclasses.replace(said, **fields)
        else:
            del changed[model]
        monkeypatch.setattr(registry, "_personal", changed)

    return change


def test_every_field_of_every_model_of_ours_has_been_declared():
    assert ids() == set()
    assert len(list(checks.own_models())) > 90


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({}, "E001"),
        ({"fields": ("email",)}, "E002"),
        ({"fields": ("words", "page", "email", "answer", "note", "handed_note", "shoes")}, "E003"),
        ({"limits": ()}, "E004"),
        ({"purge": ""}, "E005"),
        ({"purge": "feedback.tasks.nobody_calls"}, "E005"),
        ({"email": ""}, "E006"),
    ],
)
def test_a_declaration_that_lacks_something_stops_the_start(forgotten, fields, code):
    forgotten("feedback.Feedback", **fields)
    assert ids() == {f"privacy.{code}"}


def test_the_message_says_what_to_write(forgotten):
    forgotten("feedback.Feedback")
    (found,) = [one for one in run_checks() if one.id == "privacy.E001"]
    assert "feedback/personal_data.py" in found.hint
    fields = "answer email handed_note note page role words"
    assert f'nothing_personal("feedback.Feedback", "{fields}"' in found.hint


def test_a_limit_is_checked_by_the_model_it_names(forgotten):
    limit = Limit(days=30, after="nothing_of_the_kind", event="x")
    declared = registry.declaration_of("feedback.Feedback")
    with pytest.raises(Exception, match="nothing_of_the_kind"):
        limit.passed(declared.rows, __import__("datetime").datetime.now())


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("role", "slug", "status"),
    [
        ("editor", "kainuu", 200),
        ("administrator", "kainuu", 200),
        ("editor", "lappi", 404),
        ("editor", "all", 404),
        ("administrator", "all", 404),
    ],
)
def test_the_register_is_read_by_those_who_work_in_the_region(client, role, slug, status):
    client.force_login(factories.staff(factories.region("kainuu"), role))
    reply = client.get(f"/admin/register/{slug}/", headers={"host": "localhost"})
    assert reply.status_code == status
    if status == 200:
        assert len(soup(reply).select("tbody tr")) == len(registry.personal())


@pytest.mark.django_db
def test_the_networks_register_counts_all_and_is_a_file_too(client, admin_user_of_network):
    factories.subscriber(factories.region("kainuu"))
    factories.subscriber(factories.region("lappi"))
    reply = client.get("/admin/register/all/", headers={"host": "localhost"})
    assert reply.status_code == 200
    file = client.get("/admin/register/all/?muoto=csv", headers={"host": "localhost"})
    lines = file.content.decode("utf-8-sig").splitlines()
    assert len(lines) == len(registry.personal()) + 1
    readers = next(line for line in lines if "Kirjeiden lukijat" in line)
    assert readers.split(";")[-2] == "2"


@pytest.fixture
def admin_user_of_network(client, db):
    from tests.staff import person

    client.force_login(person())
