"""Two regions: Kainuu, whose people look, and Lappi, in which every word is a canary.

All that belongs to Lappi has keys from ``FIRST`` to ``LAST``, so that a key in an address, a row or
a rendered page says by itself whose it is. What is made later, by the crawl, comes after ``LATER``.
"""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from django.apps import apps
from django.conf import settings
from django.core.management import call_command
from django.db import connection, transaction
from django.test import override_settings
from wagtail.models import Locale, ReferenceIndex

from network import env
from network.background import paused
from regions.models import Region
from regions.scoping import in_every_region
from regions.services import provision_region
from regions.services.access import region_collection
from tests import database, factories
from tests.caching import empty_caches
from tests.isolation import (
    accessibility,
    belongings,
    canary,
    happenings,
    own_data,
    pages,
    quality,
    translating_wording,
    webhooks,
)
from tests.isolation.filling import Side

FIRST, LAST, LATER = 9_000_001, 9_499_999, 9_500_001
OWN, OTHER = "kainuu", "lappi"
OWN_COLOUR = (20, 120, 60)


_MADE_BY = (
    *(
        "accessibility",
        "belongings",
        "canary",
        "evenings",
        "filling",
        "happenings",
        "own_data",
        "pages",
    ),
    *("passkeys", "quality", "telling", "translating_orders", "translating_overview"),
    *("translating_wording", "webhooks", "world"),
)


def fingerprint() -> str:
    """Changes when anything that the world is made from does."""
    digest = hashlib.sha256(database.fingerprint().encode())
    here = Path(__file__).parent
    files = [here / f"{name}.py" for name in _MADE_BY]
    models = [path for room in env.PROJECT.glob("*/models*") for path in room.rglob("*.py")]
    for path in (*files, *sorted(models), *sorted(env.PROJECT.glob("*/models.py"))):
        digest.update(path.read_bytes())
    return digest.hexdigest()[:12]


def folder() -> Path:
    """Where the world's files stand, to be copied by each who uses it."""
    return Path(settings.VAR_DIR) / "worlds" / fingerprint()


def template() -> str:
    """The name of the world's template database, made now if it is missing or out of date."""
    if not folder().exists():
        database.drop(f"jv_world_{fingerprint()}")
    return database.made("world", fingerprint(), _make)


def _make() -> None:
    shutil.rmtree(folder().parent, ignore_errors=True)
    folder().mkdir(parents=True)
    later = {"default": {"BACKEND": "network.background.CeleryBackend"}}
    Locale.objects.get_or_create(language_code="se")  # languages are nobody's
    empty_caches()
    with files_in(folder()), in_every_region(), override_settings(TASKS=later), paused():
        for slug in ("verkosto", OWN):
            provision_region(slug=slug, languages=database.REGIONS[slug])
        _furnish(Side(factories.region(OWN), canary.OWN_MARK, OWN_COLOUR), pages.A_FEW)
        _index()
        _move_keys(OTHER)
        _count_from(FIRST)
        provision_region(slug=OTHER, languages=database.REGIONS[OTHER])
        other = Side(factories.region(OTHER), canary.MARK, canary.COLOUR)
        _furnish(other, tuple(pages.STATES))
        belongings.rename_what_was_provisioned(other)
        _index(FIRST)
        _count_from(LATER)


@contextmanager
def files_in(place: Path) -> Iterator[None]:
    """Keep uploaded files there."""
    with override_settings(MEDIA_ROOT=place):
        yield


def _move_keys(slug: str) -> None:
    """Give the region and its municipalities, which are reference data, keys of the same kind."""
    region = Region.objects.get(slug=slug)
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("UPDATE regions_region SET id = %s WHERE id = %s", [FIRST, region.pk])
        cursor.execute(
            "UPDATE regions_municipality SET region_id = %s, id = id + %s WHERE region_id = %s",
            [FIRST, FIRST - 1, region.pk],
        )


def _count_from(number: int) -> None:
    """Identity columns are not in information_schema.sequences; pg_sequences has both kinds."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT setval(format('%%I.%%I', schemaname, sequencename)::regclass, %s, false)"
            " FROM pg_sequences WHERE schemaname = 'public'",
            [number],
        )


def _index(since: int = 1) -> None:
    """Make the search's and the references' rows, which were left out while things were made."""
    call_command("update_index", verbosity=0)
    call_command("rebuild_search", verbosity=0)
    for model in apps.get_models():
        if ReferenceIndex.is_indexed(model):
            for found in model._default_manager.filter(pk__gte=since):
                ReferenceIndex.create_or_update_for_object(found)


def _furnish(side: Side, states: tuple[str, ...]) -> None:
    """Everything that a region can have, in the order in which things point at one another."""
    region = side.region
    side.targets["home"] = factories.home(region)
    side.targets["wagtailcore.Page"] = factories.seeded(region, "news")
    side.targets["regions.Municipality"] = region.municipalities.first()
    side.targets["regions.Theme"] = belongings.theme()
    side.targets["newsletters.Audience"] = factories.audience(region)
    belongings.employ(side)
    _file(side)
    pages.retitle_what_was_planted(side)
    for _page in pages.write_pages(side, states):
        pass
    for label in ("news.NewsPage", "home.ContentPage", "campaign.VideoStoryPage"):
        language = next(code for code in ("sv", "en") if code in region.languages)
        pages.translate(side.targets[label], language, side)
    belongings.keep(side)
    happenings.register_people(side)
    translating_wording.suggest_words(side)
    accessibility.tell_of_barriers(side)
    own_data.leave_traces(side)
    quality.leave_faults(side)
    webhooks.tell_others(side)


def _file(side: Side) -> None:
    """A picture, a document and a film in the region's collection, and more in a private one."""
    home = region_collection(side.region)
    below = home.add_child(name=side.words("Telkka").say("collection"))
    hidden = home.add_child(name=side.words("Sinirinta").say("collection"))
    belongings.close(hidden, side)
    for collection, bird in ((home, "Telkka"), (below, "Tukkasotka"), (hidden, "Sinirinta")):
        made = belongings.files(side, bird, collection)
        for label, found in made.items():
            side.targets.setdefault(label, found)
