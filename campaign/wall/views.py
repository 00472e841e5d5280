"""The admin's page of a hub's campaign: opening it in the regions."""

from __future__ import annotations

from django import forms
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from wagtail.admin import messages

from campaign.desk.guard import for_region
from campaign.models import CampaignPage
from campaign.permissions import user_publishes_stories
from campaign.wall.opening import NotPublished, open_campaign, standings
from regions.models import Region


class OpeningForm(forms.Form):
    """How the pages come to the regions."""

    how = forms.ChoiceField(
        label=gettext_lazy("The regions get the page"),
        choices=[
            ("draft", gettext_lazy("as a draft, which each region publishes itself")),
            ("published", gettext_lazy("published at once")),
        ],
        initial="draft",
        widget=forms.RadioSelect,
        help_text=gettext_lazy("A region that has the page keeps it as it is."),
    )


@for_region
def opening(request: HttpRequest, region: Region, campaign_id: int) -> HttpResponse:
    """Which regions have the campaign, and the button that brings it to the others."""
    page = CampaignPage.objects.filter(pk=campaign_id, region=region).first()
    if page is None or not region.is_hub:
        raise Http404
    if not user_publishes_stories(request.user, region):
        raise PermissionDenied
    form = OpeningForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        return _open(request, region, page, published=form.cleaned_data["how"] == "published")
    context = {"region": region, "campaign": page, "form": form, "standings": standings(page.key)}
    return render(request, "campaign/admin/opening.html", context)


def _open(
    request: HttpRequest, region: Region, page: CampaignPage, *, published: bool
) -> HttpResponse:
    try:
        made = open_campaign(key=page.key, published=published)
    except NotPublished:
        messages.error(request, _("Publish the campaign here first, then bring it to the regions."))
        return redirect("campaign_open", region.slug, page.pk)
    told = ngettext("%(total)s page was written.", "%(total)s pages were written.", made)
    said = told % {"total": made} if made else _("Every region has the campaign already.")
    messages.success(request, said)
    return redirect("campaign_open", region.slug, page.pk)
