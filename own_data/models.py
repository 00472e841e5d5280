"""The link to what a region holds about somebody."""

from __future__ import annotations

import datetime as dt
import secrets

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from regions.scoping import RegionManager

VALID_FOR = dt.timedelta(hours=1)
"""How long the link opens the page: it shows everything, so it must not lie about in a mailbox."""
KEPT_FOR = dt.timedelta(days=1)
LINK = "own_data.link"
"""The kind of mail that brings it."""


def new_nonce() -> str:
    """128 random bits."""
    return secrets.token_urlsafe(16)


class DataLink(models.Model):
    """Somebody asked to see what a region holds about an address; it is mailed to that address.

    Personal data: the address, kept for a day to open the page by the link;
    ``tasks.purge_links`` deletes the row. Whether anything is known of the address is looked up
    only when the link is opened.
    """

    region = models.ForeignKey("regions.Region", on_delete=models.CASCADE, related_name="+")
    email = models.EmailField()
    language = models.CharField(max_length=8, choices=settings.LANGUAGES)
    nonce = models.CharField(max_length=32, default=new_nonce)
    created_at = models.DateTimeField(default=timezone.now)

    objects = RegionManager()

    class Meta:
        verbose_name = _("link to one's own data")
        verbose_name_plural = _("links to people's own data")

    def __str__(self) -> str:
        return f"{self.region_id}: {self.created_at:%Y-%m-%d %H:%M}"

    @property
    def is_out_of_date(self) -> bool:
        """True an hour after it was asked for."""
        return self.created_at + VALID_FOR <= timezone.now()
