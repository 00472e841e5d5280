"""Good practices: every field of the template, and the finder."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from bs4 import BeautifulSoup

from campaign.models import PracticePage
from regions.models import Theme
from tests import factories
from tests.organisations.caring import HUB, words

pytestmark = pytest.mark.django_db
FINDER = "/toimintamallit/"


def found(reply: Any) -> list[str]:
    page = BeautifulSoup(reply.content, "html.parser")
    return [link.get_text() for link in page.select(".card h3 a")]


def facet(reply: Any, name: str) -> dict[str, str]:
    page = BeautifulSoup(reply.content, "html.parser")
    links = page.select(f"#facet-{name} + ul a")
    return {a["data-key"].partition("-")[2]: a.select(".facet__count span")[1].text for a in links}


@pytest.fixture
def finder() -> str:
    return factories.seeded(factories.region("kainuu"), "practices").get_url_parts()[2]


@pytest.fixture
def practices() -> Theme:
    theme = Theme.objects.filter(parent=None).first()
    sub = Theme.objects.filter(parent=theme).first()
    kainuu, lappi = factories.region("kainuu"), factories.region("lappi")
    kajaani = factories.municipality("Kajaani")
    factories.practice(
        kainuu,
        title="A kävelyryhmä",
        stage="in_use",
        groups=["older", "volunteers"],
        themes=[sub],
        municipalities=[kajaani],
        idea="<p>Kävellään yhdessä.</p>",
    )
    factories.practice(kainuu, title="B kuntakirje", stage="ready", groups=["officials"])
    factories.practice(lappi, title="C treffit", stage="ready", themes=[theme, sub])
    return theme


def test_the_finder_narrows_by_theme_stage_target_group_place_and_words(visit, finder, practices):
    every = visit("kainuu", finder)
    assert found(every) == ["A kävelyryhmä", "B kuntakirje"]
    assert facet(every, "vaihe") == {"kayttoonotettavissa": "1", "kaytossa": "1"}
    assert facet(every, "kenelle") == {
        "ikaihmiset": "1",
        "vapaaehtoiset": "1",
        "viranhaltijat": "1",
    }
    assert facet(every, "kunta") == {"kajaani": "1"}
    for query, wanted in (
        (f"?teema={practices.key}", ["A kävelyryhmä"]),
        ("?vaihe=kaytossa", ["A kävelyryhmä"]),
        ("?kenelle=viranhaltijat&kenelle=ikaihmiset", ["A kävelyryhmä", "B kuntakirje"]),
        ("?kunta=kajaani&vaihe=kayttoonotettavissa", []),
        ("?sana=KÄVELLÄÄN+yhdessä", ["A kävelyryhmä"]),
        ("?sana=yhdessä+kuntakirje", []),
        ("?sana=%25", []),
        ("?teema=ei&vaihe=ei&kenelle=ei&kunta=inari&sana=%20", ["A kävelyryhmä", "B kuntakirje"]),
    ):
        reply = visit("kainuu", finder + query)
        assert (reply.status_code, found(reply)) == (200, wanted), query
    nothing = words(visit("kainuu", finder + "?sana=eioo&vaihe=kaytossa"))
    assert "Mikään toimintamalli ei" in nothing
    assert 'name="vaihe" value="kaytossa"' in nothing


def test_the_hub_finds_every_regions_practices_by_region(visit, practices):
    path = factories.seeded(factories.region("verkosto"), "practices").get_url_parts()[2]
    reply = visit("verkosto", path)
    assert facet(reply, "maakunta") == {"kainuu": "2", "lappi": "1"}
    assert facet(reply, "teema")[practices.key] == "2"
    assert found(visit("verkosto", path + "?maakunta=lappi")) == ["C treffit"]


def test_a_practice_tells_every_field_of_the_template(visit):
    factories.practice(
        factories.region("kainuu"),
        slug="malli",
        title="Kävelykaveri",
        lead="Vapaaehtoinen kävelee uuden asukkaan kanssa.",
        place="Sotkamon kylät",
        area="Koko Kainuu",
        municipalities=[factories.municipality("Sotkamo")],
        funder="STEA",
        whole="Yhteistyöhanke 2017–2020",
        author="Kainuun järjestökeskus",
        created_on=dt.date(2020, 5, 11),
        changed_on=dt.date(2024, 3, 22),
        stage="in_use",
        groups=["immigrants"],
        target_group="<p>Juuri muuttaneet.</p>",
        idea="<p>Kuljetaan.</p>",
        conditions="<p>Kaksi ohjaajaa.</p>",
        tips="<p>Alkakaa pienesti.</p>",
        evaluation="<p>Kahdeksan kymmenestä.</p>",
        more='<p><a href="https://example.org/opas.pdf">Ohjaajan opas</a></p>',
        contact_role="vapaaehtoistoiminnan koordinaattori",
        contact_email="vapaaehtoiset@example.org",
    )
    shown = words(visit("kainuu", f"{FINDER}malli/"))
    for said in (
        *("Kävelykaveri", "Vapaaehtoinen kävelee", "Sotkamon kylät", "Koko Kainuu", "STEA"),
        *("Sotkamo<", "Yhteistyöhanke", "Kainuun järjestökeskus", "11. toukokuuta 2020"),
        *("22. maaliskuuta 2024", "Käytössä", "Maahanmuuttajat", "Juuri muuttaneet", "Kuljetaan"),
        *("Kaksi ohjaajaa", "Alkakaa pienesti", "Kahdeksan kymmenestä", "Ohjaajan opas"),
        *("vapaaehtoistoiminnan koordinaattori", "vapaaehtoiset@example.org"),
    ):
        assert said in shown, said


def test_an_editor_ticks_target_groups_and_what_is_none_is_refused(client):
    kainuu = factories.region("kainuu")
    page = factories.practice(kainuu, title="Malli", groups=["older"])
    client.force_login(factories.staff(kainuu, "publisher"))
    path = f"/admin/pages/{page.pk}/edit/"
    form = BeautifulSoup(client.get(path, headers=HUB).content, "html.parser")
    ticked = form.select('input[name="groups"][checked]')
    assert [box["value"] for box in ticked] == ["older"]
    data = {
        field["name"]: field.get("value", "")
        for field in form.select("#page-edit-form input[name], #page-edit-form textarea[name]")
        if field.get("type") not in ("checkbox", "radio", "submit")
    }
    data |= {"stage": "idea", "lead": "Sanat", "groups": ["carers", "families"]}
    client.post(path, data, headers=HUB)
    draft = PracticePage.objects.get(pk=page.pk).get_latest_revision_as_object()
    assert sorted(draft.groups) == ["carers", "families"]
    refused = client.post(path, {**data, "groups": ["hackers"]}, headers=HUB)
    assert refused.status_code == 200
    draft = PracticePage.objects.get(pk=page.pk).get_latest_revision_as_object()
    assert sorted(draft.groups) == ["carers", "families"]


def test_a_long_finder_costs_few_queries(visit, finder, django_assert_max_num_queries):
    for n in range(14):
        factories.practice(factories.region("kainuu"), title=f"Malli {n:02}", groups=["older"])
    visit("kainuu", finder)
    with django_assert_max_num_queries(12):
        assert len(found(visit("kainuu", finder + "?kenelle=ikaihmiset"))) == 12
