"""Before a letter leaves: a look at who gets it, checks, a test to oneself, and one button."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext, ngettext
from django.views.decorators.http import require_safe

from campaign.sharing.picks import waiting_picks
from network.paginate import paginate
from newsletters.models import NewsletterPage, Sending
from newsletters.queries.who import recipients_in_numbers, search_recipients
from newsletters.sending.checks import found_in
from newsletters.sending.errors import LetterNotReady
from newsletters.sending.forms import RecipientsForm, SendForm, TestForm
from newsletters.sending.services import needs_second, send_letter
from newsletters.sending.testing import send_test
from newsletters.sending.times import comes_twice
from newsletters.sending.views.during import show_sending
from newsletters.sending.views.guard import for_letter, for_readers
from regions.desk.where import person_at

PER_PAGE = 50


@for_letter
def send(request: HttpRequest, letter: NewsletterPage) -> HttpResponse:
    """GET shows how the letter stands; POST decides to send it."""
    sending = Sending.objects.select_related("asked_by", "approved_by").filter(letter=letter)
    if found := sending.first():
        return show_sending(request, letter, found)
    form = SendForm(request.POST or None)
    picks = [] if letter.region is None else waiting_picks(letter.region)
    if request.method == "POST" and form.is_valid() and _send(request, letter, form):
        return redirect("newsletters_send", letter.pk)
    context = {
        "letter": letter,
        "region": letter.region,
        "form": form,
        "people": _with_names(letter),
        "picks": picks,
        "ticked": _chosen(request) if request.method == "POST" else [pick.pk for pick in picks],
        "needs_second": letter.region is not None and needs_second(letter.region),
    }
    return render(request, "newsletters/admin/send.html", context)


def _with_names(letter: NewsletterPage) -> dict[str, Any]:
    numbers = recipients_in_numbers(letter)
    names = dict(settings.LANGUAGES)
    languages = [(names[code], count) for code, count in numbers.by_language]
    return {"numbers": numbers, "languages": languages, "total": numbers.total}


def _send(request: HttpRequest, letter: NewsletterPage, form: SendForm) -> bool:
    try:
        sending = send_letter(
            letter=letter,
            sender=person_at(request),
            stories=_chosen(request),
            due_at=form.due_at,
            policy=form.policy,
        )
    except LetterNotReady as problem:
        messages.error(request, str(problem))
        return Sending.objects.filter(letter=letter).exists()
    messages.success(request, _said(sending))
    return True


def _chosen(request: HttpRequest) -> list[int]:
    """The stories that are ticked."""
    keys = [int(key) for key in request.POST.getlist("stories") if key.isdecimal()]
    return [key for key in keys if key < 2**63]


def _said(sending: Sending) -> str:
    if sending.state == Sending.State.ASKED:
        return gettext("Another person is needed now: the letter waits for an approval.")
    if comes_twice(sending.due_at):
        return gettext("That hour comes twice that night. The letter leaves in the first of them.")
    return gettext("The letter waits for its time. You can still take it back.")


@require_safe
@for_readers
def recipients(request: HttpRequest, letter: NewsletterPage) -> HttpResponse:
    """Everybody who would get the letter if it left now, to be searched."""
    people = _with_names(letter)
    form = RecipientsForm(letter, settings.LANGUAGES, request.GET)
    rows = search_recipients(letter, **form.chosen)
    context = {
        "letter": letter,
        "region": letter.region,
        "people": people,
        "form": form,
        "items": paginate(request, rows, per_page=PER_PAGE),
        "lists": {row.pk: row.name for row, _count in people["numbers"].by_audience},
    }
    return render(request, "newsletters/admin/recipients.html", context)


@require_safe
@for_letter
def checks(request: HttpRequest, letter: NewsletterPage) -> HttpResponse:
    """Looks at the letter now; links are tried for twenty seconds at most."""
    context = {"letter": letter, "region": letter.region, "checks": found_in(letter)}
    return render(request, "newsletters/admin/checks.html", context)


@for_letter
def test(request: HttpRequest, letter: NewsletterPage) -> HttpResponse:
    """A test to one's own address, and what its links would do in a reader's letter."""
    form = TestForm(letter, request.POST or None, initial=_everything(letter))
    if request.method == "POST" and form.is_valid():
        try:
            count = send_test(letter=letter, person=person_at(request), choice=form.pairs)
        except LetterNotReady as problem:
            messages.error(request, str(problem))
        else:
            words = ngettext(
                "%(count)s test letter is on its way to %(address)s.",
                "%(count)s test letters are on their way to %(address)s.",
                count,
            )
            messages.success(request, words % {"count": count, "address": person_at(request).email})
            return redirect("newsletters_test", letter.pk)
    context = {"letter": letter, "region": letter.region, "form": form}
    return render(request, "newsletters/admin/test.html", context)


def _everything(letter: NewsletterPage) -> dict[str, list[str]]:
    """Finnish for every audience is ticked at first."""
    keys = [row.key for row in letter.audiences.filter(is_active=True)]
    return {"languages": [settings.LANGUAGE_CODE], "audiences": keys}
