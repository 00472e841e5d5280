"""The desk: a region's contacts, in the hands of those who change its settings."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _

from contact import queries, services
from contact.forms_admin import ContactPersonForm
from contact.models import ContactPerson
from contact.permissions import user_keeps_contacts
from regions.desk.where import for_duty, regions_of_desk, to_region_at_hand
from regions.models import Region
from regions.roles import Duty

_for_keepers = for_duty(Duty.CHANGE_SETTINGS)


def own_regions(request: HttpRequest) -> list[Region]:
    """The regions whose contacts the person keeps."""
    return [row for row in regions_of_desk(request) if user_keeps_contacts(request.user, row)]


def home(request: HttpRequest) -> HttpResponse:
    """The menu's door: to the region at hand."""
    return to_region_at_hand(request, own_regions(request), "contact_desk")


@_for_keepers
def desk(request: HttpRequest, region: Region) -> HttpResponse:
    """All contacts, with the day until which each is shown."""
    context = {
        "region": region,
        "regions": own_regions(request),
        "rows": queries.contacts(region),
        "today": timezone.localdate(),
    }
    return render(request, "contact/admin/desk.html", context)


@_for_keepers
def edit(request: HttpRequest, region: Region, contact_id: int | None = None) -> HttpResponse:
    """A new contact, or one that is told anew."""
    row = _row(region, contact_id) if contact_id is not None else None
    form = ContactPersonForm(request.POST or None, region=region, row=row)
    if request.method == "POST" and form.is_valid():
        places = form.cleaned_data["municipalities"]
        services.keep_contact(region=region, told=form.told(), municipalities=places, row=row)
        messages.success(request, _("Saved. The page of contacts shows it now."))
        return redirect("contact_desk", region.slug)
    context = {"region": region, "form": form, "row": row}
    status = 422 if form.is_bound else 200
    return render(request, "contact/admin/edit.html", context, status=status)


@_for_keepers
def forget(request: HttpRequest, region: Region, contact_id: int) -> HttpResponse:
    """ "Take it off the site": asks first."""
    row = _row(region, contact_id)
    if request.method == "POST":
        services.forget_contact(row=row)
        messages.success(request, _("It is off the site, and deleted."))
        return redirect("contact_desk", region.slug)
    return render(request, "contact/admin/forget.html", {"region": region, "row": row})


def _row(region: Region, contact_id: int) -> ContactPerson:
    row: ContactPerson = get_object_or_404(queries.contacts(region), pk=contact_id)
    return row
