"""The survey, and what an editor says about an agreed item."""

from __future__ import annotations

from django import forms
from django.utils.translation import gettext_lazy as _

from events.models import AgreedState, SurveyAnswer
from network.public_forms.forms import PublicForm

GRADES = [
    (5, _("5, very useful")),
    (4, "4"),
    (3, "3"),
    (2, "2"),
    (1, _("1, of no use")),
]


class SurveyForm(PublicForm):
    """Four questions; nobody is asked who she is."""

    usefulness = forms.TypedChoiceField(
        label=_("How useful was it?"),
        choices=GRADES,
        coerce=int,
        widget=forms.RadioSelect,
        help_text=_("5 is the best."),
    )
    useful_for = forms.ChoiceField(
        label=_("Who had use of it?"),
        choices=SurveyAnswer.UsefulFor.choices,
        widget=forms.RadioSelect,
        help_text=_("Choose the nearest one."),
    )
    who = forms.ChoiceField(
        label=_("Whom did you come for?"),
        choices=SurveyAnswer.Who.choices,
        widget=forms.RadioSelect,
        help_text=_("So that we know whom the event reached."),
    )
    words = forms.CharField(
        label=_("In your own words, if you like"),
        required=False,
        max_length=1000,
        widget=forms.Textarea(attrs={"rows": 4}),
        help_text=_(
            "For example: More time for the introductions. Please write nobody's name or health."
        ),
    )


class SettleForm(forms.Form):
    """One press on the list of agreed items."""

    item = forms.UUIDField()
    state = forms.ChoiceField(choices=AgreedState.State.choices)
    note = forms.CharField(max_length=250, required=False)
