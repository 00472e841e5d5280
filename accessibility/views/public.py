"""The form that anybody may send, and its thanks."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import get_language

from accessibility.forms import FeedbackForm
from accessibility.models import ANSWER_WITHIN, ANSWERED_KEPT_FOR, LONGEST_ADDRESS
from accessibility.services import receive
from network.public_forms.views import PublicFormView, unkept

_DAYS = {"answered_within": ANSWER_WITHIN.days, "kept_for": ANSWERED_KEPT_FOR.days}


class Tell(PublicFormView):
    """ "Something is hard to use". Its mails go to the region's own people only."""

    form_id = "accessibility.feedback"
    form_class = FeedbackForm
    template_name = "accessibility/forms/feedback.html"

    def make_form(self, data: Any = None) -> FeedbackForm:
        return FeedbackForm(data, initial={"page": _page_in(self.request)})

    def context(self) -> dict[str, Any]:
        return dict(_DAYS)

    def act(self, form: Any) -> str:
        receive(
            region=self.request.region,  # type: ignore[attr-defined]  # regions.middleware sets it
            language=get_language() or "fi",
            **form.cleaned_data,
        )
        return reverse("accessibility_thanks")


def _page_in(request: HttpRequest) -> str:
    """The page that the link came from: an address of this site and nothing else."""
    page = request.GET.get("page", "")
    own = page.startswith("/") and not page.startswith(("//", "/\\"))
    return page if own and len(page) <= LONGEST_ADDRESS else ""


def thanks(request: HttpRequest) -> HttpResponse:
    """Says what happens next; reloading it sends nothing again."""
    return unkept(render(request, "accessibility/forms/thanks.html", dict(_DAYS)))
