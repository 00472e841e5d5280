"""A section of many pages leaves the site at once; a worker deletes it."""

from __future__ import annotations

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import Page, PageLogEntry

from newsletters.models import Sending
from regions import tasks
from regions.deleting import services
from regions.deleting.services import GIVEN_UP, ORDERED
from regions.roles import RoleKey
from tests import factories
from tests.staff import HOST

pytestmark = pytest.mark.django_db
CONFIRMED = {"confirm_site_name": "Järjestöverkko"}


@pytest.fixture
def section(monkeypatch) -> Page:
    monkeypatch.setattr(services, "LARGE", 4)
    top = factories.content(factories.region("kainuu"), title="Vanha osio")
    for _number in range(4):
        factories.content(top.region).move(top, pos="last-child")
    inner = factories.content(top.region)
    inner.move(Page.objects.child_of(top).first(), pos="last-child")
    return Page.objects.get(pk=top.pk).specific


@pytest.fixture
def unworked(monkeypatch) -> list[int]:
    """Orders that wait for a worker."""
    waiting: list[int] = []
    monkeypatch.setattr(tasks.delete_section, "delay", waiting.append)
    return waiting


def person(client, role: str = RoleKey.ADMINISTRATOR) -> None:
    client.force_login(factories.staff(factories.region("kainuu"), role))


def press_delete(client, page: Page, **data: str):
    path = f"/admin/pages/{page.pk}/delete/"
    return client.post(path, data or CONFIRMED, headers={"host": HOST})


def below(page: Page):
    return Page.objects.filter(path__startswith=page.path)


def test_a_large_section_is_off_the_site_at_once_and_gone_when_a_worker_has_been(
    client, section, unworked, committing
):
    person(client)
    reply = press_delete(client, section)
    assert reply.status_code == 302
    assert not below(section).filter(live=True).exists()
    assert below(section).count() == 6
    assert Page.objects.get(pk=section.pk).locked
    assert unworked == [section.pk]
    assert tasks.delete_section(section.pk) == 6
    assert not below(section).exists()


def test_the_press_costs_no_more_for_a_larger_section(client, section, unworked, committing):
    person(client)
    other = factories.content(section.region, title="Suurempi osio")
    for _number in range(12):
        factories.content(section.region).move(other, pos="last-child")
    costs = []
    for page in (section, Page.objects.get(pk=other.pk)):
        with CaptureQueriesContext(connection) as asked:
            press_delete(client, page)
        costs.append(len(asked))
    assert costs[1] <= costs[0] <= 80


def test_the_person_is_told_in_plain_words(client, section, unworked, committing):
    person(client)
    press_delete(client, section)
    text = client.get(f"/admin/pages/{section.get_parent().pk}/", headers={"host": HOST})
    assert "”Vanha osio” ja sen 6 sivua on otettu pois sivustolta" in text.content.decode()


def test_the_history_keeps_who_ordered_it_and_every_page_that_went(
    client, section, unworked, committing
):
    person(client)
    gone = set(below(section).values_list("pk", flat=True))
    press_delete(client, section)
    tasks.delete_section(section.pk)
    assert PageLogEntry.objects.get(action=ORDERED).user.is_superuser is False
    lines = PageLogEntry.objects.filter(action="wagtail.delete", page__in=gone, deleted=True)
    assert set(lines.values_list("page_id", flat=True)) == gone
    assert {line.user for line in lines} == {PageLogEntry.objects.get(action=ORDERED).user}


def test_what_a_killed_worker_has_left_is_deleted_by_the_sweep(
    client, section, unworked, committing, monkeypatch
):
    person(client)
    press_delete(client, section)
    whole, done = services.delete_pages, []
    monkeypatch.setattr(services, "_BATCH", 2)

    def killed(pages, user):
        if done:
            raise KeyboardInterrupt
        done.append(pages)
        return whole(pages, user)

    monkeypatch.setattr(services, "delete_pages", killed)
    with pytest.raises(KeyboardInterrupt):
        tasks.delete_section(section.pk)
    monkeypatch.setattr(services, "delete_pages", whole)
    assert below(section).count() == 4
    assert tasks.resume_deleting() == 4
    assert tasks.resume_deleting() == 0
    assert tasks.delete_section(section.pk) == 0


@pytest.mark.parametrize("role", [RoleKey.EDITOR, RoleKey.PUBLISHER])
def test_those_who_may_not_delete_sections_still_may_not(client, section, unworked, role):
    person(client, role)
    press_delete(client, section)
    assert below(section).filter(live=True).count() == 6
    assert not unworked


def test_associations_of_the_section_leave_the_directory_at_once(
    client, section, unworked, committing
):
    profile = factories.organisation(section.region, title="Poistuva ry")
    profile.move(section, pos="last-child")
    path = factories.seeded(section.region, "directory").get_url_parts()[2]
    site = {"host": "kainuu.localhost"}
    assert "Poistuva ry" in client.get(path, headers=site).content.decode()
    person(client)
    press_delete(client, section)
    assert "Poistuva ry" not in client.get(path, headers=site).content.decode()


def test_without_the_sites_name_nothing_happens(client, section, unworked):
    person(client)
    assert press_delete(client, section, confirm_site_name="väärin").status_code == 200
    assert below(section).filter(live=True).count() == 6
    assert not unworked


def test_a_small_section_is_deleted_by_wagtail_at_once(client, section, unworked, monkeypatch):
    monkeypatch.setattr(services, "LARGE", 7)
    person(client)
    press_delete(client, section)
    assert not below(section).exists()
    assert not unworked


def test_a_section_with_a_letter_that_has_been_sent_stays_on_the_site(client, section, unworked):
    letter = factories.letter(section.region)
    letter.move(section, pos="last-child")
    Sending.objects.create(letter=letter, region=section.region)
    person(client)
    press_delete(client, section)
    assert below(section).filter(live=True).count() == 7
    assert not unworked


def test_what_something_has_come_to_need_meanwhile_is_kept_and_told(
    client, section, unworked, committing, monkeypatch
):
    person(client)
    press_delete(client, section)
    last = below(section).order_by("-path").first()
    whole = services.delete_pages
    monkeypatch.setattr(
        services,
        "delete_pages",
        lambda pages, user: last.pk not in {p.pk for p in pages} and whole(pages, user),
    )
    assert tasks.delete_section(section.pk) == 4
    kept = Page.objects.get(pk=section.pk)
    assert not kept.locked
    assert PageLogEntry.objects.filter(page=section.pk, action=GIVEN_UP).count() == 1
    monkeypatch.setattr(services, "delete_pages", whole)
    assert tasks.resume_deleting() == 0


def test_large_sections_among_chosen_ones_are_left_to_a_worker(
    client, section, unworked, committing
):
    person(client)
    small = factories.content(section.region)
    path = f"/admin/bulk/wagtailcore/page/delete/?id={section.pk}&id={small.pk}&next=/admin/"
    reply = client.post(path, CONFIRMED, headers={"host": HOST})
    assert reply.status_code == 302
    assert not Page.objects.filter(pk=small.pk).exists()
    assert unworked == [section.pk]
    assert not below(section).filter(live=True).exists()
