"""Core pages: what a region wants to have in a language before all else."""

from __future__ import annotations

import uuid
from collections.abc import Sequence

from regions.models import Region
from regions.rooms import rooms_of
from regions.services.planting import seed_key
from translating.models import CoreLanguage
from translating.overview.standing import Standing, other_languages, unmet


def core_keys(region: Region) -> list[uuid.UUID]:
    """The front page, and what every site is opened with directly below it: the statements and the
    rooms' own pages. What the region has put into its main menu is core as well."""
    seeds = [
        seed.key for room in rooms_of(region) for seed in room.seeds(region) if not seed.parent
    ]
    return [seed_key(region, key) for key in ("home", *seeds)]


def core_languages(region: Region) -> list[str]:
    """Languages under the rule, in the region's order."""
    chosen = set(CoreLanguage.objects.filter(region=region).values_list("language", flat=True))
    return [code for code in other_languages(region) if code in chosen]


def missing_core_pages(region: Region, languages: Sequence[str]) -> list[Standing]:
    """Core pages that one of the languages lacks, or has only in draft."""
    return unmet(region, core_keys(region), languages) if languages else []
