"""The admin's pages: who gets in, and an editor's way through them."""

from __future__ import annotations

import pytest
from django.urls import reverse

from incoming.models import Incoming
from news.models import NewsPage
from regions.roles import RoleKey
from tests import factories
from tests.incoming.bringing import export, post, received, upload
from tests.staff import HOST, acts, soup

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("committing")]

MAY = {RoleKey.PUBLISHER, RoleKey.ADMINISTRATOR}
FILE = export(post(1, title="=Kaava"), post(2, title="", content="", excerpt=""))


@pytest.fixture
def publisher(client):
    """A browser in which Kainuu's publisher has logged in."""
    client.defaults["HTTP_HOST"] = HOST
    client.force_login(factories.staff(factories.region("kainuu"), RoleKey.PUBLISHER))
    return client


def address(name: str, *args: object, region: str = "kainuu") -> str:
    return reverse(f"incoming_{name}", args=[region, *args])


@pytest.mark.parametrize("role", RoleKey)
def test_publishers_and_administrators_get_in_and_nobody_else(client, role):
    source = received(FILE)
    client.defaults["HTTP_HOST"] = HOST
    client.force_login(factories.staff(source.region, role))
    expected = 200 if role in MAY else 404
    for name in ("report", "sheet", "undo"):
        assert client.get(address(name, source.pk)).status_code == expected, name
    assert client.get(address("index")).status_code == expected
    for kind in Incoming.Kind:
        assert client.get(f"{address('new')}?laji={kind}").status_code == expected
    assert client.get("/admin/incoming/").status_code == (302 if role in MAY else 404)
    for name in ("run", "undo", "drop"):
        reply = client.post(address(name, source.pk))
        assert reply.status_code == (302 if role in MAY else 404)
    shown = client.get("/admin/", headers={"accept-language": "fi"})
    assert ("Vanhalta sivustolta" in shown.content.decode()) is (role in MAY)


def test_another_regions_is_not_there(publisher):
    theirs = received(FILE, region="lappi")
    for region in ("lappi", "kainuu"):
        for name in ("report", "sheet", "undo"):
            reply = publisher.get(address(name, theirs.pk, region=region))
            assert reply.status_code == 404, name
        for name in ("run", "undo", "drop"):
            reply = publisher.post(address(name, theirs.pk, region=region))
            assert reply.status_code == 404, name
    assert publisher.get(address("index", region="lappi")).status_code == 404
    reply = publisher.post(
        f"{address('new', region='lappi')}?laji=wordpress", {"file": upload(FILE)}
    )
    assert reply.status_code == 404
    assert list(Incoming.objects.all()) == [theirs]
    assert "Kaava" not in publisher.get(address("index")).content.decode()


def test_an_editor_brings_a_file_looks_brings_in_and_takes_back(publisher):
    form = {"file": upload(FILE), "language": "fi", "publish": "1", "with_pictures": "1"}
    reply = publisher.post(f"{address('new')}?laji=wordpress", form)
    source = Incoming.objects.get()
    assert reply["Location"] == address("report", source.pk)
    page = soup(publisher.get(reply["Location"])).select_one(".desk")
    assert acts(page, reply["Location"]) == [address("run", source.pk), address("drop", source.pk)]
    shown = page.get_text(" ")
    assert "=Kaava" in shown
    assert "Uutinen · 12.3.2019 · julkaistaan" in shown
    assert "ei ole otsikkoa eikä tekstiä" in shown
    assert not NewsPage.objects.exists()
    publisher.post(address("run", source.pk))
    assert NewsPage.objects.get().live
    page = soup(publisher.get(address("report", source.pk))).select_one(".desk")
    assert "1 sivu on tuotu" in page.get_text(" ")
    assert acts(page, reply["Location"]) == [address("undo", source.pk)]
    sheet = b"".join(publisher.get(address("sheet", source.pk)).streaming_content).decode()
    assert "'=Kaava" in sheet, "no cell is a formula"
    assert "/2019" not in sheet
    assert publisher.get(address("undo", source.pk)).status_code == 200
    publisher.post(address("undo", source.pk))
    assert not NewsPage.objects.exists()
    assert "1 sivu on otettu pois" in publisher.get(address("report", source.pk)).content.decode()
    publisher.post(address("drop", source.pk))
    assert not Incoming.objects.exists()


@pytest.mark.parametrize(
    "told", ["ei osoite", "javascript:x()", "file:///etc/passwd", "http://", "ftp://a.example/x"]
)
def test_a_wrong_address_is_told_beside_its_field(publisher, told):
    reply = publisher.post(
        f"{address('new')}?laji=feed",
        {"address": told, "language": "fi", "publish": "0", "with_pictures": "0"},
    )
    page = soup(reply)
    assert len(page.select_one(".errorlist").get_text()) > 10
    assert page.select_one("#id_address")["value"] == told, "nothing that was written is lost"
    assert not Incoming.objects.exists()


def test_neither_and_both_are_asked_about(publisher):
    told = {"language": "fi", "publish": "0", "with_past": "0"}
    both = told | {"address": "https://a.example/x.ics", "file": upload("x", "a.ics")}
    for data in (told, both):
        reply = publisher.post(f"{address('new')}?laji=calendar", data)
        assert soup(reply).select_one(".errorlist")
    assert not Incoming.objects.exists()


def test_one_page_leads_to_every_way_of_bringing_in(publisher):
    page = soup(publisher.get(address("index")))
    links = [link["href"] for link in page.select(".desk-panel a")]
    assert links == [
        f"{address('new')}?laji=wordpress",
        f"{address('new')}?laji=feed",
        f"{address('new')}?laji=calendar",
        reverse("exchange_index", args=["kainuu"]),
    ]
    assert publisher.get(f"{address('new')}?laji=jokin").status_code == 404


def test_a_region_without_news_is_offered_none(publisher):
    kainuu = factories.region("kainuu")
    kainuu.rooms = [room for room in kainuu.rooms if room not in {"news", "events"}]
    kainuu.save()
    assert "laji=" not in publisher.get(address("index")).content.decode()
    assert publisher.get(f"{address('new')}?laji=feed").status_code == 404


def test_a_report_costs_the_same_however_many_rows_it_shows(publisher):
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    def cost(count: int) -> int:
        file = export(*(post(n) for n in range(count)))
        publisher.post(
            f"{address('new')}?laji=wordpress",
            {"file": upload(file), "language": "fi", "publish": "1", "with_pictures": "1"},
        )
        source = Incoming.objects.latest("pk")
        with CaptureQueriesContext(
            connection,
        ) as queries:
            publisher.get(address("report", source.pk))
        return len(queries)

    cost(1)
    assert cost(2) == cost(40)


def test_the_progress_is_told_while_a_worker_is_at_it(publisher):
    source = received(FILE)
    Incoming.objects.filter(pk=source.pk).update(state="running")
    page = soup(publisher.get(f"{address('report', source.pk)}?osa=1"))
    assert page.select_one("progress")
    assert page.select_one("[data-exchange-state]")["data-exchange-state"] == "running"
