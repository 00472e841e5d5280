"""Bringing associations in from a file: what is told, what is written, and what is taken back."""

from __future__ import annotations

import pytest
from wagtail.models import Page, ReferenceIndex
from wagtail.search.backends import get_search_backend

from organisations.exchange import running
from organisations.exchange.checking import check_import
from organisations.exchange.receiving import check_with, start_run
from organisations.exchange.running import run_import
from organisations.exchange.tasks import (
    announce_imported,
    go_on_with_import,
    purge_imports,
    resume_imports,
)
from organisations.models import Import, ImportedPage, ImportRow, OrganisationPage
from regions.models import RegionLogEntry
from tests import factories
from tests.organisations.importing import (
    HEAD,
    after,
    brought_in,
    checked,
    named,
    received,
    troubles,
    undone,
    verdicts,
)

pytestmark = pytest.mark.django_db

TWO = f"""{HEAD}
Sotkamon Sydän ry;1572860-0;Sotkamo; info@example.org;Liikuntaa
Kuhmon kerho;;Kuhmo;;
"""


def everything() -> list[dict]:
    """Every association as it stands in the database."""
    return list(OrganisationPage.objects.order_by("pk").values())


def test_a_new_row_becomes_a_page_like_any_other():
    source = brought_in(TWO)
    page = named("Sotkamon Sydän ry")
    assert source.state == "done"
    assert page.live
    assert page.url_path.endswith("/sotkamon-sydan-ry/")
    assert page.region == source.region
    assert [m.name_fi for m in page.municipalities.all()] == ["Sotkamo"]
    assert page.email == "info@example.org"
    assert page.latest_revision == page.live_revision
    assert page.latest_revision.as_object().business_id == "1572860-0"
    assert Page.find_problems() == ([], [], [], [], [])
    page.title = "Toinen nimi"
    page.save_revision().publish()
    assert named("Toinen nimi").live
    assert RegionLogEntry.objects.filter(deed="imported", region=source.region).exists()


def test_what_was_written_by_the_hundred_is_found_once_it_is_announced():
    brought_in(TWO)
    page = named("Kuhmon kerho")
    found = get_search_backend().search("kerho", OrganisationPage)
    assert list(found) == []
    assert announce_imported() == 2
    assert list(get_search_backend().search("kerho", OrganisationPage)) == [page]
    assert ReferenceIndex.get_references_for_object(page).exists()
    assert announce_imported() == 0


def test_the_same_file_twice_changes_nothing():
    brought_in(TWO)
    before = everything()
    assert verdicts(checked(TWO)) == ["same", "same"]
    brought_in(TWO)
    assert everything() == before


def test_a_change_is_told_field_by_field_and_made_in_the_translations_too():
    brought_in(TWO)
    page = named("Sotkamon Sydän ry")
    english = page.copy_for_translation(factories.seeded(page.region, "directory", "en").locale)
    english.title = "Sotkamo Heart"
    english.save_revision().publish()
    changed = TWO.replace("info@", "uusi@").replace("Liikuntaa", "Jumppaa")
    source = checked(changed)
    assert verdicts(source) == ["changed", "same"]
    assert source.rows.first().changes == [
        ["lead", "Liikuntaa", "Jumppaa"],
        ["email", "info@example.org", "uusi@example.org"],
    ]
    assert named("Sotkamon Sydän ry").email == "info@example.org"
    brought_in(changed)
    page.refresh_from_db()
    english.refresh_from_db()
    assert (page.email, page.lead) == ("uusi@example.org", "Jumppaa")
    assert (english.email, english.lead) == ("uusi@example.org", "Liikuntaa")


def test_an_empty_cell_leaves_a_field_alone_and_a_dash_empties_it():
    brought_in(TWO)
    again = f"{HEAD}\nSotkamon Sydän ry;1572860-0;;-;\n"
    assert checked(again).rows.get().changes == [["email", "info@example.org", ""]]


@pytest.mark.parametrize(
    "row",
    [
        "Ihan toinen nimi;1572860-0;Kajaani;;",
        "Sotkamon   SYDÄN r.y.;;Sotkamo;;",
        "Sotkamon Sydän;;Sotkamo, Kuhmo;;",
    ],
)
def test_an_association_is_known_by_its_number_or_by_its_name_and_municipality(row):
    brought_in(TWO)
    page = named("Sotkamon Sydän ry")
    assert checked(f"{HEAD}\n{row}\n").rows.get().page_id == page.pk


