"""An editor translates her own region's pages into her own region's languages."""

from __future__ import annotations

import re
import uuid

import pytest
from django.urls import reverse
from wagtail.models import Locale, Page

from news.models import NewsPage
from regions.roles import RoleKey
from tests import factories

pytestmark = pytest.mark.django_db
HOST = {"host": "localhost"}


def submit_address(page: Page) -> str:
    return reverse("wagtail_localize:submit_page_translation", args=[page.pk])


def locale(code: str) -> Locale:
    return Locale.objects.get(language_code=code)


@pytest.mark.parametrize(("slug", "offered"), [("kainuu", {"en"}), ("lappi", {"en", "sv", "se"})])
def test_only_the_regions_languages_are_offered(client, slug, offered):
    region = factories.region(slug)
    client.force_login(factories.staff(region, RoleKey.EDITOR))
    reply = client.get(submit_address(factories.news(region)), headers=HOST)
    field = reply.context["form"].fields["locales"]
    assert {found.language_code for found in field.queryset} == offered


def test_a_page_becomes_a_draft_in_the_new_language(client):
    kainuu = factories.region("kainuu")
    page = factories.news(kainuu)
    client.force_login(factories.staff(kainuu, RoleKey.EDITOR))
    client.post(submit_address(page), {"locales": [locale("en").pk]}, headers=HOST)
    english = NewsPage.objects.get(translation_key=page.translation_key, locale=locale("en"))
    assert not english.live
    assert english.region == kainuu
    assert english.get_parent() == factories.seeded(kainuu, "news", "en")


def test_a_language_that_the_region_lacks_is_refused(client):
    kainuu = factories.region("kainuu")
    page = factories.news(kainuu)
    before = Page.objects.count()
    client.force_login(factories.staff(kainuu, RoleKey.EDITOR))
    reply = client.post(submit_address(page), {"locales": [locale("sv").pk]}, headers=HOST)
    assert "locales" in reply.context["form"].errors
    assert Page.objects.count() == before


def test_another_regions_page_cannot_be_translated(client):
    page = factories.news(factories.region("lappi"), title="Salattu otsikko")
    before = Page.objects.count()
    client.force_login(factories.staff(factories.region("kainuu"), RoleKey.EDITOR))
    for reply in (
        client.get(submit_address(page), headers=HOST),
        client.post(submit_address(page), {"locales": [locale("en").pk]}, headers=HOST),
        client.get(reverse("wagtailadmin_home"), headers=HOST),
    ):
        assert "Salattu otsikko" not in reply.content.decode()
    assert Page.objects.count() == before


@pytest.mark.parametrize(("slug", "allowed"), [("lappi", True), ("kainuu", False)])
def test_translations_are_updated_by_the_regions_own_people(client, slug, allowed):
    lappi = factories.region("lappi")
    page = factories.news(lappi)
    client.force_login(factories.staff(lappi, RoleKey.EDITOR))
    client.post(submit_address(page), {"locales": [locale("en").pk]}, headers=HOST)
    from wagtail_localize.models import TranslationSource

    source = TranslationSource.objects.get_for_instance(page)
    client.force_login(factories.staff(factories.region(slug), RoleKey.EDITOR))
    address = reverse("wagtail_localize:update_translations", args=[source.pk])
    assert (client.get(address, headers=HOST).status_code == 200) is allowed


@pytest.mark.parametrize(("slug", "kept"), [("kainuu", True), ("lappi", False)])
@pytest.mark.parametrize("kind", ["picture", "page in a body"])
def test_a_translation_uses_its_own_regions_pictures_and_pages(client, slug, kept, kind):
    from wagtail_localize.models import OverridableSegment, SegmentOverride, Translation

    kainuu, other = factories.region("kainuu"), factories.region(slug)
    link = {"title": "Lue", "page": factories.news(kainuu).pk, "address": ""}
    item = {"type": "item", "value": link, "id": str(uuid.uuid4())}
    body = [{"type": "links", "value": {"links": [item]}, "id": str(uuid.uuid4())}]
    page = factories.news(kainuu, picture=factories.picture(kainuu), body=body)
    client.force_login(factories.staff(kainuu, RoleKey.PUBLISHER))
    client.post(submit_address(page), {"locales": [locale("en").pk]}, headers=HOST)
    made = Translation.objects.get(source__object_id=page.translation_key)
    ends = "picture" if kind == "picture" else ".page"
    segment = next(
        row
        for row in OverridableSegment.objects.filter(source=made.source)
        if row.context.path.endswith(ends)
    )
    chosen = factories.picture(other) if kind == "picture" else factories.news(other)
    reply = client.put(
        reverse("region_edit_override", args=[made.pk, segment.pk]),
        f"value={chosen.pk}",
        content_type="application/x-www-form-urlencoded",
        headers=HOST,
    )
    assert (reply.status_code == 201) is kept
    assert SegmentOverride.objects.exists() is kept


def test_a_page_that_is_in_every_language_of_its_region_is_not_offered_for_translation(client):
    kainuu = factories.region("kainuu")
    page = factories.news(kainuu)
    client.force_login(factories.staff(kainuu, RoleKey.EDITOR))
    editor = reverse("wagtailadmin_pages:edit", args=[page.pk])
    assert submit_address(page) in client.get(editor, headers=HOST).content.decode()
    client.post(submit_address(page), {"locales": [locale("en").pk]}, headers=HOST)
    assert submit_address(page) not in client.get(editor, headers=HOST).content.decode()


@pytest.mark.parametrize(
    ("slug", "offered"), [("kainuu", {"en", "fi"}), ("lappi", {"en", "fi", "se", "sv"})]
)
def test_a_lists_filter_offers_the_regions_languages(client, slug, offered):
    region = factories.region(slug)
    client.force_login(factories.staff(region, RoleKey.EDITOR))
    address = reverse("wagtailadmin_explore", args=[region.site.root_page_id])
    shown = client.get(address, headers=HOST).content.decode()
    choices = re.findall(r'name="locale" value="(\w+)"', shown)
    assert set(choices) == offered
