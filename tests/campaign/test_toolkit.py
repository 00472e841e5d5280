"""The toolkit: materials with versions, downloads that are counted, and mails about changes."""

from __future__ import annotations

import datetime as dt
import io
import zipfile
from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.core import mail
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from PIL import Image

from campaign.models import Material, MaterialFollower, MaterialVersion
from campaign.toolkit.following import purge_followers, tell_followers
from campaign.toolkit.formats import MOST_BYTES
from campaign.toolkit.services import Content, add_material, add_version, set_archived
from tests import factories
from tests.organisations.caring import HUB, links_in, send, text_of, token_for, words

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("committing")]
BROWSER = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"
LAPPI = "lappi.localhost"
PDF = b"%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF"
TOOLKIT = "/yhdessa/tyokalupakki/"


@pytest.fixture
def regions() -> dict[str, Any]:
    """The hub, Kainuu and Lappi, each with a page of the campaign."""
    found = {slug: factories.region(slug) for slug in ("verkosto", "kainuu", "lappi")}
    for region in found.values():
        factories.campaign(region, slug="yhdessa", title="Yhdessä")
    return found


def material(region: Any, text: str = "Onneksi on joku.", **told: Any) -> Material:
    fields = {"campaign_key": "yhdessa", "language": "fi", "kind": "text", "name": "Someteksti"}
    return add_material(region=region, told={**fields, **told}, content=Content(text=text))


def address(row: Material) -> str:
    return f"/aineistot/{row.key}/{row.language}/"


def fetch(client: Any, row: Material, host: str = "kainuu.localhost", **headers: str) -> Any:
    return client.get(address(row), headers={"host": host, "user-agent": BROWSER, **headers})


def taken(row: Material) -> list[int]:
    return list(row.versions.order_by("number").values_list("downloads", flat=True))


def follow(client: Any, row: Material, email: str = "anna@example.net") -> Any:
    return send(client, f"/lomakkeet/aineistot/{row.key}/{row.language}/", email=email)


def link(part: str) -> str:
    """The path of the last mail's link whose address has the part."""
    return next(path for path in links_in(mail.outbox[-1].message()) if part in path)


def test_a_region_offers_its_own_materials_and_the_hubs(visit, regions):
    material(regions["verkosto"], name="Valtakunnallinen juliste")
    material(regions["kainuu"], name="Kainuun ohje", kind="guide")
    material(regions["lappi"], name="Lapin ohje")
    material(regions["kainuu"], name="Toisen kampanjan", campaign_key="toinen")
    set_archived(material=material(regions["kainuu"], name="Vanha"), archived=True)
    shown = words(visit("kainuu", TOOLKIT))
    for name in ("Valtakunnallinen juliste", "Kainuun ohje"):
        assert name in shown
    for name in ("Lapin ohje", "Toisen kampanjan", "Vanha"):
        assert name not in shown
    assert "Kainuun ohje" not in words(visit("verkosto", TOOLKIT))
    assert "<title>Työkalupakki: Yhdessä" in shown


def test_materials_come_in_the_readers_language_and_others_are_marked(visit, regions):
    own = factories.CampaignPage.objects.get(region=regions["kainuu"])
    factories.campaign(regions["kainuu"], "en", slug="yhdessa", translation_key=own.translation_key)
    finnish = material(regions["verkosto"], name="Juliste")
    material(regions["verkosto"], name="Poster", language="en", key=finnish.key)
    material(regions["verkosto"], name="Vain suomeksi")
    page = BeautifulSoup(visit("kainuu", "/en" + TOOLKIT).content, "html.parser")
    heads = {h.text: h.get("lang") for h in page.select(".material h3")}
    assert heads == {"Poster": None, "Vain suomeksi": "fi"}
    assert page.select(f'.material__ways a[href="/en{address(finnish)}"]')
    alternates = {a["hreflang"]: a["href"] for a in page.select("link[hreflang]")}
    assert alternates["fi"].endswith(TOOLKIT)


