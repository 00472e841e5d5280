"""What readers of the demo's sites have told: words that wait, one answered, and numbers."""

from __future__ import annotations

import datetime as dt

from django.utils import timezone

from feedback.models import AnswerTally, Feedback, Kind, PageVerdict
from regions.models import Region

_WORDS = (
    (Kind.MISTAKE, "/tapahtumat/", 3, "Torstain kahvila alkaa kello 13, sivulla lukee 14."),
    (Kind.MISSING, "/yhdistykset/", 6, "Etsin omaishoitajien ryhmää, en löytänyt."),
    (Kind.ACCESSIBILITY, "/haku/", 11, "Haun nappi jää näkyviin vasta, kun suurennan sivua."),
    (Kind.OTHER, "/", 1, "Kiitos selkeästä sivusta, äitinikin löysi kerhon."),
)
_ANSWERED = "Kartan linkki ei auennut puhelimella."
_VERDICTS = {"/": (41, 6), "/tapahtumat/": (28, 9), "/yhdistykset/": (17, 14), "/haku/": (9, 12)}


def tell_of_the_site(region: Region) -> None:
    """Write the rows; nobody in them exists."""
    now = timezone.now()
    for kind, page, days, words in _WORDS:
        Feedback.objects.create(
            region=region,
            kind=kind,
            words=words,
            page=page,
            email="lukija@example.net" if kind == Kind.MISSING else "",
            language="fi",
            created_at=now - dt.timedelta(days=days),
        )
    Feedback.objects.create(
        region=region,
        kind=Kind.MISTAKE,
        words=_ANSWERED,
        page="/ota-yhteytta/",
        language="fi",
        created_at=now - dt.timedelta(days=9),
        answered_at=now - dt.timedelta(days=4),
        note="Linkki on korjattu.",
    )
    month = timezone.localdate().replace(day=1)
    AnswerTally.objects.create(region=region, month=month, in_time=11, late=1)
    PageVerdict.objects.bulk_create(
        PageVerdict(region=region, page=page, month=month, found=found, missing=missing)
        for page, (found, missing) in _VERDICTS.items()
    )
