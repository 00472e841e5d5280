"""What was looked for in vain: words for editors, and nothing of anybody."""

from __future__ import annotations

import datetime as dt

import pytest
from django.urls import reverse
from django.utils import timezone

from regions.models import MissedSearch
from regions.roles import RoleKey
from regions.tasks import forget_missed_searches
from tests import factories

pytestmark = pytest.mark.django_db
HOST = {"host": "localhost"}


def test_words_are_counted_by_region_and_language(visit):
    for path in ("/haku/?q=Hyrräpää!", "/haku/?q=hyrräpää", "/en/haku/?q=hyrräpää"):
        visit("kainuu", path)
    visit("lappi", "/haku/?q=hyrräpää")
    rows = MissedSearch.objects.order_by("region__slug", "language").values_list(
        "region__slug", "language", "words", "count", "last_on"
    )
    today = timezone.localdate()
    assert list(rows) == [
        ("kainuu", "en", "hyrräpää", 1, today),
        ("kainuu", "fi", "hyrräpää", 2, today),
        ("lappi", "fi", "hyrräpää", 1, today),
    ]


@pytest.mark.parametrize(
    "typed",
    [
        "Maija Hyrrä 131052-308T",
        "131052-308",
        "131052A308T hyrrä",
        "maija.hyrra@example.org",
        "maija hyrrä 040 123 4567",
        "+358401234567",
        "hyrrä 04012345",
        "www.example.org/maija",
    ],
)
def test_what_may_tell_who_somebody_is_is_not_stored(visit, typed):
    visit("kainuu", "/haku/", data={"q": typed})
    assert visit("kainuu", "/haku/?q=" + typed.replace("+", "%2B")).status_code == 200
    assert MissedSearch.objects.count() == 0


def test_found_narrowed_and_suggested_words_are_not_counted(visit):
    for path in ("/haku/?q=hyrrä&laji=uutinen", "/haku/ehdota/?q=hyrrä", "/haku/?q="):
        visit("kainuu", path)
    assert MissedSearch.objects.count() == 0


def test_somebody_who_floods_the_list_does_not_fill_it(visit, monkeypatch):
    monkeypatch.setattr("regions.searching.missed._NEW_A_DAY", 2)
    for word in ("hyrräyksi", "hyrräkaksi", "hyrräkolme", "hyrräyksi"):
        visit("kainuu", f"/haku/?q={word}")
    assert {row.words: row.count for row in MissedSearch.objects.all()} == {
        "hyrräyksi": 2,
        "hyrräkaksi": 1,
    }


def test_words_go_half_a_year_after_the_last_search():
    kainuu, today = factories.region("kainuu"), timezone.localdate()
    for words, days in (("vanha", 181), ("tuore", 179)):
        MissedSearch.objects.create(
            region=kainuu, language="fi", words=words, last_on=today - dt.timedelta(days=days)
        )
    forget_missed_searches()
    assert [row.words for row in MissedSearch.objects.all()] == ["tuore"]


def test_editors_see_the_words_of_their_own_region_and_may_take_them_off(client):
    kainuu, lappi = factories.region("kainuu"), factories.region("lappi")
    own, other = (
        MissedSearch.objects.create(
            region=region, language="fi", words=words, last_on=timezone.localdate()
        )
        for region, words in ((kainuu, "kajaanihyrrä"), (lappi, "lappihyrrä"))
    )
    client.force_login(factories.staff(kainuu, RoleKey.EDITOR))
    for address in (reverse("region_searches", args=["kainuu"]), "/admin/"):
        page = client.get(address, headers=HOST).content.decode()
        assert "kajaanihyrrä" in page
        assert "lappihyrrä" not in page
    for region, row, kept in ((lappi, other, True), (kainuu, other, True), (kainuu, own, False)):
        address = reverse("region_search_forget", args=[region.slug, row.pk])
        assert client.get(address, headers=HOST).status_code in {404, 405}
        client.post(address, headers=HOST)
        assert MissedSearch.objects.filter(pk=row.pk).exists() is kept
    assert client.get(reverse("region_searches", args=["lappi"]), headers=HOST).status_code == 404
