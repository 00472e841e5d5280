"""Sending pages to be translated: singly, by branches, once, and never as aliases."""

from __future__ import annotations

import pytest
from django.urls import reverse
from wagtail.models import Page
from wagtail_localize.models import StringTranslation, Translation

from home.models import ContentPage
from regions.roles import RoleKey
from tests import factories
from tests.staff import person
from tests.translating.shared import HOST, change, editor, locale, say, submitted, target, texts_of
from translating.models import OrderedPage, TranslationFile, TranslationOrder
from translating.orders.errors import LanguageNotOpen
from translating.orders.queries import MEMORY, to_check
from translating.orders.services import place_order
from translating.orders.submitting import submit_page

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("committing")]


@pytest.fixture
def kainuu():
    return factories.region("kainuu")


def branch(region, pages: int = 3) -> ContentPage:
    """A page with others below it, each with one below."""
    root = factories.content(region, title="Haara")
    for number in range(pages):
        page = ContentPage(title=f"Sivu {number}", slug=f"sivu-{number}", locale=root.locale)
        root.add_child(instance=page)
        page.add_child(
            instance=ContentPage(title=f"Ala {number}", slug=f"ala-{number}", locale=root.locale)
        )
    return ContentPage.objects.get(pk=root.pk)


def new_order(client, region, page, *languages, **more):
    address = reverse("translating_order_new", args=[region.slug])
    told = {"branch": page.pk, "languages": languages, **more}
    return client.post(address, told, headers=HOST)


def english(page):
    return Page.objects.filter(translation_key=page.translation_key, locale=locale("en"))


def test_a_page_comes_with_the_pages_above_it_and_none_is_an_alias(kainuu):
    root = branch(kainuu, 1)
    lowest = root.get_descendants().last()
    submitted(lowest)
    made = Page.objects.filter(locale=locale("en"), path__startswith=english(root).get().path)
    assert made.count() == 3
    assert not Page.objects.filter(alias_of__isnull=False).exists()
    assert not made.filter(live=True).exists()


def test_the_form_for_one_page_makes_no_alias_of_the_pages_above(client, kainuu):
    lowest = branch(kainuu, 1).get_descendants().last()
    client.force_login(editor(kainuu))
    address = reverse("wagtail_localize:submit_page_translation", args=[lowest.pk])
    reply = client.post(address, {"locales": [locale("en").pk]}, headers=HOST)
    assert reply.url == reverse("wagtailadmin_pages:edit", args=[english(lowest).get().pk])
    assert not Page.objects.filter(alias_of__isnull=False).exists()


def test_an_alias_that_somebody_asked_for_stays_until_it_is_sent_itself(kainuu):
    root = branch(kainuu, 1)
    alias = root.copy_for_translation(locale("en"), alias=True)
    child = root.get_children().get()
    submitted(child)
    assert Page.objects.get(pk=alias.pk).alias_of_id == root.pk
    made = submitted(root)
    assert target(made).pk == alias.pk
    assert target(made).alias_of_id is None


def test_a_translation_that_is_there_is_not_touched(kainuu):
    page = factories.news(kainuu, title="Uutinen")
    made = submitted(page)
    say(made, Uutinen="A piece of news")
    assert submit_page(page=page, locale=locale("en")) is None
    assert texts_of(made) == {"Uutinen": "A piece of news"}


@pytest.mark.parametrize("language", ["sv", "fi"])
def test_a_language_in_which_the_site_is_not_open_is_refused(kainuu, language):
    with pytest.raises(LanguageNotOpen):
        submit_page(page=factories.news(kainuu), locale=locale(language))


def test_a_branch_is_sent_and_its_numbers_are_shown(client, kainuu):
    root = branch(kainuu)
    client.force_login(editor(kainuu))
    reply = new_order(client, kainuu, root, "en")
    order = TranslationOrder.objects.get()
    assert reply.url == reverse("translating_order", args=["kainuu", order.pk])
    assert (order.total, order.done, order.failed, order.state) == (7, 7, 0, "done")
    assert order.ordered_by.email.startswith("editor")
    page = client.get(reply.url, headers=HOST).content.decode()
    assert 'max="7" value="7"' in page
    assert "Haara" in client.get("/admin/translations/kainuu/", headers=HOST).content.decode()
    assert english(root).get().get_descendants().count() == 6


def test_a_branch_leaves_out_what_is_translated_already(client, kainuu):
    root = branch(kainuu)
    made = submitted(root)
    say(made, Haara="A branch")
    client.force_login(editor(kainuu))
    new_order(client, kainuu, root, "en")
    assert TranslationOrder.objects.get().total == 6
    assert texts_of(made) == {"Haara": "A branch"}


