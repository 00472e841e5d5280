"""The interface's own sentences as speakers have them: rows that stand over the catalogues."""

from __future__ import annotations

import hashlib

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from network.localisation import SAMI_LANGUAGES

CONTEXT_MARK = "\x04"
"""Stands between a message's context and its words, as in gettext's compiled files."""


def text_key(context: str, msgid: str) -> str:
    """What a sentence is called in addresses and rows: 32 hexadecimal digits."""
    said = f"{context}{CONTEXT_MARK}{msgid}" if context else msgid
    return hashlib.sha256(said.encode()).hexdigest()[:32]


class InterfaceText(models.Model):
    """One sentence of the interface in a Sámi language, in one of its states.

    An approved row is what readers see, in every process within a minute; a suggestion beside it
    waits for a speaker and is seen by nobody. ``forms`` has one text, or one for each of the
    language's plural forms.
    """

    class State(models.TextChoices):
        SUGGESTED = "suggested", _("Waits for a speaker")
        APPROVED = "approved", _("Reviewed by a speaker")

    language = models.CharField(
        max_length=8, choices=[(code, name) for code, (_english, name) in SAMI_LANGUAGES.items()]
    )
    key = models.CharField(max_length=32)
    context = models.TextField(blank=True)
    msgid = models.TextField()
    forms = models.JSONField(default=list)
    state = models.CharField(max_length=10, choices=State.choices)
    changed_at = models.DateTimeField(default=timezone.now)
    changed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+"
    )

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=("language", "key", "state"), name="one_interface_text_per_state"
            )
        ]

    def __str__(self) -> str:
        return f"{self.language}: {self.msgid}"


class WordingUpload(models.Model):
    """A file that somebody has uploaded and seen the report of, and not applied yet.

    One a person and language; ``changes`` is what would be stored: key, forms, approved.
    """

    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    language = models.CharField(max_length=8)
    name = models.CharField(max_length=255)
    changes = models.JSONField(default=list)
    made_at = models.DateTimeField(default=timezone.now)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=("owner", "language"), name="one_wording_upload_per_person"
            )
        ]

    def __str__(self) -> str:
        return f"{self.language}: {self.name}"
