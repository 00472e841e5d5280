"""What a network administrator sees first: the regions, and whom each has."""

from __future__ import annotations

from django.db.models import Count
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from regions.desk.panels import DeskPanel, Line
from regions.models import Region


def network_panel() -> DeskPanel:
    """The open regions, each leading to its desk."""
    rows = Region.objects.open().annotate(people=Count("roles__group__user", distinct=True))
    home = reverse("wagtailadmin_home")
    return DeskPanel(
        heading=_("Regions"),
        lines=[Line(row.name, f"{home}?region={row.slug}", _people(row.people)) for row in rows],
        empty=_("No region has a site yet."),
        order=100,
        icon="site",
    )


def _people(count: int) -> str:
    return ngettext("%(count)s person", "%(count)s people", count) % {"count": count}
