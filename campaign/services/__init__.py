"""Writing of the room that no single part owns."""

from campaign.services.stories import record_story

__all__ = ["record_story"]