def test_a_register_number_goes_before_the_name_whatever_its_dots():
    kainuu = factories.region("kainuu")
    page = factories.organisation(kainuu, title="Vanha nimi", register_number="123456")
    source = checked("Nimi;Rekisterinumero;Kunnat\nUusi nimi;123.456;Kajaani\n")
    row = source.rows.get()
    assert row.page_id == page.pk
    assert "register_number" not in [key for key, _old, _new in row.changes]


def test_two_associations_of_one_name_with_different_numbers_stay_two():
    brought_in(TWO)
    source = checked(f"{HEAD}\nSotkamon Sydän ry;0737546-2;Sotkamo;;\n")
    assert verdicts(source) == ["new"]


def test_another_regions_association_is_never_touched_nor_told_of_unless_it_is_public():
    lappi = factories.region("lappi")
    public = factories.organisation(lappi, title="Julkinen ry", business_id="1572860-0")
    hidden = factories.organisation(lappi, title="Luonnos ry", business_id="0737546-2")
    OrganisationPage.objects.filter(pk=hidden.pk).update(live=False)
    rows = "Uusi nimi;1572860-0;Kuhmo;a@example.org;\nLuonnos ry;0737546-2;Kuhmo;;\n"
    source = brought_in(f"{HEAD}\n{rows}")
    assert verdicts(source) == ["elsewhere", "new"]
    assert list(source.rows.values_list("outcome", flat=True)) == ["waiting", "written"]
    public.refresh_from_db()
    assert (public.title, public.email) == ("Julkinen ry", "")
    assert source.rows.last().page_id != hidden.pk


def test_a_row_with_an_error_keeps_only_itself_out():
    source = brought_in(f"{HEAD}\nHyvä ry;;Kuhmo;;\nHuono ry;;Kuhmo;ei osoite;\n")
    assert verdicts(source) == ["new", "error"]
    assert troubles(source) == [(3, "Sähköposti", "email")]
    assert named("Hyvä ry").live
    assert not OrganisationPage.objects.filter(title="Huono ry").exists()


def test_or_everything_when_the_editor_chose_so():
    source = checked(f"{HEAD}\nHyvä ry;;Kuhmo;;\nHuono ry;;Kuhmo;ei osoite;\n", whole=True)
    assert not start_run(source=source, user=source.made_by)
    source.refresh_from_db()
    assert source.state == "checked"


def test_drafts_are_left_as_drafts_and_changes_to_them_too():
    brought_in(TWO, publish=False)
    page = named("Kuhmon kerho")
    assert not page.live
    assert page.has_unpublished_changes
    assert verdicts(checked(TWO, publish=False)) == ["same", "same"]
    brought_in(TWO.replace("Kuhmon kerho;;Kuhmo;;", "Kuhmon kerho;;Kuhmo;k@example.org;"))
    page.refresh_from_db()
    assert not page.live, "a draft is published by a person, not by a file"
    assert page.get_latest_revision_as_object().email == "k@example.org"


def test_a_page_that_somebody_is_editing_or_has_locked_is_left_alone():
    brought_in(TWO)
    sotkamo, kuhmo = named("Sotkamon Sydän ry"), named("Kuhmon kerho")
    sotkamo.phone = "040 1"
    sotkamo.save_revision()
    OrganisationPage.objects.filter(pk=kuhmo.pk).update(locked=True)
    changed = TWO.replace("info@", "uusi@").replace("Kuhmo;;", "Kuhmo;k@example.org;")
    assert [code for _row, _column, code in troubles(checked(changed))] == [
        "being_edited",
        "locked",
    ]


def test_what_changes_between_the_check_and_the_run_is_left_out():
    source = checked(TWO)
    factories.organisation(
        source.region, title="Kuhmon kerho", municipalities=[factories.municipality("Kuhmo")]
    )
    assert start_run(source=source, user=source.made_by)
    source = after(source, run_import)
    assert list(source.rows.values_list("outcome", flat=True)) == ["written", "failed"]
    assert OrganisationPage.objects.filter(title="Kuhmon kerho").count() == 1


