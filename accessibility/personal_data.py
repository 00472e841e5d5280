"""What this room holds of people (network/privacy)."""

from django.utils.translation import gettext_lazy as _

from accessibility.models import ANSWERED_KEPT_FOR, KEPT_AT_MOST
from network.privacy.declaring import Basis, Limit, Personal
from network.privacy.registry import declare, nothing_personal

declare(
    Personal(
        model="accessibility.Feedback",
        title=_("Feedback about accessibility"),
        people=_("those who tell that something is hard to use"),
        purpose=_("To answer, and to mend what is hard to use."),
        basis=Basis.DUTY,
        fields=("words", "page", "email", "note"),
        limits=(
            Limit(days=ANSWERED_KEPT_FOR.days, after="answered_at", event=_("the answer")),
            Limit(days=KEPT_AT_MOST.days, after="created_at", event=_("the feedback")),
        ),
        purge="accessibility.tasks.forget_feedback",
        email="email",
    )
)
nothing_personal("accessibility.KnownGap", "words", "what does not work on the site")
