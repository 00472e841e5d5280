"""The statement: made from data, in every language, by one query more than any page."""

from __future__ import annotations

import json

import pytest
from django.conf import settings

from accessibility import tested
from accessibility.gaps import SHARED
from accessibility.models import KnownGap
from accessibility.statement import statement_of
from network.env import PROJECT
from tests import factories
from tests.organisations.caring import words
from tests.staff import soup

pytestmark = pytest.mark.django_db


def statement(visit, slug, language="fi"):
    page = factories.seeded(factories.region(slug), "legal-accessibility", language)
    return visit(slug, page.get_url_parts()[2])


def lines(reply):
    """What the statement lists, an item each, on one line."""
    return [" ".join(item.get_text(" ").split()) for item in soup(reply).select("main .prose li")]


@pytest.mark.parametrize(
    ("slug", "language", "said"),
    [
        ("kainuu", "fi", ["täyttää vaatimukset osittain", "306/2019", "EN 301 549", "14 päivän"]),
        ("kainuu", "en", ["meets the requirements in part", "306/2019", "WCAG 2.2", "14 days"]),
        ("lappi", "sv", ["uppfyller kraven delvis", "306/2019", "EN 301 549", "14 dagar"]),
        ("lappi", "fi", ["Pohjoissaamenkielisillä sivuilla"]),
        ("verkosto", "fi", ["täyttää vaatimukset osittain"]),
    ],
)
def test_the_statement_tells_state_law_tests_and_supervisor(visit, slug, language, said):
    reply = statement(visit, slug, language)
    shown = words(reply)
    assert reply.status_code == 200
    for sentence in said:
        assert sentence in shown
    supervisor = settings.ACCESSIBILITY_SUPERVISOR[language]
    assert f'href="{supervisor["site"]}"' in shown
    assert supervisor["name"] in shown
    assert len([line for line in lines(reply) if "axe-core" in line]) >= 1


def test_who_supervises_is_said_in_one_setting(visit, settings):
    settings.ACCESSIBILITY_SUPERVISOR = {
        "fi": {
            "name": "Uusi virasto",
            "site": "https://uusi.example/",
            "email": "uusi@example.org",
            "phone": "1",
        }
    }
    assert "Uusi virasto" in words(statement(visit, "kainuu"))
    shown = soup(statement(visit, "kainuu", "en"))
    assert shown.find("span", string="Uusi virasto")["lang"] == "fi"


def test_a_regions_own_gap_is_told_on_its_own_site_only(visit):
    kainuu = factories.region("kainuu")
    finnish = {"gap": "Kartta ei puhu.", "reason": "Se on kuva."}
    KnownGap.objects.create(region=kainuu, words={"fi": finnish}, mended_by="2027-03-31")
    assert "Kartta ei puhu. Se on kuva. Korjataan viimeistään 31. maaliskuuta 2027." in lines(
        statement(visit, "kainuu")
    )
    assert "Kartta ei puhu." not in words(statement(visit, "lappi"))


def test_a_gap_that_is_not_translated_is_marked_as_finnish(visit):
    kainuu = factories.region("kainuu")
    gap = KnownGap.objects.create(
        region=kainuu, words={"fi": {"gap": "Kartta ei puhu.", "reason": "Se on kuva."}}
    )
    shown = soup(statement(visit, "kainuu", "en"))
    item = next(li for li in shown.select(".prose li") if "Kartta" in li.get_text())
    assert item.span["lang"] == "fi"
    assert "in Finnish" in item.get_text()
    gap.words["en"] = {"gap": "The map is silent.", "reason": "It is a picture."}
    gap.save()
    after = words(statement(visit, "kainuu", "en"))
    assert "The map is silent. It is a picture." in after
    assert "Kartta ei puhu" not in after


def test_a_site_without_gaps_meets_the_requirements_in_full(monkeypatch):
    kainuu = factories.region("kainuu")
    assert not statement_of(kainuu, "fi").is_full
    monkeypatch.setattr("accessibility.gaps.SHARED", ())
    assert statement_of(kainuu, "fi").is_full
    assert SHARED


def test_the_statement_in_sami_is_the_finnish_one_and_says_so(visit):
    footer = soup(visit("lappi", "/se/")).select_one("footer")
    link = footer.find("a", lang="fi")
    assert visit("lappi", link["href"]).status_code == 200


def test_the_statement_asks_one_question_more_than_a_page_of_text(
    visit, django_assert_max_num_queries
):
    kainuu = factories.region("kainuu")
    plain = factories.content(kainuu, title="Sivu").get_url_parts()[2]
    visit("kainuu", plain)
    statement(visit, "kainuu")
    page = factories.seeded(kainuu, "legal-accessibility").get_url_parts()[2]
    with django_assert_max_num_queries(50) as usual:
        visit("kainuu", plain)
    with django_assert_max_num_queries(len(usual) + 1):
        visit("kainuu", page)


def test_the_file_of_tests_names_templates_that_exist_and_have_words():
    for name in tested.TEMPLATES:
        assert (PROJECT / "templates" / name).exists(), name
    rows = json.loads(tested.DATA.read_text(encoding="utf-8"))
    assert len(tested.checks()) == len(rows)
    assert rows
    for row in rows:
        assert set(row["languages"]) <= set(dict(settings.LANGUAGES))