def test_undoing_removes_what_was_made_and_brings_back_what_was_changed():
    kainuu = factories.region("kainuu")
    factories.organisation(kainuu, title="Ennallaan ry")
    old = factories.organisation(
        kainuu, title="Vanha ry", business_id="1572860-0", email="vanha@example.org"
    )
    source = brought_in(TWO)
    old.refresh_from_db()
    assert (old.title, old.email) == ("Sotkamon Sydän ry", "info@example.org")
    source = undone(source)
    old.refresh_from_db()
    assert source.state == "undone"
    assert (old.title, old.email, old.live) == ("Vanha ry", "vanha@example.org", True)
    assert [m.name_fi for m in old.municipalities.all()] != ["Sotkamo"]
    assert not OrganisationPage.objects.filter(title="Kuhmon kerho").exists()
    assert OrganisationPage.objects.filter(title="Ennallaan ry").exists()
    assert Page.find_problems() == ([], [], [], [], [])


def test_what_somebody_has_changed_since_is_kept_and_told_of():
    source = brought_in(TWO)
    page = named("Kuhmon kerho")
    page.phone = "040 123"
    page.save_revision().publish()
    source = undone(source)
    assert list(source.rows.values_list("outcome", flat=True)) == ["undone", "kept"]
    assert named("Kuhmon kerho").phone == "040 123"
    assert not OrganisationPage.objects.filter(title="Sotkamon Sydän ry").exists()


def many(count: int) -> str:
    """A file of so many associations."""
    return HEAD + "".join(f"\nKerho {number};;Kuhmo;;" for number in range(count))


class Killed(Exception):
    """A worker that dies."""


@pytest.mark.parametrize("place", ["plant_many", "_finish"])
def test_a_killed_worker_leaves_nothing_half_done_and_another_goes_on(monkeypatch, place):
    monkeypatch.setattr(running, "AT_ONCE", 3)
    source = checked(many(8))
    assert start_run(source=source, user=source.made_by)
    real, calls = getattr(running, place), []

    def dies(*args, **kwargs):
        calls.append(1)
        if len(calls) == (2 if place == "plant_many" else 1):
            raise Killed
        return real(*args, **kwargs)

    monkeypatch.setattr(running, place, dies)
    with pytest.raises(Killed):
        after(source, run_import)
    made = OrganisationPage.objects.filter(title__startswith="Kerho")
    assert made.count() == (3 if place == "plant_many" else 8)
    assert source.rows.filter(outcome="written").count() == made.count()
    resume_imports()
    source.refresh_from_db()
    assert (source.state, made.count()) == ("done", 8)
    assert ImportedPage.objects.filter(row__source=source).count() == 8


def test_a_killed_check_goes_on_where_it_was(monkeypatch):
    monkeypatch.setattr("organisations.exchange.checking.AT_ONCE", 3)
    source = received(many(8))
    check_with(source=source, columns=source.columns, publish=True, whole=False)
    real = ImportRow.objects.bulk_create
    monkeypatch.setattr(ImportRow.objects, "bulk_create", None)
    with pytest.raises(TypeError):
        after(source, check_import)
    monkeypatch.setattr(ImportRow.objects, "bulk_create", real)
    go_on_with_import(source.pk)
    source.refresh_from_db()
    assert (source.state, verdicts(source)) == ("checked", ["new"] * 8)


def test_the_cost_of_a_row_is_shared(django_assert_max_num_queries):
    source = received(many(200))
    check_with(source=source, columns=source.columns, publish=True, whole=False)
    with django_assert_max_num_queries(40):
        after(source, check_import)
    assert start_run(source=source, user=source.made_by)
    with django_assert_max_num_queries(60):
        after(source, run_import)
    assert OrganisationPage.objects.filter(title__startswith="Kerho").count() == 200


def test_files_and_rows_go_after_a_month():
    source = brought_in(TWO)
    name, storage = source.file.name, source.file.storage
    assert storage.exists(name)
    assert purge_imports() == 0
    Import.objects.update(created_at="2026-01-01T00:00Z", state="running")
    assert purge_imports() == 1, "also what goes on for ever"
    assert not storage.exists(name)
    assert not ImportRow.objects.exists()
    assert named("Kuhmon kerho").live
