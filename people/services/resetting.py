"""A new second step for somebody who has lost the old one."""

from __future__ import annotations

from allauth.mfa.models import Authenticator
from django.db import transaction

from network.users.models import User
from network.users.services import forget_second_factors
from people.errors import NoSecondStep, NotHere, NotYoursToReset, OwnSecondStep
from people.permissions import user_can_reset_second_step
from people.services.acting import administrator
from regions.activity import record
from regions.models import Deed, Region


@transaction.atomic
def reset_second_step(*, region: Region, person: User, by: User) -> None:
    """Forget the person's app, passkeys and recovery codes; the next log-in sets up new ones.

    Ends her sessions, tells her by mail, and is written down in every region where she works.
    Raises ``NotYourRegion``, ``OwnSecondStep``, ``NotHere``, ``NotYoursToReset`` and
    ``NoSecondStep``.
    """
    actor = administrator(by, region)
    if person.pk == actor.pk:
        raise OwnSecondStep
    person = User.objects.select_for_update().get(pk=person.pk)
    works_in = list(Region.objects.filter(roles__group__user=person).distinct())
    if region not in works_in:
        raise NotHere
    if not user_can_reset_second_step(actor, person):
        raise NotYoursToReset
    if not Authenticator.objects.filter(user_id=person.pk).exists():
        raise NoSecondStep
    forget_second_factors(user=person)
    for one in works_in:
        record(one, actor, Deed.FORGOT_FACTORS, person.email)
