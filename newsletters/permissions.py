"""Questions about letters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.contrib.auth.models import AnonymousUser

from newsletters.models import NewsletterPage
from regions.models import Region
from regions.permissions import user_has_duty
from regions.roles import Duty

if TYPE_CHECKING:
    from network.users.models import User


def user_can_send_letter(user: User | AnonymousUser, letter: NewsletterPage) -> bool:
    """Only the region's communications send letters; editors write them."""
    return letter.region is not None and user_can_send_letters(user, letter.region)


def user_can_send_letters(user: User | AnonymousUser, region: Region) -> bool:
    """Who comes to the region's list of letters."""
    return user_has_duty(user, region, Duty.SEND_LETTERS)


def user_can_look_after_readers(user: User | AnonymousUser, region: Region) -> bool:
    """Only the region's communications see who gets letters: it is personal data."""
    return user_has_duty(user, region, Duty.LOOK_AFTER_READERS)


def user_can_see_senders_domain(user: User | AnonymousUser, region: Region) -> bool:
    """Communications, who send, and administrators, who can ask for a change in DNS."""
    duties = (Duty.SEND_LETTERS, Duty.CHANGE_SETTINGS)
    return any(user_has_duty(user, region, duty) for duty in duties)
