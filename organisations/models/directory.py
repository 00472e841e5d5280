"""The directory of a region's associations."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from network.pages import BasePage


class DirectoryPage(BasePage):
    """The region's organisations, by municipality and theme; on the hub those of every region."""

    title_help = _("The heading of the directory. For example: Associations in Kainuu")
    max_count_per_parent = 1
    parent_page_types = ["home.RegionHomePage", "home.NetworkHomePage"]
    subpage_types = ["organisations.OrganisationPage"]

    class Meta:
        verbose_name = _("directory of associations")
        verbose_name_plural = _("directories of associations")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        from organisations import showing  # noqa: PLC0415 — what it shows is made of the models

        context = super().get_context(request, *args, **kwargs)
        return context | showing.directory(request, self)
