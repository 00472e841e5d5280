"""Sending an association its form from the admin, the addresses kept for it, and the history."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from organisations import queries
from organisations.forms_admin import SendLinkForm
from organisations.models import OrganisationPage, Representative
from organisations.services import asking
from organisations.services.checking import whom_to_ask
from organisations.versions import original_of
from organisations.views.caring import carers_regions
from organisations.views.region import for_carers
from regions.models import Region


@for_carers
def send_link(request: HttpRequest, region: Region, organisation_id: int) -> HttpResponse:
    """Send the form's link to an address, and look after the addresses that are kept."""
    found = get_object_or_404(OrganisationPage, region=region, live=True, pk=organisation_id)
    organisation = original_of(found)
    email, language = whom_to_ask(organisation)
    form = SendLinkForm(
        request.POST or None, region=region, initial={"email": email, "language": language}
    )
    if request.method == "POST" and form.is_valid():
        asking.send_link(organisation=organisation, by=request.user, **form.cleaned_data)
        sentence = _("The link is on its way to %(email)s.")
        messages.success(request, sentence % {"email": form.cleaned_data["email"]})
        return redirect("organisations_send_link", region.slug, organisation.pk)
    context = {
        "region": region,
        "organisation": organisation,
        "form": form,
        "kept": Representative.objects.filter(organisation=organisation),
    }
    return render(request, "organisations/admin/send_link.html", context)


@require_POST
@for_carers
def forget_address(request: HttpRequest, region: Region, representative_id: int) -> HttpResponse:
    """Take a kept address away."""
    rows = Representative.objects.filter(region=region).select_related("organisation", "region")
    row = get_object_or_404(rows, pk=representative_id)
    asking.forget_representative(representative=row, by=request.user)
    messages.success(request, _("The address is not kept any more."))
    return redirect("organisations_send_link", region.slug, row.organisation_id)


@for_carers
def history(request: HttpRequest, region: Region) -> HttpResponse:
    """The region's share of checked profiles, month by month."""
    context = {
        "region": region,
        "regions": carers_regions(request),
        "months": queries.history_of(region),
        "share": queries.share_of(region),
    }
    return render(request, "organisations/admin/history.html", context)
