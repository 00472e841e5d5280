"""The interface's own words in Sámi: who reads, suggests and approves, and when they are seen."""

from __future__ import annotations

from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.utils import timezone, translation

from regions.models import Region
from tests import factories, staff
from tests.translating.wording import (
    HUB,
    NUMBERED,
    PEOPLE,
    SE,
    SEARCH,
    SHOWN,
    enter,
    po,
    said,
    upload,
    words,
    write,
)
from translating.models import InterfaceText, WordingUpload
from translating.wording import services
from translating.wording.override import layer

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("committing", "_bare_catalogues")]


@pytest.fixture
def _bare_catalogues() -> Any:
    """What a test has put over the catalogues goes with it."""
    yield
    layer.take_off()


@pytest.fixture
def lappi() -> Region:
    return factories.region("lappi")


def test_the_page_tells_each_sentence_with_its_finnish_english_and_draft(client, lappi):
    enter(client, lappi, "editor")
    shown = words(client.get(f"{SE}?q=find an association by", headers=HUB))
    assert "Find an association by municipality, theme or name." in shown
    assert "Oza searvvi gieldda, fáttá dahje nama mielde." in shown
    assert "Etsi yhdistystä" in shown or "Hae yhdistys" in shown or "kunnan" in shown.lower()
    assert "waits for a speaker" in shown or "odottaa" in shown.lower()


def test_the_list_is_narrowed_by_state_and_use_and_pages(client, lappi):
    enter(client, lappi, "editor")
    missing = client.get(f"{SE}?state=missing&use=admin&sivu=2", headers=HUB)
    rows = BeautifulSoup(missing.content, "html.parser").select(".wording-list tbody tr")
    assert len(rows) == 50
    assert all(row.select("td")[2].get_text(strip=True) == "–" for row in rows)
    assert client.get(f"{SE}?sivu=none&state=none&use=none", headers=HUB).status_code == 200
    nothing = client.get(f"{SE}?q=zqxzqx", headers=HUB)
    assert not BeautifulSoup(nothing.content, "html.parser").select(".wording-list")


def test_a_list_costs_few_queries_however_many_rows_there_are(
    client, lappi, django_assert_max_num_queries
):
    person = enter(client, lappi)
    for key in (SEARCH, SHOWN):
        change = services.Change(key=key, forms=["Oza"], approved=True)
        services.keep_texts(language="se", changes=[change], user=person)
    client.get(SE, headers=HUB)
    with django_assert_max_num_queries(25):
        client.get(SE, headers=HUB)


def test_what_a_publisher_approves_readers_see(client, lappi, visit):
    enter(client, lappi)
    assert "Oza dás" not in words(visit("lappi", "/se/haku/"))
    reply = write(client, form0="Oza dás", spoken="on")
    assert reply.status_code == 302
    assert said("se", "Search") == "Oza dás"
    assert "Oza dás" in words(visit("lappi", "/se/haku/"))
    assert said("fi", "Search") != "Oza dás"
    row = InterfaceText.objects.get()
    assert (row.state, row.forms) == ("approved", ["Oza dás"])


def test_what_an_editor_writes_waits(client, lappi):
    enter(client, lappi, "editor")
    page = client.get(f"{SE}{SEARCH}/", headers=HUB)
    assert b'name="spoken"' not in page.content
    write(client, form0="Oza dás", spoken="on")
    assert InterfaceText.objects.get().state == "suggested"
    assert said("se", "Search") != "Oza dás"
    assert "Oza dás" in words(client.get(f"{SE}?state=waits&q=oza dás", headers=HUB))


def test_an_approval_ends_the_suggestion(client, lappi):
    enter(client, lappi)
    write(client, form0="Ohcu")
    assert "Ohcu</textarea>" in client.get(f"{SE}{SEARCH}/", headers=HUB).content.decode()
    write(client, form0="Ohcan", spoken="on")
    assert list(InterfaceText.objects.values_list("state", flat=True)) == ["approved"]
    assert "Ohcan" in words(client.get(f"{SE}?state=reviewed", headers=HUB))


def test_a_sentence_with_a_number_has_three_forms(client, lappi):
    enter(client, lappi)
    forms = {f"form{n}": f"Reive {n} %(answers)s (%(attended)s)." for n in range(3)}
    assert write(client, NUMBERED, **forms, spoken="on").status_code == 302
    with translation.override("se"):
        told = [translation.ngettext(PEOPLE, "unused", n) for n in (1, 2, 5)]
    assert told == [f"Reive {n} %(answers)s (%(attended)s)." for n in range(3)]


@pytest.mark.parametrize(
    ("fields", "problem"),
    [
        ({"form0": "Reive", "form1": "x", "form2": "x"}, "%(attended)s"),
        ({"form0": "", "form1": "", "form2": ""}, ""),
    ],
)
def test_a_lost_placeholder_is_told_beside_the_field_and_nothing_is_lost(
    client, lappi, fields, problem
):
    enter(client, lappi)
    reply = write(client, NUMBERED, **fields, spoken="on")
    assert reply.status_code == 200
    assert BeautifulSoup(reply.content, "html.parser").select(".errorlist")
    assert problem in words(reply)
    assert f"{fields['form0']}</textarea>" in reply.content.decode()
    assert not InterfaceText.objects.exists()


@pytest.mark.parametrize(
    "text",
    [
        "Oza <script>alert(1)</script>",
        'Oza" onmouseover="alert(1)',
        "Oza &lt;",
        "Oza\ndás",
        " Oza",
        "Oza\x07",
        "Oza {name}",
        "O" * 5000,
    ],
)
def test_a_text_that_could_break_a_page_is_refused(client, lappi, text):
    enter(client, lappi)
    assert write(client, form0=text, spoken="on").status_code == 200
    assert not InterfaceText.objects.exists()


