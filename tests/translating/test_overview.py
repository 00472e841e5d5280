"""The overview: how each page stands in each language, and what to do next."""

from __future__ import annotations

import pytest
from bs4 import BeautifulSoup
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Locale, Page
from wagtail_localize.models import StringSegment, StringTranslation, Translation

from home.models import PlainPage
from news.models import NewsPage
from regions.roles import RoleKey
from regions.services.planting import write
from tests import factories
from tests.translating.overviewing import (
    ADMIN,
    dated,
    listing,
    next_step,
    published,
    rows,
    translated,
)
from translating.models import Original
from translating.overview.originals import note_missing
from translating.overview.standing import Listed, summary
from visits.models import PageVisits

pytestmark = pytest.mark.django_db


@pytest.fixture
def kainuu():
    return factories.region("kainuu")


@pytest.fixture
def editor(client, kainuu):
    """Logged in as one of Kainuu's editors."""
    client.force_login(factories.staff(kainuu, RoleKey.EDITOR))
    return client


def submit(client, page: Page) -> Translation:
    """Send the page to be translated into English, as an editor does."""
    address = reverse("wagtail_localize:submit_page_translation", args=[page.pk])
    english = Locale.objects.get(language_code="en")
    client.post(address, {"locales": [english.pk]}, headers=ADMIN)
    return Translation.objects.get(source__object_id=page.translation_key)


def translate_words(translation: Translation) -> None:
    for segment in StringSegment.objects.filter(source=translation.source):
        StringTranslation.objects.update_or_create(
            translation_of=segment.string,
            locale=translation.target_locale,
            context=segment.context,
            defaults={"data": "In English"},
        )


def test_a_page_without_a_translation_is_missing_and_is_sent_from_its_row(editor, kainuu):
    page = factories.news(kainuu, title="Talkoot")
    shown = listing(editor, kainuu, state="missing")
    assert rows(shown)["Talkoot"] == "Puuttuu"
    step = next_step(shown, "Talkoot")
    assert step == reverse("wagtail_localize:submit_page_translation", args=[page.pk])
    assert editor.get(step, headers=ADMIN).status_code == 200


def test_plain_finnish_waits_for_no_translation(editor, kainuu):
    page = factories.news(kainuu, title="Talkoot")
    write(page, PlainPage(title="Talkoot selkosuomeksi", slug="x", locale=page.locale))
    assert rows(listing(editor, kainuu, q="talkoot")) == {"Talkoot": "Puuttuu"}


def test_an_alias_is_no_translation(editor, kainuu):
    page = factories.news(kainuu, title="Talkoot")
    english = Locale.objects.get(language_code="en")
    page.copy_for_translation(english, copy_parents=True, alias=True)
    assert rows(listing(editor, kainuu, q="talkoot")) == {"Talkoot": "Puuttuu"}


def test_an_unpublished_original_is_not_waited_for(editor, kainuu):
    factories.news(kainuu, title="Talkoot").unpublish()
    assert rows(listing(editor, kainuu, q="talkoot")) == {}


def test_a_page_translated_by_hand_is_fresh_until_its_original_changes(editor, kainuu):
    page = factories.news(kainuu, title="Talkoot")
    english = translated(page)
    assert rows(listing(editor, kainuu, q="talkoot")) == {"Talkoot": "Ajan tasalla"}
    published(page, lead="Uusi aika")
    shown = listing(editor, kainuu, q="talkoot")
    assert rows(shown) == {"Talkoot": "Vanhentunut"}
    assert next_step(shown, "Talkoot") == reverse("wagtailadmin_pages:edit", args=[english.pk])
    published(english, lead="A new time")
    assert rows(listing(editor, kainuu, q="talkoot")) == {"Talkoot": "Ajan tasalla"}


def test_publishing_an_original_without_changes_makes_nothing_outdated(editor, kainuu):
    page = published(factories.news(kainuu, title="Talkoot"))
    translated(page)
    published(page)
    assert rows(listing(editor, kainuu, q="talkoot")) == {"Talkoot": "Ajan tasalla"}


def test_an_original_that_came_by_other_ways_than_publishing_counts_by_its_time(editor, kainuu):
    page = published(factories.news(kainuu, title="Talkoot"))
    english = translated(page)
    dated(english, 3)
    dated(page, 2)  # as an import writes it: no signal tells of it
    assert rows(listing(editor, kainuu, q="talkoot")) == {"Talkoot": "Vanhentunut"}
    dated(page, 4)
    assert rows(listing(editor, kainuu, q="talkoot")) == {"Talkoot": "Ajan tasalla"}


