"""After a letter: figures, the same as a file, and who got it."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from events.aftermath.sheets import csv_of
from network.paginate import paginate
from newsletters.models import Delivery, NewsletterPage, Sending
from newsletters.sending.forms import MailsForm
from newsletters.sending.reporting import report_of, rows_of
from newsletters.sending.views.guard import for_readers, for_sending

PER_PAGE = 50


@require_safe
@for_sending
def report(request: HttpRequest, letter: NewsletterPage, sending: Sending) -> HttpResponse:
    """What became of the letter, beside the region's earlier ones."""
    context = {
        "letter": letter,
        "region": letter.region,
        "sending": sending,
        "report": report_of(sending),
    }
    return render(request, "newsletters/admin/report.html", context)


@require_safe
@for_sending
def report_file(request: HttpRequest, letter: NewsletterPage, sending: Sending) -> HttpResponse:
    """The same figures as CSV; nobody's address is in it."""
    body = csv_of(rows_of(report_of(sending)))
    reply = HttpResponse(body, content_type="text/csv; charset=utf-8")
    reply["Content-Disposition"] = f'attachment; filename="{letter.slug}.csv"'
    return reply


@require_safe
@for_readers
def mails(request: HttpRequest, letter: NewsletterPage) -> HttpResponse:
    """Who got it: each recipient with the state of the mail. Addresses are kept 90 days."""
    sending = get_object_or_404(Sending, letter=letter)
    form = MailsForm(request.GET)
    chosen: dict[str, Any] = form.cleaned_data if form.is_valid() else {}
    rows = Delivery.objects.filter(sending=sending).select_related("audience")
    if chosen.get("words"):
        rows = rows.filter(email__icontains=chosen["words"])
    if chosen.get("state") is not None:
        rows = rows.filter(state=chosen["state"])
    context = {
        "letter": letter,
        "region": letter.region,
        "form": form,
        "delivered": Delivery.State.SENT,
        "items": paginate(request, rows.order_by("email", "pk"), per_page=PER_PAGE),
    }
    return render(request, "newsletters/admin/mails.html", context)
