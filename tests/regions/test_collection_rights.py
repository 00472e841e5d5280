"""Rights to files are Wagtail's, at a cost that does not grow with regions."""

from __future__ import annotations

import pytest
from django.contrib.auth.models import Group, Permission
from wagtail.models import Collection, GroupCollectionPermission
from wagtail.permissions import policy_registry

from network.images.models import Picture
from network.users.models import User
from regions.models import Region, RegionRole
from regions.roles import RoleKey
from regions.services.access import region_collection
from tests import factories

pytestmark = pytest.mark.django_db
VERBS = ("add", "change", "delete", "choose")


def again(user: User) -> User:
    """The same person in another request: what a request remembers is gone."""
    return User.objects.get(pk=user.pk)


def staff_of_all() -> User:
    user = factories.staff(factories.region("kainuu"), RoleKey.PUBLISHER)
    groups = RegionRole.objects.filter(role=RoleKey.PUBLISHER, region__in=Region.objects.open())
    user.groups.set(groups.values_list("group", flat=True))
    return user


def photographer() -> User:
    """Somebody with a right to one collection below a region's own, and none of our roles."""
    below = region_collection(factories.region("kainuu")).add_child(name="Kuvaajan")
    group = Group.objects.create(name="Kuvaajat")
    verb = Permission.objects.get(codename="add_image")
    GroupCollectionPermission.objects.create(group=group, collection=below, permission=verb)
    user = User.objects.create_user(email="kuvaaja@example.org")
    user.groups.add(group)
    return user


@pytest.fixture(
    params=["editor", "administrator", "all regions", "photographer", "nobody", "network", "left"]
)
def person(request) -> User:
    region_collection(factories.region("kainuu")).add_child(name="Juhlat")
    if request.param == "all regions":
        return staff_of_all()
    if request.param == "photographer":
        return photographer()
    if request.param == "nobody":
        return User.objects.create_user(email="nobody@example.org")
    if request.param == "network":
        return User.objects.create_user(email="network@example.org", is_superuser=True)
    role = RoleKey.ADMINISTRATOR if request.param == "administrator" else RoleKey.EDITOR
    is_active = request.param != "left"
    return factories.staff(factories.region("kainuu"), role, is_active=is_active)


def held(person: User, verb: str) -> set[Collection]:
    """By Wagtail's rows, read one by one: what is granted, and all below it."""
    every = set(Collection.objects.all())
    if not person.is_active:
        return set()
    if person.is_superuser:
        return every
    rows = GroupCollectionPermission.objects.filter(
        group__user=person, permission__codename=f"{verb}_image"
    )
    tops = [row.collection.path for row in rows]
    return {one for one in every if any(one.path.startswith(top) for top in tops)}


@pytest.mark.parametrize("verb", VERBS)
def test_a_right_holds_where_wagtails_rows_say(person, verb):
    """Asked of what every rule of Wagtail's policies is made of."""
    policy, wanted = policy_registry.get_by_type(Picture), held(person, verb)
    for collection in Collection.objects.all():
        may = policy._check_perm(again(person), [verb], collection=collection)
        assert may is (collection in wanted), collection
    if not person.is_superuser:
        assert set(policy._collections_with_perm(again(person), [verb])) == wanted


def test_an_editor_chooses_and_changes_files_of_her_region_and_the_common_ones():
    kainuu, policy = factories.region("kainuu"), policy_registry.get_by_type(Picture)
    editor = factories.staff(kainuu, RoleKey.EDITOR)
    own = region_collection(kainuu)
    seen = policy.collections_user_has_any_permission_for(again(editor), ["choose"])
    assert own in seen
    assert region_collection(factories.region("lappi")) not in seen
    assert set(policy.collections_user_has_any_permission_for(again(editor), ["change"])) == {own}


def test_somebody_of_a_hundred_regions_is_asked_about_once(django_assert_num_queries):
    user, pictures = again(staff_of_all()), policy_registry.get_by_type(Picture)
    with django_assert_num_queries(1):
        for verb in VERBS:
            pictures.user_has_permission(user, verb)
