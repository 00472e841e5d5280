"""The desk's panels of associations: counted and shown by the same query, kind by kind."""

from __future__ import annotations

import datetime as dt

import pytest
from bs4 import BeautifulSoup
from django.utils import timezone

from organisations.models import DetailCheck, OrganisationPage, Proposal, Remark
from regions.models import Region
from tests import factories
from tests.organisations.caring import HUB, known

pytestmark = pytest.mark.django_db
LONG_AGO = dt.date(2020, 1, 1)


@pytest.fixture
def kainuu() -> Region:
    return factories.region("kainuu")


@pytest.fixture
def panel(client, kainuu):
    """The words and the number of a panel of Kainuu's desk."""
    client.force_login(factories.staff(kainuu, "editor"))

    def read(heading: str) -> tuple[list[str], str, str]:
        page = BeautifulSoup(client.get("/admin/", headers=HUB).content, "html.parser")
        (found,) = [one for one in page.select(".desk-panel") if heading in one.h2.get_text()]
        count = found.select_one(".desk-count")
        lines = [line.get_text(" ", strip=True) for line in found.select("li")]
        return lines, count.get_text() if count else "", found.get_text(" ", strip=True)

    return read


def propose(page: OrganisationPage, state: str, name: str, days: int) -> None:
    moment = timezone.now() - dt.timedelta(days=days)
    row = {"region": page.region, "organisation": page, "email": "a@example.org", "language": "fi"}
    Proposal.objects.create(state=state, name=name, kind="update", created_at=moment, **row)


def check(page: OrganisationPage, state: str) -> None:
    row = {"region": page.region, "organisation": page, "language": "fi"}
    DetailCheck.objects.create(state=state, reason="unanswered", **row)


def test_what_was_told_is_counted_and_the_oldest_of_each_kind_comes_first(panel, kainuu):
    page, other = known(kainuu), known(factories.region("lappi"), title="Lapin kerho", slug="l")
    propose(page, "sent", "Myöhempi muutos", days=1)
    propose(page, "sent", "Aiempi muutos", days=9)
    propose(page, "wished", "Toive", days=2)
    for state in ("open", "approved"):
        propose(page, state, "Ei odota", days=3)
    propose(other, "sent", "Lapin muutos", days=3)
    check(page, "ending")
    Remark.objects.create(region=kainuu, organisation=page, about="times")
    lines, count, _text = panel("Yhdistyksiltä ja lukijoilta")
    assert count == "5"
    assert [line.split()[0] for line in lines[1:3]] == ["Aiempi", "Myöhempi"]
    assert "haluaa päivittää" in lines[0]
    assert "lopettaneensa" in lines[3]
    assert "Kokoontumisajat" in lines[4]


def test_of_many_changes_five_are_shown_and_all_are_counted(panel, kainuu):
    page = known(kainuu)
    for number in range(7):
        propose(page, "sent", f"Muutos {number}", days=number)
    lines, count, _text = panel("Yhdistyksiltä ja lukijoilta")
    assert (count, len(lines)) == ("7", 5)
    assert lines[0].startswith("Muutos 6")


def test_the_share_is_of_all_and_only_old_details_are_listed(panel, kainuu):
    for number, checked in enumerate([timezone.localdate()] * 3 + [LONG_AGO, None]):
        page = known(kainuu, title=f"Kerho {number}", slug=f"k{number}", verified_on=checked)
        check(page, "call")
    lines, count, text = panel("Tarkistettavat järjestöt")
    assert [line.partition(" tark")[0] for line in lines[1:]] == ["Kerho 3"]
    assert lines[0].startswith("Kerho 4")
    assert count == "2"
    assert "Tarkistettu 60 %. Soitettavia: 5" in text


def test_when_all_are_fresh_it_says_so(panel, kainuu):
    known(kainuu, verified_on=timezone.localdate())
    lines, count, text = panel("Tarkistettavat järjestöt")
    assert (lines, count) == ([], "")
    assert "Tarkistettu 100 %" in text
