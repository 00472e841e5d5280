"""Reading stories."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.db.models import Case, Exists, IntegerField, OuterRef, Q, QuerySet, Value, When
from django.utils.translation import get_language

from campaign.models.campaigns import CampaignPage
from campaign.models.stories import StoryQuerySet, VideoStoryPage
from campaign.models.story import StoryShare
from campaign.sharing.queries import shown_keys


def stories_for(campaign: CampaignPage, languages: list[str] | None = None) -> StoryQuerySet:
    """The stories that stand on the campaign's wall, a page a story, in the wall's order.

    On the hub every region's, the lifted ones first; on a region its own first, then those that
    were lifted to the nation and the offers that it has accepted. Each as the reader's language has
    it, or in Finnish; with ``languages`` only stories that exist in one of them, in it.
    """
    rows = in_languages(versions_for(campaign), languages) if languages else _in_own(campaign)
    return in_order(rows, campaign)


def versions_for(campaign: CampaignPage) -> StoryQuerySet:
    """Every public page, in whatever language, of the stories on the campaign's wall."""
    return VideoStoryPage.objects.open_to_all().filter(_on_wall(campaign))


def in_order(rows: StoryQuerySet, campaign: CampaignPage) -> StoryQuerySet:
    """What stands first on the wall, then the newest; ``comes_first`` is 0 for the former."""
    first = _lifted() if _is_hub(campaign) else Q(region=campaign.region_id)
    rank = Case(When(first, then=Value(0)), default=Value(1), output_field=IntegerField())
    return rows.annotate(comes_first=rank).order_by("comes_first", "-published_on", "-pk")


def in_languages(rows: StoryQuerySet, languages: list[str]) -> StoryQuerySet:
    """One version a story of those in the languages: the reader's own before Finnish before others.

    Keeps the order of ``settings.LANGUAGES`` among the others.
    """
    best = [get_language(), settings.LANGUAGE_CODE]
    codes = sorted(languages, key=lambda code: best.index(code) if code in best else len(best))
    wanted: Any = Q()
    for place, code in enumerate(codes):
        better = VideoStoryPage.objects.live().filter(
            translation_key=OuterRef("translation_key"),
            locale__language_code__in=codes[:place],
        )
        wanted |= Q(locale__language_code=code) & Q(~Exists(better))
    return rows.filter(wanted)


def lifted_keys() -> QuerySet[Any]:
    """Keys of the stories that are shown to the whole nation."""
    kind, state = StoryShare.Kind.LIFT, StoryShare.State.SHOWN
    return StoryShare.everywhere.filter(kind=kind, state=state).values("story__key")


def _in_own(campaign: CampaignPage) -> StoryQuerySet:
    return VideoStoryPage.objects.in_language().filter(_on_wall(campaign))


def _on_wall(campaign: CampaignPage) -> Q:
    told = Q(campaign_key=campaign.key)
    if campaign.region is None or _is_hub(campaign):
        return told
    return told & Q(translation_key__in=shown_keys(campaign.region))


def _lifted() -> Q:
    return Q(translation_key__in=lifted_keys())


def _is_hub(campaign: CampaignPage) -> bool:
    return campaign.region is not None and campaign.region.is_hub