def test_a_draft_and_unpublished_changes_wait_to_be_published(editor, kainuu):
    page = factories.news(kainuu, title="Talkoot")
    english = translated(page)
    english.title = "Working bee on Sunday"
    english.save_revision()
    shown = listing(editor, kainuu, q="talkoot")
    assert rows(shown) == {"Talkoot": "Luonnoksena"}
    assert next_step(shown, "Talkoot") == reverse("wagtailadmin_pages:edit", args=[english.pk])
    NewsPage.objects.get(pk=english.pk).unpublish()
    shown = listing(editor, kainuu, state="draft")
    assert rows(shown)["Talkoot"] == "Luonnoksena"
    assert "ei julkaistu" in shown.get_text(" ")


@pytest.mark.usefixtures("committing")
def test_a_page_in_the_translation_editor_goes_through_all_states(editor, kainuu):
    page = published(factories.news(kainuu, title="Talkoot", lead="Tule mukaan"))
    translation = submit(editor, page)
    assert rows(listing(editor, kainuu, q="talkoot")) == {"Talkoot": "Luonnoksena"}
    translation.save_target(publish=True)  # with Finnish sentences in it
    shown = listing(editor, kainuu, q="talkoot")
    assert rows(shown) == {"Talkoot": "Vanhentunut"}
    assert "virkettä on yhä suomeksi" in shown.get_text(" ")
    translate_words(translation)
    translation.save_target(publish=True)
    assert rows(listing(editor, kainuu, q="talkoot")) == {"Talkoot": "Ajan tasalla"}
    published(page, lead="Tule sinäkin mukaan")
    shown = listing(editor, kainuu, q="talkoot")
    assert rows(shown) == {"Talkoot": "Vanhentunut"}
    step = next_step(shown, "Talkoot")
    assert step == reverse("wagtail_localize:update_translations", args=[translation.source_id])
    editor.post(step, headers=ADMIN)
    translate_words(Translation.objects.get(pk=translation.pk))
    assert rows(listing(editor, kainuu, q="talkoot")) == {"Talkoot": "Vanhentunut"}, "not written"
    translation = Translation.objects.get(pk=translation.pk)
    translation.save_target(publish=True)
    assert rows(listing(editor, kainuu, q="talkoot")) == {"Talkoot": "Ajan tasalla"}


def test_the_list_begins_with_what_readers_open_most(editor, kainuu):
    quiet, busy = (factories.news(kainuu, title=f"Talkoot {name}") for name in ("A", "B"))
    today = timezone.localdate()
    for page, count in ((quiet, 3), (busy, 40)):
        PageVisits.objects.create(
            region=kainuu,
            translation_key=page.translation_key,
            language="fi",
            day=today,
            count=count,
        )
    PageVisits.objects.create(
        region=factories.region("lappi"),
        translation_key=quiet.translation_key,
        language="fi",
        day=today,
        count=500,
    )
    shown = listing(editor, kainuu)
    assert list(rows(shown))[:2] == ["Talkoot B", "Talkoot A"]
    assert shown.select("tbody tr")[0].select("td")[3].get_text(strip=True) == "40"


def test_the_list_is_filtered_by_state_kind_and_title_and_paged(editor, kainuu):
    for number in range(51):
        factories.news(kainuu, title=f"Talkoot {number:02}")
    factories.content(kainuu, title="Talkoot tieto")
    kind = NewsPage.objects.first().content_type_id
    first = listing(editor, kainuu, q="TALKOOT", kind=kind, state="missing")
    assert len(rows(first)) == 50
    (link,) = [a["href"] for a in first.select("nav.pagination a")]
    assert "sivu=2" in link
    assert "q=TALKOOT" in link
    second = listing(editor, kainuu, q="TALKOOT", kind=kind, state="missing", sivu=2)
    assert list(rows(second)) == ["Talkoot 50"]
    assert rows(listing(editor, kainuu, q="talkoot", state="fresh")) == {}
    page = NewsPage.objects.get(title="Talkoot 07")
    translated(page, title="Working bee")
    assert list(rows(listing(editor, kainuu, q="working"))) == ["Talkoot 07"]


@pytest.mark.parametrize("asked", [{"state": "x"}, {"kind": "0"}, {"kind": "'"}, {"q": "x" * 101}])
def test_a_filter_that_means_nothing_is_told_beside_its_field(editor, kainuu, asked):
    factories.news(kainuu, title="Talkoot")
    shown = listing(editor, kainuu, **asked)
    assert shown.select(".errorlist")
    assert "Talkoot" in rows(shown)


