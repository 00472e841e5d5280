"""What this room holds of people (network/privacy)."""

from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from network.privacy.declaring import Basis, Limit, Personal
from network.privacy.registry import declare
from people.models import KEPT_FOR

declare(
    Personal(
        model="people.Invitation",
        title=_("Invitations to work on the site"),
        people=_("those who are asked to work on the site"),
        purpose=_("To bring you in, and to show your colleagues whom they have asked."),
        basis=Basis.INTEREST,
        seen_by=_("the region's administrators"),
        fields=("email",),
        others=("roles", "nonce"),
        limits=(
            Limit(days=KEPT_FOR.days, after="accepted_at", event=_("you accepted it")),
            Limit(days=KEPT_FOR.days, after="withdrawn_at", event=_("it was withdrawn")),
            Limit(
                days=KEPT_FOR.days,
                after="expires_at",
                event=_("it went out of date"),
                when=Q(accepted_at=None, withdrawn_at=None),
            ),
        ),
        purge="people.tasks.purge_invitations",
        email="email",
    )
)
