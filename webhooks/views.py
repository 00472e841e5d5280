"""The region's webhooks: a list, one with its log, and what its buttons do."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from network.paginate import paginate
from regions.activity import record
from regions.desk.where import for_duty, regions_of_desk, to_region_at_hand
from regions.models import Deed, Region
from regions.roles import Duty
from webhooks.forms import TargetForm
from webhooks.models import Message, Target
from webhooks.pausing import pause, resume, send_again
from webhooks.permissions import user_looks_after_webhooks
from webhooks.secrets import give_secret
from webhooks.trying import send_a_try

A_PAGE = 50
for_region = for_duty(Duty.CHANGE_SETTINGS)


def own_regions(request: HttpRequest) -> list[Region]:
    """The regions whose webhooks the person looks after."""
    return [row for row in regions_of_desk(request) if user_looks_after_webhooks(request.user, row)]


def home(request: HttpRequest) -> HttpResponse:
    """The menu's door: to the region at hand."""
    return to_region_at_hand(request, own_regions(request), "webhooks_desk")


@for_region
def desk(request: HttpRequest, region: Region) -> HttpResponse:
    """Every target of the region."""
    rows = Target.objects.filter(region=region)
    context = {"region": region, "regions": own_regions(request), "targets": rows}
    return render(request, "webhooks/admin/desk.html", context)


@for_region
def edit(request: HttpRequest, region: Region, target_id: int | None = None) -> HttpResponse:
    """Add a target, whose secret is shown then and never again, or change one."""
    row = _target(region, target_id) if target_id else Target(region=region)
    form = TargetForm(request.POST or None, instance=row)
    if request.method == "POST" and form.is_valid():
        secret = "" if target_id else give_secret(row)
        form.save()
        record(region, request.user, Deed.CHANGED_WEBHOOKS, row.url)
        if secret:
            return _shown(request, region, row, secret)
        messages.success(request, _("The webhook has been changed."))
        return redirect("webhooks_target", region.slug, row.pk)
    context = {"region": region, "form": form, "target": row if target_id else None}
    status = 422 if form.errors else 200
    return render(request, "webhooks/admin/form.html", context, status=status)


@for_region
def target(request: HttpRequest, region: Region, target_id: int) -> HttpResponse:
    """One target and what it was told within 30 days."""
    row = _target(region, target_id)
    context = {
        "region": region,
        "target": row,
        "items": paginate(request, row.messages.all(), A_PAGE),
    }
    return render(request, "webhooks/admin/target.html", context)


@require_POST
@for_region
def renew(request: HttpRequest, region: Region, target_id: int) -> HttpResponse:
    """A new secret; the old one holds for a day."""
    row = _target(region, target_id)
    secret = give_secret(row)
    row.save(update_fields=["sealed_secret", "sealed_old_secret", "old_secret_until"])
    record(region, request.user, Deed.CHANGED_WEBHOOKS, row.url)
    return _shown(request, region, row, secret)


@require_POST
@for_region
def pause_or_resume(request: HttpRequest, region: Region, target_id: int) -> HttpResponse:
    """Stop for a while, or go on."""
    row = _target(region, target_id)
    if row.paused_at is None:
        pause(target=row, because=Target.Reason.PERSON)
        messages.success(request, _("Nothing is sent to this address now."))
    else:
        resume(target=row)
        messages.success(request, _("The webhook goes on. What waited is sent now."))
    record(region, request.user, Deed.CHANGED_WEBHOOKS, row.url)
    return redirect("webhooks_target", region.slug, row.pk)


@require_POST
@for_region
def try_it(request: HttpRequest, region: Region, target_id: int) -> HttpResponse:
    """Send something that means nothing."""
    row = _target(region, target_id)
    send_a_try(target=row)
    messages.success(request, _("A test message leaves. Look at the list in a moment."))
    return redirect("webhooks_target", region.slug, row.pk)


@for_region
def delete(request: HttpRequest, region: Region, target_id: int) -> HttpResponse:
    """Ask, and delete on POST."""
    row = _target(region, target_id)
    if request.method == "POST":
        record(region, request.user, Deed.CHANGED_WEBHOOKS, row.url)
        row.delete()
        messages.success(request, _("The webhook has been deleted."))
        return redirect("webhooks_desk", region.slug)
    return render(request, "webhooks/admin/delete.html", {"region": region, "target": row})


@require_POST
@for_region
def again(request: HttpRequest, region: Region, target_id: int, message_id: int) -> HttpResponse:
    """One message once more."""
    row = _target(region, target_id)
    message = get_object_or_404(Message.objects.filter(target=row), pk=message_id)
    if send_again(message=message):
        messages.success(request, _("The message leaves once more."))
    else:
        messages.info(request, _("This message is on its way already."))
    return redirect("webhooks_target", region.slug, row.pk)


def _target(region: Region, target_id: int) -> Target:
    row: Target = get_object_or_404(
        Target.objects.filter(region=region).select_related("region"), pk=target_id
    )
    return row


def _shown(request: HttpRequest, region: Region, row: Target, secret: str) -> HttpResponse:
    context = {"region": region, "target": row, "secret": secret}
    reply = render(request, "webhooks/admin/secret.html", context)
    reply["Cache-Control"] = "no-store"
    return reply
