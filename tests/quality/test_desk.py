"""The region's desk: its own people see, mend and call fine; nobody else's do."""

from __future__ import annotations

import datetime as dt

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from wagtail.models import Page

from quality.inspecting import inspect
from quality.models import Finding, Inspection, Twin
from quality.permissions import user_mends_pages
from quality.tasks import inspect_everything
from tests import factories
from tests.organisations.caring import words
from tests.quality.pages import ADMIN, LONG, desk, file_link, found, picture, say, text, written
from tests.staff import soup

pytestmark = pytest.mark.django_db


@pytest.fixture
def kainuu():
    return factories.region("kainuu")


def enter(client, region, role="editor"):
    person = factories.staff(region, role)
    client.force_login(person)
    return person


def look(client, path):
    return client.get(path, headers=ADMIN)


def press(client, path, **data):
    return client.post(path, data, headers=ADMIN)


def row_of(page):
    return Finding.objects.get(page=page.pk)


@pytest.mark.parametrize("role", ["editor", "publisher", "communications", "administrator"])
def test_everybody_of_the_region_sees_what_is_wrong_and_where_it_is_mended(client, kainuu, role):
    page = written(kainuu, picture(kainuu), title="Näin mukaan")
    enter(client, kainuu, role)
    reply = look(client, desk(kainuu))
    shown = words(reply)
    assert "Kuvalla ei ole kuvausta" in shown
    assert "Näin mukaan" in shown
    block = page.body.raw_data[0]["id"]
    door = f"/admin/pages/{page.pk}/edit/#block-{block}-section"
    assert soup(reply).select_one(f'a[href="{door}"]')
    front = words(look(client, "/admin/"))
    assert "Kuvat ilman kuvausta" in front
    assert "Korjattavaa sivuilla" in front
    assert look(client, "/admin/quality/").status_code == 302


@pytest.mark.parametrize("role", ["editor", "administrator"])
def test_another_regions_people_see_and_change_nothing(client, kainuu, role):
    page = written(kainuu, file_link(factories.attachment(kainuu)), title="Salainen sivu")
    row = row_of(page)
    twin = Twin.objects.create(region=kainuu, document=factories.attachment(kainuu), page=page)
    lappi = factories.region("lappi")
    enter(client, lappi, role)
    here, there = desk(lappi), desk(kainuu)
    for path in (there, f"{there}fine/", f"{there}{row.pk}/twin/", f"{here}{row.pk}/twin/"):
        assert look(client, path).status_code == 404
    for base in (here, there):
        for deed in ("dismiss", "take-back", "twin"):
            assert press(client, f"{base}{row.pk}/{deed}/").status_code == 404
        assert press(client, f"{base}twins/{twin.pk}/forget/").status_code == 404
    assert look(client, f"{here}?page_id={page.pk}").status_code == 404
    for path in (here, f"{here}fine/", "/admin/"):
        assert "Salainen sivu" not in words(look(client, path))
    row.refresh_from_db()
    assert row.dismissed_at is None
    assert Twin.objects.exists()


def test_what_is_fine_stays_away_until_the_page_says_something_else(client, kainuu):
    page = written(kainuu, text(f"<p>{LONG}</p>"))
    person = enter(client, kainuu)
    path = f"{desk(kainuu)}{row_of(page).pk}/dismiss/?kind=sentence"
    reply = press(client, path)
    assert reply["Location"] == f"{desk(kainuu)}?kind=sentence"
    assert row_of(page).dismissed_by == person
    page.title = "Uusi otsikko"
    say(page, *page.body.raw_data)
    assert found(page) == [], "what the page says below its title is the same"
    fine = words(look(client, f"{desk(kainuu)}fine/"))
    assert str(person) in fine
    assert "ja sinä" in fine
    say(page, text(f"<p>{LONG}</p><p>Lisäys.</p>"))
    assert found(page) == [("sentence", "")]
    assert row_of(page).dismissed_by is None


def test_what_was_called_fine_can_be_put_back(client, kainuu):
    page = written(kainuu, text(f"<p>{LONG}</p>"))
    enter(client, kainuu)
    row = row_of(page)
    press(client, f"{desk(kainuu)}{row.pk}/dismiss/")
    assert press(client, f"{desk(kainuu)}{row.pk}/take-back/").status_code == 302
    assert found(page) == [("sentence", "")]


def test_dismissing_what_somebody_has_just_mended_says_so(client, kainuu):
    page = written(kainuu, text(f"<p>{LONG}</p>"))
    row = row_of(page)
    say(page, text("<p>Hei.</p>"))
    enter(client, kainuu)
    assert press(client, f"{desk(kainuu)}{row.pk}/dismiss/").status_code in {302, 404}


def test_an_old_page_that_holds_true_is_asked_about_again_when_it_is_old_anew(client, kainuu):
    page = factories.content(kainuu)
    long_ago = timezone.now() - dt.timedelta(days=1500)
    Page.objects.filter(pk=page.pk).update(last_published_at=long_ago)
    inspect(page_ids=[page.pk])
    enter(client, kainuu)
    press(client, f"{desk(kainuu)}{row_of(page).pk}/dismiss/")
    inspect(page_ids=[page.pk])
    assert found(page) == []
    Finding.objects.update(dismissed_at=timezone.now() - dt.timedelta(days=600))
    inspect(page_ids=[page.pk])
    assert found(page) == [("old", "")]


