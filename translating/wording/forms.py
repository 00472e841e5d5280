"""The forms of the wording page."""

from __future__ import annotations

import unicodedata
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from translating.wording.checking import problems_of
from translating.wording.sentences import Sentence


class UploadForm(forms.Form):
    """A speaker's file."""

    file = forms.FileField(
        label=_("PO file"),
        allow_empty_file=True,
        widget=forms.FileInput(attrs={"accept": ".po,text/x-gettext-translation"}),
        help_text=_(
            "The file that you downloaded here and have gone through. For example:"
            " jarjestoverkko-se.po"
        ),
    )


class SentenceForm(forms.Form):
    """One sentence: a text, or one for each plural form; and whether a speaker has read it."""

    spoken = forms.BooleanField(
        label=_("I speak the language, or a speaker has read this"),
        required=False,
        help_text=_("Then readers see it within a minute. Without this it waits as a suggestion."),
    )

    def __init__(self, *args: Any, sentence: Sentence, may_approve: bool, **kwargs: Any) -> None:
        self.sentence = sentence
        super().__init__(*args, **kwargs)
        if not may_approve:
            del self.fields["spoken"]
        for number in reversed(range(sentence.form_count)):
            self.fields[f"form{number}"] = _text(sentence, number)
        self.order_fields([*(f"form{n}" for n in range(sentence.form_count)), "spoken"])

    def clean(self) -> dict[str, Any]:
        """Placeholders, tags and spaces are those of the original."""
        told = super().clean() or {}
        if not self.errors:
            for problem in problems_of(self.sentence, self.texts):
                self.add_error("form0", problem)
        return told

    @property
    def texts(self) -> list[str]:
        """What was written, a text for each form."""
        told = (self.cleaned_data[f"form{n}"] for n in range(self.sentence.form_count))
        return [unicodedata.normalize("NFC", text).replace("\r\n", "\n") for text in told]


_NUMBERS = (_("For one"), _("For two"), _("For three and more"))


def _text(sentence: Sentence, number: int) -> forms.CharField:
    finnish = sentence.finnish[min(number, len(sentence.finnish) - 1)] if sentence.finnish else ""
    help_text = _("For example in Finnish: %(finnish)s")
    return forms.CharField(
        label=_NUMBERS[number] if sentence.plural else _("In the Sámi language"),
        strip=False,
        max_length=4000,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=help_text % {"finnish": finnish or sentence.msgid},
    )
