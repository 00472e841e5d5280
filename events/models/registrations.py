"""Who is coming."""

from __future__ import annotations

import datetime as dt

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from events.models.occasions import Occasion, new_nonce
from regions.scoping import RegionManager

NEEDS_KEPT_FOR = dt.timedelta(days=3)
"""How long diets and access needs stay after the event."""
REGISTRATION_KEPT_FOR = dt.timedelta(days=30)
"""How long a registration stays after the event, or after the memo for those who wait for it."""
MEMO_AWAITED_FOR = dt.timedelta(days=90)
"""How long those who wait for a memo are kept after the event when none is sent."""
CONTACT_KEPT_FOR = dt.timedelta(days=365)
"""How long those stay after the event who have allowed later contact."""


class Registration(models.Model):
    """One person's registration for an occasion, with those who come along.

    Personal data: name, address, telephone and answers, kept to arrange the event and to send what
    was consented to; deleted 30 days after the event (for the memo: 30 days after the memo), unless
    the person has allowed later contact, and then after a year. The occasion's counts stay.
    """

    class State(models.TextChoices):
        SEATED = "seated", _("has a seat")
        WAITING = "waiting", _("on the waiting list")
        CANCELLED = "cancelled", _("cancelled")

    class Source(models.TextChoices):
        FORM = "form", _("registered on the site")
        EDITOR = "editor", _("written down by an editor")
        DOOR = "door", _("came without registering")

    region = models.ForeignKey("regions.Region", on_delete=models.CASCADE, related_name="+")
    occasion = models.ForeignKey(Occasion, on_delete=models.CASCADE, related_name="registrations")
    state = models.CharField(max_length=10, choices=State.choices, default=State.SEATED)
    source = models.CharField(max_length=8, choices=Source.choices, default=Source.FORM)
    nonce = models.CharField(max_length=32, default=new_nonce)
    """In the link to change and cancel."""
    code = models.CharField(max_length=8)
    """Short and readable, unique on the occasion: stands on the door list and in the mail."""
    language = models.CharField(max_length=8, choices=settings.LANGUAGES)
    name = models.CharField(_("name"), max_length=120)
    email = models.EmailField(_("e-mail"), blank=True)
    phone = models.CharField(_("telephone"), max_length=40, blank=True)
    organisation = models.CharField(_("association or other body"), max_length=160, blank=True)
    party = models.PositiveSmallIntegerField(_("people"), default=1)
    answers = models.JSONField(default=dict)
    """By the question's id: {"3f2…": "the first workshop"}."""
    wants_memo = models.BooleanField(default=False)
    """Consent: "send me the memo"."""
    may_contact = models.BooleanField(default=False)
    """Consent, apart from the memo: "you may contact me later"."""
    created_at = models.DateTimeField(default=timezone.now)
    changed_at = models.DateTimeField(default=timezone.now)
    seated_at = models.DateTimeField(null=True)
    """When it got its seat from the waiting list."""
    arrived = models.PositiveSmallIntegerField(null=True)
    """How many of the party came; None = not seen at the door."""
    arrived_at = models.DateTimeField(null=True)

    objects = RegionManager()

    class Meta:
        verbose_name = _("registration")
        verbose_name_plural = _("registrations")
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(fields=("occasion", "code"), name="one_code_an_occasion")
        ]
        indexes = [models.Index(fields=["occasion", "state", "id"], name="registrations_in_order")]

    def __str__(self) -> str:
        return f"{self.code}: {self.state}"


class Needs(models.Model):
    """What a person has told about diet and access, apart from the registration.

    Personal data, some of it about health (GDPR article 9): kept with the person's express consent
    for the kitchen and the door; deleted three days after the event whatever else is kept.
    """

    registration = models.OneToOneField(
        Registration, on_delete=models.CASCADE, primary_key=True, related_name="needs"
    )
    diet = models.CharField(_("diet"), max_length=300, blank=True)
    access = models.CharField(_("what you need to take part"), max_length=300, blank=True)
    consent = models.CharField(max_length=300)
    """The very sentence that was agreed to."""
    consented_at = models.DateTimeField(default=timezone.now)

    objects = RegionManager("registration__region")

    class Meta:
        verbose_name = _("needs of a participant")
        verbose_name_plural = _("needs of participants")

    def __str__(self) -> str:
        return str(self.registration_id)
