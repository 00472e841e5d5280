"""The list of a region's people, and what their roles mean."""

from __future__ import annotations

from typing import Any

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.admin.widgets.button import HeaderButton

from people.queries import open_invitations, people_of, regions_looked_after_by
from people.views.region import RegionPeopleView
from regions.desk.where import to_region_at_hand
from regions.roles import ROLES, deeds_of, every_deed

PER_PAGE = 50


def people_home(request: HttpRequest) -> HttpResponse:
    """The menu's door: to the people of the region at hand."""
    return to_region_at_hand(request, regions_looked_after_by(request.user), "people_list")


class PeopleList(RegionPeopleView):
    """Who works in the region, and who has been asked to."""

    page_title = gettext_lazy("People")
    template_name = "people/admin/list.html"

    def get(self, request: HttpRequest, **kwargs: Any) -> HttpResponse:
        people = people_of(self.region)
        regions = regions_looked_after_by(request.user)
        page = Paginator(people, PER_PAGE).get_page(request.GET.get("p"))
        context = self.get_context_data(
            people=page,
            page_numbers=page.paginator.get_elided_page_range(page.number),
            asks_second_factor=any(one.second_factor is not None for one in people),
            invitations=open_invitations(self.region),
            regions=regions if len(regions) > 1 else [],
        )
        return self.render_to_response(context)

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        own = {"url": "", "label": _("People"), "sublabel": self.region.name}
        return [*self.breadcrumbs_items, own]

    def get_header_buttons(self) -> list[HeaderButton]:
        where = (self.region.slug,)
        return [
            HeaderButton(
                _("Invite a person"), reverse("people_invite", args=where), icon_name="plus"
            ),
            HeaderButton(
                _("What roles do"), reverse("people_what_roles_do", args=where), icon_name="help"
            ),
        ]


class WhatRolesDo(RegionPeopleView):
    """The table of roles in words, from ``regions.roles`` alone."""

    page_title = gettext_lazy("What roles do")
    template_name = "people/admin/what_roles_do.html"

    def get(self, request: HttpRequest, **kwargs: Any) -> HttpResponse:
        may = [deeds_of(role) for role in ROLES]
        rows = [(deed, [deed in deeds for deeds in may]) for deed in every_deed()]
        return self.render_to_response(self.get_context_data(roles=ROLES, rows=rows))
