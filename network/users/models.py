"""The people who keep the sites: they log in with an e-mail address."""

from __future__ import annotations

from typing import Any

from django.contrib.auth.base_user import BaseUserManager
from django.contrib.auth.models import AbstractUser
from django.db import models
from django.utils.crypto import salted_hmac
from django.utils.translation import gettext_lazy as _


class UserManager(BaseUserManager["User"]):
    """Users are found by address, whatever the case of its letters."""

    use_in_migrations = True

    def create_user(self, email: str, password: str | None = None, **fields: Any) -> User:
        """Create a user; an unset password means that nobody can log in with one."""
        if not email:
            raise ValueError("A user needs an e-mail address.")
        user = self.model(email=self.normalize_email(email).lower(), **fields)
        user.set_password(password)
        user.save(using=self._db)
        return user

    def create_superuser(self, email: str, password: str | None = None, **fields: Any) -> User:
        """Create a network administrator."""
        return self.create_user(email, password, is_staff=True, is_superuser=True, **fields)

    def get_by_natural_key(self, username: str | None) -> User:
        return self.get(email__iexact=username)


class User(AbstractUser):
    """A member of staff of a region or of the network."""

    username = None  # type: ignore[assignment]  # the address is the name
    email = models.EmailField(
        _("e-mail address"),
        unique=True,
        error_messages={"unique": _("Somebody already uses this e-mail address.")},
    )

    session_version = models.PositiveIntegerField(default=0, editable=False)
    """Raised to end every session of the person (``services.end_sessions``)."""
    wrong_codes = models.PositiveIntegerField(default=0, editable=False)
    """Wrong second-factor codes since the last right one."""

    USERNAME_FIELD = "email"
    REQUIRED_FIELDS = []

    objects = UserManager()  # type: ignore[misc,assignment]  # no username to look for

    class Meta:
        verbose_name = _("user")
        verbose_name_plural = _("users")

    def __str__(self) -> str:
        return self.get_full_name() or self.email

    @property
    def itself(self) -> User:
        """The person behind ``request.user``, which takes longer to answer than to be asked."""
        return self

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Keep the address in lower case: whoever logs in types it as it comes."""
        self.email = self.email.lower()
        super().save(*args, **kwargs)

    def _get_session_auth_hash(self, secret: str | bytes | None = None) -> str:
        """What a session must match to be valid; Django's own covers the password alone."""
        return salted_hmac(
            "network.users.models.User.session",
            f"{self.password}:{self.session_version}",
            secret=secret,
            algorithm="sha256",
        ).hexdigest()
