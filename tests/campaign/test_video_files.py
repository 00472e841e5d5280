"""Giving video files out: to everybody while a public story shows them, to staff before."""

from __future__ import annotations

import pytest
from django.core.files.base import ContentFile
from django.core.files.uploadedfile import SimpleUploadedFile

from campaign.models import Video
from campaign.videos.keeping import keep_rendition
from campaign.videos.services import remove_video
from tests import factories
from tests.campaign import clips

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("own_disk")]
DATA = bytes(range(256)) * 40


@pytest.fixture
def story():
    found = factories.story(factories.campaign(factories.region("kainuu")))
    content = ContentFile(DATA)
    keep_rendition(video=found.video, name="480p.mp4", content=content, width=854, height=480)
    return found


def ask(visit, story, region="kainuu", name="480p.mp4", **headers):
    return visit(
        region,
        story.video.rendition_url(name),
        **{f"HTTP_{key.upper()}": value for key, value in headers.items()},
    )


def body(reply):
    return b"".join(reply.streaming_content)


def test_a_public_storys_video_is_given_whole_with_its_kind_and_without_a_cookie(visit, story):
    reply = ask(visit, story)
    assert reply.status_code == 200
    assert body(reply) == DATA
    assert reply["Content-Type"] == "video/mp4"
    assert reply["Content-Length"] == str(len(DATA))
    assert reply["Accept-Ranges"] == "bytes"
    assert reply["Cache-Control"] == "no-cache"
    assert reply["X-Content-Type-Options"] == "nosniff"
    assert "X-Frame-Options" not in reply
    assert not reply.cookies
    assert reply.get("Vary", "").lower().find("cookie") < 0


@pytest.mark.parametrize(
    ("asked", "first", "last"),
    [
        ("bytes=0-0", 0, 0),
        ("bytes=100-199", 100, 199),
        ("bytes=10000-", 10_000, 10_239),
        ("bytes=-40", 10_200, 10_239),
        ("bytes=-99999999", 0, 10_239),
        ("bytes=10-99999999", 10, 10_239),
    ],
)
def test_a_part_is_given(visit, story, asked, first, last):
    reply = ask(visit, story, range=asked)
    assert reply.status_code == 206
    assert reply["Content-Range"] == f"bytes {first}-{last}/10240"
    assert body(reply) == DATA[first : last + 1]
    assert reply["Content-Length"] == str(last - first + 1)


@pytest.mark.parametrize("asked", ["bytes=10240-", "bytes=99999-100000", "bytes=-0"])
def test_a_part_behind_the_end_is_refused(visit, story, asked):
    reply = ask(visit, story, range=asked)
    assert reply.status_code == 416
    assert reply["Content-Range"] == "bytes */10240"


@pytest.mark.parametrize("asked", ["bytes=5-1", "bytes=0-1,4-5", "lines=0-1", "bytes=-", "x"])
def test_what_is_no_single_part_gets_the_whole(visit, story, asked):
    reply = ask(visit, story, range=asked)
    assert reply.status_code == 200
    assert body(reply) == DATA


def test_a_part_of_another_version_gets_the_whole(visit, story):
    first = ask(visit, story)
    body(first)
    same = ask(visit, story, range="bytes=0-9", if_range=first["ETag"])
    assert same.status_code == 206
    body(same)
    other = ask(visit, story, range="bytes=0-9", if_range='"older"')
    assert other.status_code == 200
    body(other)


def test_what_a_cache_has_is_confirmed_while_the_story_is_public_and_closed_at_once_after(
    visit, story
):
    first = ask(visit, story)
    body(first)
    assert ask(visit, story, if_none_match=first["ETag"]).status_code == 304
    assert ask(visit, story, if_modified_since=first["Last-Modified"]).status_code == 304
    story.unpublish()
    assert ask(visit, story, if_none_match=first["ETag"]).status_code == 404


