"""The mail with the link."""

from __future__ import annotations

from django.utils.translation import gettext as _

from own_data.models import LINK, DataLink
from own_data.tokens import address_of
from regions.models import OutgoingMail
from regions.outbox import Letter, letter_kind


@letter_kind(LINK)
def link(mail: OutgoingMail) -> Letter | None:
    """Not needed when its hour is over before it could leave."""
    row = DataLink.objects.filter(pk=mail.about).select_related("region__site").first()
    if row is None or row.is_out_of_date:
        return None
    return Letter(
        subject=_("The link to your own data"),
        paragraphs=[
            _(
                "By this link you see what the site holds about your address. You can take it with "
                "you, correct it, and erase it."
            ),
            _("The link works for an hour. Do not pass it on: it opens your data to anybody."),
        ],
        ways=[(_("See your own data"), address_of(row))],
        small=[_("If you have not asked for this, you need do nothing.")],
    )
