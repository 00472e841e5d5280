"""A region leaves with all that it owns, and is the same where it arrives."""

from __future__ import annotations

import csv
import io
import stat
import zipfile

import pytest
from django.apps import apps
from django.core.management import CommandError, call_command
from wagtail.models import Page, ReferenceIndex, Revision

from events.models import Registration
from network.auditlog.models import AuditEntry, Event
from network.images.models import Picture
from news.models import NewsPage
from newsletters.models import Consent, Subscriber, Suppression
from organisations.models import DirectoryEntry
from regions.moving import registry
from regions.moving.checks import every_model_goes_or_stays
from regions.moving.importing import import_region
from regions.services.access import shared_collection
from tests import factories
from tests.privacy.seeding import seed
from tests.regions.moving import exported, likened, manifest_of, rows_of
from tests.regions.moving_seed import filled, news_with_links

pytestmark = pytest.mark.django_db


@pytest.fixture
def kainuu():
    return factories.region("kainuu")


def arrived(path, slug="pirkanmaa"):
    """The region that a file becomes, under another name."""
    return import_region(path=path, slug=slug)


def test_a_region_is_the_same_where_it_arrives(client, kainuu, tmp_path, committing):
    filled(client, kainuu)
    path = exported(kainuu, tmp_path / "one", with_people=True)
    pirkanmaa = arrived(path)
    again = exported(pirkanmaa, tmp_path / "two", with_people=True)
    first, second = likened(path, "kainuu"), likened(again, "pirkanmaa")
    for label in first:
        assert first[label] == second[label], label
    carried = [one.model for one in registry.carried()]
    empty = [label for label in carried if not first[label]]
    assert not empty, "seed a row of it: an empty table proves nothing"


def test_links_lead_to_the_new_pages_and_to_others_by_address(client, kainuu, tmp_path):
    page, own, other = news_with_links(kainuu)
    pirkanmaa = arrived(exported(kainuu, tmp_path))
    there = NewsPage.objects.get(region=pirkanmaa, title=page.title.removesuffix(", luonnos"))
    same = there.get_site().root_page.get_descendants().get(title=own.title)
    text, _picture, links = (block["value"] for block in there.body.raw_data)
    assert f'linktype="page" id="{same.pk}"' in text
    assert f'<a href="{other.full_url}">muu</a>' in text
    assert f'id="{own.pk}"' not in text
    assert f'id="{other.pk}"' not in text
    first, second = (one.get("value", one) for one in links["links"])
    assert (first["page"], second["page"]) == (same.pk, None)
    assert second["address"] == other.full_url
    draft = there.get_latest_revision_as_object()
    assert draft.title == "Uutinen linkeistä, luonnos"
    assert draft.pk == there.pk
    assert there.picture.collection == pirkanmaa.collection


def test_its_site_answers_and_its_secrets_stay_closed(client, kainuu, tmp_path, visit, committing):
    _page, own, _other = filled(client, kainuu)
    pirkanmaa = arrived(exported(kainuu, tmp_path))
    there = Page.objects.get(path__startswith=pirkanmaa.site.root_page.path, title=own.title)
    assert there.get_view_restrictions().get().password == "salainen"
    assert "Uutinen linkeistä" in visit("pirkanmaa", "/ajankohtaista/").content.decode()
    assert visit("pirkanmaa", "/vanha").status_code in {301, 302}
    assert DirectoryEntry.objects.filter(page__region=pirkanmaa).exists()
    assert visit("kainuu").status_code == 200


def test_who_registered_goes_only_when_it_is_asked_for(client, kainuu, tmp_path, committing):
    seed(client, kainuu)
    without, with_them = (
        exported(kainuu, tmp_path / str(asked), with_people=asked) for asked in (False, True)
    )
    assert "events.Registration" not in rows_of(without)
    assert manifest_of(without)["with_people"] is False
    assert rows_of(with_them)["events.Registration"]
    assert "events.Registration" in manifest_of(with_them)["personal"]
    assert "newsletters.Subscriber" in manifest_of(without)["personal"]
    assert not Registration.objects.filter(region=arrived(without)).exists()


def test_readers_come_with_their_consents_and_nobody_is_written_to_against_their_will(
    kainuu, tmp_path, settings
):
    reader = factories.subscriber(kainuu, email="lukija@example.net")
    Consent.objects.create(
        region=kainuu,
        subscriber=reader,
        address_key=reader.address_key,
        deed="imported",
        source="file",
        proof="Lomake, kansio 3",
        language="fi",
    )
    Suppression.objects.create(address_key=reader.address_key, reason="complained")
    path = exported(kainuu, tmp_path)
    settings.FINGERPRINT_KEY = "another network's"
    pirkanmaa = arrived(path)
    there = Subscriber.objects.get(region=pirkanmaa)
    assert there.address_key != reader.address_key
    given = Consent.objects.get(region=pirkanmaa)
    assert (given.proof, bytes(given.address_key)) == ("Lomake, kansio 3", bytes(there.address_key))
    assert Suppression.objects.get(address_key=there.address_key).reason == "complained"


