"""What goes on with the demo's stories: consents, shared stories, and stories that were sent in.

Everybody is invented and named by a role and a number.
"""

from __future__ import annotations

import datetime as dt

from django.core.files.base import ContentFile
from django.utils import timezone

from campaign.consents.recording import Given, record_consent
from campaign.models import Consent, Story, StoryShare, StorySubmission, Video
from campaign.videos.keeping import keep_rendition
from network.demo.filming import captions
from network.demo.hub.sent_stories import SENT, SentText
from network.demo.texts import StoryText
from network.demo.writer import Desk
from regions.models import Region
from regions.models.regions import HUB_SLUG
from regions.services.planting import seed_key

_ALL = tuple(Consent.Purpose.values)
_NARROW = {
    "tarina-keittio-puolanka": ("web", "letters"),
    "numerolappu": ("web", "social", "letters"),
    "hevoselle-han-puhui": ("web",),
}
"""Stories whose people have not allowed everything."""
_SOON = {"tarina-diginaapuri-ristijarvi": 20}
"""A story whose consent runs out in so many days: its region is warned."""
_YEARS = 730

LIFTED = {
    "kainuu": (("tarina-ystava-suomussalmi", "Yksi puhelu kertoo koko kampanjan ajatuksen."),),
    "lappi": (("kieli-palasi", "Saamen kieli kuuluu valtakunnan etusivulle."),),
}
OFFERED = {"keski-suomi": ("sama-lenkki", "kanta-hame", "Teilläkin kävellään: sopisiko teille?")}
PICKED = {"kainuu": ("tarina-keittio-puolanka", "Ruoka-avun viikko on ensi kuussa.")}


def record_consents(desk: Desk, text: StoryText) -> None:
    """Whoever tells the story consents, and in the longest one somebody else as well."""
    story = Story.objects.get(key=desk.key_of("story", text.key))
    days = _SOON.get(text.key, _YEARS)
    people = ("Kertoja 1", "Kertoja 2") if text.key in _NARROW else ("Kertoja 1",)
    for number, name in enumerate(people, start=1):
        purposes = _ALL if number > 1 else _NARROW.get(text.key, _ALL)
        until = timezone.localdate() + dt.timedelta(days=days)
        email = f"kertoja{number}.{desk.region.slug}@example.net"
        record_consent(
            story=story,
            given=Given(name=name, email=email, purposes=purposes, valid_until=until),
        )


def share_stories(region: Region) -> None:
    """Lifts, an offer that waits, and a pick for the next letter; nothing where there are some."""
    if StoryShare.objects.filter(region=region).exists():
        return
    hub = Region.objects.get(slug=HUB_SLUG)
    for key, reason in LIFTED.get(region.slug, ()):
        _share(region, key, hub, StoryShare.Kind.LIFT, StoryShare.State.SHOWN, reason)
    if region.slug in OFFERED:
        key, to, reason = OFFERED[region.slug]
        there = Region.objects.get(slug=to)
        _share(region, key, there, StoryShare.Kind.OFFER, StoryShare.State.PROPOSED, reason)
    if region.slug in PICKED:
        key, reason = PICKED[region.slug]
        _share(region, key, region, StoryShare.Kind.LETTER, StoryShare.State.PROPOSED, reason)


def _share(region: Region, key: str, to: Region, kind: str, state: str, reason: str) -> None:
    StoryShare.objects.create(
        region=region,
        to_region=to,
        story=Story.objects.get(key=seed_key(region, f"demo/story/{key}")),
        kind=kind,
        state=state,
        reason=reason,
        answered_at=timezone.now() if state == StoryShare.State.SHOWN else None,
    )


def leave_sent_stories(region: Region, campaign: str) -> None:
    """Two stories from associations without an account: one waits, of one something is asked."""
    if StorySubmission.objects.filter(region=region).exists():
        return
    for text in SENT.get(region.slug, ()):
        _send(region, campaign, text)


def _send(region: Region, campaign: str, text: SentText) -> None:
    now = timezone.now()
    until = timezone.localdate() + dt.timedelta(days=_YEARS)
    person = {
        "name": "Kertoja 3",
        "guardian": "",
        "email": "kertoja3@example.net",
        "until": until.isoformat(),
        "purposes": list(_ALL),
    }
    StorySubmission.objects.create(
        region=region,
        campaign_key=campaign,
        state=text.state,
        email=text.email,
        language="fi",
        organisation_name=text.association,
        video=_same_film(region, text),
        feedback=text.feedback,
        sent_at=now - dt.timedelta(days=2),
        changed_at=now - dt.timedelta(days=1),
        content={
            "title": text.title,
            "lead": text.lead,
            "words": text.words,
            "speaker": text.speaker,
            "municipality": text.municipality,
            "themes": list(text.themes),
            "captions": captions(text.scenes) if text.captioned else "",
            "transcript": " ".join(text.scenes) if text.captioned else "",
            "people": [person],
        },
    )


def _same_film(region: Region, text: SentText) -> Video:
    """A copy of a film that has been made: making one anew takes time."""
    story = Story.objects.get(key=seed_key(region, f"demo/story/{text.film_of}"))
    old = story.video
    if old is None:
        raise ValueError(f"{text.film_of} has no film")
    video = Video(
        title=text.title,
        type="video",
        duration=old.duration,
        width=old.width,
        height=old.height,
        collection=old.collection,
        state=Video.State.READY,
    )
    with old.file.open("rb") as film, old.thumbnail.open("rb") as still:
        content = film.read()
        video.file = ContentFile(content, name=f"{region.slug}-{text.key}.mp4")
        video.thumbnail = ContentFile(still.read(), name=f"{region.slug}-{text.key}.jpg")
    video.save()
    file = ContentFile(content)
    keep_rendition(
        video=video, name="480p.mp4", content=file, width=old.width or 0, height=old.height or 0
    )
    return video
