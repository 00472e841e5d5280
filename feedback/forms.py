"""What is asked of those who tell something of a site."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from feedback.models import LONGEST_ADDRESS, Kind
from network.public_forms.forms import EmailOnlyField, PublicForm


class FeedbackForm(PublicForm):
    """What it is about, in which words, where, and whether an answer is wanted."""

    kind = forms.ChoiceField(
        label=_("What do you want to tell?"),
        choices=(
            (Kind.FOUND, _("I found what I was looking for")),
            (Kind.MISSING, _("I did not find what I was looking for")),
            (Kind.MISTAKE, _("There is a mistake on the page")),
            (Kind.OTHER, _("Thanks, or something else")),
        ),
        widget=forms.RadioSelect,
        error_messages={"required": _("Choose what you want to tell.")},
    )
    words = forms.CharField(
        label=_("In your own words"),
        required=False,
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 6}),
        help_text=_("For example: I looked for a walking group in Sotkamo."),
    )
    page = forms.CharField(
        label=_("On which page?"),
        required=False,
        max_length=LONGEST_ADDRESS,
        help_text=_("The page's address or name; empty = the whole site. For example: /haku/"),
    )
    email = EmailOnlyField(
        label=_("Your e-mail address, if you want an answer"),
        required=False,
        help_text=_("Used for the answer only. For example: anna@example.org"),
    )

    def clean(self) -> dict[str, Any]:
        """Only "found" and "did not find" say something without words; an address needs some."""
        told = super().clean()
        if "words" in told and not told["words"]:
            if told.get("kind") in {Kind.MISTAKE, Kind.OTHER}:
                self.add_error("words", _("Tell in a few words what it is about."))
            elif told.get("email"):
                self.add_error("words", _("Tell in a few words what we should answer to."))
        return told
