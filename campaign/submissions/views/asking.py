"""The door that anybody may open: ask for a link by which a story is told."""

from __future__ import annotations

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import get_language

from campaign.models import CampaignPage
from campaign.submissions.forms import StartForm
from campaign.submissions.queries import association_by_key, campaigns_of
from campaign.submissions.services import ask_for_link
from network.public_forms.limits import Limits
from network.public_forms.views import PublicFormView, unkept
from regions.models import Region, RoomKey


def language() -> str:
    """The language of the address, which is the person's."""
    return get_language() or "fi"


class Start(PublicFormView):
    """ "Tell your story": the answer is the same for every address.

    ``?yhdistys=`` (an association's key) and ``?kampanja=`` fill in what is known.
    """

    form_id = "campaign.submission"
    template_name = "campaign/forms/start.html"
    sends_mail = True
    limits = Limits(neighbourhood=10, email=5)
    region: Region
    campaigns: list[CampaignPage]

    def setup(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        super().setup(request, *args, **kwargs)
        self.region = request.region  # type: ignore[attr-defined]
        self.campaigns = campaigns_of(self.region)
        if not self.campaigns or RoomKey.CAMPAIGN not in self.region.rooms:
            raise Http404

    def get(self, request: HttpRequest, **kwargs: Any) -> HttpResponse:
        """On the hub the person first chooses the region, whose editors read the story."""
        if self.region.is_hub:
            return unkept(render(request, "campaign/forms/regions.html", {"ways": self._ways()}))
        return super().get(request, **kwargs)

    def post(self, request: HttpRequest, **kwargs: Any) -> HttpResponse:
        if self.region.is_hub:
            raise Http404
        return super().post(request, **kwargs)

    def _ways(self) -> list[tuple[str, str]]:
        pages = CampaignPage.objects.open_to_all().exclude(region=self.region)
        wanted = {page.key for page in self.campaigns}
        chosen = self.request.GET.get("kampanja", "")
        keys = {chosen} & wanted or wanted
        regions = Region.objects.open().regional().select_related("site").defer("outline")
        there = regions.filter(pk__in=pages.filter(key__in=keys).values("region"))
        path = reverse("campaign_submission_start")
        query = f"?kampanja={chosen}" if chosen in wanted else ""
        return [
            (region.name, f"{region.open_site.root_url}{path}{query}")
            for region in there
            if RoomKey.CAMPAIGN in region.rooms
        ]

    def make_form(self, data: Any = None) -> StartForm:
        asked = self.request.GET
        known = association_by_key(self.region, asked.get("yhdistys", ""))
        initial = {
            "campaign": asked.get("kampanja", ""),
            "association": known.title if known else "",
        }
        return StartForm(data, campaigns=self.campaigns, initial=initial)

    def act(self, form: Any) -> str:
        ask_for_link(
            region=self.region,
            campaign_key=form.campaign_key(),
            email=form.cleaned_data["email"],
            association=form.cleaned_data["association"],
            language=language(),
        )
        return reverse("campaign_submission_thanks", args=("link",))


THANKS = frozenset({"link", "sent", "withdrawn"})


def thanks(request: HttpRequest, what: str) -> HttpResponse:
    """Says what happens next; reloading it sends nothing again."""
    if what not in THANKS:
        raise Http404
    return unkept(render(request, "campaign/forms/thanks.html", {"what": what}))