def test_the_form_of_a_page_sends_what_is_below_it_as_an_order(client, kainuu):
    root = branch(kainuu)
    client.force_login(editor(kainuu))
    address = reverse("wagtail_localize:submit_page_translation", args=[root.pk])
    client.post(address, {"locales": [locale("en").pk], "include_subtree": "on"}, headers=HOST)
    assert TranslationOrder.objects.get().done == 6
    assert english(root).get().get_descendants().count() == 6


def test_an_original_that_was_deleted_meanwhile_is_counted_and_said(client, kainuu, monkeypatch):
    root = branch(kainuu)
    monkeypatch.setattr("translating.orders.services._wake", lambda: None)
    order = place_order(region=kainuu, root=root, locales=[locale("en")])
    root.get_children().first().delete()
    from translating.orders.tasks import work_on_orders

    work_on_orders()
    order.refresh_from_db()
    assert (order.state, order.done, order.gone, order.failed) == ("done", 5, 2, 0)
    client.force_login(editor(kainuu))
    page = client.get(reverse("translating_order", args=["kainuu", order.pk]), headers=HOST)
    assert "Sivu 0" in page.content.decode()


def test_a_page_that_fails_is_named_and_the_others_go_on(client, kainuu, monkeypatch):
    from django.core.exceptions import ValidationError

    from translating.orders import working

    def failing(*, page, **rest):
        if page.title == "Sivu 1":
            raise ValidationError("Otsikko puuttuu")
        return submit_page(page=page, **rest)

    root = branch(kainuu)
    monkeypatch.setattr(working, "submit_page", failing)
    client.force_login(editor(kainuu))
    reply = new_order(client, kainuu, root, "en")
    order = TranslationOrder.objects.get()
    assert (order.state, order.done, order.failed) == ("done", 6, 1)
    assert "Otsikko puuttuu" in client.get(reply.url, headers=HOST).content.decode()
    monkeypatch.setattr(working, "submit_page", submit_page)
    client.post(reverse("translating_order_again", args=["kainuu", order.pk]), headers=HOST)
    order.refresh_from_db()
    assert (order.state, order.done, order.failed) == ("done", 7, 0)


def test_a_page_that_kills_its_worker_is_given_up(kainuu, monkeypatch):
    from translating.orders import working

    monkeypatch.setattr("translating.orders.services._wake", lambda: None)
    order = place_order(region=kainuu, root=branch(kainuu, 0), locales=[locale("en")])
    monkeypatch.setattr(working, "_handle", lambda pk: None)  # it dies before it can say anything
    for _death in range(working.TRIES):
        working.work(seconds=0)
        working._claim()
    monkeypatch.undo()
    working.work(seconds=5)
    order.refresh_from_db()
    assert (order.failed, order.state) == (1, "done")


@pytest.mark.parametrize("told", [{}, {"branch": "x"}, {"branch": "1"}, {"languages": ["xx"]}])
def test_a_bad_order_is_explained_beside_the_field(client, kainuu, told):
    client.force_login(editor(kainuu))
    address = reverse("translating_order_new", args=["kainuu"])
    reply = client.post(address, told, headers=HOST)
    assert reply.status_code == 200
    assert reply.context["form"].errors
    assert not TranslationOrder.objects.exists()


def test_a_branch_of_another_region_is_no_choice(client, kainuu):
    lappi = factories.region("lappi")
    client.force_login(editor(kainuu))
    reply = new_order(client, kainuu, factories.home(lappi), "en")
    assert "branch" in reply.context["form"].errors


@pytest.mark.parametrize(
    ("slug", "role", "status"),
    [("kainuu", RoleKey.EDITOR, 200), ("lappi", RoleKey.ADMINISTRATOR, 404)],
)
def test_orders_are_for_the_regions_own_people(client, kainuu, slug, role, status):
    order = place_order(region=kainuu, root=branch(kainuu, 1), locales=[locale("en")])
    client.force_login(editor(factories.region(slug), role))
    for name, args in (
        ("translating_order_new", ["kainuu"]),
        ("translating_order", ["kainuu", order.pk]),
        ("translating_files", ["kainuu"]),
        ("translating_texts", ["kainuu"]),
    ):
        assert client.get(reverse(name, args=args), headers=HOST).status_code == status, name
    foreign = reverse("translating_order", args=["lappi", order.pk])
    assert client.get(foreign, headers=HOST).status_code == 404


def test_what_the_region_has_translated_is_filled_in_and_marked(kainuu):
    first = submitted(factories.news(kainuu, title="Tervetuloa", lead="Kahvia tiistaisin"))
    say(first, Tervetuloa="Welcome")
    made = submitted(factories.content(kainuu, title="Jotain", lead="Tervetuloa"))
    assert texts_of(made) == {"Tervetuloa": "Welcome"}
    assert [one.tool_name for one in to_check(made)] == [MEMORY]


