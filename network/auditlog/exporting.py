"""Files of people's data that staff take out: written down, and marked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from network.auditlog.models import Event
from network.auditlog.recording import note

if TYPE_CHECKING:
    from network.users.models import User

MARK = "#"
"""A row that begins so is no data: what reads such a file passes it by."""


def taken_out(
    *, what: str, user: User, region: int | None, about: str = "", is_personal: bool = True
) -> str:
    """Write the export down; returns the sentence that must stand in the file: who, when, and that
    it is to be destroyed. ``what`` is a model's label.

    ``is_personal`` is False for bare numbers, which need not be destroyed.
    """
    note(
        Event.EXPORTED,
        user=user,
        about=about,
        regions=[region] if region else [],
        details={"what": what},
    )
    told = {
        "who": str(user),
        "when": date_format(timezone.localtime(), "SHORT_DATETIME_FORMAT"),
    }
    if not is_personal:
        sentence = _("Taken out by %(who)s, %(when)s.")
        return f"{MARK} {sentence % told}"
    sentence = _(
        "Taken out by %(who)s, %(when)s. It holds personal data: keep it safe, pass it on to "
        "nobody without need, and delete it when you have used it."
    )
    return f"{MARK} {sentence % told}"
