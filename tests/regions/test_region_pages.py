"""What a region's administrator looks after: moved addresses, the log, mails; and a new region."""

from __future__ import annotations

import pytest
from django.urls import reverse
from wagtail.contrib.redirects.models import Redirect

from network.users.models import User
from regions.activity import record
from regions.models import Deed, Region, RegionLogEntry, RegionRole
from regions.roles import RoleKey
from tests import factories

pytestmark = pytest.mark.django_db
HOST = {"host": "localhost"}
HERE = "http://kainuu.localhost"
NEW = "https://www.example.org/uusi"


@pytest.fixture
def boss(client) -> User:
    """Kainuu's administrator, logged in."""
    user = factories.staff(factories.region("kainuu"), RoleKey.ADMINISTRATOR)
    client.force_login(user)
    return user


def add(client, **fields: str):
    form = {"old_path": "/vanha/", "redirect_page": "", "redirect_link": "", "is_permanent": "on"}
    address = reverse("region_redirect_add", args=["kainuu"])
    return client.post(address, form | fields, headers=HOST)


def test_an_old_address_leads_to_its_new_page(client, boss):
    page = factories.news(factories.region("kainuu"))
    assert add(client, redirect_page=str(page.pk)).status_code == 302
    reply = client.get("/vanha/", headers={"host": "kainuu.localhost"})
    assert (reply.status_code, reply["Location"]) == (301, page.full_url)
    assert client.get("/vanha/", headers={"host": "lappi.localhost"}).status_code == 404
    entry = RegionLogEntry.objects.get()
    assert (entry.deed, entry.actor, entry.label) == (Deed.ADDED_REDIRECT, boss, "/vanha")


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"old_path": "/", "redirect_link": NEW}, "old_path"),
        ({"old_path": "", "redirect_link": NEW}, "old_path"),
        ({}, "redirect_page"),
        ({"redirect_link": "javascript:alert(1)"}, "redirect_link"),
        ({"redirect_link": "data:text/html,x"}, "redirect_link"),
        ({"redirect_link": "ei osoite"}, "redirect_link"),
        ({"redirect_link": f"{HERE}/vanha/"}, "redirect_link"),
        ({"redirect_link": f"{HERE}/toinen/"}, "redirect_link"),
        ({"old_path": "/varattu/", "redirect_link": NEW}, "old_path"),
    ],
)
def test_a_wrong_redirect_is_told_beside_its_field(client, boss, fields, field):
    site = factories.region("kainuu").site
    Redirect.objects.create(site=site, old_path="/toinen", redirect_link=f"{HERE}/vanha/")
    Redirect.objects.create(site=site, old_path="/varattu", redirect_link=NEW)
    reply = add(client, **fields)
    assert reply.status_code == 200
    assert list(reply.context["form"].errors) == [field]
    assert Redirect.objects.count() == 2


def test_an_address_without_a_scheme_is_an_encrypted_one(client, boss):
    assert add(client, redirect_link="www.example.org/uusi").status_code == 302
    assert Redirect.objects.get().redirect_link == "https://www.example.org/uusi"


@pytest.mark.parametrize("slug", ["kainuu", "lappi"])
@pytest.mark.parametrize("name", ["region_redirect_edit", "region_redirect_delete"])
def test_a_redirect_is_found_by_its_own_region_only(client, boss, slug, name):
    site = factories.region(slug).site
    row = Redirect.objects.create(site=site, old_path="/salattu", redirect_link="/x/")
    own = slug == "kainuu"
    for region in {"kainuu", slug}:
        address = reverse(name, args=[region, row.pk])
        reply = client.get(address, headers=HOST)
        assert (reply.status_code == 200) is own
        assert own or "salattu" not in reply.content.decode()
        client.post(address, headers=HOST)
    gone = not Redirect.objects.filter(pk=row.pk).exists()
    assert gone is (own and name.endswith("delete"))


@pytest.mark.parametrize("name", ["region_redirects", "region_redirect_add", "region_activity"])
@pytest.mark.parametrize(
    ("role", "slug", "found"),
    [
        (RoleKey.ADMINISTRATOR, "kainuu", True),
        (RoleKey.ADMINISTRATOR, "lappi", False),
        (RoleKey.EDITOR, "kainuu", False),
        (RoleKey.COMMUNICATIONS, "kainuu", False),
    ],
)
def test_pages_of_a_region_are_its_administrators(client, name, role, slug, found):
    client.force_login(factories.staff(factories.region("kainuu"), role))
    reply = client.get(reverse(name, args=[slug]), headers=HOST)
    assert reply.status_code == (200 if found else 404)


def test_an_administrator_here_and_editor_there_looks_after_here_only(client, boss):
    boss.groups.add(RegionRole.objects.get(region__slug="lappi", role="editor").group)
    client.force_login(boss)
    for slug, status in (("kainuu", 200), ("lappi", 404)):
        reply = client.get(reverse("region_redirects", args=[slug]), headers=HOST)
        assert reply.status_code == status


