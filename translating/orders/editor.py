"""In wagtail-localize's editor and forms: submitting, updating, publishing and switching on again
go through here, so that nothing is lost and nothing falls back to the original without a word."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from wagtail.admin import messages as admin_messages
from wagtail.admin.views.pages.utils import get_valid_next_url_from_request
from wagtail.models import Locale, Page
from wagtail_localize.models import StringTranslation, Translation, TranslationSource

from network.publishing import NotReadyToPublish
from regions.models import Region
from translating.orders.changes import bring_up_to_date
from translating.orders.checking import SENTENCES, fault_of
from translating.orders.errors import LanguageNotOpen, TooManyPages
from translating.orders.machine import translate_by_machine
from translating.orders.memory import offers
from translating.orders.queries import KEPT, MEMORY, missing, region_of, waiting_of
from translating.orders.services import place_order
from translating.orders.stopped import take_over_page
from translating.orders.submitting import submit_page

_RESTART = "localize-restart-translation"
_wagtails_comment = StringTranslation.get_comment


def take_submission(
    request: HttpRequest, page: Page, locales: list[Locale], subtree: bool
) -> HttpResponse:
    """A page at once; all below it as an order that Celery works on."""
    user: Any = request.user
    back = reverse("wagtailadmin_explore", args=[page.get_parent().pk])
    try:
        for locale in locales:
            submit_page(page=page, locale=locale, user=user)
        if subtree:
            order = place_order(region=page.region, root=page, locales=locales, user=user)
            messages.success(request, _("The pages are being sent. You can go on working."))
            return redirect("translating_order", page.region.slug, order.pk)
    except LanguageNotOpen:
        messages.error(request, _("The site has no front page in that language yet."))
        return redirect(back)
    except TooManyPages:
        messages.error(request, _("There are too many pages for one go. Send a smaller branch."))
        return redirect(back)
    except ValidationError as error:
        told = "; ".join(error.messages)
        messages.error(request, _("No draft could be made: %(why)s") % {"why": told})
        return redirect(back)
    messages.success(request, _("Drafts are there now. Translate the texts, then publish."))
    if len(locales) == 1:
        back = reverse("wagtailadmin_pages:edit", args=[page.get_translation(locales[0]).pk])
    return redirect(get_valid_next_url_from_request(request) or back)


def take_update(
    request: HttpRequest, source: TranslationSource, publish: bool, machine: bool
) -> HttpResponse:
    """Read the original again. Published is only what lacks nothing; the rest stays as it is."""
    user: Any = request.user
    page: Any = source.get_source_instance()
    region: Region = page.region
    conflicts = bring_up_to_date(source=source, region=region, user=user)
    for translation in source.translations.filter(enabled=True).select_related("target_locale"):
        if machine:
            translate_by_machine(translation=translation, user=user)
        source.update_target_view_restrictions(translation.target_locale)
        if publish:
            _publish_if_whole(request, translation)
    if conflicts:
        told = ngettext(
            "One text has changed. The translation stands until you choose.",
            "%(count)s texts have changed. The translations stand until you choose.",
            len(conflicts),
        ) % {"count": len(conflicts)}
        address = reverse("translating_texts", args=[region.slug])
        buttons = [admin_messages.button(address, _("Choose"))]
        admin_messages.warning(request, told, buttons=buttons)
    else:
        messages.success(request, _("The translations know the original as it is now."))
    explorer = reverse("wagtailadmin_explore", args=[page.get_parent().pk])
    return redirect(get_valid_next_url_from_request(request) or explorer)


def _publish_if_whole(request: HttpRequest, translation: Translation) -> None:
    target: Page = translation.get_target_instance()
    name = {"language": translation.target_locale.get_display_name()}
    if not target.permissions_for_user(request.user).can_publish():
        messages.warning(request, _("You may not publish it (%(language)s).") % name)
        return
    if missing(translation).exists() or any(problems_of(translation)):
        messages.warning(
            request, _("Not published, because something is missing (%(language)s).") % name
        )
        return
    try:
        translation.save_target(user=request.user, publish=True)
    except (ValidationError, NotReadyToPublish):
        messages.warning(request, _("Not published: open it and see why (%(language)s).") % name)


def problems_of(translation: Translation) -> Iterator[str]:
    """What keeps a translation from being published, in sentences."""
    whole = StringTranslation.objects.filter(
        context__object_id=translation.source.object_id, locale=translation.target_locale
    )
    segments = translation.source.stringsegment_set.select_related("string")
    written = {(row.translation_of_id, row.context_id): row.data for row in whole}
    for one in segments.order_by("order"):
        text = written.get((one.string_id, one.context_id))
        fault = fault_of(one.string.data, text) if text is not None else None
        if fault is not None and text is not None:
            yield f"“{text[:60]}”: {SENTENCES[fault]}"
    draft = translation.source.get_ephemeral_translated_instance(
        translation.target_locale, fallback=True
    )
    if hasattr(draft, "publishing_problems"):
        yield from (problem.sentence for problem in draft.publishing_problems())


def before_editing(request: HttpRequest, page: Page) -> HttpResponse | None:
    """Before wagtail-localize's own hook; None lets it go on."""
    publishing = request.POST.get("action") == "publish"
    if request.method == "POST" and not publishing and _RESTART not in request.POST:
        return None  # an ordinary save, which asks nothing of translations
    translation = (
        Translation.objects.filter(
            source__object_id=page.translation_key, target_locale_id=page.locale_id
        )
        .select_related("source__locale", "target_locale")
        .first()
    )
    region = region_of(translation.source) if translation else None
    if translation is None or region is None:
        return None
    if request.method == "POST" and _RESTART in request.POST and not translation.enabled:
        _restart(request, translation, region)
        return None
    if not translation.enabled:
        return None
    if request.method != "POST":
        _offer(request, translation, region)
        return None
    return _ask_before_publishing(request, page, translation, region) if publishing else None


