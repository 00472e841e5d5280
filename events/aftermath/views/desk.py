"""What the people of the region do on the desk of an event once it is held."""

from __future__ import annotations

from collections.abc import Callable

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import get_language_info, override
from django.views.decorators.http import require_POST, require_safe

from events.aftermath.drafting import draft_memo, draft_report
from events.aftermath.errors import NotYet
from events.aftermath.mailing import nudge_survey, send_memo, send_survey
from events.aftermath.tokens import survey_address
from events.desk.guard import for_occasion
from events.models import Occasion
from network.qr_codes import qr_code
from regions.models import Region

_DRAFTS: dict[str, Callable[..., object]] = {"memo": draft_memo, "report": draft_report}
_MAILS: dict[str, Callable[..., str]] = {
    "memo": send_memo,
    "survey": send_survey,
    "nudge": nudge_survey,
}


@require_POST
@for_occasion
def write(request: HttpRequest, region: Region, occasion: Occasion, what: str) -> HttpResponse:
    """ "Write the memo" and "Make the report": leads to the draft's editor."""
    try:
        page = _DRAFTS[what](occasion=occasion, user=request.user)
    except KeyError:
        raise Http404 from None
    except NotYet as problem:
        messages.error(request, str(problem))
        return redirect("events_occasion", region.slug, occasion.pk)
    return redirect("wagtailadmin_pages:edit", page.pk)  # type: ignore[attr-defined]


@require_POST
@for_occasion
def send(request: HttpRequest, region: Region, occasion: Occasion, what: str) -> HttpResponse:
    """Mail the memo, the survey or its nudge; pressing twice sends nobody a second one."""
    try:
        messages.info(request, _MAILS[what](occasion=occasion))
    except KeyError:
        raise Http404 from None
    return redirect("events_occasion", region.slug, occasion.pk)


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
        "address": address,
        "code": qr_code(address),
        "sheet_language": language,
        "languages": [(code, _name(code)) for code in region.languages],
    }
    with override(language):
        return render(request, "events/admin/survey_sheet.html", context)


def _name(code: str) -> str:
    return str(get_language_info(code)["name_local"])
