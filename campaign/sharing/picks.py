"""Stories that go along in letters, for the room that sends these."""

from __future__ import annotations

import uuid
from collections.abc import Collection
from typing import Any

from django.db.models import QuerySet

from campaign.consents.purposes import allows
from campaign.models import Consent, StoryShare, VideoStoryPage
from campaign.sharing.queries import is_public
from network.prepared import prepared
from regions.models import Region

_State = StoryShare.State


def _waiting(region: Region) -> QuerySet[StoryShare]:
    rows = StoryShare.everywhere.filter(
        to_region=region,
        kind=StoryShare.Kind.LETTER,
        state=_State.PROPOSED,
        answered_at__isnull=False,
        letter_key=None,
        story__taken_down_at=None,
    )
    return rows.select_related("story", "region").order_by("created_at", "pk")


def waiting_picks(region: Region) -> list[StoryShare]:
    """What goes along in the region's next letter, the oldest pick first: public stories whose
    people have consented to letters."""
    return [share for share in _waiting(region) if _may_go(share)]


def _may_go(share: StoryShare) -> bool:
    return allows(share.story, Consent.Purpose.LETTERS) and is_public(share.story)


def bind_picks(
    *, region: Region, letter_key: uuid.UUID, chosen: Collection[int] | None = None
) -> int:
    """Bind the waiting picks to a letter, in the transaction that sends it; returns how many.

    ``chosen`` are the ids of those that the sender saw and left in; None takes all. The others go
    on waiting. The rows are locked, so that a withdrawal comes wholly before or wholly after.
    """
    rows = _waiting(region).select_for_update(of=("self",))
    if chosen is not None:
        rows = rows.filter(pk__in=chosen)
    going = [share.pk for share in rows if _may_go(share)]
    waiting = StoryShare.everywhere.filter(pk__in=going, state=_State.PROPOSED)
    return waiting.update(state=_State.SHOWN, letter_key=letter_key)


def free_picks(*, letter_key: uuid.UUID) -> int:
    """Let the stories of a letter that was taken back wait for the next one; returns how many."""
    return bound_to(letter_key).update(state=_State.PROPOSED, letter_key=None)


def stories_in(letter_key: uuid.UUID, language: str) -> list[VideoStoryPage]:
    """The stories that went along in a letter and are public now, in the reader's language."""
    return _stories_in(letter_key, language)


def bound_to(letter_key: Any) -> QuerySet[StoryShare]:
    """What went along in a letter, whose key may be an expression."""
    return StoryShare.everywhere.filter(
        kind=StoryShare.Kind.LETTER, state=_State.SHOWN, letter_key=letter_key
    )


@prepared
def _stories_in(letter_key: uuid.UUID, language: str) -> QuerySet[VideoStoryPage]:
    bound = bound_to(letter_key)
    pages: QuerySet[Any] = VideoStoryPage.objects.in_language(language).filter(
        translation_key__in=bound.values("story__key")
    )
    return pages.newest().for_cards().select_related("video")
