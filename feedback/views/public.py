"""The form that anybody may send, and its thanks."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import get_language

from feedback.forms import FeedbackForm
from feedback.models import ANSWER_WITHIN, ANSWERED_KEPT_FOR, LONGEST_ADDRESS, Kind
from feedback.services import receive
from network.public_forms.views import PublicFormView, unkept

DAYS = {"answered_within": ANSWER_WITHIN.days, "kept_for": ANSWERED_KEPT_FOR.days}
ASKED = {"loytyi": Kind.FOUND, "puuttuu": Kind.MISSING, "virhe": Kind.MISTAKE}
"""The words in the links at the foot of a page (``?asia=``), and what they choose in the form."""


class Tell(PublicFormView):
    """ "Did you find it?" and "Tell of a mistake". Its mails go to the region's own people only."""

    form_id = "feedback.tell"
    form_class = FeedbackForm
    template_name = "feedback/forms/tell.html"

    def make_form(self, data: Any = None) -> FeedbackForm:
        chosen = ASKED.get(self.request.GET.get("asia", ""))
        page = page_in(self.request, "sivu")
        return FeedbackForm(data, initial={"page": page, "kind": chosen})

    def context(self) -> dict[str, Any]:
        return dict(DAYS)

    def act(self, form: Any) -> str:
        receive(
            region=self.request.region,  # type: ignore[attr-defined]  # regions.middleware sets it
            language=get_language() or "fi",
            **form.cleaned_data,
        )
        return reverse("feedback_thanks")


def page_in(request: HttpRequest, name: str) -> str:
    """The page that the link came from: an address of this site and nothing else."""
    page = request.GET.get(name, "")
    own = page.startswith("/") and not page.startswith(("//", "/\\"))
    return page if own and len(page) <= LONGEST_ADDRESS else ""


def thanks(request: HttpRequest) -> HttpResponse:
    """Says what happens next; reloading it sends nothing again."""
    return unkept(render(request, "feedback/forms/thanks.html", dict(DAYS)))
