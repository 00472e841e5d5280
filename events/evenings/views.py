"""A new evening, and the steps of a timeline."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST

from events.desk.guard import for_occasion, for_region
from events.evenings import planning, running
from events.evenings.actions import action_of
from events.evenings.errors import NotNow, Settled
from events.evenings.forms import EveningForm, StepForm
from events.evenings.making import Evening, make_evening
from events.evenings.recipe import EARLIEST_INVITATION
from events.models import EventPage, Occasion, Step
from network.publishing.problems import NotReadyToPublish
from regions.models import Region


@for_region
def new_evening(request: HttpRequest, region: Region) -> HttpResponse:
    """One form makes the page, its programme and its timeline."""
    if region.is_hub:
        raise Http404
    form = EveningForm(request.POST or None, region=region)
    if request.method == "POST" and form.is_valid():
        ready = "ready" in request.POST
        try:
            page, occasion = _made(request, region, form, ready)
        except NotReadyToPublish as problem:
            form.add_error(None, str(problem))
        else:
            messages.success(request, _told(page, ready))
            return redirect("events_occasion", region.slug, occasion.pk)
    return render(request, "events/admin/new_evening.html", {"region": region, "form": form})


def _made(
    request: HttpRequest, region: Region, form: EveningForm, ready: bool
) -> tuple[EventPage, Occasion]:
    fields = dict(form.cleaned_data)
    fields["length"] = fields.pop("hours")
    evening = Evening(**{name: fields[name] for name in Evening.__dataclass_fields__})
    return make_evening(region=region, evening=evening, by=request.user, ready=ready)


def _told(page: EventPage, ready: bool) -> str:
    if page.live:
        return _("The evening is public, and its timeline is below.")
    if ready:
        return _("The evening waits for approval. Its timeline begins when it is public.")
    return _("The evening is a draft. Its timeline begins when it is public.")


@require_POST
@for_occasion
def add_timeline(request: HttpRequest, region: Region, occasion: Occasion) -> HttpResponse:
    """Give an event that was made by hand the recipe's steps."""
    added = planning.add_timeline(occasion=occasion)
    said = ngettext("%(count)d step was added.", "%(count)d steps were added.", added)
    messages.success(request, said % {"count": added})
    return redirect("events_occasion", region.slug, occasion.pk)


@for_occasion
def step(request: HttpRequest, region: Region, occasion: Occasion, step_id: int) -> HttpResponse:
    """Another day or time for a step."""
    found = _step(occasion, step_id)
    form = StepForm(request.POST or None, step=found)
    if request.method == "POST" and form.is_valid():
        try:
            planning.change_step(
                step=found, offset_days=form.offset_days, at=form.cleaned_data["at"]
            )
        except Settled:
            messages.error(request, _already())
        return redirect("events_occasion", region.slug, occasion.pk)
    context = _context(region, occasion, found) | {"form": form}
    return render(request, "events/admin/step.html", context)


@require_POST
@for_occasion
def skip(request: HttpRequest, region: Region, occasion: Occasion, step_id: int) -> HttpResponse:
    """Leave a step undone, or take that back."""
    found = _step(occasion, step_id)
    try:
        if found.state == Step.State.SKIPPED:
            planning.take_back(step=found)
        else:
            planning.skip_step(step=found)
    except Settled:
        messages.error(request, _already())
    return redirect("events_occasion", region.slug, occasion.pk)


@for_occasion
def run(request: HttpRequest, region: Region, occasion: Occasion, step_id: int) -> HttpResponse:
    """Do a step now, after a page that says what will be sent to how many."""
    found = _step(occasion, step_id)
    if request.method == "POST":
        try:
            done = running.run_step(step=found, by=request.user)
            messages.success(request, done.result)
        except Settled:
            messages.error(request, _already())
        except NotNow as problem:
            messages.error(request, str(problem))
        return redirect("events_occasion", region.slug, occasion.pk)
    action = action_of(found)
    days = (timezone.localdate(occasion.starts_at) - timezone.localdate()).days
    is_early = found.action == Step.Action.INVITE and days > -EARLIEST_INVITATION
    context = _context(region, occasion, found) | {
        "mails": action.mails(found) if action else None,
        "days": days,
        "is_early": is_early,
        "public": EventPage.objects.live().filter(translation_key=occasion.key).exists(),
    }
    return render(request, "events/admin/run_step.html", context)


def _step(occasion: Occasion, step_id: int) -> Step:
    found: Step = get_object_or_404(Step, pk=step_id, occasion=occasion)
    found.occasion = occasion
    return found


def _context(region: Region, occasion: Occasion, found: Step) -> dict[str, Any]:
    return {"region": region, "occasion": occasion, "step": found}


def _already() -> str:
    return _("Somebody has done or changed this meanwhile. This is how it is now.")
