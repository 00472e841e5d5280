"""The link by which whoever tells a story comes back to it."""

from __future__ import annotations

from django.core import signing
from django.urls import reverse
from django.utils import timezone, translation
from django.utils.crypto import constant_time_compare

from campaign.models import StorySubmission
from campaign.submissions.errors import LinkGone, LinkUnknown
from regions.models import Region
from regions.scoping import inside

_SALT = "campaign.submission"
State = StorySubmission.State
_CLOSED = {State.SENT: "sent", State.ACCEPTED: "accepted", State.DECLINED: "declined"}


def token_of(row: StorySubmission) -> str:
    """Signed for this purpose alone; bound to the row, its nonce and its region."""
    return signing.dumps([row.region_id, row.pk, row.nonce], salt=_SALT)


def link_to(row: StorySubmission) -> str:
    """The whole address, on the region's own host and in the sender's language."""
    language = row.language if row.language in row.region.languages else "fi"
    with translation.override(language):
        path = reverse("campaign_submission_write", args=(token_of(row),))
    return f"{row.region.open_site.root_url}{path}"


def submission_of(token: str, region: Region, *, withdrawing: bool = False) -> StorySubmission:
    """The submission that the link opens on the region's site, while it can be written.

    ``withdrawing`` opens one that waits for the moderator too. Raises ``LinkUnknown`` for what we
    never wrote for this site or have forgotten, and ``LinkGone`` for what was sent, answered, or
    left alone for too long.
    """
    pk, nonce = _read(token, region)
    with inside(region):
        rows = StorySubmission.objects.filter(pk=pk)
        row = rows.select_related("region__site", "organisation", "video").first()
    if row is None or not constant_time_compare(nonce, row.nonce):
        raise LinkUnknown
    found: StorySubmission = row
    if found.can_be_written and found.forgotten_at < timezone.now():
        raise LinkGone("out_of_date", found.language)
    reason = _CLOSED.get(State(found.state), "")
    if reason and not (withdrawing and reason == "sent"):
        raise LinkGone(reason, found.language)
    return found


def _read(token: str, region: Region) -> tuple[int, str]:
    try:
        content = signing.loads(token, salt=_SALT)
    except (signing.BadSignature, ValueError) as error:
        raise LinkUnknown from error
    match content:
        case [int(home), int(pk), str(nonce)] if home == region.pk and 0 < pk < 2**63:
            return pk, nonce
    raise LinkUnknown
