"""Two browsers press at the same moment: one gets in.

The rows must be committed, so that both see them; that would spoil the worker's database for other
tests, and these have a copy of their own.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest
from django.test import Client

from network.users.models import User
from people.errors import LastAdministrator, NotYourRegion
from people.models import Invitation
from people.services import deactivate_person
from regions.models import RegionRole
from tests import factories
from tests.at_once import at_once
from tests.people.asking import HOST, NEW, invitation, link, roles_in


def pressing(path: str, user: User | None = None) -> Callable[[], int]:
    """A browser that posts the form and tells the status of the answer."""
    browser = Client()
    if user:
        browser.force_login(user)
    return lambda: browser.post(path, NEW, headers=HOST).status_code


@pytest.mark.usefixtures("own_database")
@pytest.mark.parametrize("has_account", [False, True])
def test_of_two_browsers_that_accept_at_once_one_succeeds(has_account):
    kainuu = factories.region("kainuu")
    user = None
    if has_account:
        user = factories.staff(factories.region("lappi"), "editor", email="aino@example.net")
    found = invitation(kainuu)

    def lock() -> object:
        return Invitation.objects.select_for_update().get(pk=found.pk)

    answers = at_once(lock, pressing(link(found), user), pressing(link(found), user))
    # An account's other sessions end with its roles' change; the slower browser may be one of them.
    assert sorted(answers) in ([302, 410], [302, 400] if has_account else [])
    user = User.objects.get(email="aino@example.net")
    assert roles_in(kainuu, user) == {"editor"}


@pytest.mark.usefixtures("own_database")
def test_two_regions_invitations_accepted_at_once_make_one_account():
    one, two = (invitation(factories.region(slug)) for slug in ("kainuu", "lappi"))

    def lock() -> object:
        return list(Invitation.objects.select_for_update())

    answers = at_once(lock, pressing(link(one)), pressing(link(two)))
    assert sorted(answers) == [302, 403]
    assert User.objects.filter(email="aino@example.net").count() == 1
    assert Invitation.objects.filter(accepted_at=None).count() == 1


@pytest.mark.usefixtures("own_database")
def test_two_administrators_who_remove_each_other_at_once_leave_one():
    kainuu = factories.region("kainuu")
    one, two = (factories.staff(kainuu, "administrator") for _number in range(2))

    def removing(person: User, by: User) -> Callable[[], str]:
        def work() -> str:
            try:
                deactivate_person(region=kainuu, person=person, by=by)
            except (LastAdministrator, NotYourRegion):
                return "refused"
            return "done"

        return work

    def lock() -> object:
        return list(RegionRole.objects.select_for_update().filter(region=kainuu))

    assert sorted(at_once(lock, removing(one, two), removing(two, one))) == ["done", "refused"]
    assert User.objects.filter(groups__region_role__region=kainuu, is_active=True).count() == 1
