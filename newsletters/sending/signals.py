"""What happens to pages and sites, told to the sendings that hang on them."""

from __future__ import annotations

from typing import Any

from django.db.models.signals import post_delete, post_save
from django.dispatch import receiver
from wagtail.models import Revision, Site
from wagtail.signals import page_published, page_unpublished

from newsletters.models import NewsletterPage
from newsletters.sending.services import (
    cancel_of_retired,
    pause_unpublished,
    to_be_approved_anew,
)
from regions.models import Region
from regions.scoping import in_every_region


@receiver(page_unpublished, sender=NewsletterPage)
def stand_still(instance: NewsletterPage, **_: Any) -> None:
    """Whoever took it off the site, also the clock."""
    with in_every_region():
        pause_unpublished(letter=instance)


@receiver(page_published, sender=NewsletterPage)
def ask_anew(instance: NewsletterPage, revision: Revision | None = None, **_: Any) -> None:
    """What was approved is not what would leave now."""
    with in_every_region():
        to_be_approved_anew(letter=instance, editor=revision.user if revision else None)


@receiver(post_save, sender=Region)
def end_of_region(instance: Region, update_fields: frozenset[str] | None = None, **_: Any) -> None:
    """A region whose site was taken away writes to nobody."""
    if instance.site_id is None and (update_fields is None or "site" in update_fields):
        with in_every_region():
            cancel_of_retired()


@receiver(post_delete, sender=Site)
def end_of_site(**_: Any) -> None:
    """The region's own row was emptied before this without a signal of its own."""
    with in_every_region():
        cancel_of_retired()
