"""The mail about a target that takes nothing any more."""

from __future__ import annotations

from django.conf import settings
from django.urls import reverse
from django.utils.translation import gettext as _

from regions.models import OutgoingMail
from regions.outbox import Letter, letter_kind
from webhooks.models import Target
from webhooks.pausing import PAUSED


@letter_kind(PAUSED)
def paused(mail: OutgoingMail) -> Letter | None:
    """Nothing when somebody has seen to it meanwhile."""
    target = Target.objects.filter(pk=mail.about, region=mail.region).exclude(paused_at=None)
    target = target.select_related("region").first()
    if target is None:
        return None
    path = reverse("webhooks_target", args=(target.region.slug, target.pk))
    return Letter(
        subject=_("A webhook of your site has been paused"),
        paragraphs=[
            _("We could not tell this service what is new on your site: %(url)s")
            % {"url": target.url},
            _(
                "We tried for a day, or the service said that it wants no more. Nothing is sent to "
                "it now. Ask those who run it, and then let it go on in the admin."
            ),
        ],
        ways=[(_("Open the webhook"), f"{settings.WAGTAILADMIN_BASE_URL}{path}")],
    )
