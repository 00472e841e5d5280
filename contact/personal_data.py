"""What this room holds of people (network/privacy)."""

from django.utils.translation import gettext_lazy as _

from contact.models import KEPT_AFTER
from network.privacy.declaring import Basis, Limit, Personal
from network.privacy.registry import declare

declare(
    Personal(
        model="contact.ContactPerson",
        title=_("Contacts on the site"),
        people=_("those who work for the region and have agreed to be shown"),
        purpose=_("So that people find whom to call or write to."),
        basis=Basis.CONSENT,
        fields=("name", "email", "phone"),
        others=("role", "languages"),
        seen_by=_("everybody: it is shown on the site"),
        limits=(
            Limit(
                days=KEPT_AFTER.days,
                after="shown_until",
                event=_("the last day on which it is shown"),
            ),
        ),
        purge="contact.tasks.forget_contacts",
        email="email",
        corrects=("name", "phone"),
    )
)
