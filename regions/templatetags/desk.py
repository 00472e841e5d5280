"""What the desk's page shows around its panels."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from django import template
from django.http import HttpRequest
from django.urls import reverse
from wagtail.models import Page

from network.remembering import remembered
from regions.desk.tour import Step, steps_for
from regions.desk.where import desk_region, regions_of_desk
from regions.models import Region
from regions.permissions import roles_of
from regions.roles import RoleKey, title_of
from regions.rooms import rooms_of
from regions.services.planting import seed_key

register = template.Library()


@register.simple_tag
def desk_of(request: HttpRequest) -> dict[str, Any]:
    """The region of the desk, the person's other regions, what she can begin to write, the tour."""
    region = desk_region(request)
    found: dict[str, Any] = {"region": region, "regions": regions_of_desk(request)}
    if region is None:
        return found
    held = roles_of(request.user).get(region.pk, set())
    return found | {
        "roles": [title_of(role) for role in RoleKey if role in held],
        "address": region.open_site.root_url.partition("://")[2],
        "writes": _writes(request, region),
        "tour": _tour(request, region),
    }


def _tour(request: HttpRequest, region: Region) -> list[Step]:
    return [] if request.user.is_superuser else steps_for(request, region)


def _writes(request: HttpRequest, region: Region) -> list[tuple[str, str]]:
    """Buttons that begin a page where it belongs, for rooms whose index page is still there."""
    wanted = [entry for room in rooms_of(region) for entry in room.writes]
    keys = {seed_key(region, seed): seed for _label, _model, seed in wanted}
    parents = remembered(("index-pages", region.pk, *keys.values()), lambda: _index_pages(keys))
    return [
        (str(label), reverse("wagtailadmin_pages:add", args=[*_named(model), parents[seed]]))
        for label, model, seed in wanted
        if seed in parents
    ]


def _index_pages(keys: Mapping[UUID, str]) -> dict[str, int]:
    """The ids of Finnish pages by their seeds."""
    rows = Page.objects.filter(translation_key__in=keys, locale__language_code="fi")
    return {keys[key]: pk for key, pk in rows.values_list("translation_key", "pk")}


def _named(model: str) -> tuple[str, str]:
    app, _, name = model.partition(".")
    return app, name.lower()
