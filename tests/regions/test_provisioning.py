"""A region costs one command, and the second time nothing happens."""

from __future__ import annotations

import pytest
from django.contrib.auth.models import Group
from django.core.management import CommandError, call_command
from django.db.models import Count
from wagtail.models import (
    Collection,
    GroupCollectionPermission,
    GroupPagePermission,
    GroupSitePermission,
    Page,
    Site,
    Workflow,
    WorkflowPage,
)

from newsletters.models import Audience
from regions.models import Region, RegionRole
from regions.roles import ROLES, RoleKey
from regions.services import UnknownRegion, provision_region, provisioning
from tests import factories

pytestmark = pytest.mark.django_db

_COUNTED = (
    Page,
    Site,
    Group,
    RegionRole,
    Collection,
    GroupPagePermission,
    GroupCollectionPermission,
    GroupSitePermission,
    Workflow,
    WorkflowPage,
    Audience,
)


def counts() -> dict[str, int]:
    return {model.__name__: model.objects.count() for model in _COUNTED}


def test_a_fifth_region_comes_up_by_the_command_alone(visit, capsys):
    call_command("provision_region", "pirkanmaa", "--languages", "fi", "en")
    assert "http://pirkanmaa.localhost/" in capsys.readouterr().out
    region = factories.region("pirkanmaa")
    assert visit("pirkanmaa", "/").status_code == 200
    assert visit("pirkanmaa", "/en/").status_code == 200
    tampere = factories.seeded(region, "municipality-837")
    reply = visit("pirkanmaa", tampere.get_url_parts()[2])
    assert reply.status_code == 200
    assert "Tampere" in reply.content.decode()
    for page in Page.objects.filter(path__startswith=region.site.root_page.path):
        assert visit("pirkanmaa", page.get_url_parts()[2]).status_code == 200, page.url_path


def test_a_region_opened_beside_a_demo_answers_at_the_demos_port(capsys):
    factories.region("verkosto")
    Site.objects.update(port=8123)
    call_command("provision_region", "pirkanmaa")
    assert "http://pirkanmaa.localhost:8123/" in capsys.readouterr().out


def test_any_region_of_finland_can_be_opened():
    """The smallest and the largest, and the one whose first language is another."""
    sizes = Region.objects.filter(site=None).annotate(size=Count("municipalities"))
    slugs = list(sizes.order_by("size", "slug").values_list("slug", flat=True))
    assert len(slugs) > 15
    for slug in {slugs[0], slugs[-1], "ahvenanmaa"}:
        region = provision_region(slug=slug)
        assert region.site.hostname == f"{slug}.localhost"
        pages = Page.objects.descendant_of(region.site.root_page)
        assert pages.count() > region.municipalities.count() + 7


def test_provisioning_twice_changes_nothing():
    before = counts()
    provision_region(slug="lappi", languages=["fi", "se", "sv", "en"])
    assert counts() == before


def test_a_language_can_be_added_to_an_open_region_and_touches_no_other(visit):
    kainuu = factories.region("kainuu")
    others_before = Page.objects.exclude(path__startswith=kainuu.site.root_page.path).count()
    provision_region(slug="kainuu", languages=["sv"])
    kainuu.refresh_from_db()
    assert kainuu.languages == ["fi", "en", "sv"]
    swedish = factories.home(kainuu, "sv")
    assert visit("kainuu", "/sv/").status_code == 200
    added = 1 + Page.objects.descendant_of(swedish).count()
    others_after = Page.objects.exclude(path__startswith=kainuu.site.root_page.path).count()
    assert others_after - others_before == added
    assert GroupPagePermission.objects.filter(page=swedish).exists()
    assert WorkflowPage.objects.filter(page=swedish).exists()


def test_a_failure_half_way_leaves_nothing_behind(monkeypatch):
    before = counts()

    def fail(*args: object) -> None:
        raise RuntimeError("the power went out")

    monkeypatch.setattr(provisioning, "set_moderation", fail)
    with pytest.raises(RuntimeError):
        provision_region(slug="uusimaa", languages=["fi", "sv"])
    assert counts() == before
    assert Region.objects.get(slug="uusimaa").site is None


def test_an_unknown_region_is_told_which_ones_there_are():
    with pytest.raises(UnknownRegion, match="pirkanmaa"):
        provision_region(slug="pirkanma")
    with pytest.raises(CommandError, match="pirkanmaa"):
        call_command("provision_region", "pirkanma")


def test_an_unknown_language_is_refused_by_name():
    with pytest.raises(ValueError, match="xx"):
        provision_region(slug="uusimaa", languages=["fi", "xx"])


@pytest.mark.parametrize("role", ROLES, ids=lambda role: role.key)
def test_a_role_has_exactly_the_rights_of_the_table_in_its_own_region(role):
    lappi = factories.region("lappi")
    group = RegionRole.objects.get(region=lappi, role=role.key).group
    homes = lappi.site.root_page.get_translations(inclusive=True)
    rows = GroupPagePermission.objects.filter(group=group).select_related("permission", "page")
    assert {row.page_id for row in rows} == {page.pk for page in homes}
    for page in homes:
        names = {f"wagtailcore.{r.permission.codename}" for r in rows if r.page_id == page.pk}
        assert names == set(role.pages)
    names = {row.collection.name for row in group.collection_permissions.all()}
    assert names == {"Lappi", "Yhteiset"}
    sites = GroupSitePermission.objects.filter(group=group)
    assert {row.site_id for row in sites} <= {lappi.site_id}
    assert {f"regions.{row.permission.codename}" for row in sites} == set(role.settings)


def test_rights_that_are_taken_from_the_table_are_taken_from_the_group(monkeypatch):
    from wagtail.models import GroupPagePermission as Rights

    from regions.services import access

    kainuu = factories.region("kainuu")
    fewer = [role for role in ROLES if role.key == RoleKey.PUBLISHER]
    import dataclasses

    monkeypatch.setattr(access, "ROLES", [dataclasses.replace(fewer[0], pages=fewer[0].pages[:1])])
    provision_region(slug="kainuu")
    group = RegionRole.objects.get(region=kainuu, role=RoleKey.PUBLISHER).group
    assert Rights.objects.filter(group=group).count() == len(kainuu.languages)


def test_wagtails_samples_that_would_reach_every_region_are_gone():
    assert not Group.objects.filter(name__in=["Editors", "Moderators"]).exists()
    assert not WorkflowPage.objects.filter(page__depth=1).exists()
    assert not Page.objects.filter(depth=2, slug="home").exists()
    assert Site.objects.filter(is_default_site=True).count() == 1


def test_the_workflow_asks_the_regions_own_publishers():
    lappi = factories.region("lappi")
    task = lappi.site.root_page.get_workflow().tasks.get()
    region_of = {g.region_role.region_id for g in task.specific.groups.all()}
    assert region_of == {lappi.pk}


def test_the_hub_has_no_municipalities():
    hub = factories.region("verkosto")
    children = {page.specific_class.__name__ for page in hub.site.root_page.get_children()}
    assert "MunicipalityIndexPage" not in children
    assert "NewsIndexPage" in children
