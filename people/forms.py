"""What is asked of an administrator, and of a person who joins."""

from __future__ import annotations

from typing import Any

from django import forms
from django.conf import settings
from django.contrib.auth.forms import SetPasswordMixin
from django.utils.functional import lazy
from django.utils.translation import gettext_lazy as _

from network.users.models import User
from people.services import NewAccount
from regions.roles import ROLES


def _roles() -> list[tuple[str, str]]:
    return [(role.key.value, str(role.title)) for role in ROLES]


class RolesForm(forms.Form):
    """One box a role; at least one must be ticked."""

    roles = forms.MultipleChoiceField(
        label=_("Roles"), choices=lazy(_roles, list), widget=forms.CheckboxSelectMultiple
    )


class InvitationForm(RolesForm):
    """Whom to ask, as what, and in which language."""

    email = forms.EmailField(
        label=_("E-mail address"),
        help_text=_("The person gets a link that works for seven days."),
    )
    language = forms.ChoiceField(
        label=_("Language of the mail"), choices=settings.WAGTAILADMIN_PERMITTED_LANGUAGES
    )

    field_order = ["email", "roles", "language"]

    def clean_email(self) -> str:
        """Case variants are one address."""
        return self.cleaned_data["email"].lower()


class NewAccountForm(SetPasswordMixin, forms.Form):
    """A name and a password; the address is the one that was invited and cannot be changed."""

    first_name = forms.CharField(
        label=_("First name"),
        max_length=150,
        widget=forms.TextInput(attrs={"autocomplete": "given-name"}),
    )
    last_name = forms.CharField(
        label=_("Last name"),
        max_length=150,
        widget=forms.TextInput(attrs={"autocomplete": "family-name"}),
    )
    password1, password2 = SetPasswordMixin.create_password_fields(
        label1=_("Password"), label2=_("The same password again")
    )
    password2.help_text = ""

    def __init__(self, *args: Any, email: str, **kwargs: Any) -> None:
        super().__init__(*args, label_suffix="", **kwargs)
        self.email = email

    def clean(self) -> dict[str, Any]:
        self.validate_passwords()
        told = {name: self.cleaned_data.get(name, "") for name in ("first_name", "last_name")}
        self.validate_password_for_user(User(email=self.email, **told), "password1")
        return self.cleaned_data

    def account(self) -> NewAccount:
        """What a valid form tells."""
        told = self.cleaned_data
        return NewAccount(
            first_name=told["first_name"],
            last_name=told["last_name"],
            password=told["password1"],
        )
