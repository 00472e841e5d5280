"""A digest as pages: a draft in every language of the region.

A letter that nobody has sent yet is not joined by a second one: what it shows is chosen when it is
sent, so it only gets the new date. One that a person has changed, sent back or approved is left as
that person left it.
"""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Iterable

from django.conf import settings
from django.utils import timezone, translation
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from wagtail.models import Page, WorkflowState

from newsletters.digests.contents import body
from newsletters.models import Audience, Digest, NewsletterIndexPage, NewsletterPage, Sending
from regions.models import Region
from regions.services.planting import write_translations


def waiting_letter(digest: Digest) -> NewsletterPage | None:
    """The letter that it wrote before, if nobody has decided to send it yet."""
    letter: NewsletterPage | None = digest.letter
    if letter is None or letter.sent_at or Sending.objects.filter(letter=letter).exists():
        return None
    return letter


def write_letter(digest: Digest, now: dt.datetime) -> NewsletterPage | None:
    """A draft in each language, sharing a translation key, so that every reader has the letter;
    returns the Finnish one. None for a region whose archive has been deleted."""
    region, audience = digest.audience.region, digest.audience
    parents = _archives(region)
    if settings.LANGUAGE_CODE not in parents:
        return None

    def build(language: str) -> NewsletterPage:
        page = NewsletterPage(region=region, lead=_lead(language), body=body())
        page.title = _title(audience, language, now)
        page.audiences = [audience]
        return page

    written = write_translations(parents, build, uuid.uuid4(), published=False)
    return NewsletterPage.objects.get(pk=written[settings.LANGUAGE_CODE].pk)


def renew_letter(letter: NewsletterPage, digest: Digest, now: dt.datetime) -> None:
    """Give today's date to those versions that no person has touched; they ask for approval anew,
    which reminds whoever approves."""
    for version in untouched(letter):
        draft = version.get_latest_revision_as_object()
        draft.title = _title(digest.audience, version.locale.language_code, now)
        draft.save_revision(clean=False)


def untouched(letter: NewsletterPage) -> Iterable[NewsletterPage]:
    """Versions whose last words are the digest's own: neither published nor edited, sent back,
    taken out of the approval or locked by a person."""
    rows = NewsletterPage.objects.filter(translation_key=letter.translation_key, live=False)
    rows = rows.filter(locked=False, latest_revision__user=None, latest_revision__isnull=False)
    for version in rows.select_related("locale", "latest_revision").order_by("pk"):
        states = WorkflowState.objects.for_instance(version).order_by("-pk")
        last = states.first()
        if last is None or last.status == WorkflowState.STATUS_IN_PROGRESS:
            yield version


def _archives(region: Region) -> dict[str, Page]:
    """The region's archive in each of its languages, locked: two letters that are written at once
    would take the same place in the tree. The Finnish one first, as it is the original."""
    rows = NewsletterIndexPage.objects.filter(region=region, live=True).select_related("locale")
    pages = {page.locale.language_code: page for page in rows.select_for_update(of=("self",))}
    return {code: pages[code] for code in region.languages if code in pages}


def _title(audience: Audience, language: str, now: dt.datetime) -> str:
    with translation.override(language):
        date = date_format(timezone.localtime(now), "SHORT_DATE_FORMAT")
        return _("Weekly digest: %(audience)s %(date)s") % {
            "audience": audience.name_in(language),
            "date": date,
        }


def _lead(language: str) -> str:
    with translation.override(language):
        return _("News, events and associations since the last letter.")
