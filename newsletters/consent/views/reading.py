"""A person's own page: lists, language, pause, what is kept, and everything deleted."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.urls import reverse
from django.views.decorators.http import require_safe

from network.addresses import client_address
from network.public_forms.forms import PublicForm
from network.public_forms.limits import Limits
from network.public_forms.tokens import NO_TIME
from network.public_forms.views import PublicFormView, unkept
from newsletters.consent.errors import LinkUnknown
from newsletters.consent.forms import EraseForm, PreferencesForm
from newsletters.consent.log import network_key
from newsletters.consent.preferences import change, erase, everything_about
from newsletters.consent.queries import active_audiences, audiences_for
from newsletters.consent.services import leave, object_to_all
from newsletters.consent.views.subscribing import dead_link
from newsletters.models import Audience, Consent, Subscriber
from newsletters.tokens import LinkUnknown as NotOurs
from newsletters.tokens import ReaderLink, open_reader_token
from regions.models import Region

FURTHEST = 2**63


def reader_of(token: str, region: Region) -> tuple[Subscriber, ReaderLink]:
    """Whose link it is on this region's site. Raises ``LinkUnknown`` for all that are not."""
    try:
        link = open_reader_token(token)
    except NotOurs as error:
        raise LinkUnknown from error
    rows = Subscriber.objects.filter(region=region, pk=min(link.subscriber, FURTHEST - 1))
    found: Subscriber | None = rows.select_related("region").first()
    if found is None:
        raise LinkUnknown
    return found, link


class Preferences(PublicFormView):
    """Three forms on one page; ``do`` says which of them was sent."""

    form_id = "newsletters.preferences"
    template_name = "newsletters/forms/preferences.html"
    soonest = NO_TIME
    limits = Limits(neighbourhood=60, form=2_000)
    reader: Subscriber

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        again = self.answer_again()
        if again is not None:
            return again
        region = request.region  # type: ignore[attr-defined]
        try:
            self.reader, _link = reader_of(kwargs["token"], region)
            self.among = audiences_for(self.reader)
            self.on = active_audiences(self.reader)
            return super().dispatch(request, *args, **kwargs)
        except LinkUnknown:
            return dead_link(request)

    def make_form(self, data: Any = None) -> PublicForm:
        match data and data.get("do"):
            case "leave":
                return PublicForm(data)
            case "erase":
                return EraseForm(data)
        return self._choices(data)

    def context(self) -> dict[str, Any]:
        sent = self.request.POST
        chosen = sent.get("do") not in {"leave", "erase"} and self.request.method == "POST"
        return {
            "reader": self.reader,
            "choices": self._choices(sent if chosen else None),
            "erasing": EraseForm(sent if sent.get("do") == "erase" else None),
            "address": self.request.path,
            "own_data": reverse("newsletters_own_data", args=(self.kwargs["token"],)),
        }

    def act(self, form: Any) -> str:
        done = {"leave": self._leave, "erase": self._erase}
        what = done.get(self.request.POST.get("do", ""), self._save)(form)
        return reverse("newsletters_thanks", args=(what,))

    def _choices(self, data: Any) -> PreferencesForm:
        return PreferencesForm(data, reader=self.reader, on=self.on, among=self.among)

    def _save(self, form: Any) -> str:
        chosen: list[Audience] = form.chosen
        change(
            subscriber=self.reader,
            audiences=chosen,
            among=self.among,
            language=form.cleaned_data["language"],
            paused_until=form.cleaned_data["paused_until"],
            network_key=self._network,
        )
        return "saved" if chosen else "left"

    def _leave(self, form: Any) -> str:
        source = Consent.Source.LINK
        leave(subscriber=self.reader, source=source, network_key=self._network)
        return "left"

    def _erase(self, form: Any) -> str:
        erase(subscriber=self.reader, network_key=self._network)
        if form.cleaned_data["everywhere"]:
            object_to_all(subscriber=self.reader, network_key=self._network)
        return "erased"

    @property
    def _network(self) -> str:
        return network_key(client_address(self.request))


@require_safe
def own_data(request: HttpRequest, token: str) -> HttpResponse:
    """Everything that is kept of the person, as a file."""
    try:
        reader, _link = reader_of(token, request.region)  # type: ignore[attr-defined]
    except LinkUnknown:
        return dead_link(request)
    dumped = {"ensure_ascii": False, "indent": 2}
    response = JsonResponse(everything_about(reader), json_dumps_params=dumped)
    response["Content-Disposition"] = 'attachment; filename="omat-tiedot.json"'
    return unkept(response)
