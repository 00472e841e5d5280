"""The yearly round: associations are asked, asked again, and then called.

A row is made in the same transaction as its mail, so neither a crash nor a second beat asks twice.
"""

from __future__ import annotations

import datetime as dt

from django.conf import settings
from django.db import IntegrityError, transaction
from django.db.models import F, Q
from django.utils import timezone

from network.users.models import User
from organisations.errors import Settled
from organisations.models import CareMail, DetailCheck, OrganisationPage, Proposal, Representative
from organisations.models.freshness import ASKED_AGAIN_AFTER, MOST_MAILS
from organisations.queries import due
from organisations.versions import region_of, state_fact, versions_of
from regions.activity import record
from regions.models import Deed, Region
from regions.scoping import inside

State, Reason = DetailCheck.State, DetailCheck.Reason


def ask_for_details(*, region: Region, now: dt.datetime | None = None) -> int:
    """One day's round in a region; returns how many mails were written. Safe to run again."""
    moment = now or timezone.now()
    with inside(region):
        _close_needless(region, moment)
        written = sum(_begin(page, moment) for page in due(region, timezone.localdate(moment)))
        waited = DetailCheck.objects.filter(
            region=region,
            state__in=(State.ASKED, State.CORRECTING),
            asked_at__lte=moment - ASKED_AGAIN_AFTER,
        )
        return written + sum(_go_on(pk, moment) for pk in waited.values_list("pk", flat=True))


@transaction.atomic
def _begin(page: OrganisationPage, now: dt.datetime) -> bool:
    email, language = whom_to_ask(page)
    check = DetailCheck(region=page.region, organisation=page, email=email, language=language)
    check.opened_at = now
    reason = Reason.NO_ADDRESS if not email else Reason.REFUSED if _is_refused(email) else ""
    if reason:
        check.state, check.reason = State.CALL, reason
    try:
        with transaction.atomic():
            check.save()
    except IntegrityError:  # another beat was here at this moment
        return False
    return not reason and _ask(check, now)


def _is_refused(email: str) -> bool:
    """True for an address that a mail server has lately said not to know."""
    return CareMail.objects.filter(email=email, refused=True).exists()


@transaction.atomic
def _go_on(pk: int, now: dt.datetime) -> bool:
    """The second mail, or the call list; a row that another worker holds is passed by."""
    rows = DetailCheck.objects.select_for_update(of=("self",), skip_locked=True)
    check = rows.select_related("region", "organisation").filter(pk=pk).first()
    limit = now - ASKED_AGAIN_AFTER
    if check is None or check.asked_at is None or check.asked_at > limit:
        return False
    if Proposal.objects.filter(organisation=check.organisation, state=Proposal.State.SENT).exists():
        return False  # the editors have the answer
    if check.state == State.CORRECTING:
        to_be_called(check, Reason.UNFINISHED)
    elif check.state == State.ASKED and check.mails >= MOST_MAILS:
        to_be_called(check, Reason.UNANSWERED)
    elif check.state == State.ASKED:
        return _ask(check, now)
    return False


def _ask(check: DetailCheck, now: dt.datetime) -> bool:
    from organisations.services.mailing import wake  # noqa: PLC0415 — mailing asks who to call

    check.mails, check.asked_at = check.mails + 1, now
    check.save(update_fields=["mails", "asked_at"])
    mail = CareMail.objects.create(
        region=check.region,
        kind=CareMail.Kind.QUESTION,
        check_of_details=check,
        email=check.email,
        language=check.language,
        created_at=now,
    )
    wake(mail)
    return True


def _close_needless(region: Region, now: dt.datetime) -> None:
    """Rows whose question somebody has answered in the admin, or whose association has gone."""
    rows = DetailCheck.objects.filter(region=region, state__in=DetailCheck.OPEN)
    gone = Q(organisation=None) | Q(organisation__live=False)
    rows.filter(gone | Q(organisation__ended_on__isnull=False)).update(
        state=State.CLOSED, settled_at=now
    )
    answered = rows.filter(organisation__verified_on__gte=F("opened_at__date"))
    answered.update(state=State.CONFIRMED, settled_at=now)


