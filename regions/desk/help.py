"""The editors' help: the guides, what is searched for in them, and their pictures."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from regions.desk import guides

MOST_HITS = 30
LONGEST_QUESTION = 100


@require_safe
def index(request: HttpRequest) -> HttpResponse:
    """Every guide, or the sections that have the words."""
    asked = request.GET.get("q", "")[:LONGEST_QUESTION].strip()
    hits = guides.search(asked)[:MOST_HITS] if asked else []
    context = {"asked": asked, "hits": hits, "guides": guides.all_guides()}
    return render(request, "regions/admin/help.html", context)


@require_safe
def guide(request: HttpRequest, guide: str) -> HttpResponse:
    """One guide."""
    found = guides.guide_named(guide)
    if found is None:
        raise Http404
    return render(request, "regions/admin/help_guide.html", {"guide": found})


@require_safe
def picture(request: HttpRequest, picture: str) -> HttpResponse:
    """A picture of a guide."""
    found = guides.picture_at(picture)
    if found is None:
        raise Http404
    content, kind = found
    return HttpResponse(content, content_type=kind)
