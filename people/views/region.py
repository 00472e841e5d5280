"""What the admin's pages about a region's people have in common."""

from __future__ import annotations

from typing import Any

from django.http import Http404, HttpRequest
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.generic import View
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from people.models import Invitation
from people.permissions import user_can_look_after_people
from people.queries import Person, open_invitations, person_in
from regions.models import Region


def region_or_404(request: HttpRequest, slug: str) -> Region:
    """An open region whose people are the user's to look after; 404 for any other, and for none."""
    region = Region.objects.open().select_related("site").filter(slug=slug).first()
    if region is None or not user_can_look_after_people(request.user, region):
        raise Http404
    return region


class RegionPeopleView(WagtailAdminTemplateMixin, View):
    """A page about the people of the region in the address."""

    header_icon = "group"
    region: Region

    def setup(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        super().setup(request, *args, **kwargs)
        self.region = region_or_404(request, kwargs["region_slug"])

    @property
    def list_address(self) -> str:
        """Where every change leads back to."""
        return reverse("people_list", args=(self.region.slug,))

    def get_page_subtitle(self) -> str:
        return self.region.name

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        people = {"url": self.list_address, "label": _("People"), "sublabel": self.region.name}
        own = {"url": "", "label": self.get_page_title()}
        return [*self.breadcrumbs_items, people, own]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        own = {"region": self.region, "list_address": self.list_address}
        return super().get_context_data(**own, **kwargs)

    def person_or_404(self, account_id: int) -> Person:
        """One of the region's people."""
        found = person_in(self.region, account_id)
        if found is None:
            raise Http404
        return found

    def invitation_or_404(self, invitation_id: int) -> Invitation:
        """One of the region's open invitations."""
        found = open_invitations(self.region).filter(pk=invitation_id).first()
        if found is None:
            raise Http404
        return found
