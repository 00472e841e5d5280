"""What readers tell: something on a profile is out of date."""

from __future__ import annotations

import datetime as dt

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from regions.scoping import RegionManager

DONE_KEPT_FOR = dt.timedelta(days=90)
UNDONE_KEPT_FOR = dt.timedelta(days=365)


class Remark(models.Model):
    """A reader's word that a profile is out of date; nobody is asked who she is.

    Personal data: none is asked for; words may still hold some, so ``tasks.purge_care`` deletes the
    row 90 days after it was done, and after a year in any case.
    """

    class About(models.TextChoices):
        CONTACTS = "contacts", _("Telephone, e-mail or address")
        TIMES = "times", _("Meeting times")
        LINKS = "links", _("A link does not work")
        ENDED = "ended", _("The association has ended")
        OTHER = "other", _("Something else")

    region = models.ForeignKey("regions.Region", on_delete=models.CASCADE, related_name="+")
    organisation = models.ForeignKey(
        "organisations.OrganisationPage", on_delete=models.CASCADE, related_name="remarks"
    )
    about = models.CharField(_("what is out of date"), max_length=10, choices=About.choices)
    words = models.TextField(_("in your own words"), max_length=500, blank=True)
    created_at = models.DateTimeField(default=timezone.now)
    done_at = models.DateTimeField(null=True, blank=True)
    done_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+"
    )

    objects = RegionManager()

    class Meta:
        verbose_name = _("remark on a profile")
        verbose_name_plural = _("remarks on profiles")
        ordering = ["created_at"]

    def __str__(self) -> str:
        return f"{self.organisation_id}: {self.get_about_display()}"