def test_the_log_tells_of_ones_own_regions_pages_and_deeds(client, boss):
    from wagtail.log_actions import log

    for slug, title in (("kainuu", "Kuukkeli"), ("lappi", "Tilhi")):
        region = factories.region(slug)
        log(instance=factories.news(region, title=title), action="wagtail.publish", user=boss)
        record(region, boss, Deed.SENT_LETTER, f"{title}kirje")
    reply = client.get(reverse("region_activity", args=["kainuu"]), headers=HOST)
    words = reply.content.decode()
    assert "Kuukkeli" in words
    assert "Kuukkelikirje" in words
    assert "lähetti kirjeen" in words
    assert "Tilhi" not in words


def test_a_long_log_costs_no_more_queries(client, boss, django_assert_max_num_queries):
    kainuu = factories.region("kainuu")
    for number in range(120):
        record(kainuu, boss, Deed.SENT_LETTER, f"Kirje {number}")
    with django_assert_max_num_queries(35):
        reply = client.get(reverse("region_activity", args=["kainuu"]) + "?sivu=2", headers=HOST)
    assert "Kirje 69" in reply.content.decode()


@pytest.fixture
def chief(client) -> User:
    """A network administrator, logged in."""
    user = User.objects.create_superuser("verkko@example.net", "x" * 20)
    client.force_login(user)
    return user


def test_a_new_region_is_opened_from_one_form(client, chief):
    form = {"region": "pirkanmaa", "languages": ["sv"], "hostname": "", "rooms": ["news"]}
    reply = client.post(reverse("region_new"), form, headers=HOST, follow=True)
    region = Region.objects.get(slug="pirkanmaa")
    assert region.site.hostname == "pirkanmaa.localhost"
    assert (region.languages, region.rooms) == (["fi", "sv"], ["news"])
    assert "pirkanmaa.localhost" in reply.content.decode()
    site = client.get("/sv/", headers={"host": "pirkanmaa.localhost"})
    assert site.status_code == 200


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"region": "kainuu"}, "region"),
        ({"region": "atlantis"}, "region"),
        ({"languages": ["fr"]}, "languages"),
        ({"hostname": "kainuu.localhost"}, "hostname"),
        ({"hostname": "-paha.example.org"}, "hostname"),
        ({"hostname": "https://x.example.org/"}, "hostname"),
        ({"rooms": []}, "rooms"),
        ({"rooms": ["shop"]}, "rooms"),
    ],
)
def test_a_wrong_choice_is_told_beside_its_field_and_opens_nothing(client, chief, fields, field):
    form = {"region": "pirkanmaa", "languages": [], "hostname": "", "rooms": ["news"]} | fields
    reply = client.post(reverse("region_new"), form, headers=HOST)
    assert list(reply.context["form"].errors) == [field]
    assert Region.objects.get(slug="pirkanmaa").site is None


def test_a_region_is_not_opened_by_a_regions_own_people(client, boss):
    assert client.get(reverse("region_new"), headers=HOST).status_code == 404


def test_an_approval_is_mailed_to_those_who_work_in_the_region_now(mailoutbox):
    kainuu = factories.region("kainuu")
    kainuu.site.regionsettings.__class__.objects.filter(site=kainuu.site).update(
        sender_name="Kainuun järjestöt", contact_email="kainuu@example.org"
    )
    asked = factories.staff(kainuu, RoleKey.PUBLISHER)
    factories.staff(factories.region("lappi"), RoleKey.PUBLISHER)
    User.objects.create_superuser("verkko@example.net", "x" * 20)
    editor = factories.staff(kainuu, RoleKey.EDITOR)
    page = factories.news(kainuu, title="Kuukkelin uutinen")
    page.save_revision()
    state = page.get_workflow().start(page, editor)
    assert [mail.to for mail in mailoutbox] == [[asked.email]]
    mail = mailoutbox.pop()
    assert mail.subject == "Kainuu: ”Kuukkelin uutinen” odottaa hyväksyntääsi"
    assert mail.from_email.startswith('"Kainuun järjestöt"') or "Kainuun" in mail.from_email
    assert mail.reply_to == ["kainuu@example.org"]
    assert f"/admin/pages/{page.pk}/edit/" in mail.body

    editor.groups.set([RegionRole.objects.get(region__slug="lappi", role="editor").group])
    state.current_task_state.reject(user=asked)
    assert not mailoutbox, "she has left the region and is told nothing more of it"


def test_changed_settings_are_written_down_once(client, boss):
    site = factories.region("kainuu").site
    address = reverse("wagtailsettings:edit", args=["regions", "regionsettings", site.pk])
    form = client.get(address, headers=HOST).context["form"]
    fields = {name: form.initial.get(name) or "" for name in form.fields}
    fields["contact_phone"] = "040 765 4321"
    for _time in range(2):
        assert client.post(address, fields, headers=HOST).status_code == 302
    entry = RegionLogEntry.objects.get(deed=Deed.CHANGED_SETTINGS)
    assert (entry.actor, entry.region, entry.data) == (
        boss,
        factories.region("kainuu"),
        {"fields": ["contact_phone"]},
    )
