"""The other languages of a digest follow its Finnish letter."""

from __future__ import annotations

from typing import Any

from django.dispatch import receiver
from wagtail.models import Revision
from wagtail.signals import page_published

from newsletters.digests.approving import settle_versions
from newsletters.models import NewsletterPage
from regions.scoping import in_every_region


@receiver(page_published, sender=NewsletterPage)
def versions_follow(instance: NewsletterPage, revision: Revision | None = None, **_: Any) -> None:
    """By an approval, or by a press of a publisher's button."""
    with in_every_region():
        settle_versions(instance, revision)
