"""What a representative writes: kept as a draft, or sent as revisions into the workflow."""

from __future__ import annotations

from django.conf import settings
from django.db import transaction
from django.utils import timezone
from wagtail.models import WorkflowState
from wagtail_localize.models import Translation

from organisations.details import (
    Values,
    differing,
    facts_of,
    is_of_language,
    named,
    values_of,
    write_facts,
    write_words,
)
from organisations.errors import Settled
from organisations.models import DirectoryPage, OrganisationPage, Proposal
from organisations.models.care import month_from_now
from organisations.services.asking import name_in
from organisations.services.settling import approve
from organisations.versions import shown_versions, versions_of
from regions.models import Region
from regions.scoping import inside
from regions.services.planting import free_slug, slug_of


@transaction.atomic
def save_draft(*, proposal: Proposal, values: Values, message: str) -> Proposal:
    """Keep what has been written so far; the link works another month. Raises ``Settled``."""
    with inside(proposal.region):
        proposal = _locked(proposal)
        proposal.content, proposal.message = values, message
        proposal.name = proposal.name or name_in(values, proposal.region)
        proposal.expires_at = month_from_now()
        proposal.save(update_fields=["content", "message", "name", "expires_at"])
    return proposal


@transaction.atomic
def send_proposal(*, proposal: Proposal, values: Values, message: str) -> Proposal:
    """Make the changes revisions that wait for approval; what is public stays as it is.

    Each language whose words have changed goes to the workflow by itself, and the facts that all
    languages share with the original. When nothing has changed there is nothing to approve: the
    details count as checked. Raises ``Settled``.
    """
    with inside(proposal.region):
        proposal = _locked(proposal)
        pages = _pages_of(proposal, values)
        original = pages.get(settings.LANGUAGE_CODE) or next(iter(pages.values()))
        proposal.organisation = original
        proposal.name = name_in(values, proposal.region) or original.title
        proposal.content, proposal.message, proposal.comment = values, message, ""
        proposal.state, proposal.sent_at = Proposal.State.SENT, timezone.now()
        proposal.pages = _revise(proposal.region, original, pages, values)
        proposal.save()
        if not proposal.pages:
            approve(proposal, mailed=False)
    return proposal


def _locked(seen: Proposal) -> Proposal:
    rows = Proposal.objects.select_for_update(of=("self",)).select_related("region", "organisation")
    proposal = rows.filter(pk=seen.pk).first()
    if proposal is None or not proposal.can_be_written or proposal.has_lost_its_page:
        raise Settled
    return proposal


def _pages_of(proposal: Proposal, values: Values) -> dict[str, OrganisationPage]:
    """The association's pages as the public sees them; a new association gets an empty draft."""
    if proposal.organisation is not None:
        return shown_versions(proposal.organisation)
    region, title = proposal.region, name_in(values, proposal.region)
    parent = DirectoryPage.objects.get(region=region, locale__language_code=settings.LANGUAGE_CODE)
    page = OrganisationPage(title=title, slug=free_slug(parent, slug_of(title)), live=False)
    page.locale, page.region = parent.locale, region
    parent.add_child(instance=page)
    return {settings.LANGUAGE_CODE: page}


def _revise(
    region: Region, original: OrganisationPage, pages: dict[str, OrganisationPage], values: Values
) -> list[int]:
    """Send every page that says something new to the workflow; returns their ids."""
    changed = differing(values_of(pages, original), values)
    facts = [name for name in changed if not _of_some_language(name, region)]
    sent = []
    for language in region.languages:
        words = {name: values[name] for name in changed if is_of_language(name, language)}
        page = pages.get(language) or _translated(original, language, values)
        is_new = page is not None and language not in pages
        if page is None or not (is_new or words or _waits(page, original, facts)):
            continue
        if page == original or not page.live:
            write_facts(page, facts_of(original) | _facts_in(values, region))
        write_words(page, words, language)
        page.verified_on = timezone.localdate()
        _to_workflow(page)
        sent.append(page.pk)
    return sent


def _waits(page: OrganisationPage, original: OrganisationPage, facts: list[str]) -> bool:
    """True for a page that was sent back, and for the original when facts or all of it are new."""
    state = page.current_workflow_state
    if state is not None and state.status == WorkflowState.STATUS_NEEDS_CHANGES:
        return True
    return page == original and bool(facts or not page.live)


def _of_some_language(name: str, region: Region) -> bool:
    return any(is_of_language(name, code) for code in region.languages)


def _facts_in(values: Values, region: Region) -> Values:
    return {name: said for name, said in values.items() if not _of_some_language(name, region)}


def _translated(
    original: OrganisationPage, language: str, values: Values
) -> OrganisationPage | None:
    """A draft in a language that is filled in for the first time; None where nothing was said, or
    the region's directory is not in that language."""
    if not any(values.get(named(language, word)) for word in ("lead", "text", "meeting_times")):
        return None
    directory = DirectoryPage.objects.filter(
        region=original.region, locale__language_code=language
    ).first()
    if directory is None:
        return None
    hidden = versions_of(original).get(language)
    page = hidden or original.copy_for_translation(directory.locale)
    page.lead, page.body, page.meeting_times, page.contact_role = "", [], "", ""
    return page


def _to_workflow(page: OrganisationPage) -> None:
    """Save the page's revision and ask for its approval, in nobody's name of the staff.

    A page that the association has written itself is no longer fed from its Finnish original.
    """
    Translation.objects.filter(
        source__object_id=page.translation_key, target_locale=page.locale, enabled=True
    ).update(enabled=False)
    if not page.live:
        page.save(clean=False)
    page.save_revision(clean=False, log_action=True)
    state = page.current_workflow_state
    if state is not None and state.status == WorkflowState.STATUS_NEEDS_CHANGES:
        state.resume(user=None)
        return
    if state is not None:
        state.cancel(user=None)
    workflow = page.get_workflow()
    if workflow is not None:
        workflow.start(page, None)
