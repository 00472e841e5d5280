"""The form of a practice in the admin."""

from __future__ import annotations

from django import forms
from django.utils.translation import gettext_lazy as _

from campaign.practices.choices import Group
from network.page_form import PageForm


class PracticeForm(PageForm):
    """Target groups are ticked, not typed as codes."""

    groups = forms.MultipleChoiceField(
        label=_("target groups"),
        choices=Group.choices,
        required=False,
        widget=forms.CheckboxSelectMultiple,
        help_text=_("Readers find the practice by these."),
    )
