"""What is asked before a letter leaves."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from newsletters.models import Delivery, NewsletterPage, Sending
from newsletters.queries.letters import audiences_of, versions_of
from newsletters.sending.errors import LetterNotReady
from newsletters.sending.times import check_due, moment_of


class TimeForm(forms.Form):
    """A day and a time by Finland's clock; ``due_at`` is the moment."""

    day = forms.DateField(
        label=gettext_lazy("Day"),
        help_text=gettext_lazy("For example: 24.11.2026"),
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
    )
    clock = forms.TimeField(
        label=gettext_lazy("Time"),
        help_text=gettext_lazy("By Finland's clock. For example: 9.30"),
        widget=forms.TimeInput(attrs={"type": "time"}, format="%H:%M"),
        input_formats=["%H:%M", "%H.%M"],
    )
    due_at: dt.datetime | None = None

    def clean(self) -> dict[str, Any]:
        """With the moment; a time that has passed or does not come says so."""
        found = super().clean() or {}
        day, clock = found.get("day"), found.get("clock")
        if day and clock:
            try:
                moment = moment_of(day, clock)
                check_due(moment)
            except LetterNotReady as problem:
                self.add_error("clock", str(problem))
            else:
                self.due_at = moment
        return found


class SendForm(TimeForm):
    """When a letter leaves, and what becomes of mails that are in doubt."""

    NOW, LATER = "now", "later"
    when = forms.ChoiceField(
        label=gettext_lazy("When"),
        help_text=gettext_lazy(
            "What is sent now can be taken back for five minutes. For example: Now"
        ),
        choices=[(NOW, gettext_lazy("Now")), (LATER, gettext_lazy("At this time:"))],
        widget=forms.RadioSelect,
        initial=NOW,
        required=False,
    )
    urgent = forms.BooleanField(
        label=gettext_lazy("An urgent notice: rather twice than not at all"),
        help_text=gettext_lazy("Only when each must get it. For example: an evening is called off"),
        required=False,
    )
    field_order = ("when", "day", "clock", "urgent")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        later = self.is_bound and self.data.get("when") == self.LATER
        self.fields["day"].required = self.fields["clock"].required = later

    def clean(self) -> dict[str, Any]:
        """A time beside "now" is never passed over: the letter would leave before it was meant."""
        if self.cleaned_data.get("when") == self.LATER:
            return super().clean()
        if self.data.get("day") or self.data.get("clock"):
            said = _("You chose a time as well. Choose it here, or empty it below.")
            self.add_error("when", said)
        return self.cleaned_data

    @property
    def policy(self) -> str:
        """As ``Sending.policy`` has it."""
        urgent = self.cleaned_data.get("urgent")
        return Sending.Policy.AT_LEAST_ONCE if urgent else Sending.Policy.AT_MOST_ONCE


class TestForm(forms.Form):
    """In which languages and for whom the test is written."""

    languages = forms.MultipleChoiceField(
        label=gettext_lazy("Languages"),
        help_text=gettext_lazy("You get one letter for each. For example: Finnish"),
        widget=forms.CheckboxSelectMultiple,
    )
    audiences = forms.MultipleChoiceField(
        label=gettext_lazy("Audiences"),
        help_text=gettext_lazy("Opening words may differ. For example: Associations"),
        widget=forms.CheckboxSelectMultiple,
    )

    def __init__(self, letter: NewsletterPage, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.versions = versions_of(letter)
        self.lists = {row.key: row for row in audiences_of(letter)}
        languages: Any = self.fields["languages"]
        languages.choices = [
            (code, page.locale.get_display_name()) for code, page in self.versions.items()
        ]
        audiences: Any = self.fields["audiences"]
        audiences.choices = [(key, row.name) for key, row in self.lists.items()]

    @property
    def pairs(self) -> list[tuple[Any, Any]]:
        """(version, audience) of what was ticked."""
        languages, lists = self.cleaned_data["languages"], self.cleaned_data["audiences"]
        return [(self.versions[code], self.lists[key]) for code in languages for key in lists]


class RecipientsForm(forms.Form):
    """Searching among those who will get the letter."""

    words = forms.CharField(
        label=gettext_lazy("Address or name"),
        help_text=gettext_lazy("A part is enough. For example: virtanen"),
        required=False,
        max_length=254,
    )
    audience = forms.ChoiceField(label=gettext_lazy("Audience"), required=False)
    language = forms.ChoiceField(label=gettext_lazy("Language"), required=False)

    def __init__(
        self, letter: NewsletterPage, languages: Sequence[tuple[str, str]], data: Any
    ) -> None:
        super().__init__(data)
        audience: Any = self.fields["audience"]
        audience.choices = [("", _("All")), *((row.key, row.name) for row in audiences_of(letter))]
        language: Any = self.fields["language"]
        language.choices = [("", _("All")), *languages]

    @property
    def chosen(self) -> dict[str, str]:
        """What was asked for; nothing where it makes no sense."""
        return self.cleaned_data if self.is_valid() else {}


class MailsForm(forms.Form):
    """Searching among those whom a letter went to."""

    words = forms.CharField(
        label=gettext_lazy("Address"),
        help_text=gettext_lazy("A part is enough. For example: virtanen"),
        required=False,
        max_length=254,
    )
    state = forms.TypedChoiceField(
        label=gettext_lazy("State"),
        choices=[("", gettext_lazy("All")), *Delivery.State.choices],
        coerce=int,
        empty_value=None,
        required=False,
    )
