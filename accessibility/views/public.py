"""The form that anybody may send, and its thanks."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import get_language

from accessibility.forms import FeedbackForm
from feedback.models import Kind
from feedback.services import receive
from feedback.views.public import DAYS, page_in
from network.public_forms.views import PublicFormView, unkept


class Tell(PublicFormView):
    """ "Something is hard to use". Its mails go to the region's own people only."""

    form_id = "accessibility.feedback"
    form_class = FeedbackForm
    template_name = "accessibility/forms/feedback.html"

    def make_form(self, data: Any = None) -> FeedbackForm:
        return FeedbackForm(data, initial={"page": page_in(self.request, "page")})

    def context(self) -> dict[str, Any]:
        return dict(DAYS)

    def act(self, form: Any) -> str:
        receive(
            region=self.request.region,  # type: ignore[attr-defined]  # regions.middleware sets it
            kind=Kind.ACCESSIBILITY,
            language=get_language() or "fi",
            **form.cleaned_data,
        )
        return reverse("accessibility_thanks")


def thanks(request: HttpRequest) -> HttpResponse:
    """Says what happens next; reloading it sends nothing again."""
    return unkept(render(request, "accessibility/forms/thanks.html", dict(DAYS)))
