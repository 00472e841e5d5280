"""Reading: who may change an association's details, what waits for the editors, and how fresh a
region's directory is."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from django.conf import settings
from django.db.models import Count, Exists, F, OuterRef, Q, QuerySet, Window
from django.db.models.functions import Coalesce
from django.utils import timezone

from organisations.models import (
    DetailCheck,
    OrganisationPage,
    OrganisationQuerySet,
    Proposal,
    Remark,
    Representative,
    VerifiedShare,
)
from organisations.models.freshness import FRESH_FOR
from regions.models import Municipality, Region


@dataclass(frozen=True)
class Share:
    """How many of a region's associations have been checked within a year."""

    total: int
    verified: int

    @property
    def percent(self) -> int:
        """Whole percents; 0 where there is nothing to check."""
        return round(100 * self.verified / self.total) if self.total else 0


def known_addresses(organisation: OrganisationPage) -> set[str]:
    """The addresses that may have the form: the profile's own, and the representatives'."""
    kept = Representative.objects.filter(organisation=organisation).values_list("email", flat=True)
    return {address.lower() for address in (organisation.email, *kept) if address}


def cared_for(region: Region) -> OrganisationQuerySet:
    """The associations whose details the region keeps fresh, a page each."""
    rows = OrganisationPage.objects.filter(region=region, live=True, ended_on=None)
    return rows.filter(locale__language_code=settings.LANGUAGE_CODE)


_OLDEST = (F("verified_on").asc(nulls_first=True), "sort_key")


def _is_old(today: dt.date | None) -> Q:
    return Q(verified_on=None) | Q(verified_on__lte=(today or timezone.localdate()) - FRESH_FOR)


def unverified(region: Region, today: dt.date | None = None) -> OrganisationQuerySet:
    """Those whose details nobody has checked within a year, the oldest first."""
    return cared_for(region).filter(_is_old(today)).order_by(*_OLDEST)


def first_unverified(region: Region, most: int) -> tuple[list[OrganisationPage], Share]:
    """The first of ``unverified`` and the region's share, by one query: the oldest of all come
    before those whose details are fresh."""
    counts = {"of_all": Window(Count("*")), "old": Window(Count("pk", filter=_is_old(None)))}
    found = list(cared_for(region).annotate(**counts).order_by(*_OLDEST)[:most])
    if not found:
        return [], Share(0, 0)
    of_all, old = found[0].of_all, found[0].old  # type: ignore[attr-defined]  # annotated above
    return found[:old], Share(of_all, of_all - old)


def due(region: Region, today: dt.date) -> OrganisationQuerySet:
    """Those to be asked now: nobody is asked within a year of publishing, nor twice at once."""
    asked = DetailCheck.objects.filter(organisation=OuterRef("pk"), state__in=DetailCheck.OPEN)
    told = Proposal.objects.filter(organisation=OuterRef("pk"), state=Proposal.State.SENT)
    rows = cared_for(region).filter(~Exists(asked), ~Exists(told))
    since = Coalesce("verified_on", "first_published_at__date")
    return rows.annotate(since=since).filter(since__lte=today - FRESH_FOR).order_by("since", "pk")


def share_of(region: Region, today: dt.date | None = None) -> Share:
    """The region's share now."""
    total = cared_for(region).count()
    return Share(total, total - unverified(region, today).count())


def history_of(region: Region) -> list[VerifiedShare]:
    """The region's share at the end of each month, the latest two years, oldest first."""
    rows = VerifiedShare.objects.filter(region=region).order_by("-month")[:24]
    return list(reversed(rows))


def calls(region: Region, municipality: Municipality | None = None) -> QuerySet[DetailCheck]:
    """Whom to call, those first whose details are oldest."""
    rows = checks_in_hand(region).filter(state=DetailCheck.State.CALL)
    if municipality is not None:
        rows = rows.filter(organisation__municipalities=municipality)
    rows = rows.prefetch_related("organisation__municipalities")
    return rows.order_by(F("organisation__verified_on").asc(nulls_first=True), "opened_at", "pk")


def municipalities_to_call(region: Region) -> QuerySet[Municipality]:
    """Municipalities that have somebody on the call list."""
    return Municipality.objects.filter(
        pk__in=calls(region).values("organisation__municipalities")
    ).defer("outline")


def proposals(region: Region) -> QuerySet[Proposal]:
    """What waits for the region: wishes for a link, and changes that have been sent."""
    states = (Proposal.State.WISHED, Proposal.State.SENT)
    rows = Proposal.objects.filter(region=region, state__in=states, organisation__isnull=False)
    return rows.select_related("organisation", "region").order_by("created_at")


def wishes(region: Region) -> QuerySet[Proposal]:
    """Those who want a link and whose address the region does not know."""
    return proposals(region).filter(state=Proposal.State.WISHED)


def sent(region: Region) -> QuerySet[Proposal]:
    """Changes and new associations that wait for approval."""
    return proposals(region).filter(state=Proposal.State.SENT)


def checks_in_hand(region: Region) -> QuerySet[DetailCheck]:
    """Checks that wait for a person: a call, or a look at what says that it has ended."""
    states = (DetailCheck.State.CALL, DetailCheck.State.ENDING)
    rows = DetailCheck.objects.filter(region=region, state__in=states, organisation__isnull=False)
    return rows.select_related("organisation", "region")


def endings(region: Region) -> QuerySet[DetailCheck]:
    """Associations that say that they have ended."""
    return checks_in_hand(region).filter(state=DetailCheck.State.ENDING)


def remarks(region: Region) -> QuerySet[Remark]:
    """What readers have told and nobody has dealt with, the oldest first."""
    rows = Remark.objects.filter(region=region, done_at=None)
    return rows.select_related("organisation", "region").order_by("created_at")


def proposal_about(page: OrganisationPage) -> Proposal | None:
    """The proposal that the page's waiting changes came from."""
    rows = Proposal.objects.filter(pages__contains=[page.pk], state=Proposal.State.SENT)
    return rows.order_by("-sent_at").first()
