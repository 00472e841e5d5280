"""What a region has brought from elsewhere."""

from __future__ import annotations

from django.core.files.base import ContentFile

from incoming.models import BroughtPage, Incoming, IncomingItem, IncomingPicture
from tests.isolation.filling import Side


def bring_from_elsewhere(side: Side) -> None:
    """An old site that has been checked, one that is done, and what stands in them."""
    words = side.words("Tiltaltti")
    for state in (Incoming.State.CHECKED, Incoming.State.DONE):
        source = Incoming.objects.create(
            region=side.region,
            made_by=side.people["publisher"],
            kind=Incoming.Kind.WORDPRESS,
            name=words.file("old", suffix="xml"),
            address=f"https://{words.say('address')}.example/",
            file=ContentFile(words.say("file", "bytes").encode(), name="a.xml"),
            state=state,
        )
        item = IncomingItem.objects.create(
            source=source,
            number=1,
            key=f"{side.region.pk}{state}".ljust(64, "0"),
            title=words.say("item"),
            verdict=IncomingItem.Verdict.NEW,
            values={"lead": words.say("lead"), "day": "2026-01-01", "blocks": []},
            notes=[{"code": "identity_code", "told": {"title": words.say("note")}}],
            page=side.targets["news.NewsPage"],
        )
        IncomingPicture.objects.create(
            source=source,
            address=f"https://{words.say('picture')}.example/a.jpg",
            description=words.say("alt"),
        )
    BroughtPage.objects.create(
        region=side.region, key=item.key, page=side.targets["news.NewsPage"], item=item
    )
