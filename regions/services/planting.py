"""Writing a site's first pages, each known by a key that never changes."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Mapping
from typing import Any

from django.apps import apps
from django.utils import timezone, translation
from django.utils.translation import gettext_lazy as _
from wagtail.models import Locale, Page

from network.pages import BasePage
from network.slugs import ascii_slug
from regions.models import Region
from regions.rooms import PageSeed, Sentence, rooms_of

_NAMESPACE = uuid.UUID("8f0d6c1e-6f8e-4f59-9d0b-3c1d8f2a7b11")


def seed_key(region: Region, key: str) -> uuid.UUID:
    """The translation key that all language versions of a seeded page share."""
    return uuid.uuid5(_NAMESPACE, f"{region.slug}/{key}")


def plant(
    region: Region, seed: PageSeed, homes: Mapping[str, Page], *, published: bool = True
) -> int:
    """Write the seed's page in each language that lacks it, below its parent in that language;
    returns how many pages were new."""
    made = 0
    for language, home in homes.items():
        if seed.languages and language not in seed.languages:
            continue
        if find(region, seed.key, home.locale) is not None:
            continue
        parent = find(region, seed.parent, home.locale) if seed.parent else home
        if parent is not None:
            write(parent, _build(region, seed, home.locale), published=published)
            made += 1
    return made


def seeded_paths(region: Region, language: str) -> dict[str, str]:
    """Where the region's seeded pages would stand below the front page in a language, whether the
    region has the language or not: path without slashes at its ends → the seed's key."""
    paths: dict[str, str] = {}
    for seed in (seed for room in rooms_of(region) for seed in room.seeds(region)):
        if seed.languages and language not in seed.languages:
            continue
        slug = _say(seed.slug, language) or slug_of(_say(seed.title, language))
        paths[seed.key] = "/".join(filter(None, [paths.get(seed.parent, ""), slug]))
    return {path: key for key, path in paths.items()}


def find(region: Region, key: str, locale: Locale) -> Page | None:
    """The seeded page in a language, wherever it has been moved to."""
    return Page.objects.filter(translation_key=seed_key(region, key), locale=locale).first()


def write(parent: Page, page: BasePage, *, published: bool = True) -> BasePage:
    """Add a page below the parent, as published or as a draft; a taken slug gets a number."""
    now = timezone.now()
    page.live = published
    if published:
        page.first_published_at = page.first_published_at or now
        page.last_published_at = now
    page.slug = free_slug(parent, page.slug or slug_of(page.title))
    parent.add_child(instance=page)
    if not published:
        page.save_revision()
    return page


def slug_of(title: str) -> str:
    """An ASCII slug of a title in any of our languages: Čállinbargu → callinbargu."""
    return ascii_slug(title)[:100] or "sivu"


def free_slug(parent: Page, wanted: str) -> str:
    """The wanted slug, or with a number after it when a sibling has it."""
    slug, number = wanted, 2
    while not Page._slug_is_available(slug, parent):  # noqa: SLF001 — Wagtail's own rule
        slug, number = f"{wanted}-{number}", number + 1
    return slug


def _build(region: Region, seed: PageSeed, locale: Locale) -> BasePage:
    language = locale.language_code
    title = _say(seed.title, language)
    return apps.get_model(seed.model)(
        title=title,
        lead=_say(seed.lead, language),
        slug=_say(seed.slug, language) or slug_of(title),
        show_in_menus=seed.in_menu,
        locale=locale,
        region=region,
        translation_key=seed_key(region, seed.key),
        **seed.fields(language),
    )


def _say(sentence: Sentence | Callable[[str], str], language: str) -> str:
    with translation.override(language):
        return sentence(language) if callable(sentence) else str(sentence)


def plant_home(region: Region, locale: Locale) -> Page:
    """The front page in a language, directly under the root; Finnish's slug is the region's."""
    key = seed_key(region, "home")
    found = Page.objects.filter(translation_key=key, locale=locale).first()
    if found:
        return found
    language = locale.language_code
    model = apps.get_model("home.NetworkHomePage" if region.is_hub else "home.RegionHomePage")
    with translation.override(language):
        name = _site_name(region, language)
        home = model(
            title=name,
            site_name=name,
            lead=str(_("Associations, events and people near you.")),
            slug=region.slug if language == "fi" else f"{region.slug}-{language}",
            locale=locale,
            region=region,
            translation_key=key,
        )
    return write(Page.get_first_root_node(), home)


def _site_name(region: Region, language: str) -> str:
    if region.is_hub:
        return str(_("Associations' network"))
    if language == "fi":
        return f"{region.fi_genitive} järjestöverkko"
    return str(_("%(region)s Associations") % {"region": region.name_in(language)})


def write_translations(
    parents: Mapping[str, Page],
    build: Callable[[str], BasePage | None],
    key: uuid.UUID,
    *,
    published: bool = True,
) -> dict[str, BasePage]:
    """Write one page in several languages below each language's parent, sharing one key, as
    published or as drafts.

    ``build`` gives the unsaved page in a language, or None where it has not been written.
    """
    written: dict[str, Any] = {}
    for language, parent in parents.items():
        page = build(language)
        if page is not None:
            page.locale = parent.locale
            page.translation_key = key
            written[language] = write(parent, page, published=published)
    return written
