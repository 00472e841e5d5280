"""By what the log is narrowed."""

from __future__ import annotations

from typing import Any

from django import forms
from django.db.models import Q, QuerySet
from django.utils.translation import gettext_lazy as _

from network.auditlog.models import Event
from network.users.models import User


class AuditFilterForm(forms.Form):
    """Who, what, and between which days."""

    who = forms.CharField(
        label=_("Who"), required=False, max_length=100, help_text=_("A part of the name or address")
    )
    event = forms.ChoiceField(
        label=_("What"), required=False, choices=[("", _("Everything")), *Event.choices]
    )
    since = forms.DateField(
        label=_("From"), required=False, widget=forms.DateInput(attrs={"type": "date"})
    )
    until = forms.DateField(
        label=_("To"), required=False, widget=forms.DateInput(attrs={"type": "date"})
    )

    def clean(self) -> dict[str, Any]:
        """The days in their order."""
        told: dict[str, Any] = super().clean() or {}
        since, until = told.get("since"), told.get("until")
        if since and until and since > until:
            self.add_error("until", _("The last day is before the first. Change one of them."))
        return told

    def narrow(self, rows: QuerySet[Any]) -> QuerySet[Any]:
        """The rows that were asked for; a form with a mistake narrows nothing."""
        if not self.is_valid():
            return rows
        told = self.cleaned_data
        if told["event"]:
            rows = rows.filter(event=told["event"])
        if told["since"]:
            rows = rows.filter(at__date__gte=told["since"])
        if told["until"]:
            rows = rows.filter(at__date__lte=told["until"])
        if told["who"]:
            rows = rows.filter(who__in=_people(told["who"]))
        return rows


def _people(words: str) -> list[int]:
    found = Q(email__icontains=words)
    for word in words.split():
        found |= Q(first_name__icontains=word) | Q(last_name__icontains=word)
    return list(User.objects.filter(found).values_list("pk", flat=True)[:500])
