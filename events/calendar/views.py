"""The admin's pages of this part."""

from __future__ import annotations

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST
from wagtail.admin import messages

from events.calendar.duplicating import duplicate_event
from events.desk.guard import for_occasion
from events.models import EventPage, Occasion
from events.services.occasions import is_original
from regions.models import Region


@require_POST
@for_occasion
def duplicate(request: HttpRequest, region: Region, occasion: Occasion) -> HttpResponse:
    """Make the copy and open it in the editor."""
    page = original_of(occasion)
    if page is None or not may_duplicate(request, page):
        raise PermissionDenied
    copied = duplicate_event(page=page, user=request.user)  # type: ignore[arg-type]  # logged in
    messages.success(
        request,
        _("A copy is ready as a draft. Look at its day and time, and publish it when it is right."),
    )
    return redirect("wagtailadmin_pages:edit", copied.pk)


def original_of(occasion: Occasion) -> EventPage | None:
    """The page that says when and where; none when it has been deleted."""
    pages = EventPage.objects.filter(translation_key=occasion.key, region=occasion.region_id)
    return next((page for page in pages.select_related("locale") if is_original(page)), None)


def may_duplicate(request: HttpRequest, page: EventPage) -> bool:
    """Whoever may add an event beside it."""
    parent = page.get_parent().specific
    return bool(parent.permissions_for_user(request.user).can_add_subpage())