@pytest.mark.parametrize(
    ("region", "role", "language", "status"),
    [
        ("lappi", "editor", "se", 200),
        ("lappi", "communications", "se", 200),
        ("lappi", "editor", "smn", 404),
        ("lappi", "publisher", "sms", 404),
        ("lappi", "editor", "sv", 404),
        ("lappi", "editor", "xx", 404),
        ("kainuu", "administrator", "se", 404),
    ],
)
def test_only_the_staff_of_regions_with_the_language_open_its_pages(
    client, region, role, language, status
):
    enter(client, factories.region(region), role)
    base = f"/admin/translations/wording/{language}/"
    for address in ("", "file/", "upload/", f"{SEARCH}/"):
        assert client.get(base + address, headers=HUB).status_code == status, address
    posted = client.post(base + f"{SEARCH}/", {"form0": "Oza"}, headers=HUB)
    assert posted.status_code == (302 if status == 200 else 404)
    assert upload(client, po(("Search", "Oza")), base).status_code == status
    assert InterfaceText.objects.exists() is (status == 200)


def test_a_network_administrator_reads_every_sami_language(client):
    client.force_login(staff.person())
    for language in ("se", "smn", "sms"):
        address = f"/admin/translations/wording/{language}/"
        assert client.get(address, headers=HUB).status_code == 200
    assert client.get("/admin/translations/wording/fi/", headers=HUB).status_code == 404
    assert client.get(f"{SE}{'0' * 32}/", headers=HUB).status_code == 404


def test_the_desk_leads_to_the_words_where_the_region_has_sami(client, lappi):
    enter(client, lappi, "editor")
    assert SE in client.get("/admin/translations/lappi/", headers=HUB).content.decode()
    client.logout()
    enter(client, factories.region("kainuu"), "editor")
    assert SE not in client.get("/admin/translations/kainuu/", headers=HUB).content.decode()


def test_changes_are_only_posted(client, lappi):
    enter(client, lappi)
    assert client.get(f"{SE}upload/apply/", headers=HUB).status_code == 405
    assert client.post(SE, headers=HUB).status_code == 405


def test_names_of_people_are_told_to_the_network_only(client, lappi):
    person = enter(client, lappi)
    write(client, form0="Ohcan", spoken="on")
    client.logout()
    enter(client, lappi, "editor")
    assert person.email not in client.get(f"{SE}{SEARCH}/", headers=HUB).content.decode()


def test_another_process_takes_over_what_was_approved_and_asks_seldom(
    lappi, settings, django_assert_num_queries
):
    """The row comes as if another process had written it: nothing here is told of it."""
    settings.WORDING_CHECK_SECONDS = 20
    InterfaceText.objects.create(
        language="se", key=SEARCH, msgid="Search", forms=["Eará"], state="approved"
    )
    assert said("se", "Search") != "Eará"
    layer.next_look = 0
    with django_assert_num_queries(2):
        layer.look_if_due()
    assert said("se", "Search") == "Eará"
    InterfaceText.objects.update(forms=["Goalmmát"], changed_at=timezone.now())
    with django_assert_num_queries(0):
        layer.look_if_due()
    assert said("se", "Search") == "Eará"
    layer.next_look = 0
    with django_assert_num_queries(2):
        layer.look_if_due()
    assert said("se", "Search") == "Goalmmát"
    InterfaceText.objects.all().delete()
    layer.look()
    assert said("se", "Search") == "Oza"


def test_the_first_request_of_a_process_takes_the_words_over(visit, settings):
    settings.WORDING_CHECK_SECONDS = 20
    InterfaceText.objects.create(
        language="se", key=SEARCH, msgid="Search", forms=["Eará"], state="approved"
    )
    layer.next_look = 0
    assert "Eará" in words(visit("lappi", "/se/haku/"))


def test_a_page_that_was_shown_before_has_the_new_words_too(visit, settings):
    settings.WORDING_CHECK_SECONDS = 20
    for _ in range(2):
        assert "Eará" not in words(visit("lappi", "/se/haku/"))
    InterfaceText.objects.create(
        language="se", key=SEARCH, msgid="Search", forms=["Eará"], state="approved"
    )
    layer.next_look = 0
    for _ in range(2):
        assert "Eará" in words(visit("lappi", "/se/haku/"))


def test_a_catalogue_that_is_read_anew_gets_the_words_again(settings):
    from django.utils.translation import trans_real

    InterfaceText.objects.create(
        language="se", key=SEARCH, msgid="Search", forms=["Eará"], state="approved"
    )
    layer.look()
    trans_real._translations.pop("se")
    assert said("se", "Search") == "Oza"
    layer.look()
    assert said("se", "Search") == "Eará"


def test_without_a_database_the_words_stay_as_they_were(monkeypatch, settings):
    from django.db import OperationalError

    def gone() -> None:
        raise OperationalError("the server is gone")

    InterfaceText.objects.create(
        language="se", key=SEARCH, msgid="Search", forms=["Eará"], state="approved"
    )
    layer.look()
    monkeypatch.setattr("translating.wording.override._stamp", gone)
    settings.WORDING_CHECK_SECONDS = 20
    layer.next_look = 0
    layer.look_if_due()
    assert said("se", "Search") == "Eará"


def test_an_upload_that_nobody_applied_goes_after_a_day(client, lappi):
    person = enter(client, lappi)
    upload(client, po(("Search", "Ohcan")))
    WordingUpload.objects.update(made_at=timezone.now() - services.KEPT * 2)
    services.keep_upload(language="sms", name="x.po", changes=[], user=person)
    assert list(WordingUpload.objects.values_list("language", flat=True)) == ["sms"]
