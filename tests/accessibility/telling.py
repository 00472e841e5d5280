"""What the tests of accessibility have in common."""

from __future__ import annotations

from regions.models import Region

FORM = "/lomakkeet/saavutettavuus/"
ADMIN = {"host": "localhost"}
WORDS = "En pääse näppäimistöllä ilmoittautumisen painikkeeseen."


def desk(region: Region) -> str:
    """The region's desk in the admin."""
    return f"/admin/accessibility/{region.slug}/"
