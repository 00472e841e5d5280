"""Giving a region its site: one call, one transaction, and nothing happens the second time."""

from __future__ import annotations

from collections.abc import Sequence

from django.conf import settings
from django.db import transaction
from wagtail.models import Locale, Page, Site

from regions.models import Region, RegionSettings, RoomKey
from regions.models.regions import HUB_SLUG
from regions.reference import load_reference_data
from regions.rooms import rooms_of
from regions.scoping import in_every_region
from regions.services.access import grant_access
from regions.services.clearing import clear_samples
from regions.services.looks import default_look
from regions.services.moderation import set_moderation
from regions.services.planting import plant, plant_home, seed_key

_HUB_ROOMS = (
    RoomKey.ORGANISATIONS,
    RoomKey.NEWS,
    RoomKey.EVENTS,
    RoomKey.CAMPAIGN,
    RoomKey.PRACTICES,
    RoomKey.NEWSLETTERS,
)


class UnknownRegion(ValueError):
    """No region of Finland has the slug."""


@transaction.atomic
def provision_region(
    *,
    slug: str,
    languages: Sequence[str] = (settings.LANGUAGE_CODE,),
    hostname: str = "",
    rooms: Sequence[str] = (),
) -> Region:
    """Open a region's site, or add what an open one lacks (a language, a room, a role's right).

    Idempotent: pages, groups and settings that exist are left as they are. Finnish is always the
    first language. ``hostname`` defaults to ``<slug>.<NETWORK_DOMAIN>``, for the hub the domain
    itself. Raises ``UnknownRegion`` for a slug that no region has and ``ValueError`` for a language
    that the network does not know.
    """
    with in_every_region():
        return _provision(_find_region(slug), languages, hostname, rooms)


def _provision(
    region: Region, languages: Sequence[str], hostname: str, rooms: Sequence[str]
) -> Region:
    region.languages = _languages(region, languages)
    region.rooms = list(dict.fromkeys([*region.rooms, *(rooms or _default_rooms(region))]))
    locales = {
        code: Locale.objects.get_or_create(language_code=code)[0] for code in region.languages
    }
    homes = {code: plant_home(region, locale) for code, locale in locales.items()}
    region.site = _open_site(region, homes[settings.LANGUAGE_CODE], hostname)
    region.save()
    RegionSettings.objects.get_or_create(site=region.site, defaults=default_look(region))
    for room in rooms_of(region):
        for seed in room.seeds(region):
            plant(region, seed, homes)
        if room.after:
            room.after(region)
    every = _every_home(region)
    grant_access(region, every)
    set_moderation(region, every)
    # A cache refilled by another process before the commit would hold the old addresses.
    transaction.on_commit(Site.clear_site_root_paths_cache)
    return region


def _every_home(region: Region) -> list[Page]:
    """Those of closed languages too: their pages wait, and stay their writers'."""
    return list(Page.objects.filter(translation_key=seed_key(region, "home")).order_by("path"))


def _find_region(slug: str) -> Region:
    if not Region.objects.exists():
        load_reference_data()
        clear_samples()
    try:
        return Region.objects.select_for_update(of=("self",)).get(slug=slug)
    except Region.DoesNotExist as error:
        known = ", ".join(Region.objects.values_list("slug", flat=True))
        raise UnknownRegion(f"No region has the slug “{slug}”. Known ones: {known}.") from error


def _languages(region: Region, wanted: Sequence[str]) -> list[str]:
    known = dict(settings.LANGUAGES)
    strange = [code for code in wanted if code not in known]
    if strange:
        raise ValueError(f"Unknown language: {', '.join(strange)}. Known: {', '.join(known)}.")
    return list(dict.fromkeys([settings.LANGUAGE_CODE, *region.languages, *wanted]))


def _default_rooms(region: Region) -> tuple[str, ...]:
    return _HUB_ROOMS if region.is_hub else tuple(RoomKey.values)


def _open_site(region: Region, home: Page, hostname: str) -> Site:
    """The region's site; a hostname that is given moves an open one."""
    if region.site is not None:
        if hostname and region.site.hostname != hostname:
            region.site.hostname = hostname
            region.site.save()
        return region.site
    domain = settings.NETWORK_DOMAIN
    site = Site(
        hostname=hostname or (domain if region.is_hub else f"{region.slug}.{domain}"),
        port=_port(),
        site_name=home.title,
        root_page=home,
        is_default_site=region.slug == HUB_SLUG,
    )
    site.save()
    return site


def _port() -> int:
    """The port of the network's other sites: a command beside ``make demo`` is not told it."""
    port = Site.objects.filter(is_default_site=True).values_list("port", flat=True).first()
    return port or settings.WEB_PORT


def open_restored(
    *,
    region: Region,
    languages: Sequence[str],
    rooms: Sequence[str],
    site_name: str,
    hostname: str = "",
) -> None:
    """Give a region whose pages have been brought in its site, rights and workflow. Nothing is
    planted: what its editors have deleted stays deleted."""
    homes = _every_home(region)
    region.languages, region.rooms = _languages(region, languages), list(rooms)
    first = next(home for home in homes if home.locale.language_code == settings.LANGUAGE_CODE)
    site = _open_site(region, first, hostname)
    site.site_name = site_name
    site.save()
    region.site = site
    region.save()
    grant_access(region, homes)
    set_moderation(region, homes)
    transaction.on_commit(Site.clear_site_root_paths_cache)
