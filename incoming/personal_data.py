"""What this room holds of people (network/privacy)."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from network.privacy.declaring import Basis, Limit, Personal
from network.privacy.registry import declare, nothing_personal
from regions.bringing.models import KEPT_FOR

_PURGE = "incoming.tasks.purge_incoming"
_PEOPLE = _("people whom an old site's news tell of")
_PURPOSE = _("To look at what was brought in, and to undo it.")
_UNFOUND = _("It goes after 30 days; the page that was made of it can be changed.")

declare(
    Personal(
        model="incoming.Incoming",
        title=_("Files of old sites"),
        people=_PEOPLE,
        purpose=_PURPOSE,
        basis=Basis.INTEREST,
        fields=("name", "file", "address"),
        others=("trouble",),
        limits=(Limit(days=KEPT_FOR.days, after="created_at", event=_("the file came")),),
        purge=_PURGE,
        unfound=_UNFOUND,
    ),
    Personal(
        model="incoming.IncomingItem",
        title=_("News and events of old sites"),
        people=_PEOPLE,
        purpose=_PURPOSE,
        basis=Basis.INTEREST,
        fields=("title", "values", "notes"),
        others=("key",),
        limits=(Limit(days=KEPT_FOR.days, after="source__created_at", event=_("the file came")),),
        purge=_PURGE,
        region="source__region",
        unfound=_UNFOUND,
    ),
    Personal(
        model="incoming.IncomingPicture",
        title=_("Addresses of old sites' pictures"),
        people=_PEOPLE,
        purpose=_PURPOSE,
        basis=Basis.INTEREST,
        fields=("address", "description"),
        others=("trouble",),
        limits=(Limit(days=KEPT_FOR.days, after="source__created_at", event=_("the file came")),),
        purge=_PURGE,
        region="source__region",
        unfound=_UNFOUND,
    ),
)
nothing_personal("incoming.BroughtPage", "key", "fingerprints")
