"""What is asked of those who write to a region."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from contact.models import ContactPerson
from network.public_forms.forms import EmailOnlyField, PublicForm

LONGEST = 2000


class ContactForm(PublicForm):
    """To whom, in which words, and where the answer goes."""

    to = forms.ChoiceField(
        label=gettext_lazy("To whom?"),
        required=False,
        help_text=gettext_lazy("Leave it as it is if you do not know: we find the right person."),
        error_messages={"invalid_choice": gettext_lazy("Choose somebody from the list.")},
    )
    words = forms.CharField(
        label=gettext_lazy("Your message"),
        max_length=LONGEST,
        widget=forms.Textarea(attrs={"rows": 8}),
        help_text=gettext_lazy("For example: We would like to join the network. How do we begin?"),
        error_messages={"required": gettext_lazy("Write your message.")},
    )
    email = EmailOnlyField(
        label=gettext_lazy("Your e-mail address, if you want an answer"),
        required=False,
        help_text=gettext_lazy("Used for the answer only. For example: anna@example.org"),
    )

    def __init__(self, *args: Any, people: list[ContactPerson], language: str, **kw: Any) -> None:
        super().__init__(*args, **kw)
        self.people = {str(one.pk): one for one in people}
        roles = [(key, one.role_in(language)[0]) for key, one in self.people.items()]
        self.fields["to"].choices = [("", _("I do not know")), *roles]  # type: ignore[attr-defined]  # a choice field

    def contact(self) -> ContactPerson | None:
        """The role that the valid form has chosen."""
        return self.people.get(self.cleaned_data["to"])
