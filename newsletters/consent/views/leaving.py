"""Leaving by the link of a letter: the mail programme's button (RFC 8058), or one's own press."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import get_language

from network.addresses import client_address
from network.public_forms.forms import PublicForm
from network.public_forms.limits import Limits
from network.public_forms.tokens import NO_TIME
from network.public_forms.views import PublicFormView, unkept
from newsletters.consent.errors import LinkUnknown
from newsletters.consent.log import network_key
from newsletters.consent.purposes import words_of
from newsletters.consent.queries import active_audiences, audiences_of_delivery, delivery_of
from newsletters.consent.services import leave
from newsletters.consent.views.reading import FURTHEST, reader_of
from newsletters.consent.views.subscribing import dead_link
from newsletters.models import Audience, Consent, Delivery, Subscriber

ONE_CLICK = ("List-Unsubscribe", "One-Click")


class Leave(PublicFormView):
    """GET, HEAD and OPTIONS change nothing. A one-click POST needs no cookie, no token of a form
    and no origin, and is answered at once, without a redirect (RFC 8058, 3.1 and 3.2)."""

    form_id = "newsletters.leave"
    form_class = PublicForm
    template_name = "newsletters/forms/leave.html"
    soonest = NO_TIME
    limits = Limits(neighbourhood=60, form=2_000)
    reader: Subscriber
    delivery: Delivery | None
    audiences: list[Audience]

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        name, value = ONE_CLICK
        one_click = request.method == "POST" and request.POST.get(name) == value
        again = None if one_click else self.answer_again()
        if again is not None:
            return again
        try:
            self._open(request, kwargs["token"])
        except LinkUnknown:
            return _done() if one_click else dead_link(request)
        return self._one_click() if one_click else super().dispatch(request, *args, **kwargs)

    def context(self) -> dict[str, Any]:
        language = get_language() or "fi"
        others = [one for one in active_audiences(self.reader) if one not in self.audiences]
        return {
            "lists": [words_of(one, language) for one in self.audiences],
            "others": [words_of(one, language) for one in others],
            "preferences": reverse("newsletters_preferences", args=(self.kwargs["token"],)),
        }

    def act(self, form: Any) -> str:
        self._leave(Consent.Source.LINK)
        return reverse("newsletters_thanks", args=("left",))

    def _open(self, request: HttpRequest, token: str) -> None:
        region = request.region  # type: ignore[attr-defined]
        self.reader, link = reader_of(token, region)
        self.delivery = delivery_of(self.reader, min(link.delivery, FURTHEST - 1))
        self.audiences = audiences_of_delivery(self.reader, self.delivery)

    def _one_click(self) -> HttpResponse:
        self._leave(Consent.Source.ONE_CLICK)
        return _done()

    def _leave(self, source: str) -> None:
        leave(
            subscriber=self.reader,
            audiences=self.audiences,
            source=source,
            letter=self.delivery.sending.letter if self.delivery else None,
            network_key=network_key(client_address(self.request)),
        )


def _done() -> HttpResponse:
    """The same whether somebody left just now, long ago, or never was there: nobody reads it."""
    return unkept(HttpResponse("OK", content_type="text/plain; charset=utf-8"))
