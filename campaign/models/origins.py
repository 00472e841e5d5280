"""Where a good practice comes from."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _


class Origin(models.Model):
    """Where a practice comes from, and who tells more: lines without names of people."""

    area = models.CharField(
        _("place, region or wellbeing services county"),
        max_length=250,
        blank=True,
        help_text=_("How widely it holds. For example: Kainuu, or the whole country"),
    )
    whole = models.CharField(
        _("what it is a part of"),
        max_length=250,
        blank=True,
        help_text=_("A project or a programme. For example: The regional cooperation of 2017–2020"),
    )
    author = models.CharField(
        _("author"),
        max_length=250,
        blank=True,
        help_text=_("A role or an association, no names. For example: Kainuun järjestökeskus"),
    )
    contact_role = models.CharField(
        _("who tells more"),
        max_length=250,
        blank=True,
        help_text=_("A role, no names. For example: the coordinator of volunteers"),
    )
    contact_email = models.EmailField(
        _("e-mail address"),
        blank=True,
        help_text=_("The role's own address. For example: vapaaehtoiset@example.org"),
    )

    class Meta:
        abstract = True
