"""The mails about consents."""

from __future__ import annotations

from django.utils.formats import date_format
from django.utils.translation import gettext as _

from campaign.consents.answerable import desk_address
from campaign.consents.expiring import WARNED
from campaign.consents.recording import TOLD
from campaign.consents.tokens import link_to
from campaign.consents.withdrawing import DOWN
from campaign.models import Consent, StoryTakenDown
from regions.models import OutgoingMail
from regions.outbox.kinds import letter_kind
from regions.outbox.letters import Letter


def _consent(mail: OutgoingMail) -> Consent | None:
    rows = Consent.objects.filter(pk=mail.about).select_related("story", "region__site")
    row: Consent | None = rows.first()
    return row if row and row.state == Consent.State.GIVEN else None


def purposes_of(consent: Consent) -> list[str]:
    """What the consent covers, in words and in the order of the form."""
    return [str(one.label) for one in Consent.Purpose if one in consent.purposes]


@letter_kind(TOLD)
def told(mail: OutgoingMail) -> Letter | None:
    """What the person has consented to, and the link to withdraw it."""
    row = _consent(mail)
    if row is None or row.email != mail.email:
        return None
    gaps = {
        "story": row.story.title,
        "purposes": ", ".join(purposes_of(row)),
        "day": date_format(row.valid_until, "DATE_FORMAT"),
    }
    return Letter(
        subject=_("You have consented to be shown: %(story)s") % gaps,
        paragraphs=[
            _(
                "We have written down that you consent to be shown in the story “%(story)s”, or "
                "that you consent for somebody whom you look after."
            )
            % gaps,
            _("It may be shown here: %(purposes)s. The consent holds until %(day)s.") % gaps,
            _(
                "You may change your mind at any time, and need not say why. By the link below you "
                "withdraw your consent yourself, and the story leaves our sites at once."
            ),
        ],
        ways=[(_("Look at the consent, or withdraw it"), link_to(row))],
        small=[
            _("Keep this mail: whoever has the link can withdraw the consent."),
            _("If you did not give this consent, or something in it is wrong, answer this mail."),
        ],
    )


@letter_kind(WARNED)
def runs_out(mail: OutgoingMail) -> Letter | None:
    """A consent ends in a month; not needed when it was prolonged or has ended meanwhile."""
    row = _consent(mail)
    if row is None or row.warned_for != row.valid_until:
        return None
    gaps = {"story": row.story.title, "day": date_format(row.valid_until, "DATE_FORMAT")}
    return Letter(
        subject=_("A consent runs out on %(day)s: %(story)s") % gaps,
        paragraphs=[
            _("Somebody's consent to be shown in the story “%(story)s” ends on %(day)s.") % gaps,
            _(
                "Ask whether it may be shown longer, and write the new day on the story's desk. "
                "Otherwise the story leaves every site by itself at the end of that day, for good."
            ),
        ],
        ways=[(_("Open the story's desk"), desk_address(row.region, row.story_id))],
    )


@letter_kind(DOWN)
def taken_down(mail: OutgoingMail) -> Letter | None:
    """A story has left the sites; names neither the person nor the story."""
    row = StoryTakenDown.objects.filter(pk=mail.about).select_related("region__site").first()
    if row is None:
        return None
    return Letter(
        subject=_("A story was taken down"),
        paragraphs=[
            f"{row.get_reason_display()}.",
            _(
                "The story has left every site, with its video, its captions and what was shared "
                "of it. It cannot be published again. In 30 days its pages and its consents are "
                "deleted."
            ),
            _(
                "What has left the network cannot be taken back: letters that were mailed, and "
                "files that somebody has saved. If you have given the story to a newspaper or put "
                "it on social media, take it down there too."
            ),
        ],
        ways=[(_("Open the story's desk"), desk_address(row.region, row.story_number))],
    )
