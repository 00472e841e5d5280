"""The second wall: every id that comes in is the actor's own, or nothing is found."""

from __future__ import annotations

from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from django.urls import reverse
from wagtail.models import Page, Revision
from wagtail.test.utils.form_data import rich_text, streamfield
from wagtail.users.models import UserProfile

from regions.roles import RoleKey
from tests import factories
from tests.regions.saving import HOST, nested_list, save

pytestmark = pytest.mark.django_db
SECRET = "Salattu otsikko"


@pytest.fixture
def editor(client):
    """An editor of Kainuu, logged in."""
    user = factories.staff(factories.region("kainuu"), RoleKey.PUBLISHER)
    client.force_login(user)
    return user


def nothing_told(client, reply) -> bool:
    """Neither the answer nor the next page speaks of the foreign page."""
    following = client.get(reverse("wagtailadmin_home"), headers=HOST)
    return SECRET not in reply.content.decode() + str(reply.headers) + following.content.decode()


@pytest.mark.parametrize("slug", ["kainuu", "lappi"])
@pytest.mark.parametrize(
    "name", ["edit", "history", "usage", "copy", "move", "delete", "view_draft", "lock"]
)
def test_a_page_is_found_by_its_own_region_only(client, editor, slug, name):
    page = factories.news(factories.region(slug), title=SECRET)
    address = reverse(f"wagtailadmin_pages:{name}", args=[page.pk])
    reply = (
        client.post(address, headers=HOST) if name == "lock" else client.get(address, headers=HOST)
    )
    own = slug == "kainuu"
    assert (reply.status_code != 404) is own
    assert own or nothing_told(client, reply)


def test_a_page_cannot_be_moved_to_another_region(client, editor):
    kainuu, lappi = factories.region("kainuu"), factories.region("lappi")
    page = factories.news(kainuu)
    there = factories.seeded(lappi, "news")
    address = reverse("wagtailadmin_pages:move_confirm", args=[page.pk, there.pk])
    for reply in (client.get(address, headers=HOST), client.post(address, headers=HOST)):
        assert reply.status_code == 404
    assert Page.objects.get(pk=page.pk).get_parent().pk == factories.seeded(kainuu, "news").pk


@pytest.mark.parametrize("slug", ["kainuu", "lappi"])
def test_a_bulk_action_takes_own_pages_only(client, editor, slug):
    page = factories.news(factories.region(slug), title=SECRET)
    own = factories.news(factories.region("kainuu"))
    address = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "unpublish"])
    reply = client.get(f"{address}?id={own.pk}&id={page.pk}", headers=HOST)
    assert (reply.status_code == 200) is (slug == "kainuu")


@pytest.mark.parametrize("slug", ["kainuu", "lappi"])
def test_a_chosen_picture_is_the_regions_own(client, editor, slug):
    page = factories.news(factories.region("kainuu"))
    picture = factories.picture(factories.region(slug))
    reply = save(client, page, picture=picture.pk)
    own = slug == "kainuu"
    assert reply.status_code == (302 if own else 404)
    latest = Page.objects.get(pk=page.pk).get_latest_revision()
    assert (latest is not None and latest.content["picture"] == picture.pk) is own


def _link(page: Page) -> str:
    return rich_text(f'<p><a linktype="page" id="{page.pk}">linkki</a></p>')


@pytest.mark.parametrize("slug", ["kainuu", "lappi", "verkosto"])
@pytest.mark.parametrize("way", ["block", "link"])
def test_a_body_leads_to_own_pages_and_to_the_hubs(client, editor, slug, way):
    page = factories.news(factories.region("kainuu"))
    target = factories.news(factories.region(slug), title=SECRET)
    if way == "block":
        item = {"title": "Lue lisää", "page": target.pk, "address": ""}
        links = nested_list([item])
        body = streamfield([("links", {"links": links})])
    else:
        body = streamfield([("text", _link(target))])
    reply = save(client, page, body=body)
    foreign = slug == "lappi"
    assert reply.status_code == (404 if foreign else 302)
    assert Revision.objects.for_instance(page).exists() is not foreign


def test_an_invalid_form_does_not_show_what_was_chosen_elsewhere(client, editor):
    page = factories.news(factories.region("kainuu"))
    foreign = factories.news(factories.region("lappi"), title=SECRET)
    reply = save(client, page, title="", body=streamfield([("text", _link(foreign))]))
    assert reply.status_code == 404
    assert nothing_told(client, reply)


