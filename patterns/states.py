"""Names of states that many components have."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

USUAL = _("As usual")
BARE = _("With the least that there may be")
LONG = _("With a very long word")
FOREIGN = _("In another language than the page")
PICTURED = _("With a picture")
CHOSEN = _("Chosen")
EMPTY = _("Nothing chosen")
