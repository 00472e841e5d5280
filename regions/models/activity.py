"""What has been done in a region apart from its pages: people, letters, redirects, settings."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from regions.models.regions import Region
from regions.scoping import RegionManager


class Deed(models.TextChoices):
    """What was done; the labels are sentences without their subject."""

    INVITED = "invited", _("invited")
    INVITED_AGAIN = "invited_again", _("sent an invitation again")
    WITHDREW = "withdrew", _("withdrew an invitation")
    JOINED = "joined", _("joined")
    CHANGED_ROLES = "changed_roles", _("changed the roles of a person")
    DEACTIVATED = "deactivated", _("ended a person's work here")
    FORGOT_FACTORS = "forgot_factors", _("let a person set up the second step of logging in anew")
    SENT_LETTER = "sent_letter", _("sent a letter")
    ADDED_REDIRECT = "added_redirect", _("added a redirect")
    CHANGED_REDIRECT = "changed_redirect", _("changed a redirect")
    DELETED_REDIRECT = "deleted_redirect", _("deleted a redirect")
    CHANGED_SETTINGS = "changed_settings", _("changed the region's settings")
    SENT_LINK = "sent_link", _("sent an association the link to its details")
    DECLINED_WISH = "declined_wish", _("did not send an association its link")
    VERIFIED_BY_PHONE = "verified_by_phone", _("checked an association's details by phone")
    NOT_REACHED = "not_reached", _("called an association and did not reach it")
    CONFIRMED_END = "confirmed_end", _("confirmed that an association has ended")
    DOUBTED_END = "doubted_end", _("did not confirm that an association has ended")
    SETTLED_REMARK = "settled_remark", _("dealt with a reader's remark")
    FORGOT_ADDRESS = "forgot_address", _("took away an association's address")
    OPENED = "opened", _("opened the region's site")
    IMPORTED = "imported", _("brought associations in from a file")
    UNDID_IMPORT = "undid_import", _("undid an import")
    EXPORTED = "exported", _("took the associations' details out as a file")


class RegionLogEntry(models.Model):
    """One deed in a region. Pages have a history of their own.

    Personal data: who did it and to whom, by role title or address, kept to answer for what was
    done; ``label`` names the object as it was then.
    """

    region = models.ForeignKey(Region, on_delete=models.CASCADE, related_name="log")
    actor = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+"
    )
    deed = models.CharField(max_length=20, choices=Deed.choices)
    label = models.CharField(max_length=255, blank=True)
    data = models.JSONField(default=dict, blank=True)
    created_at = models.DateTimeField(auto_now_add=True)

    objects = RegionManager()

    class Meta:
        verbose_name = _("activity")
        verbose_name_plural = _("activity")
        indexes = [models.Index(fields=("region", "-created_at"), name="region_log_by_time")]

    def __str__(self) -> str:
        return f"{self.region_id}: {self.deed} {self.label}"
