"""What editors do to pages, told to the proposals that the pages' changes came from."""

from __future__ import annotations

from typing import Any

from wagtail.models import WorkflowState
from wagtail.signals import page_published, workflow_rejected

from organisations.models import OrganisationPage
from organisations.services.settling import page_was_published, page_was_sent_back


def published(sender: type, instance: Any, **kwargs: Any) -> None:
    """Only profiles; whichever way they were published."""
    if isinstance(instance, OrganisationPage):
        page_was_published(instance)


def sent_back(sender: type, instance: WorkflowState, **kwargs: Any) -> None:
    """A page was not approved."""
    page_was_sent_back(instance)


def connect() -> None:
    """Listen; called once when the app is ready."""
    page_published.connect(published, dispatch_uid="organisations.published")
    workflow_rejected.connect(sent_back, dispatch_uid="organisations.sent_back")
