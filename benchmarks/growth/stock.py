"""Wagtail's own admin over the same pages: what would be asked if nothing of ours stood around it.

Away are our middleware, hooks and addresses, our rights to pages and what we add to lists; in their
places stand Wagtail's and wagtail-localize's. The page types with their fields and panels, the base
class of their forms and the templates stay ours.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from typing import Any
from unittest.mock import patch

from django.conf import settings
from django.test import override_settings
from django.test.client import Client, ClientHandler
from django.urls import clear_url_caches
from wagtail import hooks
from wagtail.admin.views.pages.listing import PageListingMixin
from wagtail.models import AbstractPage, Page
from wagtail.permission_policies.pages import PagePermissionPolicy
from wagtail.permissions import policy_registry
from wagtail_localize import wagtail_hooks as localize_hooks

from regions import translate_buttons

_OURS = ("network.", "regions.", "allauth.", "axes.", "translating.")
_IN_PLACE = {
    "network.users.middleware.KeptSessionMiddleware": (
        "django.contrib.sessions.middleware.SessionMiddleware"
    )
}


@contextmanager
def stock(client: Client) -> Iterator[None]:
    """The client meets Wagtail's own admin inside the block."""
    ours = client.handler
    kept = [_IN_PLACE.get(name, name) for name in settings.MIDDLEWARE]
    middleware = [name for name in kept if not name.startswith(_OURS)]
    with ExitStack() as stack:
        enter = stack.enter_context
        enter(override_settings(MIDDLEWARE=middleware, ROOT_URLCONF="benchmarks.growth.stock_urls"))
        enter(patch.object(hooks, "_hooks", _without_ours()))
        annotate = translate_buttons._annotate  # noqa: SLF001 — Wagtail's, kept there
        enter(patch.object(PageListingMixin, "annotate_queryset", annotate))
        policies = policy_registry.values_by_class
        enter(patch.dict(policies, {AbstractPage: PagePermissionPolicy(Page)}))
        clear_url_caches()
        client.handler = ClientHandler(enforce_csrf_checks=False)
        try:
            yield
        finally:
            client.handler = ours
    clear_url_caches()


def _without_ours() -> dict[str, list[Any]]:
    """Every hook but those of the rooms; wagtail-localize's buttons are its own again."""
    rooms = {*settings.ROOMS, "regions", "network"}
    found = {
        name: [row for row in rows if row[0].__module__.partition(".")[0] not in rooms]
        for name, rows in hooks._hooks.items()  # noqa: SLF001 — Wagtail has no list of its hooks
    }
    for name in ("register_page_header_buttons", "register_page_listing_more_buttons"):
        found[name].append((localize_hooks.page_listing_more_buttons, 0))
    return found
