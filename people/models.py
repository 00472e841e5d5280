"""Invitations: how a region's administrator brings a colleague in."""

from __future__ import annotations

import datetime as dt
import secrets

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models.functions import Lower
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from regions.roles import RoleKey, title_of
from regions.scoping import RegionManager

VALID_FOR = dt.timedelta(days=7)
KEPT_FOR = dt.timedelta(days=30)
"""How long a row stays after it was accepted, withdrawn or went out of date."""

OPEN = models.Q(accepted_at__isnull=True, withdrawn_at__isnull=True)
"""Neither accepted nor withdrawn; it may be out of date."""


def new_nonce() -> str:
    """128 random bits; a link that carries an older one is dead."""
    return secrets.token_urlsafe(16)


def week_from_now() -> dt.datetime:
    """Until when a fresh invitation may be accepted."""
    return timezone.now() + VALID_FOR


class Invitation(models.Model):
    """One person asked by mail to join a region in certain roles.

    Personal data: the address is kept to bring the person in and to show her colleagues whom they
    have asked. ``tasks.purge_invitations`` deletes the row 30 days after it was accepted,
    withdrawn or went out of date.
    """

    class State(models.TextChoices):
        """Worked out, not stored."""

        WAITING = "waiting", _("Waiting for an answer")
        OUT_OF_DATE = "out_of_date", _("Out of date")
        ACCEPTED = "accepted", _("Accepted")
        WITHDRAWN = "withdrawn", _("Withdrawn")

    region = models.ForeignKey(
        "regions.Region", on_delete=models.CASCADE, related_name="invitations"
    )
    email = models.EmailField(_("e-mail address"))
    roles = ArrayField(
        models.CharField(max_length=20, choices=RoleKey.choices), verbose_name=_("roles")
    )
    language = models.CharField(
        _("language"), max_length=8, choices=settings.WAGTAILADMIN_PERMITTED_LANGUAGES
    )
    invited_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+"
    )
    created_at = models.DateTimeField(default=timezone.now)
    expires_at = models.DateTimeField()
    nonce = models.CharField(max_length=32)
    mailed_at = models.DateTimeField(null=True, blank=True)
    refused = models.BooleanField(default=False, help_text="The mail server knows no such address.")
    accepted_at = models.DateTimeField(null=True, blank=True)
    accepted_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+"
    )
    withdrawn_at = models.DateTimeField(null=True, blank=True)

    objects = RegionManager()

    class Meta:
        verbose_name = _("invitation")
        verbose_name_plural = _("invitations")
        ordering = ["-created_at"]
        constraints = [
            models.UniqueConstraint(
                fields=("region", "email"), condition=OPEN, name="one_open_invitation_an_address"
            ),
            models.CheckConstraint(
                condition=models.Q(email=Lower("email")), name="invited_address_in_small_letters"
            ),
        ]

    def __str__(self) -> str:
        return self.email

    @property
    def state(self) -> State:
        """Where the invitation stands now."""
        if self.accepted_at:
            return self.State.ACCEPTED
        if self.withdrawn_at:
            return self.State.WITHDRAWN
        return self.State.WAITING if self.expires_at > timezone.now() else self.State.OUT_OF_DATE

    @property
    def titles(self) -> list[str]:
        """What the person is asked to be, in the active language."""
        return [title_of(role) for role in RoleKey.values if role in self.roles]