def _restart(request: HttpRequest, translation: Translation, region: Region) -> None:
    user: Any = request.user
    found = take_over_page(translation=translation, region=region, user=user)
    if found:
        address = reverse("translating_text", args=[region.slug, translation.pk])
        admin_messages.warning(
            request,
            _("The page had been changed meanwhile. Its texts stand until you choose."),
            buttons=[admin_messages.button(address, _("Choose"))],
        )


def _offer(request: HttpRequest, translation: Translation, region: Region) -> None:
    """Say what waits for a choice, and what the region has translated elsewhere."""
    waiting = waiting_of(translation)
    remembered = len(offers(region=region, translation=translation)) if waiting.missing else 0
    said = []
    if waiting.conflicts:
        said.append(
            _("There are texts to choose between: %(count)s.") % {"count": len(waiting.conflicts)}
        )
    if remembered:
        said.append(
            _("Texts that you have translated on other pages: %(count)s.") % {"count": remembered}
        )
    if waiting.to_check:
        said.append(_("Texts to be checked: %(count)s.") % {"count": len(waiting.to_check)})
    if said:
        address = reverse("translating_text", args=[region.slug, translation.pk])
        admin_messages.info(
            request, " ".join(said), buttons=[admin_messages.button(address, _("Look at them"))]
        )


def _ask_before_publishing(
    request: HttpRequest, page: Page, translation: Translation, region: Region
) -> HttpResponse | None:
    """Nothing falls back to the original without a word: the person sees what would, and says."""
    waiting, problems = waiting_of(translation), list(problems_of(translation))
    if not problems and (not waiting or "anyway" in request.POST):
        return None
    context = {
        "region": region,
        "page": page,
        "translation": translation,
        "waiting": waiting,
        "problems": problems,
        "source_language": translation.source.locale.get_display_name(),
    }
    return render(request, "translating/admin/publish.html", context)


def comment_of(written: StringTranslation) -> str:
    """What the editor says below a text: where it comes from, in the person's language."""
    if written.tool_name == MEMORY:
        return _("From the translation memory: read it through")
    if written.tool_name == KEPT:
        return _("Translated before the original changed: choose whether it stands")
    if written.translation_type == StringTranslation.TRANSLATION_TYPE_MACHINE:
        return _("Translated by a machine: read it through")
    return _wagtails_comment(written)


StringTranslation.get_comment = comment_of
