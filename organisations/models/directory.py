"""The directory of a region's associations."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from network.pages import BasePage
from network.paginate import paginate
from organisations.filters import DirectoryFilter
from organisations.models.profiles import OrganisationPage


class DirectoryPage(BasePage):
    """The region's organisations, by municipality and theme."""

    title_help = _("The heading of the directory. For example: Associations in Kainuu")
    max_count_per_parent = 1
    parent_page_types = ["home.RegionHomePage", "home.NetworkHomePage"]
    subpage_types = ["organisations.OrganisationPage"]

    class Meta:
        verbose_name = _("directory of associations")
        verbose_name_plural = _("directories of associations")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context(request, *args, **kwargs)
        chosen = DirectoryFilter(request.GET, region=self.region)
        found = OrganisationPage.objects.in_language().serving(self.region)
        found = chosen.narrow(found).order_by("sort_key").for_cards()
        return context | {"chosen": chosen, "items": paginate(request, found, per_page=24)}
