"""Doors from the templates to what ``home`` gathers; the work itself is done elsewhere."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from django import template
from django.conf import settings
from django.template import Context
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import timezone
from django.utils.safestring import SafeString
from django.utils.translation import get_language
from wagtail.models import Page

from campaign.kit.facts import address
from campaign.kit.pictures import social_picture_of
from campaign.models import VideoStoryPage
from home import kept_parts, listing, maps, queries
from home.languages import LANGUAGE_NAMES
from home.navigation import Chrome, Link, chrome_for, whole
from home.outside import sharing
from home.structured import page_words
from network.images.showing import Shown, made_already, shown
from network.site_roots import address as address_on_site
from network.templatetags.network import linked_data
from regions.drawing.keeping import SocialPicture
from regions.models import Region
from regions.scripts import scripts_version
from regions.views import look_version

register = template.Library()


@register.simple_tag(takes_context=True)
def chrome(context: Context) -> Chrome:
    """What surrounds the page: ``{% chrome as site %}``."""
    page = context.get("page")
    return chrome_for(context["request"], page if isinstance(page, Page) else None)


register.simple_tag(kept_parts.menu, name="site_menu")
register.simple_tag(kept_parts.search_field, name="header_search")
register.simple_tag(kept_parts.footer, name="site_footer")
register.simple_tag(kept_parts.regions, name="network_regions")
register.simple_tag(kept_parts.icons, name="site_icons")


@register.simple_tag
def look_url(region: Region) -> str:
    """The address of the region's style sheet."""
    return _versioned("region_look", look_version(region))


@register.simple_tag
def scripts_url() -> str:
    """The address of the scripts of the public pages."""
    return _versioned("site_scripts", scripts_version())


@lru_cache(maxsize=1_000)
def _versioned(view: str, version: str) -> str:
    return reverse(view, args=(version,))


@register.simple_tag
def picture(image: Any, shape: str, alt: str | None = None, *, eager: bool = False) -> str:
    """An image in one of the shapes of ``network.images.specs``; its own description is the alt."""
    files = shown(image, shape) if image is not None else None
    if files is None:
        return ""
    if alt is None:
        alt = getattr(image, "contextual_alt_text", None)
    return _drawn(files, image.default_alt_text if alt is None else alt, eager)


@lru_cache(maxsize=4_000, typed=True)
def _drawn(files: Shown, alt: str, eager: bool) -> SafeString:
    """The same files, the same text: it follows from its arguments alone, in every language."""
    values = {"shown": files, "alt": alt, "eager": eager}
    return render_to_string("components/picture.html", values)


@register.simple_tag
def social_picture(page: Any, site: Chrome) -> Any:
    """What is shown beside a link elsewhere: the page's own picture, or one that is drawn for it,
    with its whole ``address``, ``width``, ``height`` and ``alt``."""
    if isinstance(page, VideoStoryPage):
        return social_picture_of(page)
    image = page.picture
    rendition = made_already(image, "social") if image else None
    if rendition is None:
        return sharing.social_picture_of(page, site.request)
    return SocialPicture(
        address=whole(site, rendition.url),
        width=rendition.width,
        height=rendition.height,
        alt=image.default_alt_text,
    )


@register.simple_tag
def structured_data(site: Chrome, page: Any, picture: str) -> str:
    """The page in schema.org's words, as a script that runs nothing."""
    return linked_data(page_words(site, page, picture))


@register.simple_tag
def kit_url(story: VideoStoryPage) -> str:
    """Where a story's kit stands in the story's language."""
    return address(story, "campaign_kit")


@register.simple_tag(takes_context=True)
def municipality_shapes(context: Context, pages: list) -> list[maps.Shape]:
    """The municipalities' pages as areas of the region's map."""
    return listing.municipality_shapes(pages, context["request"])


@register.filter
def named(shapes: list[maps.Shape]) -> list[maps.Shape]:
    """Those whose names fit on the map."""
    return maps.named(shapes)


@register.simple_tag
def finland_shapes() -> list[maps.Shape]:
    """All regions as areas of Finland's map; open ones have an address and their own colour."""
    return listing.finland_shapes()


@register.simple_tag
def region_cards(regions: list[Region]) -> list[listing.RegionCard]:
    """The regions, each with its colour and drawing."""
    return listing.region_cards(regions)


@register.simple_tag
def facet_shapes(values: Any) -> list[maps.Shape]:
    """The directory's municipalities as areas of the region's map."""
    return listing.facet_shapes(values)


@register.filter
def drawn(outlines: list[str]) -> list[str]:
    """Outlines as SVG path data."""
    return listing.backdrop_paths(outlines)


@register.simple_tag
def region_shapes(region: Region, served: Any) -> list[maps.Shape]:
    """The region's municipalities, those in ``served`` marked."""
    return listing.region_shapes(region, served)


@register.simple_tag(takes_context=True)
def events_of(context: Context, organisation: Any) -> list:
    """Coming events that the organisation holds."""
    return queries.events_of(organisation, context["request"].region)


@register.simple_tag
def told_of(organisation: Any) -> dict[str, list]:
    """The latest ``news`` about the organisation and the latest ``stories`` of it."""
    return listing.told_of(organisation)


@register.simple_tag(takes_context=True)
def municipality_links(context: Context, municipalities: Any) -> list[Link]:
    """Municipalities with the address of their page, where they have one."""
    return listing.municipality_links(list(municipalities), context["request"])


@register.simple_tag
def reports_of(event: Any) -> list:
    """Reports of the event in the reader's language."""
    return listing.reports_of(event)


@register.simple_tag
def pages_below(page: Page) -> list[Page]:
    """The live public pages directly under a page."""
    return listing.pages_below(page)


@register.simple_tag(takes_context=True)
def address_of(context: Context, page: Page) -> str:
    """The address of a page for a link on this site, also of one that is only known as a page."""
    return address_on_site(page.url_path, context["request"].region.site_id)


@register.simple_tag
def days_to_launch(campaign: Any) -> int:
    """Days to the campaign's next day; 0 on the day itself."""
    return campaign.days_to_launch(timezone.localdate())


@register.filter
def language_name(code: str) -> str:
    """A language by its own name."""
    return LANGUAGE_NAMES.get(code, code)


@register.filter
def foreign(page: Any) -> str:
    """The language code of a page that is not in the reader's language; otherwise empty."""
    code = page.locale.language_code
    return "" if code == get_language() else code


@register.filter
def kept_elsewhere(page: Any, region: Region) -> str:
    """The name of the region that keeps a page, where it is not this site's own; else empty."""
    return "" if region.is_hub or page.region_id == region.pk else page.region.name


@register.filter
def in_place(place: Any) -> str:
    """``Kainuussa`` in Finnish, the plain name in other languages, which use a preposition."""
    finnish = get_language() == settings.LANGUAGE_CODE
    return (place.fi_in if finnish else "") or place.name


@register.filter
def of_place(place: Any) -> str:
    """``Kainuun`` in Finnish, the plain name in other languages."""
    finnish = get_language() == settings.LANGUAGE_CODE
    return (place.fi_genitive if finnish else "") or place.name


@register.filter
def telephone(number: str) -> str:
    """A number as a ``tel:`` address has it: digits and a leading plus."""
    kept = "".join(sign for sign in number if sign.isdigit())
    return f"+{kept}" if number.strip().startswith("+") else kept
