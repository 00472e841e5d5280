"""Questions about letters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.contrib.auth.models import AnonymousUser

from newsletters.models import NewsletterPage
from regions.permissions import user_has_duty
from regions.roles import Duty

if TYPE_CHECKING:
    from network.users.models import User


def user_can_send_letter(user: User | AnonymousUser, letter: NewsletterPage) -> bool:
    """Only the region's communications send letters; editors write them."""
    region = letter.region
    return region is not None and user_has_duty(user, region, Duty.SEND_LETTERS)
