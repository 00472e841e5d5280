"""While a letter is on its way: how far it is, and the buttons that make sense now."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.timezone import localtime
from django.utils.translation import gettext
from django.views.decorators.http import require_POST, require_safe

from newsletters.models import NewsletterPage, Sending
from newsletters.queries.letters import audiences_of, versions_of
from newsletters.queries.sendings import progress_of
from newsletters.queries.who import recipients_in_numbers
from newsletters.sending import actions, services
from newsletters.sending.errors import LetterNotReady, StateChanged
from newsletters.sending.forms import TimeForm
from newsletters.sending.services.again import Which
from newsletters.sending.views.guard import for_sending
from regions.desk.where import person_at

_State = Sending.State
_WAITS = (_State.SCHEDULED, _State.MISSED)
_RUNS = (_State.SCHEDULED, _State.EXPANDING, _State.SENDING)


def progress_context(sending: Sending) -> dict[str, Any]:
    """What ``progress.html`` takes."""
    return {
        "sending": sending,
        "progress": progress_of(sending),
        "runs": sending.state in _RUNS,
        "begun": sending.started_at is not None,
    }


def show_sending(
    request: HttpRequest,
    letter: NewsletterPage,
    sending: Sending,
    time_form: TimeForm | None = None,
) -> HttpResponse:
    """The page of a letter that somebody has decided to send; with the time that was not taken."""
    context = progress_context(sending) | {
        "letter": letter,
        "region": letter.region,
        "actions": _actions(sending, request),
        "seen": seen(letter),
        "audiences": audiences_of(letter),
        "expected": None if sending.started_at else recipients_in_numbers(letter),
    }
    if sending.state in _WAITS:
        context["time_form"] = time_form or TimeForm(initial=_time(sending))
    status = 422 if time_form else 200
    return render(request, "newsletters/admin/sending.html", context, status=status)


def _actions(sending: Sending, request: HttpRequest) -> list[actions.Action]:
    """Without those that nothing would come of."""
    found = actions.actions_for(sending, person_at(request))
    if sending.state != _State.DONE:
        return list(found)
    progress = progress_of(sending)
    counts = {
        f"again_{key}": getattr(progress, which.value)
        for key, which in (("doubt", Which.DOUBT), ("failed", Which.FAILED))
    }
    return [action for action in found if counts[action.key]]


def _time(sending: Sending) -> dict[str, Any]:
    due = localtime(sending.due_at)
    return {"day": due.date(), "clock": due.time()}


def seen(letter: NewsletterPage) -> str:
    """Which text of the letter, in all its languages, somebody has looked at."""
    revisions = [page.live_revision_id or 0 for page in versions_of(letter).values()]
    return "-".join(map(str, sorted(revisions)))


@require_safe
@for_sending
def progress(request: HttpRequest, letter: NewsletterPage, sending: Sending) -> HttpResponse:
    """The bar alone: asked for each second, so its queries are few and do not grow."""
    reply = render(request, "newsletters/admin/progress.html", progress_context(sending))
    reply["Cache-Control"] = "no-store"
    return reply


@require_POST
@for_sending
def act(request: HttpRequest, letter: NewsletterPage, sending: Sending) -> HttpResponse:
    """Press one of the buttons."""
    time_form = TimeForm(request.POST)
    wants_time = request.POST.get("do") == "schedule" and sending.state in _WAITS
    if wants_time and not time_form.is_valid():
        return show_sending(request, letter, sending, time_form)
    try:
        done = _act(request, letter, sending)
    except LetterNotReady as problem:
        messages.error(request, str(problem))
    else:
        messages.success(request, done)
    return redirect("newsletters_send", letter.pk)


def _act(request: HttpRequest, letter: NewsletterPage, sending: Sending) -> str:
    wanted = request.POST.get("do", "")
    if wanted == "schedule":
        return _schedule(request, sending)
    action = actions.ALL.get(wanted)
    if action is None:
        raise LetterNotReady(gettext("Choose one of the buttons."))
    if action is actions.APPROVE and request.POST.get("seen") != seen(letter):
        raise LetterNotReady(gettext("The letter has been changed meanwhile. Look at it again."))
    action.deed(sending, person_at(request))
    return str(action.done)


def _schedule(request: HttpRequest, sending: Sending) -> str:
    form = TimeForm(request.POST)
    if not form.is_valid() or form.due_at is None:
        raise StateChanged
    services.schedule(sending=sending, due_at=form.due_at, actor=person_at(request))
    return gettext("The letter waits for its new time.")