def test_each_download_by_a_person_is_counted_and_no_other(client, regions):
    row = material(regions["verkosto"])
    reply = fetch(client, row)
    assert reply.content.decode() == "Onneksi on joku."
    assert reply.headers["Content-Disposition"] == 'attachment; filename="someteksti-fi-v1.txt"'
    assert "set-cookie" not in reply.headers
    assert taken(row) == [1]
    fetch(client, row, range="bytes=0-1")
    fetch(client, row, **{"user-agent": "Mozilla/5.0 (compatible; Googlebot/2.1)"})
    fetch(client, row, **{"user-agent": ""})
    fetch(client, row, **{"sec-purpose": "prefetch"})
    client.head(address(row), headers={"host": "kainuu.localhost", "user-agent": BROWSER})
    assert taken(row) == [1]
    add_version(material=row, content=Content(text="Uusi", changes="Päivä korjattu"))
    assert fetch(client, row).content.decode() == "Uusi"
    old = client.get(f"{address(row)}1/", headers={"host": LAPPI, "user-agent": BROWSER})
    assert old.content.decode() == "Onneksi on joku."
    assert taken(row) == [2, 1]


def test_a_file_keeps_its_kind_and_is_read_through_the_view_only(client, regions):
    file = SimpleUploadedFile("juliste.pdf", PDF)
    told = {"campaign_key": "yhdessa", "language": "fi", "kind": "poster", "name": "Äijän juliste"}
    content = Content(file=file, ending="pdf")
    row = add_material(region=regions["kainuu"], told=told, content=content)
    reply = fetch(client, row)
    assert (reply.headers["Content-Type"], b"".join(reply)) == ("application/pdf", PDF)
    assert 'filename="aijan-juliste-fi-v1.pdf"' in reply.headers["Content-Disposition"]
    with pytest.raises(NotImplementedError):
        _ = row.versions.get().file.url
    assert fetch(client, row, LAPPI).status_code == 404
    assert fetch(client, row, "localhost").status_code == 404
    for path in ("99/", "../sv/", "x/"):
        assert client.get(address(row) + path, headers={"host": LAPPI}).status_code == 404
    row.versions.get().file.delete(save=False)
    assert fetch(client, row).status_code == 404


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("?ladattu=2026-09-01", "Muuttunut 1. syyskuuta 2026 jälkeen"),
        ("?ladattu=1.9.2026", "Muuttunut 1. syyskuuta 2026 jälkeen"),
        ("?ladattu=2026-11-20", "Ei ole muuttunut"),
        ("?ladattu=2026-02-31", "Tällaista päivää ei ole"),
        ("?ladattu=9999-12-31", "Tällaista päivää ei ole"),
        ("?ladattu=%01;drop", "Tällaista päivää ei ole"),
    ],
)
def test_the_page_says_what_has_changed_since_a_day(visit, regions, query, said):
    row = material(regions["verkosto"])
    add_version(material=row, content=Content(text="Uusi", changes="Päivä on korjattu."))
    for number, day in ((1, dt.date(2026, 8, 1)), (2, dt.date(2026, 10, 5))):
        moment = dt.datetime.combine(day, dt.time(12), dt.UTC)
        MaterialVersion.objects.filter(number=number).update(created_at=moment)
    reply = visit("kainuu", TOOLKIT + query)
    assert reply.status_code == 200
    assert said in words(reply)
    assert ("Päivä on korjattu." in words(reply)) is ("2026-11-20" not in query)


