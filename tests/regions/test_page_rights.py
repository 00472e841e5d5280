"""Rights to pages are Wagtail's, at a cost that does not grow with regions."""

from __future__ import annotations

import pytest
from django.contrib.auth.models import Group, Permission
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import AbstractPage, GroupPagePermission, Page, PagePermissionTester
from wagtail.permission_policies.pages import PagePermissionPolicy
from wagtail.permissions import policy_registry

from network.users.models import User
from regions import page_rights
from regions.models import Region, RegionRole
from regions.page_rights import RegionPagePolicy
from regions.roles import RoleKey
from tests import factories

pytestmark = pytest.mark.django_db
VERBS = ("add", "change", "publish", "lock", "unlock", "bulk_delete")


def again(user: User) -> User:
    """The same person in another request: what a request remembers is gone."""
    return User.objects.get(pk=user.pk)


def staff_of_all(role: str) -> User:
    user = factories.staff(factories.region("kainuu"), role)
    groups = RegionRole.objects.filter(role=role, region__in=Region.objects.open())
    user.groups.set(groups.values_list("group", flat=True))
    return user


def writer() -> User:
    """Somebody who may add pages and change her own: none of our roles, but one of Wagtail's."""
    group = Group.objects.create(name="Kirjoittajat")
    add = Permission.objects.get(codename="add_page")
    home = factories.home(factories.region("kainuu"))
    GroupPagePermission.objects.create(group=group, page=home, permission=add)
    user = User.objects.create_user(email="writer@example.org")
    user.groups.add(group)
    return user


@pytest.fixture(
    params=["one editor", "administrator", "all regions", "writer", "nobody", "network"]
)
def person(request) -> User:
    kainuu = factories.region("kainuu")
    if request.param == "all regions":
        return staff_of_all(RoleKey.PUBLISHER)
    if request.param == "writer":
        return writer()
    if request.param == "nobody":
        return User.objects.create_user(email="nobody@example.org")
    if request.param == "network":
        return User.objects.create_user(email="network@example.org", is_superuser=True)
    role = RoleKey.EDITOR if request.param == "one editor" else RoleKey.ADMINISTRATOR
    return factories.staff(kainuu, role)


def test_the_admin_asks_our_policy():
    assert type(policy_registry.get_by_type(Page)) is RegionPagePolicy


def test_the_same_pages_are_seen_and_edited_as_by_wagtails_own_rules(person):
    factories.news(factories.region("lappi"), owner=person)
    factories.news(factories.region("kainuu"), owner=person)
    ours, theirs = RegionPagePolicy(Page), PagePermissionPolicy(Page)
    for ask in (
        lambda policy: policy.explorable_instances(again(person)),
        *(
            lambda policy, verb=verb: policy.instances_user_has_permission_for(again(person), verb)
            for verb in VERBS
        ),
    ):
        assert set(ask(ours)) == set(ask(theirs))


def test_every_page_gives_the_same_answer_as_wagtails_own_rules(person):
    factories.news(factories.region("kainuu"), owner=person)
    ours, theirs = RegionPagePolicy(Page), PagePermissionPolicy(Page)
    mine, other = again(person), again(person)
    for page in Page.objects.all():
        for verb in VERBS:
            answer = ours.user_has_permission_for_instance(mine, verb, page)
            assert answer == theirs.user_has_permission_for_instance(other, verb, page), verb
    assert ours.explorable_root_instance(mine) == theirs.explorable_root_instance(again(person))


def test_what_one_may_do_with_a_listed_page_is_what_wagtail_says(person, monkeypatch):
    factories.news(factories.region("kainuu"), owner=person)
    mine, other = again(person), again(person)
    ours = {page.pk: page.permissions_for_user(mine) for page in Page.objects.all()}
    monkeypatch.setattr(PagePermissionTester, "__init__", page_rights._stock_tester)
    monkeypatch.setitem(policy_registry.values_by_class, AbstractPage, PagePermissionPolicy(Page))
    for page in Page.objects.all():
        theirs = page.permissions_for_user(other)
        assert vars(ours[page.pk]).get("permissions") == vars(theirs).get("permissions")
        assert ours[page.pk].page_is_root == theirs.page_is_root
        assert ours[page.pk].can_edit() == theirs.can_edit()
        assert ours[page.pk].can_publish() == theirs.can_publish()


def test_rights_in_all_regions_cost_one_query_and_one_page_each():
    user = again(staff_of_all(RoleKey.PUBLISHER))
    policy = RegionPagePolicy(Page)
    with CaptureQueriesContext(
        connection,
    ) as asked:
        grants = policy.get_cached_permissions_for_user(user)
        for page in [grant.page for grant in grants]:
            assert policy.user_has_permission_for_instance(user, "publish", page)
    assert len(asked) == 1
    assert len({id(grant.page) for grant in grants}) == len({grant.page_id for grant in grants})
