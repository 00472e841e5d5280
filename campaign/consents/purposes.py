"""What the people shown have agreed to."""

from __future__ import annotations

from typing import Any

from campaign.models import Consent, Story, VideoStoryPage
from network.prepared import prepared


def allows(story: Story, purpose: Consent.Purpose) -> bool:
    """True when everybody shown has consented to the purpose and no consent has ended, or when the
    public pages say that nobody can be recognised."""
    if story.taken_down_at is not None:
        return False
    rows = _consents_to(story.pk)
    if rows:
        return all(row.is_in_force and purpose in row.purposes for row in rows)
    pages = VideoStoryPage.objects.live().filter(translation_key=story.key)
    return pages.exists() and not pages.filter(nobody_shown=False).exists()


@prepared
def _consents_to(story: int) -> Any:
    """In every region: the public pages ask."""
    return Consent.everywhere.filter(story=story).order_by()
