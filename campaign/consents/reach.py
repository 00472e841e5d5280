"""Where a story stands, and what will happen when it is taken down; read before anybody presses."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from wagtail.models import Page, ReferenceIndex

from campaign.models import CampaignPage, Story, StoryShare, VideoStoryPage
from campaign.sharing.queries import regions_showing
from network.images.models import Picture

if TYPE_CHECKING:
    from regions.models import Region


@dataclass
class Reach:
    """What goes, and what cannot be taken back."""

    languages: list[str] = field(default_factory=list)
    """Names of the languages in which it is public."""
    sites: list[str] = field(default_factory=list)
    """Names of the regions whose sites show it, its own first."""
    letters: list[str] = field(default_factory=list)
    """Titles of the letters that carried it; those that were mailed cannot be taken back."""
    mentions: list[str] = field(default_factory=list)
    """Titles of other pages that lift it or link to it."""
    pictures_kept: list[str] = field(default_factory=list)
    """Titles of its pictures that other pages use too, and that therefore stay."""
    video_kept: bool = False
    """True when another story shows the same video."""


def pages_of(story: Story) -> list[VideoStoryPage]:
    """The story's pages in every language, and copies that follow them."""
    keyed = VideoStoryPage.objects.filter(translation_key=story.key)
    pages = keyed | VideoStoryPage.objects.filter(alias_of__translation_key=story.key)
    return list(pages.distinct().select_related("locale", "picture").order_by("pk"))


def reach_of(story: Story) -> Reach:
    """Everything, by some ten queries whatever the story."""
    pages = pages_of(story)
    _gone, kept = pictures_of(pages)
    return Reach(
        languages=[str(page.locale) for page in pages if page.live],
        sites=[region.name for region in sites_of(story, pages)],
        letters=_letters(story),
        mentions=_mentions(pages),
        pictures_kept=[picture.title for picture in kept],
        video_kept=video_is_shared(story),
    )


def sites_of(story: Story, pages: list[VideoStoryPage]) -> list[Region]:
    """The regions that show the story on their sites now."""
    if not any(page.live for page in pages):
        return []
    carrying = CampaignPage.objects.live().filter(key=story.campaign_key).values("region")
    others = regions_showing(story).filter(pk__in=carrying).exclude(pk=story.region_id)
    return [story.region, *others.order_by("code")]


def _letters(story: Story) -> list[str]:
    rows = StoryShare.everywhere.filter(story=story, kind=StoryShare.Kind.LETTER)
    keys = rows.exclude(letter_key=None).values("letter_key")
    letters = Page.objects.filter(translation_key__in=keys, locale__language_code="fi")
    return list(letters.order_by("pk").values_list("title", flat=True))


def _mentions(pages: list[VideoStoryPage]) -> list[str]:
    own = {page.pk for page in pages}
    found: dict[int, str] = {}
    for page in pages:
        for group in ReferenceIndex.get_references_to(page).group_by_source_object():
            source = group[0]
            if isinstance(source, Page) and source.pk not in own:
                found[source.pk] = source.title
    return sorted(found.values())


def video_is_shared(story: Story) -> bool:
    """True when a page of another story shows the same video."""
    if story.video_id is None:
        return False
    others = VideoStoryPage.objects.filter(video=story.video_id)
    return others.exclude(pk__in=[page.pk for page in pages_of(story)]).exists()


def pictures_of(pages: list[VideoStoryPage]) -> tuple[list[Picture], list[Picture]]:
    """The pages' pictures: those that nothing else uses, and those that other pages need.

    A picture of the common collection, or of another region, is never the story's own.
    """
    keys = {page.picture_id for page in pages if page.picture_id}
    for page in pages:
        values = [block.value for block in page.body if block.block_type == "picture"]
        keys |= {value["image"].pk for value in values if value.get("image")}
    own = {str(page.pk) for page in pages}
    homes = {page.region.collection_id for page in pages if page.region}
    pictures = list(Picture.objects.filter(pk__in=keys).order_by("pk"))
    kept = [one for one in pictures if one.collection_id not in homes or _is_used(one, own)]
    return [one for one in pictures if one not in kept], kept


def _is_used(picture: Picture, own: set[str]) -> bool:
    """By anything but the story's pages; the index is asked, and the pages' own picture."""
    references = ReferenceIndex.get_references_to(picture)
    return any(row.object_id not in own for row in references)
