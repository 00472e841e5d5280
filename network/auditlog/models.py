"""Rows that are only ever added, and the seals that chain them."""

from __future__ import annotations

from typing import Any

from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class Event(models.TextChoices):
    """What is written down."""

    LOGGED_IN = "logged_in", _("logged in")
    LOGIN_FAILED = "login_failed", _("failed to log in")
    LOCKED_OUT = "locked_out", _("was shut out after too many tries")
    FACTOR_ADDED = "factor_added", _("a second step of logging in was added")
    FACTOR_REMOVED = "factor_removed", _("a second step of logging in was removed")
    RECOVERY_USED = "recovery_used", _("used a recovery code")
    PASSWORD_CHANGED = "password_changed", _("chose a new password")
    RIGHTS_GIVEN = "rights_given", _("rights were given")
    RIGHTS_TAKEN = "rights_taken", _("rights were taken away")
    PUBLISHED = "published", _("published a page")
    UNPUBLISHED = "unpublished", _("took a page off the site")
    EXPORTED = "exported", _("took personal data out as a file")
    REGION_LEFT = "region_left", _("took a whole region out as a file")
    REGION_CAME = "region_came", _("brought a whole region in from a file")
    SEND_DECIDED = "send_decided", _("decided that a letter is sent")
    SEND_CANCELLED = "send_cancelled", _("cancelled the sending of a letter")
    REFUSED = "refused", _("asked for what is not theirs")
    LINK_ASKED = "link_asked", _("a link to somebody's own data was asked for")
    LINK_USED = "link_used", _("somebody looked at her own data")
    CORRECTED = "corrected", _("somebody corrected her own data")
    ERASED = "erased", _("a person was erased")
    BACKED_UP = "backed_up", _("made a backup")
    FORGOTTEN = "forgotten", _("old rows of this log were deleted")


class AuditEntry(models.Model):
    """One event. Never changed; deleted after two years by ``auditlog_forget`` only.

    Nothing refers to other tables: what an entry tells of may go, the entry stays. Names and
    addresses are not written down. Personal data: the account and the network that it came from.
    """

    at = models.DateTimeField(default=timezone.now, db_index=True)
    event = models.CharField(_("event"), max_length=20, choices=Event.choices)
    regions = ArrayField(models.BigIntegerField(), default=list)
    """The regions whose administrators read it; empty = the network's own only."""
    who = models.BigIntegerField(null=True)
    """The account; None = a visitor, or a program."""
    role = models.CharField(max_length=200, blank=True)
    """What the person was at the time: "kainuu: editor", "network"."""
    about = models.CharField(max_length=120, blank=True)
    """What it was done to: "home.ContentPage 123"."""
    details = models.JSONField(default=dict)
    """Numbers and names of things, never of people."""
    request_id = models.CharField(max_length=32, blank=True)
    """The same in the process's log."""
    ip_prefix = models.CharField(max_length=43, blank=True)
    """/24 of IPv4, /48 of IPv6."""

    class Meta:
        verbose_name = _("entry of the audit log")
        verbose_name_plural = _("entries of the audit log")
        ordering = ["-at", "-pk"]
        indexes = [
            GinIndex(fields=["regions"], name="audit_by_region"),
            models.Index(fields=["who", "-at"], name="audit_by_person"),
            models.Index(fields=["event", "-at"], name="audit_by_event"),
        ]

    def __str__(self) -> str:
        return f"{self.at:%Y-%m-%d %H:%M} {self.event}"

    @property
    def content(self) -> dict[str, Any]:
        """What the seal is made of."""
        return {
            "id": self.pk,
            "at": self.at.isoformat(),
            "event": self.event,
            "regions": self.regions,
            "who": self.who,
            "role": self.role,
            "about": self.about,
            "details": self.details,
            "request_id": self.request_id,
            "ip_prefix": self.ip_prefix,
        }


class AuditSeal(models.Model):
    """One link of the chain: the hash of the link before it and of one entry."""

    entry_id = models.BigIntegerField(unique=True)
    previous = models.CharField(max_length=64)
    hash = models.CharField(max_length=64)
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        verbose_name = _("seal of the audit log")
        verbose_name_plural = _("seals of the audit log")

    def __str__(self) -> str:
        return f"{self.pk}: {self.hash[:12]}"
