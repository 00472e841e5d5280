"""A public form's door: shows it, and lets it act once."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.db import IntegrityError, transaction
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.http.response import HttpResponseBase
from django.shortcuts import render
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.debug import sensitive_post_parameters
from django.views.generic import View

from network.addresses import client_neighbourhood
from network.public_forms import tokens
from network.public_forms.forms import TOKEN, TRAP, PublicForm
from network.public_forms.limits import Limits, fingerprint, may_send
from network.public_forms.models import SentForm
from network.public_forms.origin import is_from_own_page

OTHER_SITE = _("The form came from another site. Check what it says here, and send it yourself.")
TOO_FAST = _("That was very quick. Check what you wrote and send the form again.")
TOO_OLD = _("The form had been open for a long time. What you wrote is below: send it again.")
SENT_ALREADY = _("This form has been sent already. If you want to send what is below too, send it.")
TRAPPED = _("A hidden field had been filled in, as robots do. It is empty now: send again.")
TOO_MANY = _(
    "Many forms have been sent from here within an hour, so this one was not taken. Try again "
    "later, or write or call us: the contacts are at the foot of the page."
)


def unkept(response: HttpResponse) -> HttpResponse:
    """No cache keeps the page, no search engine lists it, no other site learns its address.

    ``same-origin`` and not ``no-referrer``: under the latter a browser posts the form with
    ``Origin: null``.
    """
    response["Cache-Control"] = "no-store"
    response["Referrer-Policy"] = "same-origin"
    response["X-Robots-Tag"] = "noindex"
    return response


class SentAlready(Exception):
    """The token has been used; carries what it did."""

    def __init__(self, sent: SentForm) -> None:
        super().__init__()
        self.sent = sent


class PublicFormView(View):
    """A page with one form. Subclasses say what the form is and what it does."""

    http_method_names = ["get", "head", "post", "options"]
    form_id: str
    """Never changes: the token and the limits go by it."""
    form_class: type[PublicForm]
    template_name: str
    sends_mail = False
    """True closes the form when its sendings cannot be counted."""
    limits = Limits()
    soonest = tokens.SOONEST
    """``NO_TIME`` behind a secret link: it proves a person, who presses the one button at once."""

    @classmethod
    def as_view(cls, **initkwargs: Any) -> Callable[..., HttpResponseBase]:
        """Without Django's token, which would set a cookie: the guard stands in its place. Here and
        not on ``dispatch``, which subclasses override."""
        return csrf_exempt(sensitive_post_parameters()(super().as_view(**initkwargs)))

    def make_form(self, data: Any = None) -> PublicForm:
        """The form, empty or filled in."""
        return self.form_class(data)

    def act(self, form: PublicForm) -> str:
        """Do what the valid form says, in a transaction; returns the address that thanks for it."""
        raise NotImplementedError

    def email_of(self, form: PublicForm) -> str:
        """The address that mail will go to, for its limit; empty when none will."""
        return str(form.cleaned_data.get("email", "")) if self.sends_mail else ""

    def context(self) -> dict[str, Any]:
        """What the template needs besides the form."""
        return {}

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        return unkept(super().dispatch(request, *args, **kwargs))  # type: ignore[arg-type]

    def get(self, request: HttpRequest, **kwargs: Any) -> HttpResponse:
        return self.show(self.make_form())

    def post(self, request: HttpRequest, **kwargs: Any) -> HttpResponse:
        form = self.make_form(request.POST)
        if not is_from_own_page(request):
            return self.show(form, OTHER_SITE, status=403)
        try:
            token = self._token()
            self._refuse_twice(token.nonce)
            return self._take(form, token.nonce)
        except tokens.TokenTooYoung:
            # What has to be corrected is reason enough: two of them only puzzle.
            return self.show(form, "" if form.errors else TOO_FAST, keep_token=True)
        except tokens.TokenProblem:
            return self.show(form, TOO_OLD)
        except SentAlready as again:
            return self._led_on(again.sent) or self.show(form, SENT_ALREADY)

    def answer_again(self) -> HttpResponse | None:
        """The answer that the same press of the same button got a moment ago, or None.

        For doors that close with the first press: ask before they are looked at.
        """
        try:
            token = self._token()
            self._refuse_twice(token.nonce)
        except tokens.TokenProblem:
            return None
        except SentAlready as again:
            return self._led_on(again.sent)
        return None

    def _token(self) -> tokens.Token:
        return tokens.read(
            self.request.POST.get(TOKEN, ""),
            form_id=self.form_id,
            host=self.request.get_host(),
            soonest=self.soonest,
        )

    def _led_on(self, sent: SentForm) -> HttpResponse | None:
        same = sent.digest == self._digest() and sent.leads_to
        return unkept(_see(sent.leads_to)) if same else None

    def show(
        self,
        form: PublicForm,
        notice: str | Promise = "",
        *,
        status: int = 0,
        keep_token: bool = False,
    ) -> HttpResponse:
        """The page with the form; what came back unsent has 422, and its notice says why."""
        request = self.request
        token = request.POST.get(TOKEN, "") if keep_token else ""
        context = {
            "form": form,
            "notice": notice,
            "token_name": TOKEN,
            "token": token or tokens.issue(form_id=self.form_id, host=request.get_host()),
            "trap_name": TRAP,
            **self.context(),
        }
        status = status or (422 if request.method == "POST" else 200)
        return render(request, self.template_name, context, status=status)

    def _take(self, form: PublicForm, nonce: str) -> HttpResponse:
        if form.trapped:
            return self.show(form, TRAPPED, keep_token=True)
        if not form.is_valid():
            return self.show(form, keep_token=True)
        if not self._within_limits(form):
            return self.show(form, TOO_MANY, status=429, keep_token=True)
        try:
            with transaction.atomic():
                # Of two presses at once the second waits here until the first has acted.
                sent = SentForm.objects.create(nonce=nonce, digest=self._digest())
                sent.leads_to = self.act(form)
                sent.save(update_fields=["leads_to"])
        except IntegrityError:
            self._refuse_twice(nonce)
            raise  # it was the room's own
        return _see(sent.leads_to)

    def _refuse_twice(self, nonce: str) -> None:
        sent = SentForm.objects.filter(pk=nonce).first()
        if sent:
            raise SentAlready(sent)

    def _within_limits(self, form: PublicForm) -> bool:
        return may_send(
            form_id=self.form_id,
            host=self.request.get_host(),
            neighbourhood=client_neighbourhood(self.request),
            email=self.email_of(form),
            limits=self.limits,
            sends_mail=self.sends_mail,
        )

    def _digest(self) -> str:
        return fingerprint(f"{self.request.path}\n{self.request.POST.urlencode()}")


def _see(address: str) -> HttpResponseRedirect:
    """303: the answer to the form is another page, and reloading that one sends nothing."""
    response = HttpResponseRedirect(address)
    response.status_code = 303
    return response
