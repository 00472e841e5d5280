"""The mail about originals that have changed and translations that are there."""

from __future__ import annotations

import datetime as dt

from django.conf import settings
from django.contrib.auth import get_user_model
from django.urls import reverse
from django.utils.translation import gettext as _
from wagtail.models import Page

from regions.models import OutgoingMail
from regions.outbox import Letter, letter_kind
from regions.scoping import in_every_region
from translating.models import TranslationNotice
from translating.overview.digest import DIGEST, told_on
from translating.overview.standing import language_name

_MOST = 12
"""Pages that the mail names; the overview has the others."""
Kind = TranslationNotice.Kind


@letter_kind(DIGEST)
def digest(mail: OutgoingMail) -> Letter | None:
    """What has happened since the last one; not for who does not work here any more."""
    person = get_user_model().objects.filter(pk=mail.about, is_active=True).first()
    if person is None:
        return None
    with in_every_region():
        day = dt.date.fromisoformat(mail.key.rpartition(":")[2].partition("-")[2])
        notices = list(told_on(person, day))
    pages = Page.objects.select_related("locale").in_bulk([row.page_id for row in notices])
    shown = [(row, pages[row.page_id]) for row in notices if row.page_id in pages]
    if not shown:
        return None
    ways = [_way(row, page) for row, page in shown[:_MOST]]
    region = shown[0][0].region
    overview = _admin(reverse("translating_desk", args=[region.slug]))
    return Letter(
        subject=_("Translations: what has happened in %(region)s") % {"region": region.name},
        paragraphs=_paragraphs({row.kind for row, _page in shown}),
        ways=[*ways, (_("All translations"), overview)],
        small=[
            _(
                "You get this because you answer for a language or have asked for a translation. "
                "It comes once a day at most. Your region's administrator can hand the duty on."
            )
        ],
    )


def _paragraphs(kinds: set[str]) -> list[str]:
    told = {
        Kind.CHANGED: _(
            "Originals have changed. Look whether the translation still says the same."
        ),
        Kind.LANDED: _("New translations are there for everybody to read."),
    }
    return [words for kind, words in told.items() if kind in kinds]


def _way(row: TranslationNotice, page: Page) -> tuple[str, str]:
    gaps = {"title": page.title, "language": language_name(row.language)}
    if row.kind == Kind.CHANGED:
        label = _("Bring up to date: %(title)s (%(language)s)") % gaps
        return label, _admin(reverse("wagtailadmin_pages:edit", args=[page.pk]))
    address = page.full_url if page.live else None
    edit = reverse("wagtailadmin_pages:edit", args=[page.pk])
    return _("Read: %(title)s (%(language)s)") % gaps, address or _admin(edit)


def _admin(path: str) -> str:
    return f"{settings.WAGTAILADMIN_BASE_URL}{path}"
