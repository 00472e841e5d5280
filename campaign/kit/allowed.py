"""What the people in a story have allowed it to be used for."""

from __future__ import annotations

from campaign.models import Consent, VideoStoryPage
from regions.scoping import inside


def allowed_purposes(page: VideoStoryPage) -> frozenset[str]:
    """The purposes that every consent in force names; none when there is no consent at all, and
    every one when nobody can be recognised in the story.

    Reads the rows of the story's own region, whichever site asks, and gives no name on.
    """
    if getattr(page, "nobody_shown", False):
        return frozenset(Consent.Purpose.values)
    with inside(page.region):
        rows = list(Consent.objects.filter(story__key=page.translation_key))
    purposes = [frozenset(row.purposes) for row in rows if row.is_in_force]
    return frozenset.intersection(*purposes) if purposes else frozenset()
