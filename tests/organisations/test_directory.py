"""The directory: who is shown, how it is narrowed, what is hidden."""

from __future__ import annotations

import pytest
from django.core.exceptions import ValidationError
from django.db import connection
from django.http import QueryDict
from django.test.utils import CaptureQueriesContext

from organisations.counting import forget_counts
from organisations.filters import DirectoryFilter
from organisations.models import OrganisationPage
from organisations.validators import validate_business_id
from regions.models import Theme
from tests import factories

pytestmark = pytest.mark.django_db


def address(region: str) -> str:
    return factories.seeded(factories.region(region), "directory").get_url_parts()[2]


def directory(visit, region: str, query: str = "") -> str:
    reply = visit(region, address(region) + query)
    assert reply.status_code == 200
    return reply.content.decode()


def test_an_organisation_is_shown_where_it_serves_a_municipality(visit):
    kainuu, lappi = factories.region("kainuu"), factories.region("lappi")
    both = [factories.municipality("Kuhmo"), factories.municipality("Posio")]
    factories.organisation(kainuu, title="Rajan molemmin puolin ry", municipalities=both)
    factories.organisation(kainuu, title="Vain Kainuussa ry")
    shown = directory(visit, "lappi")
    assert "Rajan molemmin puolin ry" in shown
    assert "Vain Kainuussa ry" not in shown
    assert OrganisationPage.objects.in_language("fi").serving(lappi).count() == 1


def test_the_list_is_narrowed_by_municipality_theme_and_name(visit):
    kainuu = factories.region("kainuu")
    parent = Theme.objects.filter(parent=None).first()
    child = parent.children.first()
    kuhmo, sotkamo = factories.municipality("Kuhmo"), factories.municipality("Sotkamo")
    factories.organisation(kainuu, title="Kuhmon kerho", municipalities=[kuhmo], themes=[child])
    factories.organisation(kainuu, title="Sotkamon seura", municipalities=[sotkamo])
    for query in ("?kunta=kuhmo", f"?teema={parent.key}", f"?teema={child.key}", "?nimi=KERHO"):
        shown = directory(visit, "kainuu", query)
        assert "Kuhmon kerho" in shown, query
        assert "Sotkamon seura" not in shown, query


@pytest.mark.parametrize(
    "query",
    [
        "?kunta=xyz&teema=abc",
        "?kunta=%01",
        "?nimi=" + "x" * 3000,
        "?nimi=%01",
        "?sivu=-1",
        "?sivu=abc",
        "?sivu=" + "9" * 25,
        "?kunta=inari",
        "?kunta[]=kuhmo&teema=%01&kieli=xx&tapa=&maakunta=lappi&nakyma=%01",
        "?" + "&".join(f"kunta=k{number}" for number in range(200)),
        "?nakyma=aakkoset&sivu=-1",
        "?nakyma=kartta&nimi=" + "(" * 500,
        "?nakyma=tuloste&sivu=" + "9" * 25,
    ],
)
def test_a_strange_address_still_gives_a_list(visit, query):
    assert "<main" in directory(visit, "kainuu", query)


def test_only_the_regions_own_municipalities_are_on_offer():
    kainuu = factories.region("kainuu")
    chosen = DirectoryFilter(QueryDict("kunta=inari&kunta=kuhmo"), region=kainuu)
    assert [place.slug for place in chosen.municipalities] == ["kuhmo"]
    assert {m.region_id for m in chosen.offered_municipalities} == {kainuu.pk}
    assert not DirectoryFilter(QueryDict("kunta=inari"), region=kainuu).is_set


def test_a_hidden_address_is_shown_nowhere(visit):
    kainuu = factories.region("kainuu")
    page = factories.organisation(
        kainuu, street="Salakuja 3", postal_code="87100", post_office="Kajaani", hide_address=True
    )
    assert "Salakuja" not in visit("kainuu", page.get_url_parts()[2]).content.decode()
    assert "Salakuja" not in directory(visit, "kainuu")
    OrganisationPage.objects.filter(pk=page.pk).update(hide_address=False)
    assert "Salakuja 3" in visit("kainuu", page.get_url_parts()[2]).content.decode()


def test_names_stand_in_finnish_order(visit):
    kainuu = factories.region("kainuu")
    for name in ("Öljylamppu", "aamukahvi", "Ähky", "Zeniitti", "Åke"):
        factories.organisation(kainuu, title=name)
    shown = directory(visit, "kainuu")
    places = [shown.index(n) for n in ("aamukahvi", "Zeniitti", "Åke", "Ähky", "Öljylamppu")]
    assert places == sorted(places)


def test_the_number_of_queries_does_not_grow_with_the_list(visit, django_assert_max_num_queries):
    kainuu = factories.region("kainuu")
    picture = factories.picture(kainuu)
    for _ in range(5):
        factories.organisation(kainuu, picture=picture)
    path = address("kainuu")
    visit("kainuu", path)  # what is remembered is remembered once
    forget_counts()
    with CaptureQueriesContext(connection) as few:
        visit("kainuu", path)
    for _ in range(45):
        factories.organisation(kainuu, picture=picture)
    forget_counts()
    with django_assert_max_num_queries(12) as many:
        visit("kainuu", path)
    assert len(many) == len(few)


@pytest.mark.parametrize("view", ["aakkoset", "kartta", "tuloste"])
def test_no_view_asks_row_by_row(visit, django_assert_max_num_queries, view):
    kainuu = factories.region("kainuu")
    for _ in range(50):
        factories.organisation(kainuu, coordinates="64.1303, 28.3874")
    path = address("kainuu")
    visit("kainuu", path)
    with django_assert_max_num_queries(12):
        assert visit("kainuu", f"{path}?nakyma={view}").status_code == 200


@pytest.mark.parametrize("number", ["1572860-0", "0737546-2"])
def test_a_right_business_id_is_accepted(number):
    validate_business_id(number)


@pytest.mark.parametrize("number", ["1572860-1", "12345678", "1234567-", "abcdefg-1", "0000001-1"])
def test_a_wrong_business_id_is_refused_with_a_sentence(number):
    with pytest.raises(ValidationError) as refused:
        validate_business_id(number)
    assert len(str(refused.value.messages[0])) > 20
