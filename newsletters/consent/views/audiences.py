"""The admin's pages of a region's lists."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST
from wagtail.admin import messages

from newsletters.consent.desk_forms import AudienceForm
from newsletters.consent.guard import for_readers, readers_regions
from newsletters.consent.keeping import new_audience, retire_audience, save_audience
from newsletters.consent.purposes import purpose_of
from newsletters.consent.queries import audiences_counted
from newsletters.models import Audience
from regions.desk.where import person_at
from regions.models import Region


@for_readers
def audiences(request: HttpRequest, region: Region) -> HttpResponse:
    """Every list with its numbers."""
    rows = [(row, purpose_of(row, "fi")) for row in audiences_counted(region)]
    context = {"region": region, "regions": readers_regions(request), "rows": rows}
    return render(request, "newsletters/admin/audiences.html", context)


@for_readers
def new(request: HttpRequest, region: Region) -> HttpResponse:
    """A list of the region's own."""
    return _edit(request, region, new_audience(region), _("New list"))


@for_readers
def edit(request: HttpRequest, region: Region, audience_id: int) -> HttpResponse:
    """What is told of a list."""
    found = get_object_or_404(Audience.objects.filter(region=region), pk=audience_id)
    return _edit(request, region, found, found.name)


@require_POST
@for_readers
def retire(request: HttpRequest, region: Region, audience_id: int) -> HttpResponse:
    """Use a list of the region's own no more."""
    rows = Audience.objects.filter(region=region, kind=Audience.Kind.OWN, is_active=True)
    found = get_object_or_404(rows.select_related("region"), pk=audience_id)
    if request.POST.get("sure") != "1":
        raise Http404
    count = retire_audience(audience=found, by=person_at(request))
    said = ngettext(
        "The list is not used any more; %(count)s person was taken off it.",
        "The list is not used any more; %(count)s people were taken off it.",
        count,
    )
    messages.success(request, said % {"count": count})
    return redirect("newsletters_audiences", region.slug)


def _edit(request: HttpRequest, region: Region, audience: Audience, title: str) -> HttpResponse:
    form = AudienceForm(request.POST or None, instance=audience, region=region)
    if request.method == "POST" and form.is_valid():
        save_audience(audience=audience, told=form.told, by=person_at(request))
        messages.success(request, _("Saved."))
        return redirect("newsletters_audiences", region.slug)
    own = audience.pk and audience.kind == Audience.Kind.OWN and audience.is_active
    context = {"region": region, "form": form, "title": title, "retires": audience if own else None}
    return render(request, "newsletters/admin/audience.html", context)
