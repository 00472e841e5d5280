"""What the people of the region do on the desk of an event once it is held."""

from __future__ import annotations

from collections.abc import Callable

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import get_language_info, override
from django.views.decorators.http import require_POST, require_safe
from wagtail.models import Page

from events.aftermath.drafting import draft_memo, draft_report
from events.aftermath.errors import NotYet
from events.aftermath.mailing import nudge_survey, send_memo, send_survey
from events.aftermath.queries import title_in
from events.aftermath.tokens import survey_address
from events.desk.guard import for_occasion
from events.models import Occasion
from network.qr_codes import qr_code
from regions.models import Region

View = Callable[..., HttpResponse]


def _writing(draft: Callable[..., Page]) -> View:
    """A button that writes a draft, once, and leads to its editor."""

    @require_POST
    @for_occasion
    def write(request: HttpRequest, region: Region, occasion: Occasion) -> HttpResponse:
        try:
            page = draft(occasion=occasion, user=request.user)
        except NotYet as problem:
            messages.error(request, str(problem))
            return redirect("events_occasion", region.slug, occasion.pk)
        return redirect("wagtailadmin_pages:edit", page.pk)

    return write


def _sending(mail: Callable[..., str]) -> View:
    """A button that mails something; pressing twice sends nobody a second one."""

    @require_POST
    @for_occasion
    def send(request: HttpRequest, region: Region, occasion: Occasion) -> HttpResponse:
        messages.info(request, mail(occasion=occasion))
        return redirect("events_occasion", region.slug, occasion.pk)

    return send


write_memo, make_report = _writing(draft_memo), _writing(draft_report)
mail_memo, mail_survey, mail_nudge = map(_sending, (send_memo, send_survey, nudge_survey))


@require_safe
@for_occasion
def survey_sheet(request: HttpRequest, region: Region, occasion: Occasion) -> HttpResponse:
    """An A4 with the survey's code, for the door; ``?kieli=`` in another language of the region."""
    wanted = request.GET.get("kieli", "")
    language = wanted if wanted in region.languages else "fi"
    address = survey_address(occasion, language)
    context = {
        "region": region,
        "occasion": occasion,
        "event": title_in(occasion, language),
        "address": address,
        "code": qr_code(address),
        "sheet_language": language,
        "languages": [(code, _name(code)) for code in region.languages],
    }
    with override(language):
        return render(request, "events/admin/survey_sheet.html", context)


def _name(code: str) -> str:
    return str(get_language_info(code)["name_local"])
