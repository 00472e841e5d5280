"""The staff's doors to registrations: the list, adding and cancelling, the count, the log."""

from __future__ import annotations

from typing import Any

from django import forms
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, StreamingHttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.text import slugify
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from django.views.decorators.http import require_POST, require_safe

from events.desk.guard import for_occasion, for_region
from events.models import Occasion, Registration
from events.models.registrations import NEEDS_KEPT_FOR
from events.registration import queries
from events.registration.door import write_attended
from events.registration.errors import RegistrationClosed
from events.registration.forms import RegistrationForm
from events.registration.services import cancel_registration, register_attendee
from events.registration.terms import original_of, terms_of
from network.auditlog.exporting import taken_out
from network.paginate import paginate
from regions.desk.where import person_at
from regions.models import Region

_MOST_BY_HAND = 50
FINAL = gettext_lazy("The event is over and its counts are final: people cannot be added any more.")


class ByHandForm(RegistrationForm):
    """Somebody who has called or written, put down by an editor; she may have no e-mail address."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, most=_MOST_BY_HAND, **kwargs)
        for name, field in self.fields.items():
            field.required = name in {"name", "party"}
        self.fields["party"].help_text = _("All of them together. For example: 2")
        self.fields["email"].help_text = _(
            "Leave it empty if there is none: then no mails are sent. For example: a@example.org"
        )


class AttendedForm(forms.Form):
    """How many came, counted in another way than at the door."""

    people = forms.IntegerField(
        label=gettext_lazy("How many came"),
        min_value=0,
        max_value=100_000,
        required=False,
        help_text=gettext_lazy(
            "Counted by hand; it stands instead of the door's count. Empty = the door's count. "
            "For example: 32"
        ),
    )


def has_begun(occasion: Occasion) -> bool:
    """True from the moment that it begins."""
    return occasion.starts_at <= timezone.now()


def is_final(occasion: Occasion) -> bool:
    """True when the first people are forgotten, and counts no longer change with them."""
    return occasion.ends_at + NEEDS_KEPT_FOR <= timezone.now()


@require_safe
@for_occasion
def registrations(request: HttpRequest, region: Region, occasion: Occasion) -> HttpResponse:
    """Everybody who has registered, and what the kitchen and the door have to know."""
    rows = queries.registrations_of(occasion)
    context = {
        "region": region,
        "occasion": occasion,
        "items": paginate(request, rows, per_page=100),
        "needs": queries.diets(occasion),
        "can_add": not is_final(occasion),
    }
    return render(request, "events/registration/admin/registrations.html", context)


@require_safe
@for_occasion
def as_csv(request: HttpRequest, region: Region, occasion: Occasion) -> StreamingHttpResponse:
    """The list as a file for a spreadsheet."""
    mark = taken_out(
        what="events.Registration",
        user=person_at(request),
        region=region.pk,
        about=f"events.Occasion {occasion.pk}",
    )
    lines = list(queries.csv_of(occasion, mark))  # now, while the region is in scope
    response = StreamingHttpResponse(lines, content_type="text/csv; charset=utf-8")
    name = slugify(occasion.title) or str(occasion.pk)
    response["Content-Disposition"] = f'attachment; filename="{name}.csv"'
    response["Cache-Control"] = "no-store"
    return response  # type: ignore[return-value]


@for_occasion
def add(request: HttpRequest, region: Region, occasion: Occasion) -> HttpResponse:
    """Write somebody down who has called or written."""
    page = original_of(occasion)
    if page is None:
        raise Http404
    form = ByHandForm(request.POST or None, page=page)
    if request.method == "POST" and form.is_valid():
        return _added(request, region, occasion, form)
    context = {
        "region": region,
        "occasion": occasion,
        "form": form,
        "terms": terms_of(occasion, page),
    }
    return render(request, "events/registration/admin/add.html", context)


def _added(
    request: HttpRequest, region: Region, occasion: Occasion, form: ByHandForm
) -> HttpResponse:
    try:
        row = register_attendee(
            occasion=occasion, attendee=form.attendee("fi"), source=Registration.Source.EDITOR
        )
    except RegistrationClosed:
        messages.error(request, str(FINAL))
    else:
        told = {"name": row.name, "state": row.get_state_display()}
        messages.success(request, _("%(name)s: %(state)s.") % told)
    return redirect("events_registrations", region.slug, occasion.pk)


@for_occasion
def cancel(
    request: HttpRequest, region: Region, occasion: Occasion, registration_id: int
) -> HttpResponse:
    """Somebody has called that she cannot come; the page asks once more."""
    rows = Registration.objects.filter(occasion=occasion).exclude(source=Registration.Source.DOOR)
    row = get_object_or_404(rows.select_related("region", "occasion"), pk=registration_id)
    if request.method != "POST":
        context = {"region": region, "occasion": occasion, "row": row}
        return render(request, "events/registration/admin/cancel.html", context)
    try:
        done = cancel_registration(registration=row, by_editor=True)
    except RegistrationClosed:
        messages.error(request, str(FINAL))
    else:
        words = _("Cancelled: %(name)s.") if done else _("%(name)s had been cancelled already.")
        messages.success(request, words % {"name": row.name})
    return redirect("events_registrations", region.slug, occasion.pk)


@require_POST
@for_occasion
def attended(request: HttpRequest, region: Region, occasion: Occasion) -> HttpResponse:
    """How many came, written by hand."""
    form = AttendedForm(request.POST)
    if form.is_valid():
        _write_attended(request, occasion, form.cleaned_data["people"])
    else:
        messages.error(request, " ".join(form.errors["people"]))
    return redirect("events_occasion", region.slug, occasion.pk)


def _write_attended(request: HttpRequest, occasion: Occasion, people: int | None) -> None:
    try:
        write_attended(occasion=occasion, people=people)
    except RegistrationClosed:
        messages.error(request, str(FINAL))
        return
    if people is None:
        messages.success(request, _("The door's count stands again."))
        return
    words = ngettext("%(people)s person came.", "%(people)s people came.", people)
    messages.success(request, words % {"people": people})


@require_safe
@for_region
def forgotten(request: HttpRequest, region: Region) -> HttpResponse:
    """What has been deleted when its time was over."""
    context = {"region": region, "rows": queries.purges_of(region)}
    return render(request, "events/registration/admin/forgotten.html", context)
