"""What people have told of a site, and what does not work there."""

from __future__ import annotations

from django.utils import timezone

from accessibility.models import KnownGap
from contact.models import ContactPerson
from feedback.models import AnswerTally, Feedback, HandOver, Kind, PageVerdict
from regions.models import Municipality, Region
from tests.isolation.filling import Side


def tell_of_barriers(side: Side) -> None:
    """A word that waits and one that was answered are the region's own; a gap is on its site."""
    words = side.words("Kottarainen")
    told = {"words": words.say("barrier"), "page": f"/{words.slug('barrier')}/"}
    about = {
        "region": side.region,
        "language": "fi",
        "email": words.email("barrier"),
        "kind": Kind.ACCESSIBILITY,
        "role": words.say("role"),
        "handed_note": words.say("handed"),
    }
    Feedback.objects.create(**about, **told)
    Feedback.objects.create(
        **about,
        **told,
        note=words.say("note"),
        answer=words.say("answer"),
        answered_at=timezone.now(),
        answered_by=side.people["editor"],
    )
    other = Region.objects.exclude(pk=side.region.pk).filter(site__isnull=False).first()
    HandOver.objects.create(
        region=side.region, to=other, kind=Kind.MISTAKE, by=side.people["editor"]
    )
    month = timezone.localdate().replace(day=1)
    page = f"/{words.slug('verdict')}/"
    PageVerdict.objects.create(region=side.region, page=page, month=month, missing=3)
    AnswerTally.objects.create(region=side.region, month=month, in_time=2)
    _show_contact_and_gap(side)


def _show_contact_and_gap(side: Side) -> None:
    shown = side.words("Lapintiira")
    contact = ContactPerson.objects.create(
        region=side.region,
        role={"fi": shown.say("role")},
        name=shown.say("name"),
        email=shown.email("contact"),
        phone=shown.say("phone"),
    )
    contact.municipalities.set(Municipality.objects.filter(region=side.region)[:1])
    KnownGap.objects.create(
        region=side.region,
        words={"fi": {"gap": shown.say("gap"), "reason": shown.say("reason")}},
    )