def whom_to_ask(page: OrganisationPage) -> tuple[str, str]:
    """Address and language: the profile's own, or the first representative's."""
    offered = [code for code in page.languages if code in region_of(page).languages]
    language = offered[0] if offered else settings.LANGUAGE_CODE
    if page.email:
        return page.email.lower(), language
    kept = Representative.objects.filter(organisation=page).first()
    return (kept.email, kept.language) if kept else ("", language)


def to_be_called(check: DetailCheck, reason: DetailCheck.Reason) -> None:
    """Put an open check on the editors' call list."""
    DetailCheck.objects.filter(pk=check.pk, state__in=DetailCheck.OPEN).update(
        state=State.CALL, reason=reason
    )


def was_checked(organisation: OrganisationPage) -> None:
    """Settle what is being asked of an association whose details have been checked."""
    rows = DetailCheck.objects.filter(organisation=organisation, state__in=DetailCheck.OPEN)
    rows.update(state=State.CONFIRMED, settled_at=timezone.now())


@transaction.atomic
def confirm_details(*, check: DetailCheck, by: User | None = None) -> DetailCheck:
    """The details are right as of today. Raises ``Settled``: of ten at once one acts."""
    with inside(check.region):
        check, page = _locked(check, State.ASKED, State.CORRECTING, State.CALL)
        _settle(check, State.CONFIRMED)
        pages = versions_of(page).values()
        state_fact(pages, by=by, verified_on=timezone.localdate())
        if by is not None:
            record(check.region, by, Deed.VERIFIED_BY_PHONE, page.title)
    return check


@transaction.atomic
def begin_correcting(*, check: DetailCheck) -> Proposal:
    """The association corrects: its form is opened to whoever has the mail. Raises ``Settled``."""
    from organisations.services.asking import open_form  # noqa: PLC0415 — asking sends mails

    with inside(check.region):
        check, page = _locked(check, State.ASKED, State.CORRECTING, State.CALL)
        if check.state == State.ASKED:
            check.state, check.asked_at = State.CORRECTING, timezone.now()
            check.save(update_fields=["state", "asked_at"])
        return open_form(
            organisation=page,
            email=check.email,
            language=check.language,
            mailed=False,
        )


@transaction.atomic
def tell_ended(*, check: DetailCheck) -> DetailCheck:
    """The association says that it has ended; an editor confirms it. Raises ``Settled``."""
    with inside(check.region):
        check, _page = _locked(check, State.ASKED, State.CORRECTING, State.CALL)
        check.state = State.ENDING
        check.save(update_fields=["state"])
    return check


@transaction.atomic
def confirm_end(*, check: DetailCheck, ended_on: dt.date, by: User) -> None:
    """The profile leaves the lists and says that the association has ended. Raises ``Settled``."""
    with inside(check.region):
        check, page = _locked(check, State.ENDING)
        _settle(check, State.ENDED)
        state_fact(versions_of(page).values(), by=by, ended_on=ended_on)
        record(check.region, by, Deed.CONFIRMED_END, page.title)


@transaction.atomic
def doubt_end(*, check: DetailCheck, by: User) -> None:
    """The editor wants to hear it first: the association is called. Raises ``Settled``."""
    with inside(check.region):
        check, page = _locked(check, State.ENDING)
        to_be_called(check, Reason.NOT_ENDED)
        record(check.region, by, Deed.DOUBTED_END, page.title)


@transaction.atomic
def could_not_reach(*, check: DetailCheck, note: str, by: User) -> None:
    """Nobody answered the telephone; the row stays, with the note. Raises ``Settled``."""
    with inside(check.region):
        check, page = _locked(check, State.CALL)
        check.calls, check.called_at, check.note = check.calls + 1, timezone.now(), note
        check.save(update_fields=["calls", "called_at", "note"])
        record(check.region, by, Deed.NOT_REACHED, page.title)


def _locked(seen: DetailCheck, *states: str) -> tuple[DetailCheck, OrganisationPage]:
    rows = DetailCheck.objects.select_for_update(of=("self",)).select_related("region")
    check = rows.filter(pk=seen.pk, state__in=states).first()
    if check is None or check.organisation is None:
        raise Settled
    return check, check.organisation


def _settle(check: DetailCheck, state: DetailCheck.State) -> None:
    check.state, check.settled_at = state, timezone.now()
    check.save(update_fields=["state", "settled_at"])
