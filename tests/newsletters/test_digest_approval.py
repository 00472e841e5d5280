"""One approval for all the languages of a digest, and no words published that nobody has read."""

from __future__ import annotations

import pytest
from wagtail.models import Page, PageLogEntry

from newsletters.digests.services import compose_due
from newsletters.models import Digest, NewsletterPage
from regions.roles import RoleKey
from tests import factories
from tests.newsletters.digesting import MONDAY, digest_of, finnish, letters, news_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def publisher():
    """Lappi's, with a digest that waits in Finnish, Northern Sámi, Swedish and English."""
    digest = digest_of("lappi", "residents")
    news_of("lappi")
    compose_due(now=MONDAY)
    return factories.staff(digest.audience.region, RoleKey.PUBLISHER)


def approve(letter: Page, publisher) -> None:
    state = letter.current_workflow_state.current_task_state
    state.task.specific.on_action(state, publisher, "approve")


def live() -> set[str]:
    return {page.locale.language_code for page in letters("lappi") if page.live}


def waiting() -> set[str]:
    return {page.locale.language_code for page in letters("lappi") if page.current_workflow_state}


def edited(letter: NewsletterPage, editor) -> None:
    draft = letter.get_latest_revision_as_object()
    draft.lead = "Lue ensin tämä."
    draft.save_revision(user=editor)


def test_approving_the_finnish_letter_publishes_every_language_of_the_region(publisher):
    assert waiting() == {"fi"}
    approve(finnish("lappi"), publisher)
    assert live() == {"fi", "se", "sv", "en"}
    assert waiting() == set()
    others = [page.pk for page in letters("lappi") if page.locale.language_code != "fi"]
    by = PageLogEntry.objects.filter(page__in=others, action="wagtail.publish")
    assert {entry.user for entry in by} == {publisher}
    assert by.count() == len(others)


def test_a_finnish_letter_with_a_persons_words_leaves_the_others_to_be_approved(publisher):
    edited(finnish("lappi"), publisher)
    finnish("lappi").latest_revision.publish(user=publisher)
    assert live() == {"fi"}
    assert waiting() == {"se", "sv", "en"}


def test_a_language_that_a_person_has_written_is_not_published_with_the_finnish(publisher):
    swedish = next(page for page in letters("lappi") if page.locale.language_code == "sv")
    edited(swedish, publisher)
    approve(finnish("lappi"), publisher)
    assert live() == {"fi", "se", "en"}
    assert waiting() == set()


def test_an_ordinary_letter_takes_no_other_language_with_it(publisher):
    Digest.objects.update(letter=None)
    approve(finnish("lappi"), publisher)
    assert live() == {"fi"}
    assert waiting() == set()
