"""What is done to people, a verb each."""

from people.services.accepting import NewAccount, accept_invitation
from people.services.inviting import invite_person, resend_invitation, withdraw_invitation
from people.services.mailing import purge_invitations, send_invitation, unsent_invitations
from people.services.memberships import change_roles, deactivate_person
from people.services.resetting import reset_second_step

__all__ = [
    "NewAccount",
    "accept_invitation",
    "change_roles",
    "deactivate_person",
    "invite_person",
    "purge_invitations",
    "resend_invitation",
    "reset_second_step",
    "send_invitation",
    "unsent_invitations",
    "withdraw_invitation",
]
