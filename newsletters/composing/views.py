"""The admin's page of previews, and what stands in its frames."""

from __future__ import annotations

from django.conf import settings
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.clickjacking import xframe_options_sameorigin
from django.views.decorators.http import require_safe

from newsletters.composing.previewing import chosen_audiences, preview_reply
from newsletters.models import Audience, NewsletterPage
from newsletters.queries.letters import written_versions
from newsletters.subjects import one_line


@require_safe
def previews(request: HttpRequest, letter_id: int, audience_id: int | None = None) -> HttpResponse:
    """The latest draft side by side: telephone, desktop, by night, plain text, web page."""
    letter = _draft(request, letter_id)
    audiences = chosen_audiences(letter)
    audience = _chosen(audiences, audience_id, letter)
    names = dict(settings.LANGUAGES)
    versions = [
        (version.pk, names[code], version.pk == letter.pk)
        for code, version in written_versions(letter).items()
    ]
    context = {
        "letter": letter,
        "subject": one_line(letter.title),
        "audiences": audiences,
        "audience": audience,
        "versions": versions,
    }
    return render(request, "newsletters/admin/previews.html", context)


@require_safe
@xframe_options_sameorigin
def frame(request: HttpRequest, letter_id: int, audience_id: int, mode: str) -> HttpResponse:
    """One of the frames; ``web`` is the page itself."""
    letter = _draft(request, letter_id)
    if mode == "web":
        reply: HttpResponse = letter.make_preview_request(request, "")
        reply["X-Frame-Options"] = "SAMEORIGIN"
        return reply
    return preview_reply(letter, mode, _chosen(chosen_audiences(letter), audience_id, letter))


def _draft(request: HttpRequest, letter_id: int) -> NewsletterPage:
    """Whoever may edit the letter sees what it will be."""
    page = get_object_or_404(NewsletterPage, pk=letter_id)
    if page.region is None or not page.permissions_for_user(request.user).can_edit():
        raise PermissionDenied
    draft: NewsletterPage = page.get_latest_revision_as_object()
    return draft


def _chosen(
    audiences: list[Audience], audience_id: int | None, letter: NewsletterPage
) -> Audience | None:
    """The audience that was asked for, of the letter's region; the first when none was."""
    if audience_id is None:
        return next(iter(audiences), None)
    return get_object_or_404(Audience, pk=audience_id, region=letter.region_id)
