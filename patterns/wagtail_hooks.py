"""The pattern page's place in the admin's menu."""

from __future__ import annotations

from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem

from patterns.permissions import user_chooses_a_look


class PatternsMenuItem(MenuItem):
    """Shown to those who choose a region's look."""

    def is_shown(self, request: HttpRequest) -> bool:
        return user_chooses_a_look(request.user)


@hooks.register("register_admin_menu_item")
def menu_item() -> MenuItem:
    """ "Design system", after the region's contacts and look."""
    return PatternsMenuItem(
        _("Design system"), reverse("patterns"), name="patterns", icon_name="view", order=815
    )
