"""Writing down that somebody consents to be shown, and what changes in it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from django.core.files import File
from django.db import transaction
from django.utils.crypto import salted_hmac

from campaign.consents.errors import StoryGone
from campaign.consents.papers import kind_of
from campaign.models import Consent, Story
from regions.outbox import Post, post

TOLD = "campaign.consent"
"""The mail that tells a person what she has consented to."""


@dataclass(frozen=True, kw_only=True)
class Given:
    """What a person has consented to."""

    name: str
    purposes: Sequence[str]
    valid_until: dt.date
    guardian: str = ""
    email: str = ""
    language: str = "fi"
    document: File | None = None


@transaction.atomic
def record_consent(*, story: Story, given: Given) -> Consent:
    """Keep one person's consent to be shown in the story, and mail her the link to withdraw it.

    Raises ``StoryGone`` for a story that was taken down.
    """
    _hold(story)
    row = Consent(region=story.region, story=story)
    _write(row, given)
    return row


@transaction.atomic
def change_consent(*, consent: Consent, given: Given) -> Consent:
    """Correct or prolong a consent that has not been withdrawn; a paper that is not given stays.

    The person is mailed anew when what she has consented to is different. Raises ``StoryGone``.
    """
    _hold(consent.story)
    row: Consent = Consent.objects.select_for_update(of=("self",)).get(pk=consent.pk)
    if row.state != Consent.State.GIVEN:
        raise StoryGone
    _write(row, given)
    return row


def _hold(story: Story) -> None:
    """The story's row first, always: a withdrawal takes the locks in the same order."""
    held = Story.objects.select_for_update(of=("self",)).filter(pk=story.pk).first()
    if held is None or held.taken_down_at is not None:
        raise StoryGone


def _write(row: Consent, given: Given) -> None:
    row.name, row.guardian = given.name, given.guardian
    row.email, row.language = given.email, given.language
    row.purposes, row.valid_until = list(given.purposes), given.valid_until
    if given.document is not None:
        earlier = row.document.name
        name = f"{row.story.key}.{kind_of(given.document) or 'bin'}"
        row.document.save(name, given.document, save=False)
        if earlier:
            transaction.on_commit(partial(row.document.storage.delete, earlier))
    row.save()
    if row.email:
        _tell(row)


def _tell(row: Consent) -> None:
    """Once for what the mail says: correcting the spelling of a name sends nothing."""
    said = "|".join([row.email.lower(), str(row.valid_until), *sorted(row.purposes)])
    key = f"{row.pk}:{salted_hmac(TOLD, said).hexdigest()[:16]}"
    mail = Post(kind=TOLD, about=row.pk, key=key, email=row.email, language=row.language)
    post(region=row.region, mail=mail)
