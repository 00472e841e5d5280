"""One association, a page a language: which one speaks for it, and what all of them share."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from django.conf import settings
from wagtail.models import Revision

from network.users.models import User
from organisations.models import OrganisationPage
from regions.models import Region


def region_of(organisation: OrganisationPage) -> Region:
    """The region whose directory the page stands in; every saved page has one."""
    if organisation.region is None:
        raise ValueError(f"{organisation} has no region: save it below a directory.")
    return organisation.region


def versions_of(organisation: OrganisationPage) -> dict[str, OrganisationPage]:
    """The association's pages by language code, drafts too."""
    rows = OrganisationPage.objects.filter(translation_key=organisation.translation_key)
    return {page.locale.language_code: page for page in rows.select_related("locale", "region")}


def shown_versions(organisation: OrganisationPage) -> dict[str, OrganisationPage]:
    """The pages that everybody sees; of a new association, which nobody sees yet, all of them."""
    pages = versions_of(organisation)
    live = {language: page for language, page in pages.items() if page.live}
    return live or pages


def original_of(organisation: OrganisationPage) -> OrganisationPage:
    """The page that speaks for the association: the Finnish one, where there is one."""
    if organisation.locale.language_code == settings.LANGUAGE_CODE:
        return organisation
    return versions_of(organisation).get(settings.LANGUAGE_CODE, organisation)


def state_fact(pages: Iterable[OrganisationPage], *, by: User | None = None, **facts: Any) -> None:
    """Write a fact on the pages without approval, where it is not there yet.

    A page with changes that wait keeps them: there the fact goes into the live page and into the
    waiting revision, so that publishing the changes does not take it back.
    """
    for page in pages:
        for name, value in facts.items():
            setattr(page, name, value)
        if page.live and not page.has_unpublished_changes:
            page.publish(page.save_revision(user=by, clean=False, log_action=True))
        else:
            page.save(clean=False)
            _slip_in(page, facts)


def _slip_in(page: OrganisationPage, facts: Mapping[str, Any]) -> None:
    revision = page.latest_revision
    if revision is not None:
        said = page.serializable_data()
        revision.content |= {name: said[name] for name in facts}
        Revision.objects.filter(pk=revision.pk).update(content=revision.content)
