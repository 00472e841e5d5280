"""The overview's pages in the admin."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from network.paginate import paginate
from regions.models import Region
from translating.desk.guard import for_region
from translating.overview import standing
from translating.overview.core_pages import core_languages, missing_core_pages
from translating.overview.duties import responsible_in, set_duties
from translating.overview.forms import DutiesForm, FilterForm, first_values
from translating.permissions import user_sets_duties

State = standing.State
PER_PAGE = 50


@dataclass(frozen=True)
class Line:
    """A page of the list, with what to do next."""

    page: standing.Standing
    kind: str
    state: str
    url: str
    action: str


def overview(request: HttpRequest, region: Region) -> dict[str, Any]:
    """The section of the desk: a row a language, and what is missing of the core pages."""
    people, totals = responsible_in(region), standing.summary(region)
    return {
        "region": region,
        "states": State.choices,
        "rows": [
            (code, [(key, label, *states[key]) for key, label in State.choices], people.get(code))
            for code, states in totals.items()
        ],
        "gaps": gaps_by_language(missing_core_pages(region, core_languages(region))),
        "may_set": user_sets_duties(request.user, region),
    }


def gaps_by_language(gaps: list[standing.Standing]) -> dict[str, list[Line]]:
    """The core pages that are not there, by language."""
    found: dict[str, list[Line]] = {}
    for gap in gaps:
        found.setdefault(gap.language, []).append(_line(gap, {}))
    return found


@require_safe
@for_region
def listing(request: HttpRequest, region: Region, language: str) -> HttpResponse:
    """Every page in one language, the most visited first."""
    if language not in standing.other_languages(region):
        raise Http404
    kinds = standing.kinds(region)
    form = FilterForm(request.GET, kinds=kinds)
    rows = standing.Listed(region, language, **form.chosen)
    items: Any = paginate(request, rows, per_page=PER_PAGE)  # type: ignore[arg-type]  # counts, slices
    context = {
        "region": region,
        "language": language,
        "form": form,
        "items": items,
        "lines": [_line(row, kinds) for row in items],
    }
    return render(request, "translating/admin/language.html", context)


@for_region
def duties(request: HttpRequest, region: Region) -> HttpResponse:
    """The rule about core pages, and who answers for each language; for administrators."""
    if not user_sets_duties(request.user, region):
        raise Http404
    first = first_values(core_languages(region), responsible_in(region))
    form = DutiesForm(
        request.POST if request.method == "POST" else None, region=region, initial=first
    )
    if request.method == "POST" and form.is_valid():
        user: Any = request.user
        core = form.cleaned_data["core"]
        set_duties(region=region, core=core, people=form.people, by=user)
        messages.success(request, _("The duties are saved."))
        return redirect("translating_desk", region.slug)
    return render(request, "translating/admin/duties.html", {"region": region, "form": form})


def _line(row: standing.Standing, kinds: dict[int, str]) -> Line:
    url, action = _next(row)
    return Line(row, kinds.get(row.kind_id, ""), str(State(row.state).label), url, action)


def _next(row: standing.Standing) -> tuple[str, str]:
    """Where the work goes on, and what it is called."""
    if row.translation_id is None:
        url = reverse("wagtail_localize:submit_page_translation", args=[row.page_id])
        return url, _("Send to be translated")
    if row.behind and row.source_id:
        url = reverse("wagtail_localize:update_translations", args=[row.source_id])
        return url, _("Take over the changes")
    url = reverse("wagtailadmin_pages:edit", args=[row.translation_id])
    if row.state == State.DRAFT:
        return url, _("Publish the draft")
    return url, _("Open the translation")


def gap_line(row: standing.Standing) -> tuple[str, str, str]:
    """A core page for the region's desk: title, where it is made, and the language."""
    return row.title, _next(row)[0], standing.language_name(row.language)
