"""The admin's page about the domain that a region's letters come from."""

from __future__ import annotations

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render

from newsletters.permissions import user_can_see_senders_domain, user_can_send_letters
from newsletters.returns.domains import check_sender, sender_of
from regions.models import Region


def domain(request: HttpRequest, region_slug: str) -> HttpResponse:
    """What DNS says now. For the region's communications and administrators."""
    regions = Region.objects.open().select_related("site__regionsettings")
    region = get_object_or_404(regions, slug=region_slug)
    if not user_can_see_senders_domain(request.user, region):
        raise PermissionDenied
    context = {
        "region": region,
        "sender": sender_of(region),
        "checks": check_sender(region),
        "sends": user_can_send_letters(request.user, region),
    }
    return render(request, "newsletters/admin/domain.html", context)