def test_whoever_left_an_address_hears_of_each_new_version_once_and_can_leave(client, regions):
    row = material(regions["verkosto"])
    assert follow(client, row).status_code == 303
    assert "Vahvista osoitteesi" in mail.outbox[-1].subject
    add_version(material=row, content=Content(text="2", changes="Kakkonen"))
    assert len(mail.outbox) == 1
    confirm = link("vahvista")
    host = {"host": "kainuu.localhost"}
    assert client.get(confirm, headers=host).status_code == 200
    assert MaterialFollower.objects.get().confirmed_at is None
    assert client.get(confirm, headers={"host": LAPPI}).status_code == 404
    assert send(client, confirm, form_token=token_for(confirm)).status_code == 303
    version = add_version(material=row, content=Content(text="3", changes="Logo on uusi."))
    assert len(mail.outbox) == 2
    told = text_of(mail.outbox[-1].message())
    assert "Logo on uusi." in told
    assert address(row) in told
    assert "Kakkonen" not in told
    assert tell_followers(version=version) == 0
    assert follow(client, row).status_code == 303
    assert "jo" in mail.outbox[-1].subject
    leave = link("lopeta")
    assert client.get(leave, headers=host).status_code == 200
    assert send(client, leave, form_token=token_for(leave)).status_code == 303
    assert not MaterialFollower.objects.exists()
    assert client.get(leave, headers=host).status_code == 404
    add_version(material=row, content=Content(text="4", changes="x"))
    assert len(mail.outbox) == 3


def test_an_address_that_nobody_confirms_is_deleted_after_two_days(client, regions):
    row = material(regions["kainuu"])
    follow(client, row)
    confirm = link("vahvista")
    assert purge_followers() == 0
    assert purge_followers(timezone.now() + dt.timedelta(days=2, minutes=1)) == 1
    assert client.get(confirm, headers={"host": "kainuu.localhost"}).status_code == 404


@pytest.mark.parametrize("email", ["", "anna", "anna@example.net\r\nBcc: x@y.fi", "a" * 300])
def test_a_bad_address_gets_a_sentence(client, regions, email):
    reply = follow(client, material(regions["kainuu"]), email)
    assert reply.status_code == 422
    assert "field" in words(reply)
    assert not MaterialFollower.objects.exists()


def test_another_regions_people_see_neither_materials_nor_followers(client, regions):
    row = material(regions["kainuu"], name="Kainuun ohje")
    follow(client, row)
    client.force_login(factories.staff(regions["kainuu"], "editor"))
    assert "Kainuun ohje" in words(client.get("/admin/campaign/kainuu/toolkit/", headers=HUB))
    own = f"/admin/campaign/kainuu/toolkit/{row.pk}/"
    assert "anna@example.net" not in words(client.get(own, headers=HUB))
    client.force_login(factories.staff(regions["lappi"], "publisher"))
    for path in (own, f"/admin/campaign/lappi/toolkit/{row.pk}/", own + "version/"):
        assert client.get(path, headers=HUB).status_code == 404
    for path in (own + "archive/", own + "move/"):
        assert client.post(path, headers=HUB).status_code == 404
    row.refresh_from_db()
    assert row.archived_at is None


def test_an_editor_adds_a_material_a_version_and_a_language(client, regions):
    client.force_login(factories.staff(regions["kainuu"], "editor"))
    base = "/admin/campaign/kainuu/toolkit/"
    page = factories.CampaignPage.objects.get(region=regions["kainuu"])
    data = {"language": "fi", "kind": "poster", "name": "Juliste", "purpose": "Ilmoitustaululle"}
    file = SimpleUploadedFile("a.pdf", PDF)
    reply = client.post(f"{base}new/{page.pk}/", {**data, "file": file}, headers=HUB)
    assert reply.status_code == 302
    row = Material.objects.get()
    one = f"{base}{row.pk}/"
    assert client.post(f"{one}version/", {"text": "Hei"}, headers=HUB).status_code == 200
    told = {"text": "Hei", "changes": "Nyt tekstinä"}
    assert client.post(f"{one}version/", told, headers=HUB).status_code == 302
    same = {**data, "text": "Hej", "name": "Affisch"}
    assert client.post(f"{one}language/", same, headers=HUB).status_code == 200
    swedish = {**same, "language": "sv"}
    assert client.post(f"{one}language/", swedish, headers=HUB).status_code == 302
    assert [v.number for v in row.versions.all()] == [2, 1]
    other = Material.objects.get(language="sv")
    assert (other.key, other.campaign_key) == (row.key, "yhdessa")
    for pk in (row.pk, other.pk):
        assert client.get(f"{base}{pk}/", headers=HUB).status_code == 200
    first = row.versions.get(number=1)
    given = client.get(f"{one}version/{first.pk}/", headers=HUB)
    assert b"".join(given) == PDF
    assert taken(row) == [0, 0]
    client.post(f"{base}{other.pk}/move/", {"up": "1"}, headers=HUB)
    assert [m.pk for m in Material.objects.all()] == [other.pk, row.pk]
    client.post(f"{one}archive/", headers=HUB)
    assert fetch(client, row).status_code == 404


