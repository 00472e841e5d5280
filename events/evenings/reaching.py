"""Those whom no mail reaches, and what became of an event's mails."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from events.desk.guard import for_occasion
from events.desk.mails import kinds_of, label_of, mails_of, troubled
from events.evenings.forms import PhonedForm
from events.evenings.queries import gaps_of
from events.models import Invitation, Occasion
from network.paginate import paginate
from regions.activity import record
from regions.models import Deed, OutgoingMail, Region
from regions.outbox import post_again

MOST_ON_PAPER = 300


@for_occasion
def gaps(request: HttpRequest, region: Region, occasion: Occasion) -> HttpResponse:
    """Whom to phone; those who have been phoned come last."""
    rows = paginate(request, gaps_of(occasion), per_page=50)
    context = _context(region, occasion) | {"items": rows}
    return render(request, "events/admin/gaps.html", context)


@for_occasion
def gap_sheet(request: HttpRequest, region: Region, occasion: Occasion) -> HttpResponse:
    """The same list on paper, with room to write."""
    context = _context(region, occasion) | {"items": gaps_of(occasion)[:MOST_ON_PAPER]}
    return render(request, "events/admin/gap_sheet.html", context)


@require_POST
@for_occasion
def phoned(
    request: HttpRequest, region: Region, occasion: Occasion, invited_id: int
) -> HttpResponse:
    """ "Phoned", with a note; or a note only."""
    row = get_object_or_404(Invitation, pk=invited_id, occasion=occasion)
    form = PhonedForm(request.POST)
    if not form.is_valid():
        mistakes = " ".join(" ".join(one) for one in form.errors.values())
        messages.error(request, f"{row.name}: {mistakes}")
        return redirect("events_gaps", region.slug, occasion.pk)
    row.note = form.cleaned_data["note"]
    if "phoned" in request.POST:
        row.phoned_at, row.phoned_by = timezone.now(), request.user
        messages.success(request, _("%(name)s has been phoned.") % {"name": row.name})
    else:
        row.phoned_at = row.phoned_by = None
        messages.success(request, _("%(name)s stays on the list.") % {"name": row.name})
    row.save(update_fields=["note", "phoned_at", "phoned_by"])
    return redirect("events_gaps", region.slug, occasion.pk)


@for_occasion
def mails(request: HttpRequest, region: Region, occasion: Occasion) -> HttpResponse:
    """Mails that failed or are in doubt, each with "send again"."""
    rows = paginate(request, troubled(occasion), per_page=50)
    for mail in rows:
        mail.label = label_of(mail)
    context = _context(region, occasion) | {"items": rows, "kinds": kinds_of(occasion)}
    return render(request, "events/admin/mails.html", context)


@require_POST
@for_occasion
def send_again(
    request: HttpRequest, region: Region, occasion: Occasion, mail_id: int
) -> HttpResponse:
    """A person decides that a mail leaves once more."""
    mail: OutgoingMail = get_object_or_404(mails_of(occasion), pk=mail_id)
    if post_again(mail=mail):
        record(region, request.user, Deed.SENT_LETTER, f"{occasion}: {label_of(mail)}")
        messages.success(request, _("The mail to %(email)s leaves again.") % {"email": mail.email})
    else:
        messages.error(request, _("This mail is on its way already."))
    return redirect("events_mails", region.slug, occasion.pk)


def _context(region: Region, occasion: Occasion) -> dict[str, Any]:
    return {"region": region, "occasion": occasion}


def post_section(request: HttpRequest, occasion: Occasion) -> dict[str, Any] | None:
    """The desk's section about the event's mails; none before the first."""
    kinds = kinds_of(occasion)
    return {"kinds": kinds} if kinds else None
