"""The picture beside a link to a page that has none of its own: drawn with its title and lead.

It has an address that names what it shows, so other services may keep it for ever; only pictures
that a public page tells of are drawn, and each of them once.
"""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import formats, timezone, translation
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_safe
from wagtail.models import Page

from events.models import EventPage
from network.images.showing import made_already
from network.pages import BasePage
from regions.drawing.keeping import KeptPicture, SocialPicture, throw_away
from regions.drawing.painting import SIZES, Drawn
from regions.drawing.palette import motif_of
from regions.models import Region

FOLDER = "page-pictures"
SIZE = "1200x630"


def social_picture_of(page: BasePage, request: HttpRequest) -> SocialPicture:
    """Of a public page without a picture that is ready, for its ``og:image``; on the site that
    keeps the page."""
    here: Region = request.region  # type: ignore[attr-defined]  # regions.middleware sets it
    region = here if page.region_id == here.pk else page.region
    width, height = SIZES[SIZE]
    path = reverse("page_picture", args=(page.pk, picture_of(page, region).digest))
    return SocialPicture(region.open_site.root_url + path, width, height, page.title)


def picture_of(page: BasePage, region: Region) -> KeptPicture:
    """The picture of a page in the look of its region."""
    look = region.open_site.regionsettings
    drawn = Drawn(
        title=page.title,
        teller=page.lead,
        place=_above(page),
        hashtag=look.sender_name or region.name,
        site="",
        hue=look.hue,
        accent_hue=look.accent_hue,
        motif=str(motif_of(look)),
    )
    return KeptPicture(drawn, SIZE, _folder_of(page.pk), SIZE)


def forget_picture(page_id: int) -> None:
    """Delete the file of a page that is public no more."""
    throw_away(_folder_of(page_id))


def _folder_of(page_id: int) -> str:
    return f"{FOLDER}/{page_id}"


def _above(page: BasePage) -> str:
    """An event's day and place: what people ask first."""
    if not isinstance(page, EventPage):
        return ""
    with translation.override(page.locale.language_code):
        day = formats.date_format(timezone.localtime(page.starts_at), "DATE_FORMAT")
    return " · ".join(filter(None, (day, page.venue)))


@require_safe
@cache_control(public=True, max_age=31_536_000, immutable=True)
def page_picture(request: HttpRequest, page_id: int, digest: str) -> HttpResponse:
    """The JPEG of a page of this site; 404 for what is not public, or shows other words."""
    region: Region = request.region  # type: ignore[attr-defined]  # regions.middleware sets it
    page = get_object_or_404(Page.objects.live().public(), pk=page_id).specific
    is_ours = isinstance(page, BasePage) and page.region_id == region.pk
    if not is_ours or (page.picture and made_already(page.picture, "social")):
        raise Http404
    picture = picture_of(page, region)
    if picture.digest != digest:
        raise Http404
    reply = HttpResponse(picture.content(), content_type="image/jpeg")
    reply["Cross-Origin-Resource-Policy"] = "cross-origin"
    return reply