def test_the_file_is_closed_to_others_and_its_sheets_open_to_people(kainuu, tmp_path):
    factories.news(kainuu, title="=2+2")
    factories.subscriber(kainuu, email="lukija@example.net", name="@nimi")
    path = exported(kainuu, tmp_path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [one.name for one in tmp_path.iterdir()] == [path.name]
    with zipfile.ZipFile(path) as package:
        text = package.read("sheets/news.NewsPage.csv").decode("utf-8-sig")
        readers = package.read("sheets/newsletters.Subscriber.csv").decode("utf-8-sig")
    head, *rows = csv.reader(io.StringIO(text), delimiter=";")
    assert head[:4] == ["Nimi", "Osoite", "Kieli", "Julkinen"]
    assert [row[0] for row in rows if "2+2" in row[0]] == ["'=2+2"]
    assert "'@nimi" in readers


def test_leaving_and_coming_stand_in_the_audit_log(kainuu, tmp_path):
    path = exported(kainuu, tmp_path, with_people=True)
    left = AuditEntry.objects.get(event=Event.REGION_LEFT)
    assert (left.regions, left.details) == ([kainuu.pk], {"with_people": True})
    pirkanmaa = arrived(path)
    came = AuditEntry.objects.get(event=Event.REGION_CAME)
    assert (came.regions, came.details["from"]) == ([pirkanmaa.pk], "kainuu")


def test_a_region_that_is_open_is_not_overwritten(kainuu, tmp_path):
    path = exported(kainuu, tmp_path)
    before = Page.objects.count()
    with pytest.raises(CommandError, match="Lappi is open here already"):
        call_command("import_region", str(path), "--as", "lappi")
    assert Page.objects.count() == before


def test_the_commands_do_it(kainuu, tmp_path, capsys):
    call_command("export_region", "kainuu", str(tmp_path))
    (path,) = tmp_path.iterdir()
    call_command("import_region", str(path), "--as", "pirkanmaa")
    told = capsys.readouterr().out
    assert str(path) in told
    assert "http://pirkanmaa.localhost" in told
    with pytest.raises(CommandError, match="No region has the slug"):
        call_command("export_region", "ei-ole", str(tmp_path))
    with pytest.raises(CommandError, match="has no site"):
        call_command("export_region", "uusimaa", str(tmp_path))


def test_a_model_that_is_forgotten_is_told_of(monkeypatch):
    assert not every_model_goes_or_stays()
    monkeypatch.delitem(registry._carried, "feedback.Feedback")
    monkeypatch.delitem(registry._stays, "quality.Finding")
    found = [one.msg.split()[0] for one in every_model_goes_or_stays()]
    assert found == ["feedback.Feedback", "quality.Finding"]


def test_what_stays_is_said_of_models_that_exist():
    for label in [*registry._carried, *registry._stays]:
        assert apps.get_model(label)


def test_other_regions_are_left_as_they_are(kainuu, tmp_path):
    lappi = factories.region("lappi")
    factories.news(lappi)
    before = likened(exported(lappi, tmp_path / "before"), "lappi")
    pictures, drafts = Picture.objects.count(), Revision.objects.count()
    factories.picture(lappi)
    arrived(exported(kainuu, tmp_path / "kainuu"))
    assert Picture.objects.count() == pictures + 1
    assert Revision.objects.count() == drafts
    after = likened(exported(lappi, tmp_path / "after"), "lappi")
    before["images.Picture"] = after["images.Picture"]
    assert before == after


def test_a_picture_that_all_regions_share_goes_along_when_a_page_shows_it(
    kainuu, tmp_path, committing, working
):
    shown, unused = factories.picture(kainuu), factories.picture(kainuu)
    Picture.objects.filter(pk__in=[shown.pk, unused.pk]).update(collection=shared_collection())
    page = factories.news(kainuu, title="Yhteinen kuva", picture=shown)
    ReferenceIndex.create_or_update_for_object(page)
    pirkanmaa = arrived(exported(kainuu, tmp_path))
    assert Picture.objects.filter(collection=pirkanmaa.collection).count() == 1
    there = NewsPage.objects.get(region=pirkanmaa, title="Yhteinen kuva")
    assert there.picture.collection == pirkanmaa.collection
