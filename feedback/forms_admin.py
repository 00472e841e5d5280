"""The desk's forms: an answer to a word, and the region that it is handed to."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext, gettext_lazy

from feedback.models import LONGEST_ANSWER, Feedback
from regions.models import Region


class AnswerForm(forms.Form):
    """The answer, when somebody waits for one, and a note for colleagues."""

    text = forms.CharField(
        label=gettext_lazy("Your answer"),
        required=False,
        max_length=LONGEST_ANSWER,
        widget=forms.Textarea(attrs={"rows": 4}),
        help_text=gettext_lazy(
            "Goes by mail to the person, in the language in which she wrote. Empty when you "
            "answered in another way."
        ),
    )
    note = forms.CharField(
        label=gettext_lazy("What was done"),
        required=False,
        max_length=500,
        widget=forms.Textarea(attrs={"rows": 2}),
        help_text=gettext_lazy("For colleagues. For example: Wrote to her, the link is mended."),
    )

    def __init__(self, data: Any = None, *, row: Feedback) -> None:
        super().__init__(data, auto_id=f"id_{row.pk}_%s", label_suffix="")
        if not row.email:
            del self.fields["text"]

    def clean(self) -> dict[str, Any]:
        """Whoever waits for an answer gets one, or colleagues learn why not."""
        told = super().clean() or self.cleaned_data
        if "text" in self.fields and not self.errors and not (told["text"] or told["note"]):
            self.add_error(
                "text",
                gettext("Write the answer, or tell below how the person was answered."),
            )
        return told


class HandOverForm(forms.Form):
    """The region that the word concerns."""

    to = forms.ChoiceField(
        label=gettext_lazy("Hand it over to"),
        error_messages={"required": gettext_lazy("Choose the region that it concerns.")},
    )
    words = forms.CharField(
        label=gettext_lazy("Note for them"),
        required=False,
        max_length=500,
        widget=forms.Textarea(attrs={"rows": 2}),
        help_text=gettext_lazy(
            "Only the other region's people see it. For example: She lives in your area."
        ),
    )

    def __init__(self, data: Any = None, *, row: Feedback, regions: list[Region]) -> None:
        super().__init__(data, auto_id=f"id_{row.pk}_%s", label_suffix="")
        # Nothing is chosen beforehand: a press by mistake hands nothing over.
        others = [("", gettext("Choose a region"))]
        others += [(one.slug, one.name) for one in regions if one.pk != row.region_id]
        self.fields["to"].choices = others  # type: ignore[attr-defined]  # a choice field
