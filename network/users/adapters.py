"""How allauth is bent to this network: nobody signs up, mails are ours, secrets are sealed."""

from __future__ import annotations

import logging
from contextlib import AbstractContextManager, nullcontext
from typing import Any

from allauth.account import app_settings
from allauth.account.adapter import DefaultAccountAdapter
from allauth.core import context as current
from allauth.mfa.adapter import DefaultMFAAdapter
from allauth.mfa.models import Authenticator
from django.conf import settings
from django.http import HttpRequest
from django.urls import reverse
from django.utils import translation
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from network.addresses import client_address
from network.users import proving, sealing, sessions
from network.users.language import language_of
from network.users.models import User

log = logging.getLogger(__name__)


class AccountAdapter(DefaultAccountAdapter):
    """Accounts come by invitation; mails are in the person's own language and from our own host."""

    error_messages = {
        **DefaultAccountAdapter.error_messages,
        "account_inactive": _("This account is closed."),
        "email_password_mismatch": _(
            "The e-mail address or the password is wrong. Check both and try again."
        ),
        "enter_current_password": _("This is not your current password. Try again."),
        "incorrect_password": _("The password is wrong. Try again."),
        "invalid_password_reset": _("The link no longer works. Ask for a new one."),
        "rate_limited": _("That was too many tries in a short time. Wait a minute."),
        "too_many_login_attempts": _("That was too many tries. Wait a while and try again."),
    }

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        """Nobody makes an account alone; people are invited."""
        return False

    def get_client_ip(self, request: HttpRequest) -> str:
        return client_address(request)

    def is_reauthentication_required(self, *, app: str, **kwargs: Any) -> bool:
        """Right after the log-in nobody is asked for the password again."""
        if sessions.began_recently(current.request, app_settings.REAUTHENTICATION_TIMEOUT):
            return False
        return super().is_reauthentication_required(app=app, **kwargs)

    def get_reauthentication_methods(self, user: User) -> list[dict[str, Any]]:
        """The steps that are still to take; all of them when somebody comes by herself."""
        ways: list[dict[str, Any]] = super().get_reauthentication_methods(user)
        steps = proving.missing(current.request, user) if user.is_authenticated else set()
        left = [way for way in ways if _step_of(way) in steps]
        return left or ways

    def get_password_change_redirect_url(self, request: HttpRequest) -> str:
        return reverse("mfa_index")

    def get_reset_password_from_key_url(self, key: str) -> str:
        """On the staff's own host, whatever host the wish came to."""
        uid, _dash, token = key.partition("-")
        path = reverse("account_reset_password_from_key", kwargs={"uidb36": uid, "key": token})
        return f"{settings.WAGTAILADMIN_BASE_URL}{path}?lang={translation.get_language()}"

    def send_password_reset_mail(self, user: User, email: str, context: dict[str, Any]) -> None:
        with _speaking_to(user):
            context["password_reset_url"] = self.get_reset_password_from_key_url(
                f"{context['uid']}-{context['key']}"
            )
            self.send_mail("account/email/password_reset_key", email, context)

    def send_notification_mail(
        self,
        template_prefix: str,
        user: User,
        context: dict[str, Any] | None = None,
        email: str | None = None,
    ) -> None:
        with _speaking_to(user):
            super().send_notification_mail(template_prefix, user, context, email)

    def send_mail(self, template_prefix: str, email: str, context: dict[str, Any]) -> None:
        """A mail server that is away must not undo, or half do, what the mail is about."""
        context["network"] = settings.WAGTAIL_SITE_NAME
        context["security_url"] = f"{settings.WAGTAILADMIN_BASE_URL}{reverse('mfa_index')}"
        try:
            super().send_mail(template_prefix, email, context)
        except OSError:
            log.exception("The mail %s could not be sent.", template_prefix)


class SecondFactorAdapter(DefaultMFAAdapter):
    """Seals secrets and speaks our language."""

    error_messages = {
        **DefaultMFAAdapter.error_messages,
        "cannot_generate_recovery_codes": _(
            "Take an authenticator app or a passkey into use first; recovery codes come with it."
        ),
        "incorrect_code": _(
            "The code is wrong or has been used already. Wait for the next one and try again."
        ),
    }

    def encrypt(self, text: str) -> str:
        return sealing.seal(text)

    def decrypt(self, encrypted_text: str) -> str:
        return sealing.unseal(encrypted_text)

    def generate_authenticator_name(self, user: User, type: Authenticator.Type) -> str:
        number = Authenticator.objects.filter(user_id=user.pk, type=type).count() + 1
        return gettext("Passkey %(number)s") % {"number": number}

    def _get_site_name(self) -> str:
        return settings.WAGTAIL_SITE_NAME


def _step_of(way: dict[str, Any]) -> str:
    return proving.PASSWORD if way["id"] == "reauthenticate" else proving.FACTOR


def _speaking_to(user: User) -> AbstractContextManager[Any]:
    """The person's own language; the page's where none has been chosen."""
    language = language_of(user)
    return translation.override(language) if language else nullcontext()
