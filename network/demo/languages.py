"""Who looks after the demo's languages."""

from __future__ import annotations

from network.users.models import User
from regions.models import Region
from translating.models import LanguageDuty
from translating.overview.duties import set_duties
from translating.overview.originals import note_missing
from translating.overview.standing import other_languages

CORE = {"lappi": ("se",)}
"""Languages in which a site's core pages must be there."""


def look_after_languages(region: Region) -> None:
    """The rule about core pages, and an editor for each language."""
    note_missing()
    if not other_languages(region):
        return
    editor = User.objects.filter(email=f"toimittaja.{region.slug}@example.org").first()
    if not LanguageDuty.objects.filter(region=region).exists():
        people = dict.fromkeys(region.languages, editor)
        set_duties(region=region, core=CORE.get(region.slug, ()), people=people)
