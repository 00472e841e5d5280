"""The desk's two panels about associations: what was told of them, and whose details are old."""

from __future__ import annotations

from typing import Any

from django.urls import reverse
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from organisations import queries
from organisations.models import DetailCheck, OrganisationPage, Proposal, Remark
from regions.desk.panels import SHOWN, DeskPanel, Line, first_of, first_of_each
from regions.desk.waiting import edit_line
from regions.models import Region


def care_panels(region: Region) -> list[DeskPanel]:
    """What waits in the care of a region's associations; four queries however much it is."""
    checks = first_of_each(queries.checks_in_hand(region), "state", "opened_at")
    return [
        _told(region, *checks.get(DetailCheck.State.ENDING, ([], 0))),
        _unverified(region, calls=checks.get(DetailCheck.State.CALL, ([], 0))[1]),
    ]


def _told(region: Region, endings: list[DetailCheck], ended: int) -> DeskPanel:
    """Wishes, changes, endings and remarks together, the oldest of each kind first."""
    proposals = first_of_each(queries.proposals(region), "state", "created_at")
    wishes, wished = proposals.get(Proposal.State.WISHED, ([], 0))
    changes, sent = proposals.get(Proposal.State.SENT, ([], 0))
    remarks, remarked = first_of(queries.remarks(region))
    lines = [
        *map(_wish_line, wishes),
        *map(_sent_line, changes),
        *map(_ending_line, endings),
        *map(_remark_line, remarks),
    ]
    return DeskPanel(
        heading=_("From associations and readers"),
        lines=lines[:SHOWN],
        count=wished + sent + ended + remarked,
        empty=_("Nobody has asked for a change or told that something is out of date."),
        foot=_("All of them"),
        foot_url=reverse("organisations_care", args=(region.slug,)),
        order=350,
        icon="mail",
    )


def _wish_line(row: Any) -> Line:
    url = reverse("organisations_wish", args=(row.region.slug, row.pk))
    return Line(row.organisation.title, url, _("wants to update the details"))


def _sent_line(row: Any) -> Line:
    url = reverse("organisations_proposal", args=(row.region.slug, row.pk))
    return Line(row.name, url, str(row.get_kind_display()))


def _ending_line(row: Any) -> Line:
    url = reverse("organisations_ending", args=(row.region.slug, row.pk))
    return Line(row.organisation.title, url, _("has told that it has ended"))


def _remark_line(row: Remark) -> Line:
    url = reverse("organisations_care", args=(row.region.slug,))
    return Line(row.organisation.title, url, str(row.get_about_display()))


def _unverified(region: Region, calls: int) -> DeskPanel:
    """The associations whose details nobody has checked within a year, the oldest first."""
    rows, share = queries.first_unverified(region, SHOWN)
    empty = _("Every association's details have been checked within a year.")
    foot = _("%(percent)s %% are checked. To be called: %(calls)s")
    foot %= {"percent": share.percent, "calls": calls}
    if not share.total:
        empty, foot = _("The region has no associations yet."), ""
    return DeskPanel(
        heading=_("Associations to check"),
        lines=[edit_line(page, _checked(page)) for page in rows],
        count=share.total - share.verified,
        empty=empty,
        foot=foot,
        foot_url=reverse("organisations_calls", args=(region.slug,)),
        order=400,
        icon="group",
    )


def _checked(page: OrganisationPage) -> str:
    if page.verified_on is None:
        return _("never checked")
    return _("checked on %(date)s") % {"date": date_format(page.verified_on, "SHORT_DATE_FORMAT")}
