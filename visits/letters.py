"""The monthly pack as a mail."""

from __future__ import annotations

from django.conf import settings
from django.urls import reverse
from django.utils.translation import gettext as _

from regions.models import OutgoingMail
from regions.outbox import Letter, letter_kind
from visits.mailing import MONTHLY, month_of
from visits.monthly import pack_of


@letter_kind(MONTHLY)
def monthly_pack(mail: OutgoingMail) -> Letter:
    """The month's figures in the region's look, and the way to the rest."""
    pack = pack_of(mail.region, month_of(mail.about))
    path = reverse("figures_desk", args=(mail.region.slug,))
    return Letter(
        subject=pack.title,
        paragraphs=[_("These are the figures of your site's last month.")],
        figures=[(line.label, line.value, line.note) for line in pack.lines],
        ways=[(_("Open the figures"), f"{settings.WAGTAILADMIN_BASE_URL}{path}")],
        small=[_("Visits are counted without cookies. Counts under 5 are not shown.")],
    )