def test_moving_a_person_to_another_region_counts_from_the_next_request(client, editor):
    from regions.models import RegionRole

    page = factories.news(factories.region("kainuu"))
    address = reverse("wagtailadmin_pages:edit", args=[page.pk])
    assert client.get(address, headers=HOST).status_code == 200
    editor.groups.set([RegionRole.objects.get(region__slug="lappi", role="publisher").group])
    client.force_login(editor)
    assert client.get(address, headers=HOST).status_code == 404


def test_someone_in_two_regions_works_in_both_and_in_no_third(client):
    from regions.models import RegionRole

    user = factories.staff(factories.region("kainuu"), RoleKey.EDITOR)
    user.groups.add(RegionRole.objects.get(region__slug="lappi", role="editor").group)
    client.force_login(user)
    for slug, status in (("kainuu", 200), ("lappi", 200), ("verkosto", 404)):
        page = factories.news(factories.region(slug))
        address = reverse("wagtailadmin_pages:edit", args=[page.pk])
        assert client.get(address, headers=HOST).status_code == status


@pytest.mark.parametrize("slug", ["kainuu", "lappi"])
def test_the_lists_filters_name_own_sites_and_people_only(client, editor, slug):
    stranger = factories.staff(factories.region(slug), RoleKey.EDITOR, last_name="Pilkkasiipi")
    page = factories.news(factories.region(slug), owner=stranger)
    home = factories.home(factories.region("kainuu"))
    reply = client.get(reverse("wagtailadmin_explore", args=[home.pk]), headers=HOST)
    assert ("Pilkkasiipi" in reply.content.decode()) is (slug == "kainuu")
    assert page.owner == stranger


@pytest.mark.parametrize("slug", ["kainuu", "lappi"])
def test_a_list_of_pages_in_a_form_offers_own_ones_only(client, editor, slug):
    factories.organisation(factories.region(slug), title="Pilkkasiipi ry")
    page = factories.news(factories.region("kainuu"))
    reply = client.get(reverse("wagtailadmin_pages:edit", args=[page.pk]), headers=HOST)
    assert ("Pilkkasiipi ry" in reply.content.decode()) is (slug == "kainuu")


@pytest.mark.parametrize("slug", ["kainuu", "lappi"])
def test_a_page_chooser_begins_at_home_and_offers_nothing_foreign(client, editor, slug):
    factories.organisation(factories.region(slug), title="Pilkkasiipi ry")
    everything = ""
    for address in (
        reverse("region_choose_page"),
        reverse("region_choose_page") + "?page_type=organisations.OrganisationPage",
        reverse("region_choose_page_search") + "?q=Pilkka",
        reverse("region_choose_page_child", args=[1]),
    ):
        reply = client.get(address, headers=HOST)
        assert reply.status_code == 200
        everything += reply.content.decode()
    assert ("Pilkkasiipi ry" in everything) is (slug == "kainuu")
    assert "lappi" not in everything


@pytest.mark.usefixtures("working")
def test_a_chooser_shows_own_before_the_hubs(client, editor):
    factories.news(factories.region("verkosto"), title="Pilkkasiipi valtakunnassa")
    factories.news(factories.region("kainuu"), title="Pilkkasiipi Kainuussa")
    reply = client.get(reverse("region_choose_page_search") + "?q=Pilkka", headers=HOST)
    words = reply.content.decode()
    assert words.index("Pilkkasiipi Kainuussa") < words.index("Pilkkasiipi valtakunnassa")


def test_an_attachment_is_read_through_its_view_only(client, settings):
    """Not from the folder that the web server gives to everybody, wherever one looks."""
    found = factories.attachment(factories.region("kainuu"))
    assert not Path(found.file.path).is_relative_to(settings.MEDIA_ROOT)
    for path in (found.file.name, Path(found.file.name).name, f"../{found.file.name}"):
        reply = client.get(f"{settings.MEDIA_URL}{path}", headers={"host": "kainuu.localhost"})
        assert reply.status_code in {400, 404}, path
    view = reverse("wagtaildocs_serve", args=[found.pk, found.filename])
    reply = client.get(view, headers={"host": "kainuu.localhost"})
    assert b"".join(reply) == b"%PDF-1.4 liite"


@pytest.mark.parametrize(("language", "word"), [("fi", "Hae"), ("sv", "Sök"), ("en", "Search")])
def test_the_choosers_tabs_are_in_the_persons_language(client, editor, language, word):
    profile = UserProfile.get_for_user(editor)
    profile.preferred_language = language
    profile.save()
    reply = client.get(reverse("wagtailimages_chooser:choose"), headers=HOST)
    tab = BeautifulSoup(reply.json()["html"], "html.parser").select_one("[role=tab]")
    assert tab.contents[0].strip() == word
