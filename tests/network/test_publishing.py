"""A page that lacks something is not published, whichever way; the sentence says what to do."""

from __future__ import annotations

import pytest
from django.urls import reverse
from wagtail.models import Page
from wagtail.test.utils.form_data import nested_form_data, rich_text, streamfield

from network.publishing.tongues import language_of
from news.models import NewsPage
from regions.roles import RoleKey
from tests import factories

pytestmark = pytest.mark.django_db
HOST = {"host": "localhost"}

FINNISH = "Kahvila on auki joka tiistai ja torstai, ja kaikki ovat tervetulleita. Jos sinä et voi tulla, voit myös soittaa, niin me tulemme sinun luoksesi kun se sopii, eikä se maksa mitään."  # noqa: E501
SWEDISH = "Kaféet är öppet på tisdagar och alla är välkomna. Om du inte kan komma kan du också ringa till oss, så kommer vi till dig när det passar, och det kostar inte något för dig."  # noqa: E501


def send(client, page: NewsPage, action: str, **changes):
    """Send the page's form with a button."""
    fields = {
        "title": page.title,
        "slug": page.slug,
        "lead": "",
        "published_on": "22.11.2026",
        "body": streamfield([("text", rich_text("<p>Hei</p>"))]),
        "comments": {"TOTAL_FORMS": 0, "INITIAL_FORMS": 0, "MIN_NUM_FORMS": 0},
        "comment_notifications": "",
        action: "1",
    }
    address = reverse("wagtailadmin_pages:edit", args=[page.pk])
    return client.post(address, nested_form_data(fields | changes), headers=HOST)


@pytest.fixture
def news(client) -> NewsPage:
    """A page of Kainuu, and its publisher logged in."""
    kainuu = factories.region("kainuu")
    client.force_login(factories.staff(kainuu, RoleKey.PUBLISHER))
    return factories.news(kainuu)


def published(page: NewsPage) -> bool:
    return Page.objects.get(pk=page.pk).live_revision is not None


def heading(text: str, kind: str = "heading") -> tuple[str, str]:
    return (kind, text)


def text(words: str) -> tuple[str, str]:
    return ("text", rich_text(f"<p>{words}</p>"))


@pytest.mark.parametrize(
    ("body", "fine"),
    [
        ([text("Hei")], True),
        ([heading("Ensin"), text("Hei")], True),
        ([heading("Ensin"), heading("Sitten", "subheading"), text("Hei")], True),
        ([heading("Sitten", "subheading"), text("Hei")], False),
        ([text("Hei"), heading("Lopuksi")], False),
        ([heading("Ensin"), heading("Heti perään"), text("Hei")], False),
        ([text(FINNISH)], True),
        ([text(SWEDISH)], False),
        ([("quote", {"text": SWEDISH, "speaker": "", "language": "sv"})], True),
        ([("quote", {"text": SWEDISH, "speaker": "", "language": ""})], False),
    ],
)
@pytest.mark.parametrize("action", ["action-publish", "action-submit"])
def test_a_body_is_in_order_before_it_is_published(client, news, body, fine, action):
    reply = send(client, news, action, body=streamfield(body))
    assert (reply.status_code == 302) is fine
    if action == "action-publish":
        assert published(news) is fine
    if not fine:
        assert list(reply.context["form"].errors) == ["body"]


def test_a_draft_may_be_unfinished(client, news):
    reply = send(client, news, "nothing", body=streamfield([heading("Lopuksi")]))
    assert reply.status_code == 302
    assert not published(news)


@pytest.mark.parametrize(("description", "fine"), [("Piirretty järvi", True), ("  ", False)])
def test_a_picture_needs_a_description(client, news, description, fine):
    picture = factories.picture(news.region)
    picture.description = description
    picture.save()
    reply = send(client, news, "action-publish", picture=picture.pk)
    assert published(news) is fine
    if not fine:
        assert picture.title in str(reply.context["form"].errors["picture"])


@pytest.mark.parametrize(
    ("alt", "decorative", "fine"), [("Järvi", "", True), ("", "on", True), ("", "", False)]
)
def test_a_picture_in_the_body_needs_its_text(client, news, alt, decorative, fine):
    picture = factories.picture(news.region)
    image = {"image": picture.pk, "alt_text": alt, "decorative": decorative}
    send(
        client,
        news,
        "action-publish",
        body=streamfield([("picture", {"image": image, "caption": ""})]),
    )
    assert published(news) is fine


def spoil(news: NewsPage) -> None:
    """Save a draft that is not ready, as an import or an old draft may be."""
    news.body = [("heading", "Lopuksi")]
    news.save_revision()


def test_a_bulk_action_does_not_publish_what_is_not_ready(client, news):
    news.unpublish()
    spoil(news)
    address = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "publish"])
    reply = client.post(f"{address}?id={news.pk}", headers=HOST, follow=True)
    assert not Page.objects.get(pk=news.pk).live
    assert "Lopuksi" in " ".join(str(message) for message in reply.context["messages"])


@pytest.mark.parametrize("ready", [True, False])
def test_an_approval_does_not_publish_what_is_not_ready(client, news, ready):
    editor = factories.staff(news.region, RoleKey.EDITOR)
    news.unpublish()
    if not ready:
        spoil(news)
    else:
        news.save_revision()
    state = news.get_workflow().start(news, editor)
    address = reverse(
        "wagtailadmin_pages:workflow_action",
        args=[news.pk, "approve", state.current_task_state.pk],
    )
    client.post(address, {"comment": ""}, headers=HOST)
    assert Page.objects.get(pk=news.pk).live is ready
    state.refresh_from_db()
    assert (state.status == state.STATUS_APPROVED) is ready


@pytest.mark.parametrize("field", ["video", "captions", "transcript"])
def test_a_story_needs_its_video_captions_and_transcript(field):
    story = factories.story(factories.campaign(factories.region("kainuu")))
    assert not list(story.publishing_problems())
    setattr(story, field, None if field == "video" else "")
    assert [problem.field for problem in story.publishing_problems()] == [field]


@pytest.mark.parametrize(
    ("words", "language"),
    [
        (FINNISH, "fi"),
        (SWEDISH, "sv"),
        (
            "The café is open on Tuesdays and all are welcome. If you can not come you can also "
            "call us and we will come to you when it is good for you.",
            "en",
        ),
        ("Kajaani, Sotkamo, Kuhmo, Suomussalmi, " * 8, ""),
        ("Lyhyt teksti.", ""),
        (
            "Mii leat dáppe vai don sáhtát boahtit deike ja oažžut veahki jus don dárbbašat dan "
            "iežat beaivválaš eallimii ja mii muitalit dutnje buot maid mii diehtit",
            "",
        ),
    ],
)
def test_a_language_is_told_only_when_it_is_plain(words, language):
    assert language_of(words) == language
