"""The admin's doors to people: our own, because Wagtail's reach the people of every region."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from django.urls import path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem

from people.permissions import user_looks_after_somebody
from people.views import changing, looking


@hooks.register("register_admin_urls")
def admin_addresses() -> list[Any]:
    """Everything about the people of one region, below its name."""
    region = "people/<slug:region_slug>/"
    person, invitation = (
        f"{region}person/<int:account_id>/",
        f"{region}invitation/<int:invitation_id>/",
    )
    return [
        path("people/", looking.people_home, name="people_home"),
        path(region, looking.PeopleList.as_view(), name="people_list"),
        path(f"{region}invite/", changing.Invite.as_view(), name="people_invite"),
        path(f"{region}roles/", looking.WhatRolesDo.as_view(), name="people_what_roles_do"),
        path(f"{person}roles/", changing.ChangeRoles.as_view(), name="people_roles"),
        path(f"{person}deactivate/", changing.Deactivate.as_view(), name="people_deactivate"),
        path(
            f"{person}second-step/",
            changing.ResetSecondStep.as_view(),
            name="people_reset_second_step",
        ),
        path(f"{invitation}resend/", changing.Resend.as_view(), name="people_resend"),
        path(f"{invitation}withdraw/", changing.Withdraw.as_view(), name="people_withdraw"),
    ]


class PeopleMenuItem(MenuItem):
    """Shown to those who look after somebody."""

    def is_shown(self, request: HttpRequest) -> bool:
        return user_looks_after_somebody(request.user)


@hooks.register("register_admin_menu_item")
def people_menu_item() -> MenuItem:
    """ "People" in the admin's menu."""
    return PeopleMenuItem(
        _("People"), reverse("people_home"), name="people", icon_name="group", order=900
    )
