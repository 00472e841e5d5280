"""Which stories are shown where, and what waits for whom."""

from __future__ import annotations

from django.db.models import Exists, OuterRef, Q, QuerySet, Subquery

from campaign.models import DeclinedLift, Story, StoryShare, VideoStoryPage
from regions.models import Region
from regions.models.regions import HUB_SLUG

_SHOWN, _PROPOSED = StoryShare.State.SHOWN, StoryShare.State.PROPOSED
_LIFT, _OFFER = StoryShare.Kind.LIFT, StoryShare.Kind.OFFER


def shown_stories(region: Region) -> QuerySet[Story]:
    """The stories that the region's walls show: its own, those lifted to the nation unless it has
    declined them, and those whose offer it has accepted; on the hub every region's."""
    stories = Story.everywhere.filter(taken_down_at=None)
    if region.is_hub:
        return stories
    shares = StoryShare.everywhere.filter(state=_SHOWN)
    lifted = shares.filter(kind=_LIFT).values("story")
    offered = shares.filter(kind=_OFFER, to_region=region).values("story")
    declined = DeclinedLift.everywhere.filter(region=region).values("story_key")
    return stories.filter(
        Q(region=region) | Q(pk__in=offered) | Q(pk__in=lifted) & ~Q(key__in=declined)
    )


def shown_keys(region: Region) -> QuerySet[Story]:
    """The keys (translation keys of the pages) of the stories that the region's walls show."""
    return shown_stories(region).values("key")


def regions_showing(story: Story) -> QuerySet[Region]:
    """The open regions whose walls show the story, by the same rule."""
    shares = StoryShare.everywhere.filter(story=story, state=_SHOWN)
    offered = shares.filter(kind=_OFFER).values("to_region")
    shown = Q(pk=story.region_id) | Q(pk__in=offered) | Q(slug=HUB_SLUG)
    if shares.filter(kind=_LIFT).exists():
        declined = DeclinedLift.everywhere.filter(story_key=story.key).values("region")
        shown |= ~Q(pk__in=declined)
    return Region.objects.open().filter(shown)


def is_public(story: Story) -> bool:
    """True while a page of it can be read by everybody."""
    return VideoStoryPage.objects.open_to_all().filter(translation_key=story.key).exists()


def waiting_for(region: Region) -> QuerySet[StoryShare]:
    """What other regions have offered or proposed and nobody here has answered, oldest first."""
    return _to(region).filter(state=_PROPOSED, answered_at=None).order_by("created_at", "pk")


def answered_by(region: Region) -> QuerySet[StoryShare]:
    """What has been answered here and can be answered otherwise, the latest first."""
    rows = _to(region).filter(letter_key=None, answered_at__isnull=False)
    return rows.exclude(state=StoryShare.State.ENDED).order_by("-answered_at", "-pk")


def _to(region: Region) -> QuerySet[StoryShare]:
    rows = StoryShare.objects.filter(to_region=region, story__taken_down_at=None)
    return rows.exclude(region=region).select_related("region", "story", "made_by", "answered_by")


def lifted_for(region: Region) -> QuerySet[StoryShare]:
    """Lifts of other regions' stories, the latest first; ``declined`` says whether the region does
    not show it."""
    declined = DeclinedLift.everywhere.filter(region=region, story_key=OuterRef("story__key"))
    rows = StoryShare.everywhere.filter(kind=_LIFT, state=_SHOWN, story__taken_down_at=None)
    rows = rows.exclude(region=region).select_related("region", "story", "answered_by")
    return rows.annotate(declined=Exists(declined)).order_by("-answered_at", "-pk")


def stories_of_all_regions() -> QuerySet[Story]:
    """Every region's public stories, the newest first; ``lift`` is the state of a lift or None."""
    pages = VideoStoryPage.objects.open_to_all().filter(translation_key=OuterRef("key"))
    lifts = StoryShare.everywhere.filter(kind=_LIFT, story=OuterRef("pk"))
    lift = lifts.exclude(state=StoryShare.State.ENDED).values("state")[:1]
    rows = Story.everywhere.filter(Exists(pages), taken_down_at=None)
    return rows.select_related("region").annotate(lift=Subquery(lift)).order_by("-pk")


def shares_of(story: Story) -> QuerySet[StoryShare]:
    """What has been done with the story, the latest first; what was taken back as well."""
    rows = StoryShare.everywhere.filter(story=story)
    return rows.select_related("to_region", "made_by", "answered_by").order_by("-created_at", "-pk")
