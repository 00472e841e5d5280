"""Members of staff in front of a browser."""

from __future__ import annotations

import time
from typing import Any
from urllib.parse import urljoin

from allauth.account.internal.flows.login import (
    _AUTHENTICATION_METHODS_USER_SESSION_KEY,
    AUTHENTICATION_METHODS_SESSION_KEY,
)
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal.auth import TOTP, format_hotp_value, hotp_value
from bs4 import BeautifulSoup
from django.test import Client

from network.users.models import User

HOST = "localhost"
PASSWORD = "kolme sinistä hirveä uimassa"
SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"


class StaffClient(Client):
    """Django's test client; whoever is logged in by force has passed a second factor too."""

    def force_login(self, user: User, backend: str | None = None) -> None:
        self.force_password_login(user, backend)
        factor = give_app(user)
        session = self.session
        session[AUTHENTICATION_METHODS_SESSION_KEY] = [
            {"method": "mfa", "type": "totp", "id": factor.pk, "at": time.time()}
        ]
        session[_AUTHENTICATION_METHODS_USER_SESSION_KEY] = str(user.pk)
        session.save()

    def force_password_login(self, user: User, backend: str | None = None) -> None:
        """As Django's own: a session that knows the person and has passed nothing."""
        user.refresh_from_db(fields=["session_version"])  # a new role may have raised it
        super().force_login(user, backend)


class Staff(StaffClient):
    """A browser on the network's own host, with the steps that people take in it."""

    def __init__(self, **defaults: Any) -> None:
        super().__init__(headers={"host": HOST}, **defaults)

    def log_in(self, user: User, password: str = PASSWORD, **extra: Any) -> Any:
        """Fill in the log-in page."""
        return self.post("/account/login/", {"login": user.email, "password": password}, **extra)

    def give_code(self, code: str, **extra: Any) -> Any:
        """Fill in the second page of the log-in."""
        return self.post("/account/security/authenticate/", {"code": code}, **extra)

    def enter(self, user: User) -> None:
        """The whole log-in."""
        self.log_in(user)
        reply = self.give_code(code_now())
        assert reply.status_code == 302, soup(reply).main.get_text(" ", strip=True)

    def is_in(self) -> bool:
        """Whether the admin opens."""
        return self.get("/admin/").status_code == 200


def person(**fields: Any) -> User:
    """Somebody who may use the admin: a network administrator, with a password and no factor."""
    number = User.objects.count()
    fields.setdefault("email", f"maija{number}@example.org")
    fields.setdefault("is_superuser", True)
    return User.objects.create_user(password=PASSWORD, **fields)


def give_app(user: User, secret: str = SECRET) -> Authenticator:
    """The person's authenticator app; a new one if there is none."""
    found = Authenticator.objects.filter(user=user, type=Authenticator.Type.TOTP).first()
    return found or TOTP.activate(user, secret).instance


def code_now(secret: str = SECRET, *, ahead: int = 0) -> str:
    """What the app shows now, or so many half minutes ahead."""
    return format_hotp_value(hotp_value(secret, int(time.time()) // 30 + ahead))


def soup(reply: Any) -> BeautifulSoup:
    """The page of an answer."""
    return BeautifulSoup(reply.content, "html.parser")


def acts(page: Any, address: str) -> list[str]:
    """Where the buttons of a page lead, as a browser reads its links and forms."""
    buttons = page.select("form[action], a.button")
    return [urljoin(address, one.get("action") or one["href"]) for one in buttons]
