"""What happens to public pages, written down for the targets that want to know.

In the transaction of whoever publishes: what is rolled back is told to nobody, and nothing is told
before the page is there to be read.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Any

from django.utils import timezone
from wagtail.models import Page
from wagtail.signals import page_published, page_unpublished, post_page_move

from network.conditions import IsOpen
from network.site_roots import full_address
from regions.models import Region
from regions.models.regions import HUB_SLUG
from regions.scoping import in_every_region
from webhooks.models import Message, Target, Topic
from webhooks.waking import wake_after_commit

TOPICS = {
    "organisations.organisationpage": Topic.ORGANIZATION,
    "news.newspage": Topic.NEWS,
    "events.eventpage": Topic.EVENT,
    "campaign.videostorypage": Topic.STORY,
}


def listen() -> None:
    """Connect the signals."""
    page_published.connect(_published, dispatch_uid="webhooks")
    page_unpublished.connect(_unpublished, dispatch_uid="webhooks")
    post_page_move.connect(_moved, dispatch_uid="webhooks")


def _published(sender: type, instance: Page, **_: Any) -> None:
    if (topic := TOPICS.get(instance._meta.label_lower)) and instance.live and _is_open(instance):
        _tell(topic, "published", [instance])


def _unpublished(sender: type, instance: Page, **_: Any) -> None:
    """A page that was behind a password is not told of: its address was nobody's to know."""
    if (topic := TOPICS.get(instance._meta.label_lower)) and _is_open(instance):
        _tell(topic, "unpublished", [instance])


def _moved(
    sender: type, instance: Page, url_path_before: str, url_path_after: str, **_: Any
) -> None:
    """Whatever stands below has moved as well."""
    if url_path_before == url_path_after:
        return
    with in_every_region():
        if not Target.objects.filter(paused_at=None).exists():
            return
    below = Page.objects.filter(path__startswith=instance.path, live=True).filter(IsOpen())
    for page in below.specific(defer=True).iterator(chunk_size=500):
        if topic := TOPICS.get(page._meta.label_lower):
            _tell(topic, "moved", [page])


def _is_open(page: Page) -> bool:
    return bool(Page.objects.filter(pk=page.pk).filter(IsOpen()).exists())


def _tell(topic: Topic, what: str, pages: Iterable[Any]) -> None:
    now = timezone.now()
    for page in pages:
        with in_every_region():
            rows = [
                Message(region=target.region, target=target, **_words(topic, what, page, now))
                for target in _targets(page.region_id, topic)
            ]
            Message.objects.bulk_create(rows)
        if rows:
            wake_after_commit()


def _targets(region_id: int | None, topic: Topic) -> Iterable[Target]:
    """Those of the page's region, and the hub's, which hear of every region."""
    regions = Region.objects.filter(slug=HUB_SLUG) | Region.objects.filter(pk=region_id)
    rows = Target.objects.filter(region__in=regions, topics__contains=[topic], paused_at=None)
    return rows.select_related("region").defer("region__outline")


def _words(topic: Topic, what: str, page: Any, now: dt.datetime) -> dict[str, Any]:
    """The payload as Standard Webhooks wants it: what, when, which, and nothing of any person."""
    kind = f"{topic}.{what}"
    data = {
        "id": str(page.translation_key),
        "url": full_address(page.url_path),
        "language": page.locale.language_code,
    }
    return {"type": kind, "body": {"type": kind, "timestamp": _iso(now), "data": data}}


def _iso(moment: dt.datetime) -> str:
    return f"{moment.astimezone(dt.UTC):%Y-%m-%dT%H:%M:%SZ}"
