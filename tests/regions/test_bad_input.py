"""What no form of ours sends gets its own page, in the person's language, and changes nothing."""

from __future__ import annotations

import json
from typing import Any

import pytest
from django.urls import reverse
from wagtail.models import Page, Revision
from wagtail.test.utils.form_data import streamfield
from wagtail.users.models import UserProfile

from network.users.models import User
from newsletters.models import Sending
from regions.roles import RoleKey
from tests import factories
from tests.regions.saving import HOST, form_of, nested_list, save

pytestmark = pytest.mark.django_db
SECRET = "Salattu otsikko"
NO_KEYS = ["abc", "9" * 25, "-1", "１２", "1.5", "0x10"]
UNSAFE = [
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "java\tscript:alert(1)",
    "data:text/html,x",
    "vbscript:x",
]


@pytest.fixture
def editor(client):
    """An administrator of Kainuu, logged in."""
    user = factories.staff(factories.region("kainuu"), RoleKey.ADMINISTRATOR)
    client.force_login(user)
    return user


@pytest.fixture
def news(editor):
    """A piece of news of her region that nobody has saved yet."""
    return factories.news(factories.region("kainuu"))


def kept(page: Page) -> bool:
    """Whether something has been stored."""
    return Revision.objects.for_instance(page).exists()


def stored(page: Page) -> str:
    """The body of what has been stored, if anything has."""
    latest = page.get_latest_revision() if kept(page) else None
    return latest.content["body"] if latest else ""


def draftail(kind: str, data: dict[str, Any]) -> str:
    """A rich text with one link in it."""
    link = {"offset": 0, "length": 1, "key": 0}
    block = {"key": "a", "type": "unstyled", "text": "x", "entityRanges": [link]}
    entity = {"type": kind, "mutability": "MUTABLE", "data": data}
    return json.dumps({"blocks": [block], "entityMap": {"0": entity}})


@pytest.mark.parametrize("value", NO_KEYS)
def test_an_id_that_is_none_is_not_found(client, editor, value):
    address = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "delete"])
    assert client.get(address, {"id": value}, headers=HOST).status_code == 404
    chosen = reverse("wagtailadmin_choose_page_chosen_multiple")
    assert client.get(chosen, {"id": value}, headers=HOST).status_code == 404


def test_a_path_with_a_number_too_long_is_not_found(client, editor):
    assert client.get(f"/admin/pages/{'9' * 25}/edit/", headers=HOST).status_code == 404


def test_a_number_where_a_model_has_other_keys_is_no_fault(client, editor):
    address = reverse(
        "wagtailadmin_editing_sessions:ping", args=["events", "surveyanswer", "1", 9000001]
    )
    assert client.post(address, headers=HOST).status_code == 404
    client.force_login(User.objects.create_superuser("verkko@example.org"))
    assert client.post(address, headers=HOST).status_code == 400


@pytest.mark.parametrize("value", NO_KEYS)
@pytest.mark.parametrize("place", ["picture", "link"])
def test_a_choice_that_is_no_id_is_refused(client, news, value, place):
    text = streamfield([("text", draftail("LINK", {"id": value}))])
    changes: dict[str, Any] = {"picture": value} if place == "picture" else {"body": text}
    assert save(client, news, **changes).status_code in {400, 404}
    assert not kept(news)


@pytest.mark.parametrize("value", ["abc", "9" * 25, "-1"])
def test_a_block_keeps_no_id_of_nothing(client, news, value):
    """A page that has been deleted meanwhile is left out in the same way."""
    link = {"title": "x", "page": value, "address": ""}
    reply = save(client, news, body=streamfield([("links", {"links": nested_list([link])})]))
    assert reply.status_code in {302, 400}
    assert value not in stored(news)


@pytest.mark.parametrize("order", [slice(None), slice(None, None, -1)])
def test_an_id_sent_twice_hides_no_foreign_one(client, news, order):
    own, foreign = (factories.picture(factories.region(slug)) for slug in ("kainuu", "lappi"))
    twice = [own.pk, foreign.pk][order]
    address = reverse("wagtailadmin_pages:edit", args=[news.pk])
    form = form_of(news) | {"picture": twice}
    assert client.post(address, form, headers=HOST).status_code == 404
    assert not kept(news)
    chosen = reverse("wagtailimages_chooser:chosen_multiple")
    assert client.get(chosen, {"id": twice}, headers=HOST).status_code == 404


