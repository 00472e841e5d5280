"""Why something could not be done; each message is a sentence for the person who tried."""

from __future__ import annotations

from django.utils.translation import gettext as _

from people.models import Invitation


class PeopleError(ValueError):
    """What was asked for is against the rules of the room."""


class NotYourRegion(PeopleError):
    """Somebody acts in a region whose people are not hers to look after."""

    def __init__(self) -> None:
        super().__init__(_("Only the region's own administrators may do this."))


class AlreadyHere(PeopleError):
    """The invited person works in the region already."""

    def __init__(self) -> None:
        super().__init__(
            _("This person is in the region already. Change the roles in the list instead.")
        )


class AlreadyInvited(PeopleError):
    """The address has an invitation that may still be accepted."""

    def __init__(self) -> None:
        super().__init__(
            _("This address has been invited already. Send the invitation again from the list.")
        )


class RolesMissing(PeopleError):
    """No role at all, or one that regions do not have."""

    def __init__(self) -> None:
        super().__init__(_("Choose at least one of the region's roles."))


class OwnAccount(PeopleError):
    """Nobody changes her own roles: not upwards, and not by accident downwards."""

    def __init__(self) -> None:
        super().__init__(_("You cannot change your own roles. Ask another administrator."))


class OwnSecondStep(PeopleError):
    """Whoever has her session need not have her phone."""

    def __init__(self) -> None:
        super().__init__(
            _("You cannot do this for yourself. Ask another administrator, or the network's.")
        )


class NotYoursToReset(PeopleError):
    """The account opens more than what the actor looks after; the sentence does not say what."""

    def __init__(self) -> None:
        super().__init__(
            _("Only the network's administrators can do this for this person. Ask them.")
        )


class NoSecondStep(PeopleError):
    """There is nothing to forget."""

    def __init__(self) -> None:
        super().__init__(
            _("This person has no second step in use: the next log-in asks to set one up.")
        )


class LastAdministrator(PeopleError):
    """Without an administrator nobody could bring people in."""

    def __init__(self) -> None:
        super().__init__(
            _("The region needs an administrator. Make somebody else an administrator first.")
        )


class NotHere(PeopleError):
    """The person has no role in the region, or none any more."""

    def __init__(self) -> None:
        super().__init__(_("This person is no longer in the region. Look at the list again."))


class InvitationSettled(PeopleError):
    """The invitation was accepted or withdrawn meanwhile."""

    def __init__(self) -> None:
        super().__init__(
            _("This invitation has been answered or withdrawn meanwhile. Look at the list again.")
        )


class InvitationUnknown(PeopleError):
    """A link that we never wrote, or whose invitation was deleted long ago."""


class InvitationGone(PeopleError):
    """A link that was good once; ``replaced`` means that a newer mail is in the inbox."""

    def __init__(self, invitation: Invitation, *, replaced: bool = False) -> None:
        super().__init__()
        self.language = invitation.language
        self.reason = "replaced" if replaced else invitation.state.value


class SomebodyElse(PeopleError):
    """The invitation is not for the person who is logged in."""


class AccountExists(PeopleError):
    """The address has an account: its owner must log in before she joins."""


class AccountClosed(PeopleError):
    """The network's administrators have closed the account; an invitation does not open it."""
