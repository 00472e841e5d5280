"""A story for those who send it on: its kit, its pictures, and the frame for other sites.

Each is answered on the story's own site; other sites lead there.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable
from functools import wraps

from django.http import Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect, render
from django.utils.cache import get_conditional_response
from django.views.decorators.clickjacking import xframe_options_exempt
from django.views.decorators.http import require_safe

from campaign.captions.showing import about
from campaign.kit.facts import address
from campaign.kit.kit import kit_of
from campaign.kit.pictures import picture_of
from campaign.kit.queries import public_story, versions_of
from campaign.models import Story, VideoStoryPage
from regions.drawing.painting import SIZES

FRESH = "public, max-age=5"
"""No longer, since a withdrawn consent is seen everywhere within five seconds."""
View = Callable[..., HttpResponseBase]


def of_a_story(view: View) -> View:
    """Hand the public page on: 404 without one, on another site the way to the story's own."""

    @require_safe
    @wraps(view)
    def found(request: HttpRequest, key: uuid.UUID, **more: str) -> HttpResponseBase:
        page = public_story(key)
        if page is None:
            raise Http404
        region = request.region  # type: ignore[attr-defined]  # regions.middleware sets it
        if page.region_id != region.pk:
            match = request.resolver_match
            name = match.url_name if match else ""
            return redirect(address(page, name or "campaign_kit", *more.values()))
        return view(request, page, **more)

    return found


@of_a_story
def kit(request: HttpRequest, page: VideoStoryPage) -> HttpResponse:
    """Everything ready to be sent."""
    context = {"kit": kit_of(page), "story": page, "versions": versions_of(page)}
    reply = render(request, "campaign/kit/kit.html", context)
    reply["Cache-Control"] = FRESH
    reply["X-Robots-Tag"] = "noindex"
    return reply


@of_a_story
def story_link(request: HttpRequest, page: VideoStoryPage) -> HttpResponse:
    """The short address: it leads to the page, wherever that has been moved."""
    return redirect(page.full_url or "/")


@of_a_story
def picture(request: HttpRequest, page: VideoStoryPage, name: str) -> HttpResponseBase:
    """A drawn picture; what a cache has is asked about every time."""
    if name not in SIZES:
        raise Http404
    found = picture_of(page, name)
    etag = f'"{found.digest}"'
    known = get_conditional_response(request, etag=etag)
    if known is not None:
        return known
    content = found.content()
    reply = HttpResponse(content, content_type="image/jpeg")
    reply["ETag"], reply["Cache-Control"] = etag, FRESH
    reply["Cross-Origin-Resource-Policy"] = "cross-origin"
    return reply


@require_safe
@xframe_options_exempt
def embedded(request: HttpRequest, key: uuid.UUID) -> HttpResponseBase:
    """The story without the site around it: any site may frame it, and learns nothing by it."""
    page = public_story(key)
    region = request.region  # type: ignore[attr-defined]
    if page is not None and page.region_id != region.pk:
        return redirect(address(page, "campaign_embed"))
    if page is None:
        gone = Story.everywhere.filter(key=key).exists()
        reply = render(request, "campaign/embed_gone.html", status=410 if gone else 404)
    else:
        context = {"page": page, **about(request, page)}
        reply = render(request, "campaign/embedded.html", context)
    reply["Referrer-Policy"] = "no-referrer"
    reply["X-Robots-Tag"] = "noindex"
    reply["Cache-Control"] = FRESH
    return reply
