"""The forms of sharing: every deed with its reason."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from regions.models import Region

REASON = 300
"""Characters."""


def _words(label: Any, help_text: Any, *, required: bool = True) -> forms.CharField:
    area = forms.Textarea(attrs={"rows": 3})
    return forms.CharField(
        label=label, max_length=REASON, required=required, widget=area, help_text=help_text
    )


class _Described(forms.Form):
    """Fields that name their help text."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name, field in self.fields.items():
            field.widget.attrs["aria-describedby"] = f"id_{name}_helptext"


class ReasonForm(_Described):
    """Why."""

    reason = _words(
        _("Reason"),
        _(
            "Those who decide read it. For example: Tells in two minutes how a café for lonely "
            "people is begun."
        ),
    )


class OfferForm(ReasonForm):
    """To whom, and why."""

    regions = forms.ModelMultipleChoiceField(
        label=_("Regions"),
        queryset=Region.objects.none(),
        widget=forms.CheckboxSelectMultiple,
        help_text=_("Each of them decides for itself. For example: Kainuu and Lapland"),
    )
    field_order = ("regions", "reason")

    def __init__(self, *args: Any, region: Region, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        chosen: Any = self.fields["regions"]
        chosen.queryset = Region.objects.open().regional().exclude(pk=region.pk)
        chosen.label_from_instance = lambda one: one.name


class LetterForm(ReasonForm):
    """Into whose letter, and why."""

    to_region = forms.ModelChoiceField(
        label=_("Whose letter"),
        queryset=Region.objects.none(),
        empty_label=None,
        widget=forms.RadioSelect,
        help_text=_("The network's letter takes it when its publishers agree."),
    )
    field_order = ("to_region", "reason")

    def __init__(self, *args: Any, letters: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        chosen: Any = self.fields["to_region"]
        chosen.queryset = letters
        chosen.label_from_instance = lambda one: one.name


class AnswerForm(_Described):
    """A word with the answer."""

    words = _words(
        _("A word to those who offered it"),
        _("They read it on the story's desk; may be empty. For example: Fits our autumn well."),
        required=False,
    )


class DeclineForm(_Described):
    """Why a lifted story is not shown here."""

    reason = _words(
        _("Why it is not shown here"),
        _("Your region's people read it; may be empty. For example: We have told of this already."),
        required=False,
    )
