"""A page's next version, and the one before it, so that the change can be undone."""

from __future__ import annotations

from collections.abc import Callable

from wagtail.models import Revision

from network.users.models import User
from organisations.models import OrganisationPage


def revise(
    page: OrganisationPage,
    change: Callable[[OrganisationPage], None],
    *,
    user: User | None,
    publish: bool,
) -> tuple[Revision, Revision]:
    """Change the page and keep it as a revision, published or as a draft.

    Returns the revision before, which is made now for a page that has none, and the new one. What
    is published brings the public translations' facts along (``services.facts``).
    """
    before = page.latest_revision or page.save_revision(user=user, clean=False, changed=False)
    change(page)
    after = page.save_revision(user=user, clean=False, log_action=True)
    if publish:
        after.publish(user=user)
    return before, after
