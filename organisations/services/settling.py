"""What becomes of a proposal: the editors approve it, or send it back with a word."""

from __future__ import annotations

from typing import Any

from django.db import transaction
from django.utils import timezone
from wagtail.models import Page, WorkflowState

from organisations.details import SPREAD
from organisations.models import CareMail, OrganisationPage, Proposal
from organisations.models.care import month_from_now
from organisations.services import checking
from organisations.services.mailing import mail_about
from organisations.versions import state_fact, versions_of
from regions.scoping import in_every_region


@transaction.atomic
def page_was_published(page: OrganisationPage) -> None:
    """Note that one of the proposal's pages is public; with the last of them it is approved."""
    with in_every_region():  # signals come from the admin, beat and commands alike
        for proposal in _sent(page.pk):
            proposal.pages = [pk for pk in proposal.pages if pk != page.pk]
            proposal.save(update_fields=["pages"])
            if not proposal.pages:
                approve(proposal)


@transaction.atomic
def page_was_sent_back(state: WorkflowState) -> None:
    """Give the form back to the representative, with the editor's words and a link that works."""
    if not state.object_id.isdigit() or not isinstance(state.content_object, Page):
        return
    task = state.current_task_state.specific if state.current_task_state else None
    with in_every_region():
        for proposal in _sent(int(state.object_id)):
            proposal.state, proposal.expires_at = Proposal.State.RETURNED, month_from_now()
            proposal.comment = (task.get_comment() if task else "") or ""
            proposal.save(update_fields=["state", "expires_at", "comment"])
            mail_about(proposal, CareMail.Kind.RETURNED)


def approve(proposal: Proposal, *, mailed: bool = True) -> None:
    """Everything that was sent is public: carry the facts to the other languages, count the
    details as checked, and thank."""
    proposal.state, proposal.settled_at = Proposal.State.APPROVED, timezone.now()
    proposal.save(update_fields=["state", "settled_at"])
    organisation = proposal.organisation
    if organisation is None:
        return
    original = OrganisationPage.objects.get(pk=organisation.pk)
    checked = {"verified_on": timezone.localdate(proposal.sent_at or timezone.now())}
    _spread(original, checked)
    checking.was_checked(original)
    if mailed:
        mail_about(proposal, CareMail.Kind.APPROVED)


def _spread(original: OrganisationPage, checked: dict[str, Any]) -> None:
    """Only what differs is written, so an approval in one language publishes no other."""
    facts = {name: _read(original, name) for name in SPREAD} | checked
    for page in versions_of(original).values():
        new = {name: value for name, value in facts.items() if _read(page, name) != value}
        if new:
            state_fact([page], **new)


def _read(page: OrganisationPage, name: str) -> Any:
    value = getattr(page, name)
    if name == "links":
        return [{"type": link["type"], "value": dict(link["value"])} for link in value.raw_data]
    return list(value.order_by("pk")) if hasattr(value, "all") else value


def _sent(page_id: int) -> list[Proposal]:
    rows = Proposal.objects.select_for_update(of=("self",)).select_related("region", "organisation")
    return list(rows.filter(state=Proposal.State.SENT, pages__contains=[page_id]))
