"""The facts of an association are the same in every language."""

from __future__ import annotations

import pytest
from wagtail.models import Locale
from wagtail_localize.models import Translation, TranslationSource

from network.search.models import SearchDocument
from organisations.models import OrganisationName, OrganisationPage
from regions.models import Theme
from tests import factories

pytestmark = pytest.mark.django_db


@pytest.fixture
def finnish():
    """A profile with every kind of fact."""
    page = factories.organisation(
        factories.region("kainuu"),
        title="Seura ry",
        phone="050 000 0001",
        municipalities=[factories.municipality("Kuhmo")],
        themes=[Theme.objects.get(key="muistisairaudet")],
        links=[{"type": "link", "value": {"title": "Kalenteri", "url": "https://example.org/"}}],
    )
    page.names = [OrganisationName(name="Vanha nimi", used_to=2004)]
    page.save()
    return page


def facts(page: OrganisationPage) -> dict:
    page = OrganisationPage.objects.get(pk=page.pk)
    return {
        "phone": page.phone,
        "municipalities": [place.name_fi for place in page.municipalities.all()],
        "themes": [theme.key for theme in page.themes.all()],
        "names": [(name.name, name.used_to) for name in page.names.all()],
        "links": [link.value["url"] for link in page.links],
    }


def change(page: OrganisationPage) -> None:
    page.phone = "050 000 0002"
    page.municipalities = [factories.municipality("Sotkamo"), factories.municipality("Posio")]
    page.themes = []
    page.names = [OrganisationName(name="Toinen nimi", used_to=2010)]
    page.links = []
    page.save_revision().publish()


def translated(page: OrganisationPage) -> OrganisationPage:
    """Into English, as wagtail-localize does it."""
    english = Locale.objects.get(language_code="en")
    source, _made = TranslationSource.get_or_create_from_instance(page)
    translation = Translation.objects.create(source=source, target_locale=english)
    translation.save_target(publish=True)
    return page.get_translation(english)


def test_a_translation_takes_every_fact(finnish):
    assert facts(translated(finnish)) == facts(finnish)


def test_a_change_reaches_the_translations_at_once(finnish, committing):
    english = translated(finnish)
    english = OrganisationPage.objects.get(pk=english.pk)
    english.save_revision().publish()
    change(finnish)
    assert facts(english) == facts(finnish)
    assert facts(english)["themes"] == []
    assert facts(english)["phone"] == "050 000 0002"


def test_an_old_draft_of_a_translation_brings_no_old_facts_back(finnish, committing):
    english = OrganisationPage.objects.get(pk=translated(finnish).pk)
    english.title = "The Club"
    english.live = True
    draft = english.save_revision()
    change(finnish)
    draft.publish()
    assert facts(english) == facts(finnish)
    assert OrganisationPage.objects.get(pk=english.pk).title == "The Club"


def test_synchronising_by_hand_carries_a_change_into_the_draft(finnish, committing):
    english = translated(finnish)
    change(finnish)
    source = TranslationSource.objects.get_for_instance(finnish)
    source.update_from_db()
    source.create_or_update_translation(english.locale, publish=True, fallback=True)
    assert facts(english) == facts(finnish)


def test_a_draft_of_the_original_changes_nothing_that_is_public(finnish):
    english = translated(finnish)
    before = facts(english)
    finnish.phone = "050 000 0009"
    finnish.save_revision()
    assert facts(english) == before


def test_a_translation_is_found_where_the_original_has_gone(finnish, committing):
    """Nobody publishes the translation: its row of the search follows all the same."""
    english = OrganisationPage.objects.get(pk=translated(finnish).pk)
    english.save_revision().publish()
    change(finnish)
    places = {factories.municipality(name).pk for name in ("Sotkamo", "Posio")}
    assert set(SearchDocument.objects.get(page_id=english.pk).municipalities) == places
