"""What editors are asked when they look after associations' details."""

from __future__ import annotations

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.widgets import AdminDateInput

from network.formats.entry import DATE_INPUT_FORMATS
from network.identity_codes import refuse_identity_code
from organisations.forms import LANGUAGE_NAMES
from organisations.models import DetailCheck
from regions.models import Region

KEEP = _("From then on this address gets the form and the yearly question by itself.")


class WishForm(forms.Form):
    """Whether the address is kept."""

    keep = forms.BooleanField(
        label=_("Keep the address for the association"), required=False, help_text=KEEP
    )


class SendLinkForm(WishForm):
    """Where the form's link goes."""

    email = forms.EmailField(
        label=_("E-mail address"),
        max_length=254,
        help_text=_("Whoever gets the link can propose changes. For example: info@example.org"),
    )
    language = forms.ChoiceField(
        label=_("Language of the mail"), help_text=_("The one that the association uses.")
    )
    field_order = ["email", "language", "keep"]

    def __init__(self, *args: Any, region: Region, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        names = [(code, LANGUAGE_NAMES[code]) for code in region.languages]
        self.fields["language"].choices = names  # type: ignore[attr-defined]  # a choice field


class EndingForm(forms.Form):
    """When the association ended."""

    ended_on = forms.DateField(
        label=_("The day it ended"),
        input_formats=DATE_INPUT_FORMATS,
        initial=timezone.localdate,
        widget=AdminDateInput,
        help_text=_("The day, or your best guess. For example: 31.12.2025"),
    )

    def clean_ended_on(self) -> Any:
        """Not in the future: the page says that it has ended."""
        day = self.cleaned_data["ended_on"]
        if day > timezone.localdate():
            raise ValidationError(_("This day has not come yet. Choose today or an earlier day."))
        return day


class CallForm(forms.Form):
    """A word for the next caller."""

    note = forms.CharField(
        label=_("note"),
        required=False,
        max_length=DetailCheck._meta.get_field("note").max_length,
        validators=[refuse_identity_code],
    )
