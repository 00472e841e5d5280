"""What happens to pages, told to what is kept beside them: the directory's table, and the proposals
that the pages' changes came from."""

from __future__ import annotations

from typing import Any

from django.db.models.signals import post_delete, post_save
from django.dispatch import receiver
from wagtail.models import Page, PageViewRestriction, WorkflowState
from wagtail.signals import page_published, post_page_move, workflow_rejected

from organisations.models import OrganisationPage
from organisations.services.entries import refresh_entries
from organisations.services.settling import page_was_published, page_was_sent_back
from regions.deleting import section_hidden


@receiver(post_delete, sender=OrganisationPage)
def list_without(instance: OrganisationPage, **_: Any) -> None:
    """A translation has gone: its readers get the Finnish original again."""
    refresh_entries([instance.translation_key])


@receiver([post_save, post_delete], sender=PageViewRestriction)
def list_what_is_open(instance: PageViewRestriction, **_: Any) -> None:
    """A page has been closed to some or opened to all, and everything below it too."""
    _refresh_below(instance.page)


@receiver([post_page_move, section_hidden])
def list_what_has_moved(instance: Page, **_: Any) -> None:
    """What has been moved may now stand under a closed page, or no longer do so; a hidden section
    has nothing to list."""
    _refresh_below(instance)


def _refresh_below(page: Page) -> None:
    found = OrganisationPage.objects.descendant_of(page, inclusive=True)
    refresh_entries(found.values_list("translation_key", flat=True).distinct())


@receiver(page_published)
def published(sender: type, instance: Any, **kwargs: Any) -> None:
    """Only profiles; whichever way they were published."""
    if isinstance(instance, OrganisationPage):
        page_was_published(instance)


@receiver(workflow_rejected)
def sent_back(sender: type, instance: WorkflowState, **kwargs: Any) -> None:
    """A page was not approved."""
    page_was_sent_back(instance)