def test_a_form_without_its_fields_is_refused(client, news):
    address = reverse("wagtailadmin_pages:edit", args=[news.pk])
    assert client.post(address, {}, headers=HOST).status_code == 400
    assert not kept(news)


@pytest.mark.parametrize("address", UNSAFE)
def test_a_link_that_runs_something_is_refused(client, news, address):
    text = draftail("LINK", {"url": address})
    assert save(client, news, body=streamfield([("text", text)])).status_code == 400
    assert not kept(news)


@pytest.mark.parametrize("address", UNSAFE)
def test_a_field_for_an_address_takes_none_that_runs_something(client, news, address):
    link = {"title": "x", "page": "", "address": address}
    body = streamfield([("links", {"links": nested_list([link])})])
    assert save(client, news, body=body).status_code == 200
    assert not kept(news)
    moved = {"old_path": "/vanha/", "redirect_page": "", "redirect_link": address}
    client.post(reverse("region_redirect_add", args=["kainuu"]), moved, headers=HOST)
    assert not news.region.site.redirects.exists()


@pytest.mark.parametrize("kind", ["document", "image"])
def test_a_text_holds_no_other_regions_file(client, news, kind):
    lappi = factories.region("lappi")
    found = factories.picture(lappi) if kind == "image" else factories.attachment(lappi)
    body = streamfield([("text", draftail(kind.upper(), {"id": found.pk, "format": "left"}))])
    save(client, news, body=body)
    assert "embedtype" not in stored(news)
    assert "linktype" not in stored(news)


@pytest.mark.parametrize("text", ["<p>Hei</p>", "{", "[]", "1", '{"blocks": 1}', ""])
def test_a_rich_text_that_is_none_is_refused(client, news, text):
    assert save(client, news, body=streamfield([("text", text)])).status_code == 400
    assert not kept(news)


@pytest.mark.parametrize(
    "body",
    [
        {"0": {"type": "text"}},
        {"count": "x"},
        {"count": "9" * 25},
    ],
)
def test_a_body_that_no_editor_sends_is_refused(client, news, body):
    assert save(client, news, body=body).status_code == 400
    assert not kept(news)


WORDS = {
    "fi": {404: "Tätä ei löytynyt", 400: "Tätä ei voitu lukea", 409: "Tätä tarvitaan vielä"},
    "sv": {404: "hittades inte", 400: "Det här kunde inte läsas", 409: "Det här behövs ännu"},
    "en": {404: "not found", 400: "This could not be read", 409: "This is still needed"},
}


@pytest.mark.parametrize("language", WORDS)
def test_a_refusal_is_in_the_persons_language(client, editor, language):
    profile = UserProfile.get_for_user(editor)
    profile.preferred_language = language
    profile.save()
    replies = {
        404: client.get("/admin/pages/999999/edit/", headers=HOST),
        400: client.post("/admin/choose-external-link/", {}, headers=HOST),
        409: _delete_a_sent_letter(client),
    }
    for status, reply in replies.items():
        assert reply.status_code == status
        assert WORDS[language][status] in reply.content.decode()
        assert f'lang="{language}"' in reply.content.decode()


def _delete_a_sent_letter(client) -> Any:
    """Its sending is kept, and so is the letter."""
    kainuu = factories.region("kainuu")
    letter = factories.letter(kainuu)
    Sending.objects.create(letter=letter, region=kainuu)
    reply = client.post(f"/admin/pages/{letter.pk}/delete/", headers=HOST)
    assert Page.objects.filter(pk=letter.pk).exists()
    return reply


def test_a_video_that_a_story_shows_is_not_deleted(client, editor):
    story = factories.story(factories.campaign(factories.region("kainuu")))
    reply = client.post(f"/admin/media/delete/{story.video_id}/", headers=HOST)
    assert reply.status_code == 409
    story.refresh_from_db()
    assert story.video is not None
