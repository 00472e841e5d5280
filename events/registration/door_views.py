"""The door list: a page for a tablet that also works on paper, without a script, and off line."""

from __future__ import annotations

import secrets
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.middleware.csrf import get_token
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from events.desk.guard import for_occasion
from events.models import Occasion, Registration
from events.registration import queries
from events.registration.desk import FINAL, is_final
from events.registration.door import take_marks
from events.registration.marks import UnreadableMark, mark_of, marks_of
from regions.models import Region

_BAD_REQUEST = 400


@require_http_methods(["GET", "HEAD", "POST"])
@for_occasion
def door(request: HttpRequest, region: Region, occasion: Occasion) -> HttpResponse:
    """Everybody who may come, each with a button; a plain post marks one of them."""
    if request.method == "POST":
        return _mark(request, region, occasion)
    rows = queries.door_list(occasion)
    context = {
        "region": region,
        "occasion": occasion,
        "rows": rows,
        "arrived": sum(row.arrived or 0 for row in rows),
        "registered": occasion.registered,
        "final": is_final(occasion),
        "fresh": lambda: secrets.token_hex(12),
    }
    return _unkept(render(request, "events/registration/admin/door.html", context))


def _mark(request: HttpRequest, region: Region, occasion: Occasion) -> HttpResponse:
    """One mark without a script; "undo" takes the mark back."""
    told: dict[str, Any] = request.POST.dict()
    if "undo" in told:
        told["people"] = None
    address = redirect("events_door", region.slug, occasion.pk)
    try:
        mark = mark_of(told)
    except UnreadableMark as problem:
        messages.error(request, str(problem))
        return address
    taken = take_marks(occasion=occasion, marks=[mark])
    if taken.refused:
        words = str(FINAL) if is_final(occasion) else _("This person is not on the list any more.")
        messages.error(request, words)
    else:
        messages.success(request, _("Saved."))
    if mark.registration:
        address["Location"] += f"#row-{mark.registration}"
    return address


@require_http_methods(["GET", "HEAD", "POST"])
@for_occasion
def sync(request: HttpRequest, region: Region, occasion: Occasion) -> HttpResponse:
    """Take a tablet's marks, and tell it how the list stands; a look gives a fresh token."""
    done: list[str] = []
    refused: list[str] = []
    if request.method == "POST":
        try:
            marks, refused = marks_of(request.body)
        except UnreadableMark:
            return JsonResponse({"error": "unreadable"}, status=_BAD_REQUEST)
        if marks:  # a tablet without any only looks: it must not hold up the others
            taken = take_marks(occasion=occasion, marks=marks)
            done, refused = taken.done, refused + taken.refused
    rows = Registration.objects.filter(occasion=occasion)
    rows = rows.exclude(state=Registration.State.CANCELLED).order_by("pk")
    state = list(rows.values_list("pk", "arrived", "wants_memo", "may_contact"))
    answer = {"done": done, "refused": refused, "rows": state, "token": get_token(request)}
    return _unkept(JsonResponse(answer))


@require_safe
@for_occasion
def sheet(request: HttpRequest, region: Region, occasion: Occasion) -> HttpResponse:
    """The list on paper, with room for those who come without registering."""
    context = {"region": region, "occasion": occasion, "rows": queries.door_list(occasion)}
    context["empty"] = range(12)
    return _unkept(render(request, "events/registration/admin/sheet.html", context))


def _unkept(response: HttpResponse) -> HttpResponse:
    response["Cache-Control"] = "no-store"
    return response
