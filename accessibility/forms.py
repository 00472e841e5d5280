"""What is asked of those who tell that something is hard to use."""

from __future__ import annotations

from django import forms
from django.utils.translation import gettext_lazy as _

from feedback.models import LONGEST_ADDRESS
from network.public_forms.forms import EmailOnlyField, PublicForm


class FeedbackForm(PublicForm):
    """What is hard, where, and whether an answer is wanted."""

    words = forms.CharField(
        label=_("What is hard or does not work?"),
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 6}),
        help_text=_("For example: I cannot reach the button for signing up with the keyboard."),
        error_messages={"required": _("Tell in a few words what is hard or does not work.")},
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
