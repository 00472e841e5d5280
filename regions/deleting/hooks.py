"""Where Wagtail deletes pages in the admin: large sections go another way.

Who may delete what has been asked by Wagtail before these hooks are called.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext_lazy, ngettext
from wagtail.admin.views.pages.utils import type_to_delete_confirmation
from wagtail.log_actions import LogActionRegistry
from wagtail.models import Page, ReferenceIndex

from regions.deleting.services import (
    GIVEN_UP,
    ORDERED,
    hide_and_delete_later,
    is_kept_by_others,
    is_large,
)


def delete_later(request: HttpRequest, page: Page) -> HttpResponse | None:
    """Hook ``before_delete_page``: None lets Wagtail ask, refuse, or delete what is small."""
    if request.method != "POST" or not is_large(page) or not type_to_delete_confirmation(request):
        return None
    if _is_in_use(page):
        return None
    above = page.get_parent()
    _order(request, page)
    return redirect("wagtailadmin_explore", above.pk)


def delete_several_later(
    request: HttpRequest, action: str, objects: Iterable[Any], bulk: Any
) -> HttpResponse | None:
    """Hook ``before_bulk_action``: large sections among the chosen ones are taken out of the list,
    and Wagtail deletes the rest."""
    if action != "delete" or not isinstance(objects, list):
        return None
    for page in [one for one in objects if isinstance(one, Page)]:
        if is_large(page) and not _is_in_use(page):
            _order(request, page)
            objects.remove(page)
    return None if objects else redirect(bulk.next_url)


def _is_in_use(page: Page) -> bool:
    """Wagtail says which use it is; it refuses in the same words as for a small section."""
    usage = ReferenceIndex.get_references_to(page).group_by_source_object()
    return bool(usage.is_protected) or is_kept_by_others(page)


def _order(request: HttpRequest, page: Page) -> None:
    count = hide_and_delete_later(page=page, user=request.user)  # type: ignore[arg-type]  # staff only
    messages.success(
        request,
        ngettext(
            "“%(title)s” with its %(count)s page has been taken off the site and is being "
            "deleted. You need not wait: it leaves this list in a few minutes.",
            "“%(title)s” with its %(count)s pages has been taken off the site and is being "
            "deleted. You need not wait: it leaves this list in a few minutes.",
            count,
        )
        % {"title": page.get_admin_display_title(), "count": count},
    )


def name_deeds(actions: LogActionRegistry) -> None:
    """Hook ``register_log_actions``: what a page's history says."""
    actions.register_action(
        ORDERED,
        gettext_lazy("Delete with all pages below"),
        gettext_lazy("Taken off the site, to be deleted with all pages below it"),
    )
    actions.register_action(
        GIVEN_UP,
        gettext_lazy("Keep"),
        gettext_lazy("Not deleted: something else needs a page of this section"),
    )
