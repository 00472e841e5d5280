"""What a change of each model concerns: which pages of which sites are not true any more.

Pages themselves need no word here, unless more than their own region's lists show them. A model
that is not named and that a public page reads keeps the page out of the cache
(``tests/rendering/test_kept.py`` finds it).
"""

from __future__ import annotations

from collections.abc import Iterable

from home.models import ContentPage, PlainPage
from network.pagecache import tags
from network.pagecache.concerns import index_of, regional, resolved, rows, silent, whole
from network.pagecache.watching import where_it_lives
from organisations.models import DirectoryEntry, OrganisationPage
from regions.models import Region, RegionSettings
from regions.models.regions import HUB_SLUG


def say_what_concerns_what() -> None:
    """Once, when every model is there."""
    whole(
        "wagtailcore.Locale",
        "wagtailcore.Site",
        "wagtailcore.PageViewRestriction",
        "wagtailcore.Collection",
        "wagtailcore.CollectionViewRestriction",
        "wagtailredirects.Redirect",
        "regions.Theme",
        "regions.Municipality",
        "campaign.Material",
        "campaign.MaterialVersion",
        "campaign.Story",
        "campaign.StoryShare",
        "campaign.DeclinedLift",
        "campaign.Consent",
        "campaign.VideoRendition",
        "contact.ContactPerson_municipalities",
        "newsletters.LetterEdition",
    )
    silent(
        "contenttypes.ContentType",
        "images.Rendition",
        "regions.MissedSearch",
        "search.SearchDocument",
        "search.SearchWord",
    )
    index_of("organisations.DirectoryEntry", page="organisations.OrganisationPage")
    index_of("events.CalendarEntry", page="events.EventPage")
    _say_of_rows()
    _say_of_pages()


def _say_of_rows() -> None:
    """Of each row for itself."""
    rows("images.Picture", "documents.Attachment", "campaign.Video")
    regional(
        "accessibility.KnownGap",
        "contact.ContactPerson",
        "events.Trip",
        "events.AgreedState",
        "events.SurveyAnswer",
        "events.Occasion",
        "newsletters.Audience",
        "newsletters.Sending",
    )
    resolved("events.Occasion", lambda row: [tags.page(row.key)])
    resolved("regions.Region", lambda _row: [tags.EVERYTHING])
    resolved("regions.RegionSettings", _of_settings)


def _say_of_pages() -> None:
    """Of kinds of pages that other lists show than those of their own region."""
    resolved("home.PlainPage", _of_variant)
    resolved("home.ContentPage", _of_content)
    resolved("organisations.OrganisationPage", _of_association)
    for kind in ("campaign.VideoStoryPage", "campaign.CampaignPage"):
        resolved(kind, lambda page: [tags.listings(page._meta.db_table)])


def _of_association(page: OrganisationPage) -> Iterable[str]:
    """Lists of every region that it serves: as it was, and as it is now."""
    table = page._meta.db_table
    entry = DirectoryEntry.objects.filter(pk=page.pk).first()
    served = set(page.municipalities.values_list("region", flat=True))
    regions = {0, page.region_id, *served, *(entry.regions if entry else ())}
    return [tags.listing(at, table) for at in regions]


def _of_variant(page: PlainPage) -> Iterable[str]:
    """Its original offers it, and lists mark the original."""
    return [tags.page(page.original.translation_key), *where_it_lives(page)]


def _of_content(page: ContentPage) -> Iterable[str]:
    """Only notices are listed: at the foot of each page of their site."""
    is_notice = page.purpose != ContentPage.Purpose.ORDINARY
    return where_it_lives(page) if is_notice else []


def _of_settings(row: RegionSettings) -> Iterable[str]:
    """A region's look is seen on its own pages, and on the hub's map."""
    shown = Region.objects.filter(slug=HUB_SLUG).values_list("pk", flat=True)
    own = Region.objects.filter(site=row.site_id).values_list("pk", flat=True)
    return [tags.site(pk) for pk in (*own, *shown)]
