"""What the mails to associations say."""

from __future__ import annotations

from dataclasses import dataclass, field

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from organisations.models import CareMail, DetailCheck, Proposal
from organisations.tokens import check_address, form_address


@dataclass
class Letter:
    """A mail before it is laid out: paragraphs, then ways to go on."""

    subject: str
    paragraphs: list[str]
    ways: list[tuple[str, str]] = field(default_factory=list)
    """Words of the button, and where it leads."""
    quoted: str = ""
    """The editor's own words."""
    small: list[str] = field(default_factory=list)


def letter_of(mail: CareMail) -> Letter:
    """The mail in the active language."""
    if mail.check_of_details is not None:
        return _question(mail.check_of_details)
    proposal: Proposal = mail.proposal  # type: ignore[assignment]  # a mail is about one of the two
    told_of = {"name": proposal.name, "region": proposal.region.name}
    if mail.kind == CareMail.Kind.APPROVED:
        return _approved(proposal, told_of)
    if mail.kind == CareMail.Kind.RETURNED:
        return _returned(proposal, told_of)
    return _link(proposal, told_of)


def _link(proposal: Proposal, told_of: dict[str, str]) -> Letter:
    return Letter(
        subject=_("The details of %(name)s") % told_of,
        paragraphs=[
            _("Here is the link to the details of %(name)s on the pages of %(region)s.") % told_of,
            _(
                "You can save what you have written and come back by the same link. An editor "
                "reads the changes before they are shown."
            ),
        ],
        ways=[(_("Open the form"), form_address(proposal))],
        small=[_until(proposal), _not_yours()],
    )


def _approved(proposal: Proposal, told_of: dict[str, str]) -> Letter:
    page = proposal.organisation
    return Letter(
        subject=_("The details of %(name)s are on the page") % told_of,
        paragraphs=[
            _("Thank you. The details of %(name)s have been approved and everybody sees them.")
            % told_of
        ],
        ways=[(_("See the page"), page.full_url)] if page and page.live else [],
    )


def _returned(proposal: Proposal, told_of: dict[str, str]) -> Letter:
    return Letter(
        subject=_("The details of %(name)s need a change") % told_of,
        paragraphs=[
            _(
                "An editor of %(region)s has read what you sent about %(name)s and asks you to "
                "change something. What you wrote is kept."
            )
            % told_of
        ],
        quoted=proposal.comment,
        ways=[(_("Open the form"), form_address(proposal))],
        small=[_until(proposal)],
    )


def _question(check: DetailCheck) -> Letter:
    page = check.organisation
    told_of = {"name": page.title if page else "", "region": check.region.name}
    first = _("It is about a year since the details of %(name)s were checked.") % told_of
    if check.mails > 1:
        first = _("We asked three weeks ago about the details of %(name)s.") % told_of
    return Letter(
        subject=_("Are the details of %(name)s right?") % told_of,
        paragraphs=[
            first,
            _("Please look at the page and tell us with one press. It takes a minute."),
            page.full_url or "" if page else "",
        ],
        ways=[
            (_("Everything is right"), check_address(check, "ok")),
            (_("I will correct something"), check_address(check, "correct")),
            (_("We have ended"), check_address(check, "ended")),
        ],
        small=[
            _("Nothing happens before you have confirmed your answer on the page."),
            _("You got this because the association is in the directory of %(region)s.") % told_of,
        ],
    )


def _until(proposal: Proposal) -> str:
    until = date_format(timezone.localtime(proposal.expires_at), "DATE_FORMAT")
    return _("The link works until %(until)s.") % {"until": until}


def _not_yours() -> str:
    return _("If you do not know what this is about, you need not do anything.")
