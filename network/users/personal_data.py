"""What is held of the site's own people (network/privacy)."""

from django.utils.translation import gettext_lazy as _

from network.privacy.declaring import Basis, Personal
from network.privacy.registry import declare

declare(
    Personal(
        model="users.User",
        title=_("Accounts of those who work on the site"),
        people=_("those who work on the site"),
        purpose=_("To let you in, and to show who has written and published what."),
        basis=Basis.INTEREST,
        seen_by=_("the region's administrators"),
        fields=("first_name", "last_name", "email"),
        others=("password",),
        until=_("as long as you work on the site; your name stays in the pages' history"),
        region="",
        email="email",
        staff=True,
    )
)
