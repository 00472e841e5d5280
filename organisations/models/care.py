"""How associations look after their own details: those who may, and what they have sent."""

from __future__ import annotations

import datetime as dt
import secrets

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from regions.scoping import RegionManager

LINK_VALID_FOR = dt.timedelta(days=30)
"""How long a link to the form works; saving a draft, or getting it back, begins the time anew."""
KEPT_FOR = dt.timedelta(days=30)
"""How long a row stays after it was settled or went out of date."""
UNJUDGED_FOR = dt.timedelta(days=90)
"""How long a wish waits for the editors before it is forgotten."""


def new_nonce() -> str:
    """128 random bits; a link that carries an older one is dead."""
    return secrets.token_urlsafe(16)


def month_from_now() -> dt.datetime:
    """Until when a fresh link works."""
    return timezone.now() + LINK_VALID_FOR


class Representative(models.Model):
    """An address that the region keeps for an association, besides the one on its profile.

    Personal data: kept, in the region's interest of right details, to send the association its
    form and its yearly question. An editor takes it away on request; it goes with the profile.
    """

    region = models.ForeignKey("regions.Region", on_delete=models.CASCADE, related_name="+")
    organisation = models.ForeignKey(
        "organisations.OrganisationPage", on_delete=models.CASCADE, related_name="representatives"
    )
    email = models.EmailField(_("e-mail address"))
    language = models.CharField(_("language"), max_length=8, choices=settings.LANGUAGES)
    added_at = models.DateTimeField(default=timezone.now)

    objects = RegionManager()

    class Meta:
        verbose_name = _("representative")
        verbose_name_plural = _("representatives")
        ordering = ["added_at"]
        constraints = [
            models.UniqueConstraint(
                fields=("organisation", "email"), name="one_representative_an_address"
            )
        ]

    def __str__(self) -> str:
        return self.email


class Proposal(models.Model):
    """An association's details as its representative writes them: first a draft behind a link,
    then a change of the profile that the region's workflow decides on.

    Personal data: the representative's address and what she writes to the editors, kept to send
    her the link and the answer and to show the editors who asks. ``tasks.purge_care`` deletes the
    row 30 days after it was settled or its link went out of date, and an unjudged wish after 90.
    """

    class Kind(models.TextChoices):
        UPDATE = "update", _("change of details")
        SUGGESTION = "suggestion", _("new association")

    class State(models.TextChoices):
        WISHED = "wished", _("waits for an editor to send the link")
        OPEN = "open", _("the association is writing")
        SENT = "sent", _("waits for approval")
        RETURNED = "returned", _("sent back to the association")
        APPROVED = "approved", _("approved")
        DECLINED = "declined", _("declined")

    region = models.ForeignKey("regions.Region", on_delete=models.CASCADE, related_name="+")
    kind = models.CharField(max_length=12, choices=Kind.choices)
    state = models.CharField(max_length=10, choices=State.choices, default=State.OPEN)
    organisation = models.ForeignKey(
        "organisations.OrganisationPage",
        null=True,
        on_delete=models.SET_NULL,
        related_name="proposals",
    )
    name = models.CharField(max_length=255, blank=True)
    """What the association was called then; its profile may be gone."""
    email = models.EmailField(_("e-mail address"))
    language = models.CharField(max_length=8, choices=settings.LANGUAGES)
    nonce = models.CharField(max_length=32, default=new_nonce)
    expires_at = models.DateTimeField(default=month_from_now)
    content = models.JSONField(default=dict)
    message = models.TextField(blank=True)
    comment = models.TextField(blank=True)
    """The editor's words when it was sent back."""
    pages = models.JSONField(default=list)
    """Ids of the pages, one a language, that went to the workflow."""
    created_at = models.DateTimeField(default=timezone.now)
    sent_at = models.DateTimeField(null=True, blank=True)
    settled_at = models.DateTimeField(null=True, blank=True)

    objects = RegionManager()

    class Meta:
        verbose_name = _("association's proposal")
        verbose_name_plural = _("associations' proposals")
        ordering = ["created_at"]

    def __str__(self) -> str:
        return f"{self.name}: {self.get_state_display()}"

    @property
    def can_be_written(self) -> bool:
        """True while the link opens the form."""
        return self.state in {self.State.OPEN, self.State.RETURNED} and not self.is_out_of_date

    @property
    def is_out_of_date(self) -> bool:
        """True when the link's time is over."""
        return self.expires_at <= timezone.now()

    @property
    def has_lost_its_page(self) -> bool:
        """True when the profile was deleted meanwhile."""
        begun = self.kind == self.Kind.UPDATE or bool(self.pages)
        return begun and self.organisation_id is None
