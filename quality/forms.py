"""The desk's form: on which page the content of a file can be read."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _
from wagtail.admin.widgets import AdminPageChooser
from wagtail.models import Page

from regions.desk.waiting import pages_of
from regions.models import Region

LONGEST_KEY = 18
"""Digits that fit into a key of the database."""


class OwnPageField(forms.ModelChoiceField):
    """A page of the region's own; of any other, not even the title is shown again."""

    def bound_data(self, data: Any, initial: Any) -> Any:
        """What stands in the field when the form comes back."""
        is_key = str(data or "").isdecimal() and len(str(data)) < LONGEST_KEY
        rows: Any = self.queryset
        return data if is_key and rows.filter(pk=data).exists() else None


class TwinForm(forms.Form):
    """One public page of the region's own."""

    page = OwnPageField(
        label=_("The page that says the same"),
        queryset=Page.objects.none(),
        widget=AdminPageChooser,
        help_text=_("A published page of your site. For example: Programme of the autumn"),
        error_messages={
            "required": _("Choose the page."),
            "invalid_choice": _("Choose a published page of your own site."),
        },
    )

    def __init__(self, data: Any = None, *, region: Region) -> None:
        super().__init__(data, label_suffix="")
        field: Any = self.fields["page"]
        field.queryset = pages_of(region).filter(live=True)
