"""What the steps of a timeline do: every part of the room names its actions here.

    @step_action("survey")
    def survey(step: Step) -> str: …

An action is called in the transaction that settles its step, with the region's rows in scope and in
Finnish; it puts its mails into the post with unique keys and returns a sentence about what came of
it. So a crash before the commit does nothing, and after it nothing twice. ``NotNow`` refuses with a
sentence. Steps whose action nobody has named wait.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from events.models import Step

Act = Callable[[Step], str]
Foresee = Callable[[Step], int | None]


@dataclass(frozen=True)
class StepAction:
    """How a step is done, and how many mails it would send now."""

    act: Act
    foresee: Foresee | None = None

    def mails(self, step: Step) -> int | None:
        """How many mails would leave now; None where nobody can tell or nothing is mailed."""
        return self.foresee(step) if self.foresee else None


_actions: dict[str, StepAction] = {}


def step_action(name: str, *, foresee: Foresee | None = None) -> Callable[[Act], Act]:
    """Let a function do the steps of an action; ``foresee`` counts the mails before it is done."""

    def register(act: Act) -> Act:
        _actions[name] = StepAction(act, foresee)
        return act

    return register


def action_of(step: Step) -> StepAction | None:
    """None for an action that no part of the room has named."""
    return _actions.get(step.action)


def known_actions() -> list[str]:
    """The names of actions that can be done."""
    return list(_actions)
