"""Which region's desk is open."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import wraps
from typing import TYPE_CHECKING, Any, cast

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect

from regions.models import Region
from regions.permissions import regions_with_role, user_has_duty
from regions.roles import Duty, roles_with

if TYPE_CHECKING:
    from network.users.models import User

View = Callable[..., HttpResponse]
_AT_HAND = "region_at_hand"


def person_at(request: HttpRequest) -> User:
    """Who is logged in: the admin is opened to nobody else."""
    return cast("User", request.user)


def regions_of_desk(request: HttpRequest) -> list[Region]:
    """The regions whose desks the person may open, in order; all of them for the network's own."""
    actor = getattr(request, "actor", None)
    if actor is not None:
        return list(actor.regions)
    if not request.user.is_superuser:
        return []
    found: list[Region] | None = getattr(request, "_desk_regions", None)
    if found is None:
        rows = Region.objects.open().select_related("site__root_page", "collection")
        found = list(rows.defer("outline"))
        setattr(request, "_desk_regions", found)  # noqa: B010 — every item of the menu asks
    return list(found)


def regions_with_duty(request: HttpRequest, duty: Duty) -> list[Region]:
    """The regions in which the person has the duty."""
    return regions_with_role(person_at(request), regions_of_desk(request), *roles_with(duty))


def take_to_hand(request: HttpRequest, slug: str) -> None:
    """Remember for the session that the person works in this region now, if it is one of hers."""
    if slug == request.session.get(_AT_HAND):
        return
    regions = regions_of_desk(request)
    if len(regions) > 1 and any(region.slug == slug for region in regions):
        request.session[_AT_HAND] = slug


def at_hand(request: HttpRequest, regions: Sequence[Region]) -> Region:
    """Of one or more regions the one whose pages of the admin were opened last, or the first."""
    slug = request.session.get(_AT_HAND)
    return next((region for region in regions if region.slug == slug), regions[0])


def to_region_at_hand(
    request: HttpRequest, regions: Sequence[Region], address: str
) -> HttpResponse:
    """A door of the menu: to the page of a room for the region at hand.

    ``address`` is a URL name that takes the region's slug. Raises ``Http404`` for nobody's region.
    """
    if not regions:
        raise Http404
    return redirect(address, at_hand(request, regions).slug)


def desk_region(request: HttpRequest) -> Region | None:
    """The region in ``?region=``, or the one at hand; None for a network administrator who has
    not chosen one. Raises ``Http404`` for a region where the person does not work."""
    regions = regions_of_desk(request)
    wanted = request.GET.get("region")
    if wanted:
        found = next((region for region in regions if region.slug == wanted), None)
        if found is None:
            raise Http404
        return found
    return at_hand(request, regions) if regions and not request.user.is_superuser else None


def for_duty(duty: Duty) -> Callable[[View], View]:
    """Let in only those who have the duty in the region of the address, and hand the region on."""

    def decorate(view: View) -> View:
        @wraps(view)
        def guarded(request: HttpRequest, region_slug: str, **kwargs: Any) -> HttpResponse:
            region = Region.objects.open().filter(slug=region_slug).select_related("site").first()
            if region is None or not user_has_duty(request.user, region, duty):
                raise Http404
            return view(request, region=region, **kwargs)

        return guarded

    return decorate
