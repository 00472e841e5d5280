"""Stories that go along at the end of a letter."""

from __future__ import annotations

from collections.abc import Collection

from django.utils.translation import gettext as _

from campaign.sharing.picks import stories_in
from newsletters.composing.entries import entry_of
from newsletters.composing.parts import Entries, Group
from newsletters.models import NewsletterPage
from newsletters.queries.letters import region_of


def mailed_stories(letter: NewsletterPage, *, shown: Collection[int] = ()) -> list[Entries]:
    """Those that are public at this moment: asked for each mail, because a consent can be withdrawn
    while a letter is on its way to thousands. A list of one, or none; without the pages that the
    letter has ``shown`` already."""
    root = region_of(letter).open_site.root_url
    stories = stories_in(letter.translation_key, letter.locale.language_code)
    entries = [entry_of(page, root=root, pictured=True) for page in stories if page.pk not in shown]
    return [Entries(title=_("Stories"), groups=[Group("", entries)])] if entries else []
