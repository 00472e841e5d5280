"""What a person can do to a sending, by the state that it is in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from newsletters.models import Sending
from newsletters.sending import services
from newsletters.sending.services.again import Which

if TYPE_CHECKING:
    from network.users.models import User

_State = Sending.State
Deed = Callable[[Sending, "User"], object]


@dataclass(frozen=True, kw_only=True)
class Action:
    """One button: its words, what it does, what is said when it is done, and what is said before
    when it cannot be undone."""

    key: str
    label: str | Promise
    done: str | Promise
    deed: Deed
    warning: str | Promise = ""
    second: bool = False
    """Drawn as the lesser button."""


APPROVE = Action(
    key="approve",
    label=_("Approve and send"),
    done=_("The letter is approved and leaves at its time."),
    deed=lambda sending, user: services.approve(sending=sending, approver=user),
)
DECLINE = Action(
    key="decline",
    label=_("Do not approve"),
    done=_("The letter was not approved. It can be written further and asked for anew."),
    deed=lambda sending, user: services.decline(sending=sending, approver=user),
    second=True,
)
TAKE_BACK = Action(
    key="take_back",
    label=_("Take the letter back"),
    done=_("The letter was taken back. Nobody got it."),
    deed=lambda sending, user: services.take_back(sending=sending, actor=user),
    second=True,
)
SEND_NOW = Action(
    key="send_now",
    label=_("Send at once"),
    done=_("The letter leaves now."),
    deed=lambda sending, user: services.send_now(sending=sending),
    warning=_("The letter leaves now, and nobody can take it back."),
)
CONFIRM = Action(
    key="confirm",
    label=_("Send it now after all"),
    done=_("The letter leaves now."),
    deed=lambda sending, user: services.confirm_missed(sending=sending, actor=user),
)
PAUSE = Action(
    key="pause",
    label=_("Pause"),
    done=_("The sending is paused."),
    deed=lambda sending, user: services.pause(sending=sending, actor=user),
)
RESUME = Action(
    key="resume",
    label=_("Go on"),
    done=_("The sending goes on."),
    deed=lambda sending, user: services.resume(sending=sending, actor=user),
)
CANCEL = Action(
    key="cancel",
    label=_("End the sending"),
    done=_("The sending was ended. Those who had not got the letter will not."),
    deed=lambda sending, user: services.cancel(sending=sending, actor=user),
    warning=_("Those who have not got the letter yet will not get it. This cannot be undone."),
    second=True,
)
AGAIN_DOUBT = Action(
    key="again_doubt",
    label=_("Send again to those in doubt"),
    done=_("The mails that are in doubt are sent again."),
    deed=lambda sending, user: services.send_again(sending=sending, which=Which.DOUBT, actor=user),
    warning=_("Nobody knows whether these mails arrived. Some people may get the letter twice."),
    second=True,
)
AGAIN_FAILED = Action(
    key="again_failed",
    label=_("Send again to those who failed"),
    done=_("The mails that failed are sent again."),
    deed=lambda sending, user: services.send_again(sending=sending, which=Which.FAILED, actor=user),
    warning=_("Servers have refused these mails once. Look at the reasons first."),
    second=True,
)

_BY_STATE: dict[str, tuple[Action, ...]] = {
    _State.ASKED: (APPROVE, DECLINE, TAKE_BACK),
    _State.SCHEDULED: (TAKE_BACK, SEND_NOW),
    _State.MISSED: (CONFIRM, TAKE_BACK),
    _State.EXPANDING: (PAUSE, CANCEL),
    _State.SENDING: (PAUSE, CANCEL),
    _State.PAUSED: (RESUME, CANCEL),
    _State.DONE: (AGAIN_DOUBT, AGAIN_FAILED),
    _State.CANCELLED: (),
}
ALL = {action.key: action for actions in _BY_STATE.values() for action in actions}


def actions_for(sending: Sending, user: User) -> tuple[Action, ...]:
    """The buttons that make sense now; the services decide again when one is pressed."""
    actions = _BY_STATE[sending.state]
    if sending.state == _State.ASKED:
        own = sending.asked_by_id == user.pk
        return (TAKE_BACK,) if own else (APPROVE, DECLINE)
    if sending.state == _State.PAUSED and sending.started_at is None:
        return (RESUME, TAKE_BACK)
    return actions
