"""Writing a letter's editions: one for each language and audience, once a sending."""

from __future__ import annotations

import logging
from typing import Any

from django.db import transaction
from wagtail.models import Revision

from newsletters.composing.mailing import compose
from newsletters.consent.links import reader_links
from newsletters.engine.mime import written
from newsletters.models import Audience, LetterEdition, NewsletterPage, Sending
from newsletters.queries.letters import audiences_of, versions_of

logger = logging.getLogger(__name__)


@transaction.atomic
def write_editions(sending: Sending) -> None:
    """Write every edition of a sending from what is public now. Raises what composing raises."""
    for version in versions_of(sending.letter).values():
        for audience in audiences_of(sending.letter):
            _write(sending, audience, version, version.live_revision)


@transaction.atomic
def rewrite_editions(sending: Sending) -> None:
    """Write anew, from the same words, what shows a page that has been taken off the site."""
    old = list(sending.editions.select_related("audience", "revision"))
    sending.editions.all().delete()
    versions = versions_of(sending.letter)
    for edition in old:
        version = _as_it_was(edition.revision) or versions.get(edition.language)
        if version is None:
            raise LookupError(f"The {edition.language} version of {sending} is gone.")
        _write(sending, edition.audience, version, edition.revision)


def _as_it_was(revision: Revision | None) -> Any:
    return revision.as_object() if revision is not None else None


def _write(
    sending: Sending, audience: Audience, version: NewsletterPage, revision: Revision | None
) -> None:
    letter = compose(version, audience=audience, since=sending.since, until=sending.until)
    links = reader_links(sending.region, letter.language)
    archive = version.get_parent().full_url or ""
    LetterEdition.objects.create(
        sending=sending,
        language=letter.language,
        audience=audience,
        revision=revision,
        mime=written(letter, links, archive),
        pages=letter.pages,
    )