def test_percent_and_quote_in_the_search_are_letters(editor, kainuu):
    factories.news(kainuu, title="100 % 'mukana'")
    factories.news(kainuu, title="Muu")
    assert list(rows(listing(editor, kainuu, q="0 % '"))) == ["100 % 'mukana'"]


def test_the_desk_counts_pages_and_words_of_each_language(editor, kainuu):
    factories.news(kainuu, title="Kaksi sanaa", lead="ja kolme lisää")
    note_missing()
    before = summary(kainuu)["en"]["missing"]
    published(factories.news(kainuu, title="Yksi", lead="kaksi kolme"))
    assert summary(kainuu)["en"]["missing"] == (before[0] + 1, before[1] + 3)
    reply = editor.get(reverse("translating_desk", args=["kainuu"]), headers=ADMIN)
    page = BeautifulSoup(reply.content, "html.parser")
    cell = page.select_one('td[data-label="Puuttuu"]').get_text(" ", strip=True)
    assert cell == f"{before[0] + 1} sivua {before[1] + 3} sanaa"


def test_words_are_counted_once_and_again_after_a_change(kainuu):
    page = factories.news(kainuu, title="Yksi")
    assert note_missing() > 0
    assert note_missing() == 0
    assert Original.objects.get(page=page).words == 1
    published(page, lead="kaksi kolme")
    assert Original.objects.get(page=page).words == 3


@pytest.mark.parametrize(("slug", "status"), [("kainuu", 200), ("lappi", 404)])
def test_only_the_regions_own_staff_see_the_list(client, kainuu, slug, status):
    client.force_login(factories.staff(factories.region(slug), RoleKey.ADMINISTRATOR))
    address = reverse("translating_language", args=["kainuu", "en"])
    assert client.get(address, headers=ADMIN).status_code == status


def test_a_language_that_the_region_lacks_has_no_list(editor):
    for language in ("sv", "fi"):
        address = reverse("translating_language", args=["kainuu", language])
        assert editor.get(address, headers=ADMIN).status_code == 404


def test_two_thousand_pages_open_in_few_queries(client):
    """At most 5 queries besides the 15 that the admin asks on any page, and 200 ms of CPU."""
    lappi = factories.region("lappi")
    model = factories.news(lappi)
    _many(model, 2_000)
    note = [
        Original(region=lappi, page_id=pk, words=100, digest="", published_at=timezone.now())
        for pk in Page.objects.filter(path__startswith=model.get_parent().path, live=True)
        .exclude(pk=model.get_parent().pk)
        .values_list("pk", flat=True)
    ]
    Original.objects.bulk_create(note)
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE wagtailcore_page, translating_original")
    client.force_login(factories.staff(lappi, RoleKey.ADMINISTRATOR))
    for address in (
        reverse("translating_desk", args=["lappi"]),
        reverse("translating_language", args=["lappi", "sv"]),
    ):
        client.get(address, headers=ADMIN)
        with CaptureQueriesContext(connection) as asked:
            reply = client.get(address, headers=ADMIN)
        assert "2001" in reply.content.decode() or len(Listed(lappi, "sv")) > 2_000
        assert len(asked) <= 24, "\n".join(row["sql"][:120] for row in asked)
        assert sum("translating_" in row["sql"] for row in asked) <= 6


def _many(page: NewsPage, count: int) -> None:
    """So many pages like it, written straight into the tables."""
    parent = page.get_parent()
    with connection.cursor() as cursor:
        for table, own in (("wagtailcore_page", "id"), ("news_newspage", "page_ptr_id")):
            cursor.execute(
                "SELECT column_name FROM information_schema.columns WHERE table_name = %s", [table]
            )
            columns = [row[0] for row in cursor.fetchall()]
            changed = {
                own: f"{10_000_000} + n",
                "path": f"'{parent.path}' || (1000 + n)::text",
                "translation_key": "gen_random_uuid()",
                "slug": "'many-' || n",
                "title": "'Monta ' || n",
                "uuid": "gen_random_uuid()",
            }
            chosen = ", ".join(changed.get(name, f'"{name}"') for name in columns)
            names = ", ".join(f'"{name}"' for name in columns)
            cursor.execute(
                f"INSERT INTO {table} ({names}) SELECT {chosen} FROM {table},"
                f" generate_series(0, {count - 1}) n WHERE {own} = {page.pk}"
            )
