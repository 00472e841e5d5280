"""Lifting a story to the nation, offering it to regions, picking it for a letter."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from campaign.consents.purposes import allows
from campaign.models import Consent, Story, StoryShare
from campaign.sharing.errors import CannotShare
from campaign.sharing.queries import is_public
from regions.models import Region
from regions.models.regions import HUB_SLUG

if TYPE_CHECKING:
    from network.users.models import User

_State, _Kind = StoryShare.State, StoryShare.Kind


@transaction.atomic
def lift_story(*, story: Story, reason: str, actor: User) -> StoryShare:
    """Propose a region's story to the nation: the hub's publishers answer. The hub's own is lifted
    at once. Raises ``CannotShare``."""
    story = _held(story, Consent.Purpose.WEB)
    share = _new(story, _hub(), _Kind.LIFT, reason, actor)
    if story.region.is_hub:
        _settle(share, _State.SHOWN, actor)
    share.save()
    return share


@transaction.atomic
def lift_as_hub(*, story: Story, reason: str, actor: User) -> StoryShare:
    """Lift any region's public story at once, because the hub's publishers want it so; what had
    been proposed or declined is accepted. Raises ``CannotShare``."""
    story = _held(story, Consent.Purpose.WEB)
    share = _standing(story, _hub(), _Kind.LIFT)
    if share is not None and share.state == _State.SHOWN:
        raise CannotShare(_("The story has been lifted to the nation already."))
    if share is None:
        share = _new(story, _hub(), _Kind.LIFT, reason, actor)
    else:
        share.answer = reason
    _settle(share, _State.SHOWN, actor)
    share.save()
    return share


@transaction.atomic
def offer_story(
    *, story: Story, regions: Iterable[Region], reason: str, actor: User
) -> list[StoryShare]:
    """Offer a story to other regions, whose publishers answer. Those that have the offer already
    are passed over. Raises ``CannotShare`` when none is left."""
    story = _held(story, Consent.Purpose.WEB)
    made = []
    for region in regions:
        if region.pk != story.region_id and _standing(story, region, _Kind.OFFER) is None:
            share = _new(story, region, _Kind.OFFER, reason, actor)
            share.save()
            made.append(share)
    if not made:
        raise CannotShare(_("These regions have been offered the story already."))
    return made


@transaction.atomic
def pick_for_letter(*, story: Story, to_region: Region, reason: str, actor: User) -> StoryShare:
    """Let a story go along in the region's next letter; in the hub's, when the hub agrees.

    Raises ``CannotShare``, also when somebody shown has not consented to letters.
    """
    story = _held(story, Consent.Purpose.LETTERS)
    share = _new(story, to_region, _Kind.LETTER, reason, actor)
    if to_region.pk == story.region_id:
        _settle(share, _State.PROPOSED, actor)
    share.save()
    return share


@transaction.atomic
def take_back(*, share: StoryShare) -> bool:
    """End a share; False when it has ended already, or has gone with a letter."""
    rows = StoryShare.everywhere.filter(pk=share.pk, letter_key=None)
    return bool(rows.exclude(state=_State.ENDED).update(state=_State.ENDED))


def _held(story: Story, purpose: Consent.Purpose) -> Story:
    """The story's row, locked, when it may be shared for the purpose."""
    rows = Story.everywhere.select_for_update(of=("self",)).select_related("region")
    story = rows.get(pk=story.pk)
    if story.taken_down_at is not None or not is_public(story):
        raise CannotShare(_("The story is not public. Publish it first; then it can be shared."))
    if not allows(story, purpose):
        if purpose == Consent.Purpose.LETTERS:
            raise CannotShare(
                _(
                    "Somebody shown has not consented to letters by mail. Ask, and correct the "
                    "consent on the story's desk."
                )
            )
        raise CannotShare(
            _(
                "Somebody shown has not consented to the network's sites. Ask, and correct the "
                "consent on the story's desk."
            )
        )
    return story


def _standing(story: Story, to_region: Region, kind: StoryShare.Kind) -> StoryShare | None:
    rows = StoryShare.everywhere.filter(story=story, to_region=to_region, kind=kind)
    return rows.exclude(state=_State.ENDED).first()


def _new(
    story: Story, to_region: Region, kind: StoryShare.Kind, reason: str, actor: User
) -> StoryShare:
    if _standing(story, to_region, kind) is not None:
        raise CannotShare(
            _("This has been done already. See below where it stands, or take it back first.")
        )
    return StoryShare(
        region=story.region,
        to_region=to_region,
        story=story,
        kind=kind,
        reason=reason,
        made_by=actor,
    )


def _settle(share: StoryShare, state: StoryShare.State, actor: User) -> None:
    share.state, share.answered_by, share.answered_at = state, actor, timezone.now()


def _hub() -> Region:
    return Region.objects.get(slug=HUB_SLUG)
