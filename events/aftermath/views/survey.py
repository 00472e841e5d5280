"""The survey, answered by whoever has the link or the code on the door."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import get_language

from events.aftermath.answering import answer_survey, survey_state
from events.aftermath.forms import SurveyForm
from events.aftermath.queries import title_in
from events.aftermath.tokens import SurveyUnknown, surveyed_occasion
from events.models import Occasion
from network.public_forms.limits import Limits
from network.public_forms.views import PublicFormView, unkept

_STATUS = {"unknown": 404, "early": 403}


class Survey(PublicFormView):
    """Four questions about one event. A whole room answers from one network in one hour."""

    form_id = "events.survey"
    form_class = SurveyForm
    template_name = "events/forms/survey.html"
    limits = Limits(neighbourhood=200, form=5_000)
    occasion: Occasion

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        again = self.answer_again() if request.method == "POST" else None
        if again is not None:
            return again
        try:
            self.occasion = surveyed_occasion(kwargs["token"], request.region)  # type: ignore[attr-defined]
        except SurveyUnknown:
            return _closed(request, "unknown")
        state = survey_state(self.occasion)
        if state != "open":
            return _closed(request, state)
        return super().dispatch(request, *args, **kwargs)

    def context(self) -> dict[str, Any]:
        return {"event": title_in(self.occasion, get_language() or "fi")}

    def act(self, form: Any) -> str:
        language = get_language() or "fi"
        answer_survey(occasion=self.occasion, language=language, **form.cleaned_data)
        return reverse("events_survey_thanks")


def _closed(request: HttpRequest, reason: str) -> HttpResponse:
    page = render(
        request,
        "events/forms/survey_closed.html",
        {"reason": reason},
        status=_STATUS.get(reason, 410),
    )
    return unkept(page)


def thanks(request: HttpRequest) -> HttpResponse:
    """Says that the answer is in; reloading it sends nothing again."""
    return unkept(render(request, "events/forms/survey_thanks.html"))
