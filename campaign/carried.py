"""What a region takes along of its campaigns, stories and films."""

from __future__ import annotations

from typing import Any

from django.db.models import CharField, QuerySet, Value
from django.db.models.functions import Cast, Concat

from campaign.models import Video, VideoRendition
from regions.models import Region
from regions.moving.places import collections_of
from regions.moving.registry import after_arrival, carry, stay


def _films(region: Region) -> QuerySet[Any]:
    return Video.objects.filter(collection__in=collections_of(region))


def _renditions(region: Region) -> QuerySet[Any]:
    return VideoRendition.objects.filter(video__in=_films(region))


def _name_gone(region: Region) -> None:
    """An original that is no more keeps a name: what asks for its size is answered by what was
    made of it."""
    named = Concat(Value("videos/gone-"), Cast("key", CharField()))
    _films(region).filter(file="").update(file=named)


carry("campaign.Story", "campaign.Consent", "campaign.StorySubmission")
carry("campaign.StoryTakenDown", ids={"story_number": "campaign.Story"})
carry("campaign.Video", rows=_films, leaves={"lease_until": None})
carry("campaign.VideoRendition", rows=_renditions)
carry("campaign.Material", "campaign.MaterialVersion", "campaign.MaterialFollower")
stay(
    "campaign.StoryShare",
    "campaign.DeclinedLift",
    why="agreed between regions of this network",
)
stay("campaign.Upload", why="a film on its way in")
after_arrival(_name_gone)
