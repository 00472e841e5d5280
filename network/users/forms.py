"""allauth's forms in our words; passwords and codes are checked against the limits everywhere."""

from __future__ import annotations

from typing import Any

from allauth.account import forms as account
from allauth.account.adapter import get_adapter
from allauth.core import context
from allauth.mfa.adapter import get_adapter as get_mfa_adapter
from allauth.mfa.base import forms as mfa
from allauth.mfa.models import Authenticator
from allauth.mfa.totp import forms as totp
from allauth.mfa.webauthn import forms as webauthn
from django import forms
from django.core.exceptions import ValidationError
from django.core.validators import MaxLengthValidator
from django.utils.translation import gettext_lazy as _

from network.users import throttling
from network.users.codes import TooManyWrongCodes, accept_code
from network.users.models import User

PASSKEY_NAME_LENGTH = 60


class OurWords:
    """Labels and help of our own instead of allauth's; no placeholders, which are no labels."""

    words: dict[str, Any] = {}
    helps: dict[str, Any] = {}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name, field in self.fields.items():  # type: ignore[attr-defined]
            field.widget.attrs.pop("placeholder", None)
            field.label = self.words.get(name, field.label)
            if name not in {"password1"}:
                field.help_text = self.helps.get(name, "")


class SamePassword:
    """The new password twice alike."""

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = forms.Form.clean(self) or {}  # type: ignore[arg-type]
        first, second = cleaned.get("password1"), cleaned.get("password2")
        if first and second and first != second:
            self.add_error("password2", _("Type the same password in both fields."))  # type: ignore[attr-defined]
        return cleaned


EMAIL, PASSWORD = _("E-mail address"), _("Password")
NEW = {"password1": _("New password"), "password2": _("New password again")}


class LoginForm(OurWords, account.LoginForm):
    words = {"login": EMAIL, "password": PASSWORD}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["login"].widget.attrs["autocomplete"] = "username"


class ChangePasswordForm(OurWords, SamePassword, account.ChangePasswordForm):
    words = {"oldpassword": _("Current password"), **NEW}

    def clean_oldpassword(self) -> str:
        """Through the same gate as the log-in: a session left open is no place to guess."""
        old = self.cleaned_data["oldpassword"]
        if not get_adapter().reauthenticate(self.user, old):
            raise get_adapter().validation_error("enter_current_password")
        return old


class ResetPasswordForm(OurWords, account.ResetPasswordForm):
    words = {"email": EMAIL}


class ResetPasswordKeyForm(OurWords, SamePassword, account.ResetPasswordKeyForm):
    words = NEW


class ReauthenticateForm(OurWords, account.ReauthenticateForm):
    words = {"password": PASSWORD}


class Code(OurWords):
    """A code from the app or a recovery code."""

    words = {"code": _("One-time code")}
    helps = {"code": _("Six digits from your authenticator app, or one of your recovery codes.")}
    user: User

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["code"].widget.attrs.update(inputmode="numeric", autocomplete="one-time-code")  # type: ignore[attr-defined]

    def clean_code(self) -> str:
        """Sets ``authenticator``; a wrong code is counted, and too many shut the door."""
        code: str = self.cleaned_data["code"]  # type: ignore[attr-defined]
        if throttling.is_locked(context.request, self.user):
            raise get_adapter().validation_error("too_many_login_attempts")
        self.authenticator = self._accepted(code)
        return code

    def _accepted(self, code: str) -> Authenticator:
        try:
            found = accept_code(user=self.user, code=code)
        except TooManyWrongCodes:
            raise ValidationError(
                _(
                    "This account has been given too many wrong codes, so somebody else may know "
                    "its password. Choose a new password with “Forgot your password?” and log in "
                    "again."
                )
            ) from None
        if found is None:
            throttling.count_failure(context.request, self.user)
            raise get_mfa_adapter().validation_error("incorrect_code")
        return found


class AuthenticateForm(Code, mfa.AuthenticateForm):
    pass


class ReauthenticateByCodeForm(Code, mfa.ReauthenticateForm):
    pass


class ActivateTOTPForm(OurWords, totp.ActivateTOTPForm):
    words = {"code": _("Code from the app")}
    helps = {"code": _("The six digits that the app shows now.")}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["code"].widget.attrs["inputmode"] = "numeric"


class Named(OurWords):
    """A name that fits on a line of the list."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        name = self.fields["name"]  # type: ignore[attr-defined]
        name.validators.append(MaxLengthValidator(PASSKEY_NAME_LENGTH))
        name.widget.attrs["maxlength"] = PASSKEY_NAME_LENGTH


class AddPasskeyForm(Named, webauthn.AddWebAuthnForm):
    words = {
        "name": _("Name of the passkey"),
        "passwordless": _("Log in with this passkey alone, without a password"),
    }
    helps = {"name": _("For your own list, such as “My phone”.")}


class RenamePasskeyForm(Named, webauthn.EditWebAuthnForm):
    words = {"name": _("Name of the passkey")}
