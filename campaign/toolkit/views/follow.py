"""Leaving an address to hear of changes; the pages behind the links in the mails."""

from __future__ import annotations

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import get_language

from campaign.models import CampaignPage, Material, MaterialFollower
from campaign.toolkit import following
from campaign.toolkit.errors import LinkGone, LinkUnknown
from campaign.toolkit.forms import FollowForm
from campaign.toolkit.queries import offered_material
from campaign.toolkit.tokens import Purpose, follower_of
from network.public_forms.forms import PublicForm
from network.public_forms.limits import Limits
from network.public_forms.views import PublicFormView, unkept
from regions.models import Region


def toolkit_url(request: HttpRequest, key: str) -> str:
    """The page with the materials of the campaign; empty when the site has no such page."""
    region: Region = request.region  # type: ignore[attr-defined]
    rows = CampaignPage.objects.in_language().filter(region=region, key=key)
    page = rows.first()
    return f"{page.get_url(request)}{page.reverse_subpage('toolkit')}" if page else ""


class Follow(PublicFormView):
    """ "Tell me when this changes"."""

    form_id = "campaign.toolkit.follow"
    form_class = FollowForm
    template_name = "campaign/toolkit/follow.html"
    sends_mail = True
    limits = Limits(neighbourhood=20, email=5)
    material: Material

    def setup(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        super().setup(request, *args, **kwargs)
        region = request.region  # type: ignore[attr-defined]
        found = offered_material(region, kwargs["key"], kwargs["language"])
        if found is None:
            raise Http404
        self.material = found

    def context(self) -> dict[str, Any]:
        url = toolkit_url(self.request, self.material.campaign_key)
        return {"material": self.material, "toolkit_url": url}

    def act(self, form: Any) -> str:
        following.follow(
            region=self.request.region,  # type: ignore[attr-defined]
            material=self.material,
            version=self.material.versions.all()[0].number,
            email=form.cleaned_data["email"],
            language=get_language() or "fi",
        )
        return reverse("campaign_material_thanks", args=("asked",))


class Linked(PublicFormView):
    """A button behind a link in a mail; a look is free, also for programs that open every link."""

    form_class = PublicForm
    limits = Limits(neighbourhood=60, form=2_000)
    purpose: Purpose
    follower: MaterialFollower

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        again = self.answer_again()
        if again is not None:
            return again
        region = request.region  # type: ignore[attr-defined]
        try:
            self.follower = follower_of(kwargs["token"], self.purpose, region)
        except LinkUnknown:
            return _dead(request, "unknown", 404)
        except LinkGone:
            return _dead(request, "out_of_date", 410)
        return super().dispatch(request, *args, **kwargs)

    def context(self) -> dict[str, Any]:
        return {"material": self.follower.material, "follower": self.follower}


class Confirm(Linked):
    """ "Write to me"."""

    form_id, purpose = "campaign.toolkit.confirm", Purpose.CONFIRM
    template_name = "campaign/toolkit/confirm.html"

    def act(self, form: Any) -> str:
        following.confirm(follower=self.follower)
        return reverse("campaign_material_thanks", args=("confirmed",))


class Leave(Linked):
    """ "Do not write to me any more"."""

    form_id, purpose = "campaign.toolkit.leave", Purpose.LEAVE
    template_name = "campaign/toolkit/leave.html"

    def act(self, form: Any) -> str:
        following.leave(follower=self.follower)
        return reverse("campaign_material_thanks", args=("left",))


THANKS = frozenset({"asked", "confirmed", "left"})


def thanks(request: HttpRequest, what: str) -> HttpResponse:
    """Says what happens next; reloading it sends nothing again."""
    if what not in THANKS:
        raise Http404
    return unkept(render(request, "campaign/toolkit/thanks.html", {"what": what}))


def _dead(request: HttpRequest, reason: str, status: int) -> HttpResponse:
    """Names nobody: whoever holds a dead link learns nothing by it."""
    page = render(request, "campaign/toolkit/dead_link.html", {"reason": reason}, None, status)
    return unkept(page)
