"""What has been done in a region apart from its pages: people, letters, redirects, settings."""

from __future__ import annotations

import datetime as dt

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from regions.models.regions import Region
from regions.scoping import RegionManager

LOG_KEPT_FOR = dt.timedelta(days=730)
"""As long as the audit log: two years."""


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
    ASKED_FOR_LETTER = "asked_for_letter", _("asked for a letter to be sent")
    APPROVED_LETTER = "approved_letter", _("approved a letter for sending")
    DECLINED_LETTER = "declined_letter", _("did not approve a letter for sending")
    TOOK_BACK_LETTER = "took_back_letter", _("took a letter back before it left")
    PAUSED_LETTER = "paused_letter", _("paused the sending of a letter")
    RESUMED_LETTER = "resumed_letter", _("went on with the sending of a letter")
    CANCELLED_LETTER = "cancelled_letter", _("cancelled the sending of a letter")
    SENT_AGAIN = "sent_again", _("sent mails again that had perhaps not arrived")
    ADDED_READER = "added_reader", _("added a subscriber to the letters")
    REMOVED_READER = "removed_reader", _("took a subscriber off the letters")
    IMPORTED_READERS = "imported_readers", _("brought subscribers in from a file")
    EXPORTED_READERS = "exported_readers", _("took the subscribers out as a file")
    CHANGED_AUDIENCE = "changed_audience", _("changed an audience of the letters")
    CHANGED_DIGEST = "changed_digest", _("changed an automatic letter")
    ADDED_REDIRECT = "added_redirect", _("added a redirect")
    CHANGED_REDIRECT = "changed_redirect", _("changed a redirect")
    DELETED_REDIRECT = "deleted_redirect", _("deleted a redirect")
    CHANGED_SETTINGS = "changed_settings", _("changed the region's settings")
    CHANGED_WEBHOOKS = "changed_webhooks", _("changed where the site's news is told to")
    ANSWERED_FEEDBACK = "answered_feedback", _("answered what a reader had told")
    HANDED_OVER_FEEDBACK = "handed_feedback", _("handed what a reader had told to another region")
    SENT_LINK = "sent_link", _("sent an association the link to its details")
    DECLINED_WISH = "declined_wish", _("did not send an association its link")
    VERIFIED_BY_PHONE = "verified_by_phone", _("checked an association's details by phone")
    NOT_REACHED = "not_reached", _("called an association and did not reach it")
    CONFIRMED_END = "confirmed_end", _("confirmed that an association has ended")
    DOUBTED_END = "doubted_end", _("did not confirm that an association has ended")
    SETTLED_REMARK = "settled_remark", _("dealt with a reader's remark")
    FORGOT_ADDRESS = "forgot_address", _("took away an association's address")
    OPENED = "opened", _("opened the region's site")
    OPENED_LANGUAGE = "opened_language", _("opened a language")
    CLOSED_LANGUAGE = "closed_language", _("closed a language")
    IMPORTED = "imported", _("brought associations in from a file")
    UNDID_IMPORT = "undid_import", _("undid an import")
    BROUGHT_IN = "brought_in", _("brought content in from elsewhere")
    TOOK_BACK_BROUGHT = "took_back_brought", _("took back content from elsewhere")
    EXPORTED = "exported", _("took the associations' details out as a file")
    TOOK_DOWN_STORY = "took_down_story", _("took down a story whose consent had ended")
    INVITED_STORY = "invited_story", _("asked an association for its story")
    ASKED_OF_STORY = "asked_of_story", _("asked for more about an association's story")
    ACCEPTED_STORY = "accepted_story", _("accepted an association's story")
    DECLINED_STORY = "declined_story", _("declined an association's story")


class RegionLogEntry(models.Model):
    """One deed in a region. Pages have a history of their own.

    Personal data: who did it and to whom, by role title or address, kept to answer for what was
    done; ``label`` names the object as it was then. ``regions.tasks.purge_activity`` deletes it
    after two years.
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
