"""What this room holds of people (network/privacy)."""

from django.utils.translation import gettext_lazy as _

from network.privacy.declaring import Basis, Limit, Personal
from network.privacy.registry import declare
from own_data.models import KEPT_FOR

declare(
    Personal(
        model="own_data.DataLink",
        title=_("Links to people's own data"),
        people=_("those who ask what is held about them"),
        purpose=_("To show your own data to you and to nobody else."),
        basis=Basis.DUTY,
        seen_by=_("nobody"),
        fields=("email",),
        others=("nonce",),
        limits=(Limit(days=KEPT_FOR.days, after="created_at", event=_("you asked")),),
        purge="own_data.tasks.purge_links",
        email="email",
    )
)
