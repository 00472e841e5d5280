"""The admin's "Account" leads to the pages on which an account is kept safe."""

from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext
from wagtail import hooks


@hooks.register("register_account_menu_item")
def change_password(request: HttpRequest) -> dict[str, str]:
    return {
        "url": reverse("account_change_password"),
        "label": gettext("Change password"),
        "help_text": gettext("Your other sessions end when the password changes."),
    }


@hooks.register("register_account_menu_item")
def security(request: HttpRequest) -> dict[str, str]:
    return {
        "url": reverse("mfa_index"),
        "label": gettext("Log-in and security"),
        "help_text": gettext("Authenticator app, passkeys, recovery codes and your sessions."),
    }