def test_a_head_says_the_length_and_sends_nothing(client, story):
    reply = client.head(story.video.url, headers={"host": "kainuu.localhost", "range": "bytes=0-9"})
    assert (reply.status_code, reply["Content-Length"], reply.content) == (206, "10", b"")


def test_a_video_that_no_public_story_shows_is_nobodys_but_its_regions(client, visit):
    video = factories.video(factories.region("kainuu"))
    assert visit("kainuu", video.url).status_code == 404
    door = f"/admin/videos/{video.pk}/file/?name=480p.mp4"
    client.defaults["HTTP_HOST"] = "localhost"
    assert client.get(door).status_code == 302
    client.force_login(factories.staff(factories.region("kainuu"), "editor"))
    reply = client.get(door)
    assert reply.status_code == 200
    body(reply)
    assert client.get(f"/admin/videos/{video.pk}/file/?name=original").status_code == 404
    assert client.get(f"/admin/videos/{video.pk}/state/").json()["settled"] is True
    client.force_login(factories.staff(factories.region("lappi"), "administrator"))
    assert client.get(door).status_code == 404
    assert client.get(f"/admin/videos/{video.pk}/state/").status_code == 404


def test_the_original_has_no_address(visit, story):
    assert ask(visit, story, name="filmi.mp4").status_code == 404
    for path in (f"/media/{story.video.file.name}", f"/documents/{story.video.pk}/x.mp4"):
        assert visit("kainuu", path).status_code == 404


def test_a_removed_video_is_gone_for_everybody(visit, story):
    remove_video(video=story.video)
    assert ask(visit, story).status_code == 404


@pytest.fixture
def editor(client):
    client.defaults["HTTP_HOST"] = "localhost"
    client.force_login(factories.staff(factories.region("kainuu"), "editor"))
    return client


def test_the_ordinary_form_prepares_too_and_the_page_tells_how_it_stands(editor):
    data = clips.clip("plain.mp4").read_bytes()
    collection = factories.region("kainuu").collection.pk
    form = {"title": "Aino", "collection": collection}
    form["file"] = SimpleUploadedFile("aino.mp4", data)
    assert editor.post("/admin/media/video/add/", form).status_code == 302
    video = Video.objects.get()
    assert video.state == Video.State.WAITING
    Video.objects.update(state="refused", problem="not_video")
    page = editor.get(f"/admin/media/edit/{video.pk}/").content.decode()
    assert "data-video-state" in page
    assert "data-settled" in page
    assert "aino" in page


def test_the_forms_refuse_what_is_too_big(editor, settings):
    settings.VIDEO_MAX_BYTES = 10
    collection = factories.region("kainuu").collection.pk
    file = SimpleUploadedFile("aino.mp4", b"x" * 11)
    form = {"title": "Aino", "collection": collection, "file": file}
    assert editor.post("/admin/media/video/add/", form).status_code == 200
    assert not Video.objects.exists()


def test_the_page_for_adding_sends_in_pieces_and_has_the_ordinary_form(editor):
    page = editor.get("/admin/media/video/add/").content.decode()
    assert 'action="/admin/campaign/kainuu/uploads/"' in page
    assert "data-upload" in page
    assert 'action="/admin/media/video/add/"' in page


def test_the_list_tells_how_each_stands_by_a_fixed_number_of_queries(
    editor, django_assert_max_num_queries
):
    for _ in range(3):
        factories.video(factories.region("kainuu"))
    with django_assert_max_num_queries(30):
        few = editor.get("/admin/media/").content.decode()
    assert few.count("title-wrapper") == 3


def test_an_editors_still_picture_is_shown_instead(editor):
    video = factories.video(factories.region("kainuu"))
    still = SimpleUploadedFile("oma.jpg", factories.picture(video.collection.region).file.read())
    form = {"title": "Aino", "collection": video.collection.pk, "thumbnail": still}
    assert editor.post(f"/admin/media/edit/{video.pk}/", form).status_code == 302
    row = video.renditions.get(name="poster.jpg")
    assert row.width > 0
    assert editor.get(f"/admin/media/edit/{video.pk}/").status_code == 200
