"""What this part's own steps do: invite, give notice, remind."""

from __future__ import annotations

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from events.evenings.actions import step_action
from events.evenings.errors import NotNow
from events.evenings.queries import (
    INVITATION,
    REMINDER,
    Association,
    associations_of,
    gaps_of,
    to_remind,
)
from events.models import EventPage, Invitation, Occasion, Step
from regions.outbox import Post, post_all


def _new_with_address(step: Step) -> int:
    invited = set(Invitation.objects.filter(occasion=step.occasion).values_list("key", flat=True))
    found = associations_of(step.occasion)
    return sum(1 for one in found if one.email and one.key not in invited)


@step_action(Step.Action.INVITE, foresee=_new_with_address)
def invite(step: Step) -> str:
    """A mail to every association of the municipality; those without an address are to be phoned.

    Doing it again invites only those that are new in the directory.
    """
    occasion = step.occasion
    public_page(occasion)
    found = associations_of(occasion)
    if not found:
        raise NotNow(_("The directory has no association in this municipality. Add one first."))
    Invitation.objects.bulk_create(
        [_invitation(occasion, one) for one in found], ignore_conflicts=True
    )
    rows = Invitation.objects.filter(occasion=occasion).exclude(email="")
    mails = [
        Post(kind=INVITATION, about=row.pk, key=str(row.pk), email=row.email, language=row.language)
        for row in rows
    ]
    sent = post_all(region=occasion.region, mails=mails)
    said = ngettext(
        "%(count)d invitation is on its way.", "%(count)d invitations are on their way.", sent
    )
    return " ".join(filter(None, (said % {"count": sent}, _to_phone(occasion))))


def _to_phone(occasion: Occasion) -> str:
    number = gaps_of(occasion).filter(phoned_at=None).count()
    if not number:
        return ""
    said = ngettext(
        "%(count)d association has no address: phone it.",
        "%(count)d associations have no address: phone them.",
        number,
    )
    return said % {"count": number}


def _invitation(occasion: Occasion, one: Association) -> Invitation:
    return Invitation(
        region_id=occasion.region_id,
        occasion=occasion,
        organisation_id=one.pk,
        key=one.key,
        name=one.name,
        email=one.email,
        phone=one.phone,
        language=one.language,
    )


@step_action(Step.Action.NOTICE)
def give_notice(step: Step) -> str:
    """See that the event is public. Publishing is for those who may: the step only says so."""
    page = public_page(step.occasion)
    return _("The event is public: %(url)s") % {"url": page.full_url}


def _to_remind(step: Step) -> int:
    return to_remind(step.occasion).count()


@step_action(Step.Action.REMIND, foresee=_to_remind)
def remind(step: Step) -> str:
    """A mail to everybody who holds a seat, one a registration."""
    occasion = step.occasion
    public_page(occasion)
    rows = to_remind(occasion).values_list("pk", "email", "language")
    mails = [
        Post(kind=REMINDER, about=pk, key=str(pk), email=email, language=language)
        for pk, email, language in rows.iterator()
    ]
    sent = post_all(region=occasion.region, mails=mails)
    said = ngettext(
        "%(count)d reminder is on its way.", "%(count)d reminders are on their way.", sent
    )
    return said % {"count": sent}


def public_page(occasion: Occasion) -> EventPage:
    """The event's page. Raises ``NotNow`` while it is not public."""
    page = occasion.page_in(occasion.region.languages[0])
    if page is None:
        raise NotNow(
            _("The event is not public yet. Publish its page, or ask a publisher, and try again.")
        )
    return page
