"""What there is to mend on a region's pages."""

from __future__ import annotations

from django.utils import timezone

from quality.models import Finding, Inspection, Kind, Twin
from tests.isolation.filling import Side


def leave_faults(side: Side) -> None:
    """A file without a twin, a picture without words, and what somebody has called fine."""
    words, page = side.words("Kottarainen"), side.targets["home"]
    document, shown = side.targets["documents.Attachment"], side.targets["images.Picture"]
    told = {
        "region": side.region,
        "page": page,
        "words": words.say("fault"),
        "below": words.say("heading"),
        "address": f"https://{words.slug('fault')}.example.org/",
    }
    Finding.objects.create(**told, kind=Kind.PDF, key="a", document=document)
    Finding.objects.create(**told, kind=Kind.PICTURE, key="b", cause="own", picture=shown)
    Finding.objects.create(
        **told,
        kind=Kind.SENTENCE,
        key="c",
        size=40,
        dismissed_at=timezone.now(),
        dismissed_by=side.people["editor"],
    )
    Twin.objects.create(region=side.region, document=document, page=page)
    Inspection.objects.create(region=side.region, finished_at=timezone.now(), pages=1)
