"""What this room holds of people (network/privacy)."""

from django.utils.translation import gettext_lazy as _

from feedback.models import ANSWERED_KEPT_FOR, KEPT_AT_MOST
from network.privacy.declaring import Basis, Limit, Personal
from network.privacy.registry import declare, nothing_personal

declare(
    Personal(
        model="feedback.Feedback",
        title=_("Feedback about the site"),
        people=_("those who tell of something on the site"),
        purpose=_("To answer, and to mend what was told of."),
        basis=Basis.INTEREST,
        fields=("words", "page", "email", "answer", "note", "handed_note"),
        others=("role",),
        limits=(
            Limit(days=ANSWERED_KEPT_FOR.days, after="answered_at", event=_("the answer")),
            Limit(days=KEPT_AT_MOST.days, after="created_at", event=_("the feedback")),
        ),
        purge="feedback.tasks.forget_feedback",
        email="email",
    )
)
nothing_personal("feedback.HandOver", "", "which region gave a word to which")
nothing_personal("feedback.PageVerdict", "page", "numbers of a page")
