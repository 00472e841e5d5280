"""The mails to those who follow a material."""

from __future__ import annotations

from django.utils.translation import gettext as _

from campaign.models import MaterialFollower, MaterialVersion
from campaign.toolkit.addresses import download_address
from campaign.toolkit.following import CHANGED, CONFIRM
from campaign.toolkit.tokens import Purpose, link_to
from regions.models import OutgoingMail
from regions.outbox.kinds import letter_kind
from regions.outbox.letters import Letter


def _follower(mail: OutgoingMail) -> MaterialFollower | None:
    rows = MaterialFollower.objects.filter(pk=mail.about)
    found: MaterialFollower | None = rows.select_related("material", "region__site").first()
    return found


@letter_kind(CONFIRM)
def confirm(mail: OutgoingMail) -> Letter | None:
    """The link that confirms the address; to whoever follows already, the one to leave."""
    row = _follower(mail)
    if row is None:
        return None
    told = {"name": row.material.name}
    if row.confirmed_at:
        return Letter(
            subject=_("You follow already: %(name)s") % told,
            paragraphs=[_("We write to you when the material %(name)s changes.") % told],
            ways=[(_("Do not write to me any more"), link_to(row, Purpose.LEAVE))],
        )
    return Letter(
        subject=_("Confirm your address: %(name)s") % told,
        paragraphs=[
            _(
                "You asked to hear when the material %(name)s changes. We write to you when you "
                "have confirmed the address."
            )
            % told
        ],
        ways=[(_("Confirm the address"), link_to(row, Purpose.CONFIRM))],
        small=[_("The link is good for two days. If it was not you, do nothing: we forget you.")],
    )


@letter_kind(CHANGED)
def changed(mail: OutgoingMail) -> Letter | None:
    """What is new in the version that the mail's key names; none for a material that is offered no
    more."""
    row = _follower(mail)
    number = mail.key.rpartition("-")[2]
    if row is None or row.confirmed_at is None or row.material.archived_at or not number.isdigit():
        return None
    versions = MaterialVersion.everywhere.filter(material=row.material, number=int(number))
    version = versions.first()
    if version is None:
        return None
    told = {"name": row.material.name, "number": version.number}
    return Letter(
        subject=_("A new version: %(name)s") % told,
        paragraphs=[
            _("The material %(name)s that you use has a new version, number %(number)s.") % told,
            *([_("What has changed:")] if version.changes else []),
        ],
        quoted=version.changes,
        ways=[(_("Download it"), _whole(row, download_address(row.material)))],
        small=[
            _("You get this because you asked to hear of changes. Leave with this link: %(link)s")
            % {"link": link_to(row, Purpose.LEAVE)}
        ],
    )


def _whole(row: MaterialFollower, path: str) -> str:
    return f"{row.region.open_site.root_url}{path}"
