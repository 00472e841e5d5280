"""The admin's pages of texts that somebody must look at: conflicts, memory, what is unchecked."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from wagtail.admin import messages
from wagtail.models import Page
from wagtail_localize.models import Translation

from regions.models import Region
from translating.desk.guard import for_region
from translating.models import TextConflict
from translating.orders.checking import SENTENCES, fault_of
from translating.orders.errors import AlreadyChosen
from translating.orders.memory import fill_from_memory, offers
from translating.orders.queries import (
    Waiting,
    conflicts_by_translation,
    translations_in,
    waiting_of,
)
from translating.orders.services import choose, mark_checked


@dataclass
class Row:
    """A conflict as the page shows it, with what the person has entered."""

    conflict: TextConflict
    chosen: str = ""
    text: str = ""
    error: str = ""

    @property
    def source(self) -> str:
        """The original as it is now."""
        return self.conflict.string.data if self.conflict.string else ""

    @classmethod
    def read(cls, conflict: TextConflict, sent: Any) -> Row:
        """What the form says of the conflict."""
        row = cls(conflict, sent.get(f"choice-{conflict.pk}", ""))
        row.text = sent.get(f"text-{conflict.pk}", conflict.former or conflict.standing)
        row.text = row.text.replace("\r\n", "\n").strip()
        if row.chosen == "anew" and conflict.string and row.text:
            fault = fault_of(row.source, row.text)
            row.error = str(SENTENCES[fault]) if fault else ""
        elif row.chosen not in {"", "keep", "anew"}:
            row.error = _("Choose one of the two.")
        return row

    def settle(self, user: Any) -> bool:
        """Write the choice; False when somebody else was first."""
        try:
            choose(
                conflict=self.conflict, text=None if self.chosen == "keep" else self.text, user=user
            )
        except AlreadyChosen:
            return False
        return True


@for_region
def texts(request: HttpRequest, region: Region) -> HttpResponse:
    """Every page of the region whose texts wait for a choice."""
    counts = conflicts_by_translation(region)
    rows = [(one, counts[one.pk]) for one in translations_in(region).filter(pk__in=counts)]
    return render(request, "translating/admin/texts.html", {"region": region, "rows": rows})


@for_region
def text(request: HttpRequest, region: Region, translation_id: int) -> HttpResponse:
    """One page's texts in one language: choose, take from the memory, say that it is right."""
    translation = get_object_or_404(translations_in(region), pk=translation_id)
    page = _target(translation)
    if page is None or not page.permissions_for_user(request.user).can_edit():
        raise Http404
    waiting = waiting_of(translation)
    remembered = offers(region=region, translation=translation)
    rows = [Row.read(one, request.POST) for one in waiting.conflicts]
    if request.method == "POST" and not any(row.error for row in rows):
        for said in _write(request, region, translation, waiting, rows):
            messages.success(request, said)
        return redirect("translating_text", region.slug, translation.pk)
    context = {
        "region": region,
        "translation": translation,
        "page": page,
        "rows": rows,
        "remembered": remembered,
        "to_check": waiting.to_check,
    }
    return render(request, "translating/admin/text.html", context)


def _target(translation: Translation) -> Page | None:
    try:
        found: Page = translation.get_target_instance()
    except Page.DoesNotExist:
        return None
    return found


def _write(
    request: HttpRequest,
    region: Region,
    translation: Translation,
    waiting: Waiting,
    rows: list[Row],
) -> Iterator[str]:
    """Do what the form says; yields what was done, in sentences."""
    user: Any = request.user
    chosen = [row for row in rows if row.chosen]
    settled = sum(row.settle(user) for row in chosen)
    if settled:
        yield ngettext("One choice was saved.", "%(count)s choices were saved.", settled) % {
            "count": settled
        }
    if settled < len(chosen):
        yield _("Somebody else has chosen about some of the texts already; that choice stands.")
    wanted = _numbers(request, "memory")
    filled = (
        fill_from_memory(region=region, translation=translation, user=user, only=wanted)
        if wanted
        else 0
    )
    if filled:
        yield ngettext("One text was taken.", "%(count)s texts were taken.", filled) % {
            "count": filled
        }
    right = _numbers(request, "right")
    checked = mark_checked(written=[one for one in waiting.to_check if one.pk in right], user=user)
    if checked:
        yield ngettext("One text is right.", "%(count)s texts are right.", checked) % {
            "count": checked
        }


def _numbers(request: HttpRequest, name: str) -> frozenset[int]:
    """The ticked rows; what is no number was not sent by our form."""
    sent = request.POST.getlist(name)
    return frozenset(int(one) for one in sent if one.isascii() and one.isdigit())
