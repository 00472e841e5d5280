"""The links in this room's mails: one kind opens the form, one answers the yearly question."""

from __future__ import annotations

from django.core import signing
from django.urls import reverse
from django.utils import translation
from django.utils.crypto import constant_time_compare

from organisations.errors import LinkGone, LinkUnknown
from organisations.models import DetailCheck, Proposal
from regions.models import Region
from regions.scoping import inside

_FORM_SALT, _CHECK_SALT = "organisations.form", "organisations.check"


def form_address(proposal: Proposal) -> str:
    """The whole address of the form, on the region's own host and in the person's language.

    Signed for this purpose alone; bound to the row, its nonce and its region.
    """
    token = _token(proposal, _FORM_SALT)
    return _address(proposal, "organisations_details", token)


def check_address(check: DetailCheck, answer: str) -> str:
    """The whole address of the page that gives one answer: "ok", "correct" or "ended"."""
    token = _token(check, _CHECK_SALT)
    return _address(check, f"organisations_check_{answer}", token)


def proposal_of(token: str, region: Region) -> Proposal:
    """The proposal whose form the link opens on the region's site.

    Raises ``LinkUnknown`` for what we never wrote for this site or have forgotten, and ``LinkGone``
    for what was sent, settled, replaced, is out of date or whose profile was deleted.
    """
    pk, nonce = _read(token, _FORM_SALT, region)
    with inside(region):
        proposal = Proposal.objects.filter(pk=pk).select_related("region__site").first()
    if proposal is None:
        raise LinkUnknown
    if not constant_time_compare(nonce, proposal.nonce):
        raise LinkGone("replaced", proposal.language)
    if proposal.has_lost_its_page:
        raise LinkGone("deleted", proposal.language)
    if proposal.can_be_written:
        return proposal
    known = {Proposal.State.SENT: "sent", Proposal.State.APPROVED: "approved"}
    raise LinkGone(known.get(Proposal.State(proposal.state), "out_of_date"), proposal.language)


def check_of(token: str, region: Region) -> DetailCheck:
    """The check that the link answers. Raises ``LinkUnknown`` and ``LinkGone``."""
    pk, nonce = _read(token, _CHECK_SALT, region)
    with inside(region):
        rows = DetailCheck.objects.filter(pk=pk)
        check = rows.select_related("region__site", "organisation__locale").first()
    if check is None or not constant_time_compare(nonce, check.nonce):
        raise LinkUnknown
    if check.organisation is None:
        raise LinkGone("deleted", check.language)
    if not check.is_open or check.state == DetailCheck.State.ENDING:
        raise LinkGone("answered", check.language)
    if check.is_out_of_date:
        raise LinkGone("out_of_date", check.language)
    return check


def _token(row: Proposal | DetailCheck, salt: str) -> str:
    return signing.dumps([row.region_id, row.pk, row.nonce], salt=salt)


def _address(row: Proposal | DetailCheck, name: str, token: str) -> str:
    language = row.language if row.language in row.region.languages else "fi"
    with translation.override(language):
        return f"{row.region.open_site.root_url}{reverse(name, args=(token,))}"


def _read(token: str, salt: str, region: Region) -> tuple[int, str]:
    try:
        content = signing.loads(token, salt=salt)
    except (signing.BadSignature, ValueError) as error:
        raise LinkUnknown from error
    match content:
        case [int(home), int(pk), str(nonce)] if home == region.pk and 0 < pk < 2**63:
            return pk, nonce
    raise LinkUnknown