def test_a_file_is_off_the_list_when_a_page_of_the_region_says_the_same(client, kainuu):
    file, twin = factories.attachment(kainuu), factories.content(kainuu)
    pages = [written(kainuu, file_link(file)) for _number in range(2)]
    draft, other = (
        factories.content(kainuu),
        factories.content(factories.region("lappi"), title="Lapin oma"),
    )
    draft.unpublish()
    enter(client, kainuu)
    path = f"{desk(kainuu)}{row_of(pages[0]).pk}/twin/"
    assert look(client, path).status_code == 200
    for wrong in ("", draft.pk, "x", "9" * 30, 987654):
        reply = press(client, path, page=wrong)
        assert reply.status_code == 422
        assert soup(reply).select_one("#id_page_error")
    reply = press(client, path, page=other.pk)
    assert reply.status_code == 422
    assert "Lapin oma" not in words(reply)
    assert not Twin.objects.exists()
    assert press(client, path, page=twin.pk).status_code == 302
    inspect(page_ids=[page.pk for page in pages])
    assert found(pages[0]) == found(pages[1]) == []
    assert twin.title in words(look(client, f"{desk(kainuu)}fine/"))
    twin.unpublish()
    inspect(page_ids=[page.pk for page in pages])
    assert found(pages[0]) == [("pdf", "")]
    gone = f"{desk(kainuu)}twins/{Twin.objects.get().pk}/forget/"
    assert press(client, gone).status_code == 302
    assert not Twin.objects.exists()


def test_the_list_is_narrowed_by_kind_and_page_and_nonsense_narrows_nothing(client, kainuu):
    one = written(kainuu, picture(kainuu), text(f"<p>{LONG}</p>"), title="Eka sivu")
    written(kainuu, picture(kainuu), title="Toka sivu")
    enter(client, kainuu)

    def shown(query):
        return len(soup(look(client, f"{desk(kainuu)}?{query}")).select(".quality-rows > li"))

    assert shown("") == 3
    assert shown("kind=picture") == 2
    assert shown(f"page_id={one.pk}") == 2
    assert shown(f"kind=sentence&page_id={one.pk}") == 1
    assert shown("kind=xyz&sivu=99") == 3


@pytest.mark.usefixtures("committing")
def test_publishing_and_taking_off_look_at_the_page_at_once(kainuu):
    page = factories.content(kainuu)
    page.body = [picture(kainuu)]
    page.save_revision().publish()
    assert found(page) == [("picture", "here")]
    page.unpublish()
    assert not Finding.objects.exists()


def test_the_editor_is_told_when_she_opens_the_page_and_not_at_each_save(client, kainuu):
    page = written(kainuu, picture(kainuu))
    fine = written(kainuu, text("<p>Hei.</p>"))
    enter(client, kainuu)
    edit = f"/admin/pages/{page.pk}/edit/"
    hint = "Tällä sivulla on 1 korjattava asia: kuvat ilman kuvausta."
    assert hint in words(look(client, edit))
    saved = {"host": "localhost", "referer": f"http://localhost{edit}"}
    assert hint not in words(client.get(edit, headers=saved))
    assert "korjattava asia" not in words(look(client, f"/admin/pages/{fine.pk}/edit/"))


def test_the_night_looks_at_every_region_and_says_when(client, kainuu):
    page = factories.content(kainuu, body=[picture(kainuu)])
    other = factories.content(factories.region("lappi"), body=[picture(kainuu)])
    enter(client, kainuu)
    assert "ensi yönä" in words(look(client, desk(kainuu)))
    inspect_everything()
    assert found(page) == found(other) == [("picture", "here")]
    assert Inspection.objects.get(region=kainuu).pages > 1
    assert "Ne käydään läpi joka yö." in words(look(client, desk(kainuu)))


def test_a_region_without_faults_is_praised(client, kainuu):
    Inspection.objects.create(region=kainuu, finished_at=timezone.now(), pages=3)
    enter(client, kainuu)
    assert "Hienoa: korjattavaa ei ole." in words(look(client, desk(kainuu)))
    assert "Korjattavaa sivuilla" not in soup(look(client, "/admin/")).main.get_text()


def test_a_longer_list_asks_no_more_questions(client, kainuu):
    enter(client, kainuu)
    written(kainuu, picture(kainuu), text(f"<p>{LONG}</p>"))
    look(client, desk(kainuu))
    with CaptureQueriesContext(connection) as few:
        look(client, desk(kainuu))
    for _number in range(6):
        written(kainuu, picture(kainuu), file_link(factories.attachment(kainuu)))
    look(client, desk(kainuu))
    with CaptureQueriesContext(connection) as many:
        look(client, desk(kainuu))
    assert len(many) <= len(few)


def test_only_those_who_work_in_the_region_mend_its_pages(kainuu):
    editor = factories.staff(kainuu, "editor")
    gone = factories.staff(kainuu, "publisher", is_active=False)
    network = factories.staff(factories.region("lappi"), "editor", is_superuser=True)
    assert user_mends_pages(editor, kainuu)
    assert user_mends_pages(network, kainuu)
    assert not user_mends_pages(editor, factories.region("lappi"))
    assert not user_mends_pages(gone, kainuu)