def packed(**parts: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name.replace("__", "/"), content)
    return out.getvalue()


def png() -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (4, 4)).save(out, "PNG")
    return out.getvalue()


ODT = b"application/vnd.oasis.opendocument.text"
FILES = [
    ("a.pdf", PDF, ""),
    ("a.PNG", png(), ""),
    ("a.docx", packed(**{"word__document.xml": b"<x/>"}), ""),
    ("a.odt", packed(mimetype=ODT), ""),
    ("a.zip", packed(a=b"a"), ""),
    ("a.pdf", b"", "tyhjä"),
    ("a.pdf", png(), "ei ole"),
    ("a.docx", packed(a=b"a"), "ei ole"),
    ("a.pptx", packed(**{"word__document.xml": b"<x/>"}), "ei ole"),
    ("a.odt", packed(mimetype=b"application/x"), "ei ole"),
    ("a.zip", b"PK\x03\x04 rikki", "ei ole"),
    ("a.jpg", png()[:40], "ei ole"),
    ("a.svg", b"<svg onload='alert(1)'/>", "näistä"),
    ("a.html", b"<script>", "näistä"),
    ("a", PDF, "näistä"),
    ("a.pdf", PDF + b" " * MOST_BYTES, "20"),
]


@pytest.mark.parametrize(("name", "content", "said"), FILES)
def test_files_are_known_by_what_is_in_them(client, regions, name, content, said):
    client.force_login(factories.staff(regions["kainuu"], "editor"))
    page = factories.CampaignPage.objects.get(region=regions["kainuu"])
    data = {"language": "fi", "kind": "guide", "name": "Ohje", "purpose": ""}
    path = f"/admin/campaign/kainuu/toolkit/new/{page.pk}/"
    file = SimpleUploadedFile(name, content)
    reply = client.post(path, {**data, "file": file}, headers=HUB)
    assert reply.status_code == (200 if said else 302)
    assert Material.objects.exists() is not bool(said)
    if said:
        assert said in words(reply)
        assert 'value="Ohje"' in words(reply)


def test_a_long_toolkit_costs_no_more_queries_than_a_short_one(visit, client, regions):
    first = material(regions["verkosto"])
    visit("kainuu", TOOLKIT)
    client.force_login(factories.staff(regions["verkosto"], "editor"))
    admin = "/admin/campaign/verkosto/toolkit/"
    client.get(admin, headers=HUB)
    counts = []
    for _round in range(2):
        with CaptureQueriesContext(
            connection,
        ) as public:
            visit("kainuu", TOOLKIT)
        with CaptureQueriesContext(connection) as desk:
            client.get(admin, headers=HUB)
        counts.append((len(public), len(desk)))
        for n in range(5):
            add_version(material=material(regions["verkosto"], name=f"M{n}"), content=Content())
        follow(client, first, f"a{len(counts)}@example.net")
    assert counts[0] == counts[1]
    assert counts[0][0] <= 12
