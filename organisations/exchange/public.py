"""The directory's list as a file for everybody, narrowed as it is on the page."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.utils.translation import get_language
from django.views.decorators.http import require_safe

from organisations.exchange.exporting import AT_ONCE, csv_of, public_rows
from organisations.exchange.replies import csv_reply
from organisations.filters import DirectoryFilter, has_associations
from organisations.models import DirectoryEntry


@require_safe
def directory_csv(request: HttpRequest) -> HttpResponse:
    """The associations that the directory's page lists at the same query."""
    region = request.region  # type: ignore[attr-defined]  # regions.middleware sets it
    if not has_associations(region):
        raise Http404
    chosen = DirectoryFilter(request.GET, region=region)
    language = get_language() or "fi"
    entries = DirectoryEntry.objects.shown_to(language).serving(region)
    found = chosen.narrow(entries).in_order(language).values_list("page_id", flat=True)
    rows = public_rows(found.iterator(chunk_size=AT_ONCE))
    reply = csv_reply(csv_of(rows), f"{region.slug}.csv")
    reply["Cache-Control"] = "public, max-age=300"
    reply["X-Robots-Tag"] = "noindex"
    return reply