def test_nothing_is_remembered_of_another_regions_translations(kainuu):
    other = submitted(factories.news(factories.region("lappi"), title="Tervetuloa"))
    say(other, Tervetuloa="Lapland's secret")
    made = submitted(factories.news(kainuu, title="Tervetuloa"))
    assert texts_of(made) == {}
    say(made, Tervetuloa="Welcome")
    assert texts_of(submitted(factories.content(kainuu, title="Tervetuloa"))) == {
        "Tervetuloa": "Welcome"
    }


def test_the_memory_does_not_remember_itself_nor_a_machine(kainuu, settings):
    settings.WAGTAILLOCALIZE_MACHINE_TRANSLATOR = DUMMY
    first = submit_page(
        page=factories.news(kainuu, title="Hei vaan"), locale=locale("en"), machine=True
    )
    assert texts_of(first) == {"Hei vaan": "vaan Hei"}
    second = submitted(factories.content(kainuu, title="Hei vaan"))
    assert texts_of(second) == {}


DUMMY = {"CLASS": "wagtail_localize.machine_translators.dummy.DummyTranslator"}


def test_without_a_machine_nobody_is_offered_one(client, kainuu):
    client.force_login(editor(kainuu))
    reply = client.get(reverse("translating_order_new", args=["kainuu"]), headers=HOST)
    assert "machine" not in reply.context["form"].fields


def test_a_machines_texts_are_marked_to_be_checked(client, kainuu, settings):
    settings.WAGTAILLOCALIZE_MACHINE_TRANSLATOR = DUMMY
    page = factories.content(kainuu, title="Hyvää päivää")
    page.add_child(instance=ContentPage(title="Hei vaan", slug="hei", locale=page.locale))
    client.force_login(editor(kainuu))
    new_order(client, kainuu, page, "en", machine="on")
    row = StringTranslation.objects.get(translation_of__data="Hei vaan")
    assert (row.data, row.translation_type) == ("vaan Hei", "machine")
    made = Translation.objects.get(source__object_id=page.translation_key)
    assert [one.data for one in to_check(made)] == ["päivää Hyvää"]
    address = reverse("translating_text", args=["kainuu", made.pk])
    client.post(address, {"right": [to_check(made)[0].pk]}, headers=HOST)
    assert to_check(made) == []
    assert texts_of(made) == {"Hyvää päivää": "päivää Hyvää"}


def test_a_machine_out_of_order_leaves_the_texts_to_people(kainuu, settings):
    settings.WAGTAILLOCALIZE_MACHINE_TRANSLATOR = {"CLASS": f"{__name__}.Broken"}
    made = submit_page(page=factories.news(kainuu), locale=locale("en"), machine=True)
    assert made is not None
    assert texts_of(made) == {}


class Broken:
    display_name = "Rikki"

    def __init__(self, options):
        pass

    def can_translate(self, source, target):
        return True

    def translate(self, source, target, strings):
        raise OSError("no answer")


def test_sending_to_a_second_language_reads_the_original_as_it_is_now():
    lappi = factories.region("lappi")
    page = factories.news(lappi, title="Vanha")
    first = submitted(page, "en")
    say(first, Vanha="Old")
    change(page, title="Uusi")
    second = submitted(page, "sv")
    assert target(second).title == "Uusi"
    assert texts_of(first) == {"Uusi": "Old"}
    assert OrderedPage.objects.count() == 0


def test_a_page_that_two_workers_claim_is_counted_once(kainuu, monkeypatch):
    from translating.orders import working

    monkeypatch.setattr("translating.orders.services._wake", lambda: None)
    order = place_order(region=kainuu, root=branch(kainuu, 0), locales=[locale("en")])
    pk = working._claim()
    working._handle(pk), working._handle(pk)
    order.refresh_from_db()
    assert order.done == 1


def test_the_networks_people_reach_a_regions_work_only_below_its_own_address(client, kainuu):
    made = submitted(factories.news(kainuu))
    order = place_order(region=kainuu, root=branch(kainuu, 0), locales=[locale("en")])
    row = TranslationFile.objects.create(region=kainuu, language="en", name="en.po", content=b"")
    client.force_login(person())
    for name, key in (
        ("translating_text", made.pk),
        ("translating_order", order.pk),
        ("translating_file", row.pk),
    ):
        for slug, status in (("kainuu", 200), ("lappi", 404)):
            address = reverse(name, args=[slug, key])
            assert client.get(address, headers=HOST).status_code == status, address
