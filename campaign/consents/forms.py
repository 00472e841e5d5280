"""The forms of consents."""

from __future__ import annotations

import datetime as dt
from typing import Any

from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from campaign.consents.papers import check_paper
from campaign.consents.recording import Given
from campaign.models import Consent
from network.public_forms.forms import PublicForm
from regions.models import Region

LONGEST = dt.timedelta(days=3660)
"""Ten years: nobody can think further ahead than that."""


class ButtonForm(PublicForm):
    """A button and nothing to fill in."""


class ConsentForm(forms.Form):
    """Who consents, for what, until when."""

    name = forms.CharField(
        label=_("Who is shown"),
        max_length=120,
        help_text=_("Only your region sees the name. For example: Aino Virtanen"),
    )
    guardian = forms.CharField(
        label=_("Who consents for her or him"),
        max_length=120,
        required=False,
        help_text=_("Only for those who cannot do it themselves. For example: Liisa, the mother"),
    )
    purposes = forms.MultipleChoiceField(
        label=_("What it may be used for"),
        choices=Consent.Purpose.choices,
        widget=forms.CheckboxSelectMultiple,
        help_text=_("As the paper says. On our own sites it is shown only with the first one."),
    )
    valid_until = forms.DateField(
        label=_("Until when"),
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
        help_text=_("The last day on which it may be shown. For example: 31.12.2027"),
    )
    email = forms.EmailField(
        label=_("E-mail"),
        required=False,
        help_text=_(
            "Gets a mail with a link to withdraw the consent; empty if there is none. "
            "For example: aino@example.org"
        ),
    )
    language = forms.ChoiceField(
        label=_("Language of the mail"),
        help_text=_("The one that she or he reads best. For example: suomi"),
    )
    document = forms.FileField(
        label=_("The signed paper"),
        required=False,
        validators=[check_paper],
        help_text=_(
            "PDF, JPEG or PNG, at most 10 megabytes. Only your region's people can open it. "
            "For example: consent-aino.pdf"
        ),
    )

    def __init__(self, *args: Any, region: Region, row: Consent | None = None, **more: Any) -> None:
        super().__init__(*args, initial=_initial(row), **more)
        names = dict(settings.LANGUAGES)
        self.row = row
        language: Any = self.fields["language"]
        language.choices = [(code, names[code]) for code in region.languages]
        for name, field in self.fields.items():
            field.widget.attrs["aria-describedby"] = f"id_{name}_helptext"
        if row is not None and row.document:
            self.fields["document"].help_text = _(
                "A paper is attached; another one takes its place. PDF, JPEG or PNG, at most 10 "
                "megabytes. For example: consent-aino.pdf"
            )

    def clean_valid_until(self) -> dt.date:
        """A day to come, within ten years."""
        day: dt.date = self.cleaned_data["valid_until"]
        today = timezone.localdate()
        if day < today:
            raise ValidationError(
                gettext("The day has passed already. Write the last day on which it may be shown.")
            )
        if day > today + LONGEST:
            raise ValidationError(
                gettext("The day is more than ten years ahead. Choose one within ten years.")
            )
        return day

    def given(self) -> Given:
        """What the valid form says."""
        told = self.cleaned_data
        return Given(
            name=told["name"],
            guardian=told["guardian"],
            purposes=told["purposes"],
            valid_until=told["valid_until"],
            email=told["email"],
            language=told["language"],
            document=told["document"] or None,
        )


def _initial(row: Consent | None) -> dict[str, Any]:
    if row is None:
        return {"purposes": [Consent.Purpose.WEB]}
    names = ("name", "guardian", "purposes", "valid_until", "email", "language")
    return {name: getattr(row, name) for name in names}
