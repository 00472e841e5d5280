"""The page behind the link in the mail: a look is free, a press withdraws the consent."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import translation

from campaign.consents.errors import LinkGone, LinkUnknown
from campaign.consents.forms import ButtonForm
from campaign.consents.letters import purposes_of
from campaign.consents.reach import reach_of
from campaign.consents.tokens import consent_of
from campaign.consents.withdrawing import withdraw_consent
from campaign.models import Consent
from network.public_forms.limits import Limits
from network.public_forms.views import PublicFormView, unkept
from regions.models import Region


class Withdraw(PublicFormView):
    """What the person has consented to, and the button that ends it; by night too."""

    form_id = "campaign.consent"
    form_class = ButtonForm
    template_name = "campaign/forms/consent.html"
    limits = Limits(neighbourhood=60, form=2_000)
    region: Region
    consent: Consent

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        self.region = request.region  # type: ignore[attr-defined]
        again = self.answer_again()
        if again is not None:
            return again
        try:
            self.consent = consent_of(kwargs["token"], self.region)
        except LinkUnknown:
            return _dead(request, "unknown", translation.get_language() or "fi", 404)
        except LinkGone as gone:
            return _dead(request, gone.reason, gone.language, 410)
        return super().dispatch(request, *args, **kwargs)

    def context(self) -> dict[str, Any]:
        return {
            "consent": self.consent,
            "purposes": purposes_of(self.consent),
            "reach": reach_of(self.consent.story),
        }

    def act(self, form: Any) -> str:
        withdraw_consent(consent=self.consent)
        return reverse("campaign_consent_thanks")


def _dead(request: HttpRequest, reason: str, code: str, status: int) -> HttpResponse:
    """Names nobody: whoever holds a dead link learns nothing by it."""
    region: Region = request.region  # type: ignore[attr-defined]
    code = code if code in region.languages else "fi"
    with translation.override(code):
        page = render(request, "campaign/forms/consent_gone.html", {"reason": reason}, None, status)
    page["Content-Language"] = code
    return unkept(page)


def thanks(request: HttpRequest) -> HttpResponse:
    """Says what has happened; takes nothing."""
    return unkept(render(request, "campaign/forms/consent_thanks.html"))
