"""What a region says to a story that it is offered, or that is lifted to the nation."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from campaign.models import DeclinedLift, Story, StoryShare
from campaign.sharing.errors import CannotShare
from regions.models import Region

if TYPE_CHECKING:
    from network.users.models import User

_State = StoryShare.State


@transaction.atomic
def answer_share(*, share: StoryShare, accept: bool, words: str, actor: User) -> StoryShare:
    """Accept or decline what another region has offered or proposed, also after another answer.

    What is accepted for a letter waits for it. Raises ``CannotShare`` for what was taken back, or
    has gone with a letter.
    """
    story = Story.everywhere.select_for_update(of=("self",)).get(pk=share.story_id)
    share = StoryShare.everywhere.select_for_update(of=("self",)).get(pk=share.pk)
    if share.state == _State.ENDED or story.taken_down_at is not None:
        raise CannotShare(_("The story has been taken back meanwhile, so there is no answer."))
    if share.letter_key is not None:
        raise CannotShare(_("The story has gone along in a letter already."))
    waits = share.kind == StoryShare.Kind.LETTER
    if accept:
        share.state = _State.PROPOSED if waits else _State.SHOWN
    else:
        share.state = _State.DECLINED
    share.answer, share.answered_by, share.answered_at = words, actor, timezone.now()
    share.save()
    return share


def decline_lift(*, region: Region, story: Story, reason: str, actor: User) -> None:
    """Do not show a lifted story on the region's walls; a second time changes the reason only."""
    DeclinedLift.everywhere.update_or_create(
        region=region, story_key=story.key, defaults={"reason": reason, "made_by": actor}
    )


def show_lift_again(*, region: Region, key: uuid.UUID) -> bool:
    """Show a lifted story after all; False when it had not been declined."""
    gone, _by_model = DeclinedLift.everywhere.filter(region=region, story_key=key).delete()
    return bool(gone)
