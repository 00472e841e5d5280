"""The admin's page for sending a letter: first a look at who gets it, then one button."""

from __future__ import annotations

from django.conf import settings
from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import ngettext

from newsletters.models import NewsletterPage
from newsletters.permissions import user_can_send_letter
from newsletters.queries import delivery_counts, original_of, recipients_by_language
from newsletters.services import LetterNotReady, send_letter


def send(request: HttpRequest, letter_id: int) -> HttpResponse:
    """GET shows the recipients; POST sends. Only the region's communications get in."""
    letter = original_of(get_object_or_404(NewsletterPage, pk=letter_id))
    if not user_can_send_letter(request.user, letter):
        raise PermissionDenied
    if request.method == "POST":
        return _send(request, letter)
    names = dict(settings.LANGUAGES)
    by_language = recipients_by_language(letter) if letter.audience else {}
    recipients = [(names[code], count) for code, count in sorted(by_language.items())]
    return render(
        request,
        "newsletters/admin/send.html",
        {
            "letter": letter,
            "recipients": recipients,
            "total": sum(by_language.values()),
            "counts": delivery_counts(letter),
        },
    )


def _send(request: HttpRequest, letter: NewsletterPage) -> HttpResponse:
    try:
        total = send_letter(letter=letter, sender=request.user)
    except LetterNotReady as problem:
        messages.error(request, str(problem))
    else:
        sentence = ngettext(
            "The letter is on its way to %(count)s person.",
            "The letter is on its way to %(count)s people.",
            total,
        )
        messages.success(request, sentence % {"count": total})
    return redirect("newsletters_send", letter.pk)
