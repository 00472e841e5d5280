"""Asking for the form: by an association, by an editor for it, or for a new association."""

from __future__ import annotations

from typing import Any

from django.db import transaction
from django.utils import timezone

from network.users.models import User
from organisations.errors import Settled
from organisations.models import CareMail, OrganisationPage, Proposal, Representative
from organisations.models.care import month_from_now, new_nonce
from organisations.queries import known_addresses
from organisations.services.mailing import mail_about
from organisations.versions import region_of
from regions.activity import record
from regions.models import Deed, Region
from regions.scoping import inside


@transaction.atomic
def ask_for_link(
    *, organisation: OrganisationPage, email: str, language: str, message: str = ""
) -> Proposal:
    """Send the form's link to an address that the region knows; leave any other to its editors.

    Whoever asks cannot tell which happened.
    """
    region, email = organisation.region, email.strip().lower()
    with inside(region):
        if email in known_addresses(organisation):
            return open_form(organisation=organisation, email=email, language=language)
        wished = Proposal.objects.filter(
            organisation=organisation, email=email, state=Proposal.State.WISHED
        ).first()
        return wished or Proposal.objects.create(
            region=region,
            kind=Proposal.Kind.UPDATE,
            state=Proposal.State.WISHED,
            organisation=organisation,
            name=organisation.title,
            email=email,
            language=language,
            message=message,
        )


def open_form(
    *, organisation: OrganisationPage, email: str, language: str, mailed: bool = True
) -> Proposal:
    """The association's form for this address, with what was written in it before; its link leaves
    by mail unless the person is there already."""
    rows = Proposal.objects.select_for_update().filter(organisation=organisation, email=email)
    proposal = rows.filter(state__in=(Proposal.State.OPEN, Proposal.State.RETURNED)).last()
    if proposal is None:
        sent = rows.filter(state=Proposal.State.SENT).last()
        proposal = Proposal(
            region=organisation.region,
            kind=Proposal.Kind.UPDATE,
            organisation=organisation,
            email=email,
            content=sent.content if sent else {},
        )
    proposal.name, proposal.language = organisation.title, language
    proposal.expires_at = month_from_now()
    proposal.save()
    if mailed:
        mail_about(proposal, CareMail.Kind.LINK)
    return proposal


@transaction.atomic
def send_link(
    *, organisation: OrganisationPage, email: str, language: str, keep: bool, by: User
) -> Proposal:
    """An editor sends the form's link; ``keep`` makes the address a representative's."""
    email = email.strip().lower()
    with inside(organisation.region):
        if keep:
            _keep(organisation, email, language)
        proposal = open_form(organisation=organisation, email=email, language=language)
    record(region_of(organisation), by, Deed.SENT_LINK, organisation.title)
    return proposal


@transaction.atomic
def grant_wish(*, proposal: Proposal, keep: bool, by: User) -> Proposal:
    """Send the link that somebody unknown to us wished for. Raises ``Settled``."""
    with inside(proposal.region):
        proposal = _still(proposal, Proposal.State.WISHED)
        if proposal.organisation is None:
            raise Settled
        if keep:
            _keep(proposal.organisation, proposal.email, proposal.language)
        proposal.state = Proposal.State.OPEN
        proposal.nonce, proposal.expires_at = new_nonce(), month_from_now()
        proposal.save(update_fields=["state", "nonce", "expires_at"])
        mail_about(proposal, CareMail.Kind.LINK)
    record(proposal.region, by, Deed.SENT_LINK, proposal.name)
    return proposal


@transaction.atomic
def decline_wish(*, proposal: Proposal, by: User) -> None:
    """Send nothing: the sender is not told whether the address was known. Raises ``Settled``."""
    with inside(proposal.region):
        proposal = _still(proposal, Proposal.State.WISHED)
        proposal.state, proposal.settled_at = Proposal.State.DECLINED, timezone.now()
        proposal.save(update_fields=["state", "settled_at"])
    record(proposal.region, by, Deed.DECLINED_WISH, proposal.name)


@transaction.atomic
def suggest(
    *, region: Region, email: str, language: str, values: dict[str, Any], message: str, mailed: bool
) -> Proposal:
    """A new association's form, begun by anybody; ``mailed`` sends the link to go on by."""
    with inside(region):
        proposal = Proposal.objects.create(
            region=region,
            kind=Proposal.Kind.SUGGESTION,
            name=name_in(values, region),
            email=email.strip().lower(),
            language=language,
            content=values,
            message=message,
        )
        if mailed:
            mail_about(proposal, CareMail.Kind.LINK)
    return proposal


@transaction.atomic
def forget_representative(*, representative: Representative, by: User) -> None:
    """Take an address away, as its owner may ask at any time."""
    with inside(representative.region):
        record(representative.region, by, Deed.FORGOT_ADDRESS, representative.organisation.title)
        representative.delete()


def name_in(values: dict[str, Any], region: Region) -> str:
    """What the association is called in the first of the region's languages that says it."""
    names = (str(values.get(f"{code}_title") or "") for code in region.languages)
    return next(filter(None, names), "")


def _keep(organisation: OrganisationPage, email: str, language: str) -> None:
    Representative.objects.get_or_create(
        organisation=organisation,
        email=email,
        defaults={"region": organisation.region, "language": language},
    )


def _still(proposal: Proposal, state: Proposal.State) -> Proposal:
    rows = Proposal.objects.select_for_update(of=("self",)).select_related("region", "organisation")
    found = rows.filter(pk=proposal.pk, state=state).first()
    if found is None:
        raise Settled
    return found
