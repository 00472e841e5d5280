"""The page of contacts, the form that anybody may send, and its thanks."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import get_language
from django.views.decorators.http import require_safe

from contact import queries, services
from contact.forms import ContactForm
from contact.models import ContactPerson
from feedback.views.public import DAYS
from network.images.together import together
from network.public_forms.views import PublicFormView, unkept


@require_safe
def people(request: HttpRequest) -> HttpResponse:
    """Whom to turn to about what; without rows the site's own contacts."""
    language = get_language() or "fi"
    rows = list(queries.shown(request.region))  # type: ignore[attr-defined]  # regions.middleware sets it
    together(row.picture for row in rows)
    return render(request, "contact/people.html", {"rows": [_shown(one, language) for one in rows]})


def _shown(row: ContactPerson, language: str) -> dict[str, Any]:
    role, code = row.role_in(language)
    return {"row": row, "role": role, "code": code, "places": list(row.municipalities.all())}


class Write(PublicFormView):
    """ "Write to us". Its mails go to the region's own people only."""

    form_id = "contact.write"
    form_class = ContactForm
    template_name = "contact/forms/write.html"

    def make_form(self, data: Any = None) -> ContactForm:
        found = list(queries.shown(self.request.region))  # type: ignore[attr-defined]
        chosen = {"to": self.request.GET.get("kenelle", "")}
        language = get_language() or "fi"
        return ContactForm(data, initial=chosen, people=found, language=language)

    def context(self) -> dict[str, Any]:
        return dict(DAYS)

    def act(self, form: Any) -> str:
        services.write_to(
            region=self.request.region,  # type: ignore[attr-defined]
            contact=form.contact(),
            words=form.cleaned_data["words"],
            email=form.cleaned_data["email"],
            language=get_language() or "fi",
        )
        return reverse("contact_thanks")


def thanks(request: HttpRequest) -> HttpResponse:
    """Says what happens next; reloading it sends nothing again."""
    return unkept(render(request, "contact/forms/thanks.html", dict(DAYS)))
