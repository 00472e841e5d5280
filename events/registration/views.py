"""The public doors: register, change, cancel. A look is free, a button acts."""

from __future__ import annotations

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import translation
from django.utils.translation import get_language, ngettext
from django.utils.translation import gettext as _

from events.models import EventPage, Occasion, Registration
from events.registration.errors import (
    LinkGone,
    LinkUnknown,
    NoSeatsLeft,
    PartyTooLarge,
    RegistrationClosed,
)
from events.registration.forms import CancelForm, RegistrationForm
from events.registration.services import (
    cancel_registration,
    change_registration,
    register_attendee,
)
from events.registration.terms import Terms, terms_of
from events.registration.tokens import registration_of
from network.public_forms.limits import Limits
from network.public_forms.views import PublicFormView, unkept

OFTEN = Limits(neighbourhood=60, form=2_000, email=20)
"""Whoever has a link has been let in already."""
GONE = 410
THANKS = frozenset({"seat", "waiting", "changed", "cancelled"})


def language() -> str:
    """The language of the address, which is the person's."""
    return get_language() or "fi"


class AboutEvent(PublicFormView):
    """A form of one event; what cannot be done is said next to the field or on a page."""

    occasion: Occasion
    page: EventPage
    terms: Terms
    form: RegistrationForm

    def find(self, occasion: Occasion) -> None:
        """The event as the reader's language has it; a page that is not public is not there."""
        page = occasion.page_in(language())
        if page is None or page.get_view_restrictions().exists():
            raise Http404
        self.occasion, self.page, self.terms = occasion, page, terms_of(occasion)

    def context(self) -> dict[str, Any]:
        return {"event": self.page, "occasion": self.occasion, "terms": self.terms}

    def post(self, request: HttpRequest, **kwargs: Any) -> HttpResponse:
        """What the form could not know, because it happened meanwhile."""
        try:
            return super().post(request, **kwargs)
        except PartyTooLarge as problem:
            message = _("One registration takes at most %(most)s people.")
            return self._again(message % {"most": problem.most})
        except NoSeatsLeft as problem:
            return self._again(_too_many(problem.left))

    def _again(self, message: str) -> HttpResponse:
        self.form.add_error("party", message)
        return self.show(self.form, keep_token=True)

    def close(self, reason: str) -> HttpResponse:
        """Why one cannot register any more."""
        context = {"reason": reason, "event": self.page}
        return unkept(render(self.request, "events/registration/closed.html", context, None, GONE))


class Register(AboutEvent):
    """ "Register": a seat, or a place on the waiting list."""

    form_id = "events.registration"
    template_name = "events/registration/register.html"
    sends_mail = True
    limits = Limits(neighbourhood=20, form=5_000, email=5)
    """An association registers its people from one office; an evening fills up in an hour."""

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        region = request.region  # type: ignore[attr-defined]
        rows = Occasion.objects.filter(region=region, pk=kwargs["occasion_id"])
        occasion = rows.select_related("region", "municipality").first()
        if occasion is None:
            raise Http404
        self.find(occasion)
        if self.terms.closed == "none":
            raise Http404
        try:
            if self.terms.closed:
                return self.answer_again() or self.close(self.terms.closed)
            return super().dispatch(request, *args, **kwargs)
        except RegistrationClosed as closed:
            return self.close(closed.reason)

    def make_form(self, data: Any = None) -> RegistrationForm:
        self.form = RegistrationForm(data, page=self.page, most=self.terms.largest_party)
        return self.form

    def act(self, form: Any) -> str:
        row = register_attendee(occasion=self.occasion, attendee=form.attendee(language()))
        seated = row.state == Registration.State.SEATED
        return reverse("events_registration_thanks", args=("seat" if seated else "waiting",))


class Linked(AboutEvent):
    """A page whose address is a secret; a dead link says why, in the person's language."""

    limits = OFTEN
    row: Registration

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        again = self.answer_again()
        if again is not None:
            return again
        try:
            self.row = registration_of(kwargs["token"], request.region)  # type: ignore[attr-defined]
            self.find(self.row.occasion)
            return super().dispatch(request, *args, **kwargs)
        except LinkUnknown:
            return dead_link(request, "unknown", language(), 404)
        except LinkGone as gone:
            return dead_link(request, gone.reason, gone.language, GONE)
        except RegistrationClosed as closed:
            reason = "over" if closed.reason == "begun" else "cancelled"
            return dead_link(request, reason, language(), GONE)

    def context(self) -> dict[str, Any]:
        token = self.kwargs["token"]
        return super().context() | {"row": self.row, "token_of_link": token}


class Change(Linked):
    """What one has told, to be changed."""

    form_id = "events.registration.change"
    template_name = "events/registration/change.html"
    sends_mail = True

    def make_form(self, data: Any = None) -> RegistrationForm:
        most = max(self.terms.largest_party, self.row.party)
        self.form = RegistrationForm(data, page=self.page, most=most, row=self.row)
        return self.form

    def act(self, form: Any) -> str:
        change_registration(registration=self.row, attendee=form.attendee(self.row.language))
        return reverse("events_registration_thanks", args=("changed",))


class Cancel(Linked):
    """ "I cannot come": a button, because mail scanners open every link."""

    form_id = "events.registration.cancel"
    form_class = CancelForm
    template_name = "events/registration/cancel.html"

    def act(self, form: Any) -> str:
        cancel_registration(registration=self.row)
        return reverse("events_registration_thanks", args=("cancelled",))


def thanks(request: HttpRequest, what: str) -> HttpResponse:
    """Says what happens next; reloading it sends nothing again."""
    if what not in THANKS:
        raise Http404
    return unkept(render(request, "events/registration/thanks.html", {"what": what}))


def dead_link(request: HttpRequest, reason: str, spoken: str, status: int) -> HttpResponse:
    """Names nobody: whoever holds a dead link learns nothing by it."""
    if spoken not in request.region.languages:  # type: ignore[attr-defined]
        spoken = "fi"
    with translation.override(spoken):
        page = render(
            request, "events/registration/dead_link.html", {"reason": reason}, None, status
        )
    page["Content-Language"] = spoken
    return unkept(page)


def _too_many(left: int) -> str:
    if not left:
        return _("There are no more seats. Register the others apart: they get onto the list.")
    return ngettext(
        "Only one more person has room.", "Only %(left)s more people have room.", left
    ) % {"left": left}
