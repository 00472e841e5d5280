"""Asking for letters, and confirming it by the link in the mail."""

from __future__ import annotations

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import get_language

from network.addresses import client_address
from network.public_forms.forms import PublicForm
from network.public_forms.limits import Limits
from network.public_forms.tokens import NO_TIME
from network.public_forms.views import PublicFormView, unkept
from newsletters.consent.errors import AddressObjects, LinkUnknown
from newsletters.consent.forms import SubscribeForm, TakeBackForm
from newsletters.consent.log import network_key
from newsletters.consent.purposes import agreed_code, agreed_words, words_of
from newsletters.consent.queries import objects_to_letters, offered_audiences
from newsletters.consent.services import asked_with, confirm, subscribe
from newsletters.consent.tokens import ask_of
from newsletters.models import Audience, Consent
from regions.models import Region

THANKS = frozenset({"asked", "confirmed", "saved", "left", "erased"})


def dead_link(request: HttpRequest) -> HttpResponse:
    """The one answer to every link that does not act, whatever the reason: it tells nothing."""
    return unkept(render(request, "newsletters/forms/dead_link.html", status=404))


def thanks(request: HttpRequest, what: str) -> HttpResponse:
    """Says what happens next; reloading it sends nothing again."""
    if what not in THANKS:
        raise Http404
    return unkept(render(request, "newsletters/forms/thanks.html", {"what": what}))


class Subscribe(PublicFormView):
    """Choose letters and leave an address. The answer is the same for every address."""

    form_id = "newsletters.subscribe"
    form_class = SubscribeForm
    template_name = "newsletters/forms/subscribe.html"
    sends_mail = True
    limits = Limits(neighbourhood=20, form=600, email=4)
    audiences: list[Audience]

    def setup(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        super().setup(request, *args, **kwargs)
        self.region: Region = request.region  # type: ignore[attr-defined]
        self.audiences = offered_audiences(self.region)
        if not self.audiences:
            raise Http404

    def make_form(self, data: Any = None) -> SubscribeForm:
        return SubscribeForm(data, region=self.region, among=self.audiences)

    def context(self) -> dict[str, Any]:
        language = get_language() or "fi"
        return {"agreed": agreed_words(language), "agreed_code": agreed_code(language)}

    def act(self, form: Any) -> str:
        subscribe(
            region=self.region,
            email=form.cleaned_data["email"],
            audiences=form.chosen,
            language=form.cleaned_data["language"],
            network_key=network_key(client_address(self.request)),
        )
        return reverse("newsletters_thanks", args=("asked",))


class Confirm(PublicFormView):
    """ "Yes, send them". A look confirms nothing: programs open every link in a mail."""

    form_id = "newsletters.confirm"
    template_name = "newsletters/forms/confirm.html"
    soonest = NO_TIME
    limits = Limits(neighbourhood=60, form=2_000)
    ask: Consent
    language: str

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        again = self.answer_again()
        if again is not None:
            return again
        try:
            region = request.region  # type: ignore[attr-defined]
            self.ask, self.language = ask_of(kwargs["token"], region)
            return super().dispatch(request, *args, **kwargs)
        except LinkUnknown:
            return dead_link(request)

    def make_form(self, data: Any = None) -> PublicForm:
        objects = objects_to_letters(bytes(self.ask.address_key))
        return TakeBackForm(data) if objects else PublicForm(data)

    def context(self) -> dict[str, Any]:
        language = get_language() or "fi"
        audiences = [row.audience for row in asked_with(self.ask) if row.audience]
        return {"lists": [words_of(one, language) for one in audiences]}

    def act(self, form: Any) -> str:
        try:
            confirm(
                ask=self.ask,
                language=self.language,
                network_key=network_key(client_address(self.request)),
                takes_back=form.cleaned_data.get("takes_back", False),
            )
        except AddressObjects as late:
            # The objection came between the page and the press: the page asks anew.
            raise LinkUnknown from late
        return reverse("newsletters_thanks", args=("confirmed",))
