"""Captions: what is read, what is refused and where, what is said of them, and their editor."""

from __future__ import annotations

import time

import pytest
from bs4 import BeautifulSoup
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile
from wagtail.test.utils.form_data import nested_form_data, streamfield

from campaign.captions import problems_of, read_captions, transcript_of, validate_captions
from campaign.captions.cues import Cue, clock, written
from campaign.models import Video, VideoStoryPage
from tests import factories
from tests.staff import Staff

SRT = (
    "1\r\n00:00:01,000 --> 00:00:03,500\r\nPäivää, Öljymäki!\r\n\r\n"
    "2\r\n00:00:04,000 --> 00:00:06,000\r\nÅsa tässä.\r\n"
)
READ = (
    "WEBVTT\n\n00:00:01.000 --> 00:00:03.500\nPäivää, Öljymäki!\n\n"
    "00:00:04.000 --> 00:00:06.000\nÅsa tässä.\n"
)


def vtt(*cues: tuple[float, float, str]) -> str:
    return written(Cue(0, int(a * 1000), int(b * 1000), text) for a, b, text in cues)


def one(words: str) -> bytes:
    return f"WEBVTT\n\n00:01.000 --> 00:04.000\n{words}\n".encode()


def refusal(data: bytes) -> str:
    with pytest.raises(ValidationError) as caught:
        read_captions(data)
    return " ".join(caught.value.messages)


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "latin-1", "cp1252"]
)
def test_an_srt_in_any_usual_encoding_becomes_webvtt_with_its_finnish_letters(encoding):
    assert read_captions(SRT.encode(encoding)) == READ
    assert read_captions(READ.encode(encoding)) == READ


def test_harmless_tags_stay_and_remarks_and_style_sheets_go():
    text = (
        "WEBVTT - otsikko\nKind: captions\n\nSTYLE\n::cue { background: url(https://x.fi/) }\n\n"
        "REGION\nid:a\n\nNOTE salainen\n\nalku\n00:01.000 --> 00:04.000 align:start region:a\n"
        "<v Aino>Hei, <i>tervetuloa</i> <lang sv>hej</lang> & 5 < 6 <3\n"
    )
    assert read_captions(text.encode()) == (
        "WEBVTT\n\n00:00:01.000 --> 00:00:04.000 align:start\n"
        "<v Aino>Hei, <i>tervetuloa</i> <lang sv>hej</lang> &amp; 5 &lt; 6 &lt;3\n"
    )


def test_what_is_read_is_read_the_same_again():
    for data in (SRT.encode(), one("<b>A</b> &amp;lt; {\\an8}&#60;script&#62; &#10; &nbsp;")):
        assert read_captions(read_captions(data).encode()) == read_captions(data)
    assert b"<script" not in read_captions(one("&#60;script&#62;")).encode()


@pytest.mark.parametrize(
    "words",
    [
        "<script>alert(1)</script>",
        "<SCRIPT src=//x.example>",
        "<img src=x onerror=alert(1)>",
        "</script",
        "<!-- piilossa",
        "<c.red>punainen</c>",
        "<v Aino onclick='a()'>",
        "<font color=red>",
        "<00:02.000>myöhemmin",
        "ensin <b>hyvä <svg/onload=x>",
    ],
)
def test_other_tags_are_refused_with_their_line(words):
    sentence = refusal(one(f"Rivi\n{words}"))
    assert sentence.startswith(("Rivi 5: ", "Line 5: "))
    assert "<" in sentence


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("WEBVTT\n\n00:99.000 --> 00:05.000\nHei", 3),
        ("WEBVTT\n\n00:01.000 -> 00:05.000\nHei", 3),
        ("WEBVTT\n\n00:01 --> 00:05\nHei", 3),
        ("WEBVTT\n\n00:01.000 --> 00:02.000\nHei\n\nirrallaan", 6),
        ("WEBVTT\n\n00:01.000 --> 00:02.000\nHei\n00:02.000 --> 00:03.000\nHoi", 5),
    ],
)
def test_a_mistake_is_named_with_its_line(text, line):
    assert refusal(text.encode()).split(":")[0].endswith(f" {line}")


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b" \n ",
        b"PK\x03\x04\x00\x00zip",
        b"\x00\x00\x00 ftypmp42",
        b"Hei",
        b"WEBVTT\n\n",
        b"\xff\xfe\x00",
        b"WEBVTTX\n\n00:01.000 --> 00:02.000\nHei",
    ],
)
def test_what_is_no_caption_file_is_refused_with_a_sentence(data):
    assert refusal(data).endswith(".") or "-->" in refusal(data)


def test_a_hundred_thousand_captions_are_refused_at_once():
    text = vtt(*((n, n + 1, f"Rivi {n}") for n in range(100_000)))
    began = time.perf_counter()
    assert "512" in refusal(text.encode())
    with pytest.raises(ValidationError, match="3000"):
        validate_captions(text)
    with pytest.raises(ValidationError, match="3000"):
        validate_captions(vtt(*((n, n + 1, "a") for n in range(3_001))))
    assert time.perf_counter() - began < 1
    assert len(problems_of(vtt(*((n, n + 1, "a") for n in range(3_000))))) == 0


@pytest.mark.parametrize(
    ("cues", "kind", "number", "stops"),
    [
        ([(1, 3, "Hei"), (2, 4, "Hoi")], "overlap", 2, True),
        ([(3, 1, "Hei")], "backwards", 1, True),
        ([(1, 3, "Hei"), (3, 5, "<i> </i>")], "empty", 2, True),
        ([(5, 7, "Hei"), (1, 3, "Hoi")], "order", 2, True),
        ([(1, 3, "Hei"), (9, 12, "Hoi")], "late", 2, True),
        ([(1, 2, "Tätä ei ehdi lukea.")], "fast", 1, False),
        ([(1, 1.5, "Hei")], "short", 1, False),
        ([(1, 9, "a" * 43)], "long", 1, False),
        ([(1, 9, "a\nb\nc")], "lines", 1, False),
    ],
)
def test_each_thing_to_mend_is_found_beside_its_caption(cues, kind, number, stops):
    (found,) = problems_of(vtt(*cues), 10)
    assert (found.kind, found.number, found.stops) == (kind, number, stops)


def test_good_captions_have_nothing_to_mend_and_unreadable_ones_say_where():
    assert problems_of(vtt((0, 2, "<b>Hei</b>"), (2, 4, "a" * 34)), 4) == []
    (found,) = problems_of("WEBVTT\n\nHei")
    assert (found.kind, found.line, found.stops) == ("unreadable", 3, True)


def test_a_transcript_has_paragraphs_by_speaker_and_by_silence():
    text = vtt(
        (0, 2, "<v Aino>Hei\nkaikki."),
        (2, 3, "<v Aino>Minä olen Aino."),
        (3, 4, "<v Urho>Ja minä <i>Urho</i>."),
        (9, 10, "Kahvi &amp; pulla."),
    )
    assert transcript_of(text) == (
        "Aino: Hei kaikki. Minä olen Aino.\n\nUrho: Ja minä Urho.\n\nKahvi & pulla."
    )
    assert clock(3_725_500) == "01:02:05.500"


@pytest.fixture
def client() -> Staff:
    return Staff()


@pytest.fixture
def story():
    return factories.story(factories.campaign(factories.region("kainuu")))


def edit(client, page, role: str = "publisher", **changes):
    """Open the page's form as a member of staff, change something and send it."""
    client.force_login(factories.staff(page.region, role))
    path = f"/admin/pages/{page.pk}/edit/"
    form = BeautifulSoup(client.get(path).content, "html.parser").select_one("#page-edit-form")
    data = {
        field["name"]: field.get("value", "") if field.name == "input" else field.text
        for field in form.select("input[name], textarea[name]")
        if field.get("type") not in {"file", "checkbox", "submit"}
    }
    data["captions"] = data["captions"].lstrip("\n")
    return client.post(path, data | nested_form_data({"body": streamfield([])}) | changes)


@pytest.mark.django_db
def test_a_file_in_the_form_takes_the_place_of_the_captions(client, story):
    file = SimpleUploadedFile("tekstit.srt", SRT.encode("latin-1"))
    reply = edit(client, story, captions_file=file)
    assert reply.status_code == 302, reply.context["form"].errors
    assert VideoStoryPage.objects.get(pk=story.pk).get_latest_revision_as_object().captions == READ


@pytest.mark.django_db
def test_a_bad_file_is_said_beside_its_field_and_nothing_is_lost(client, story):
    file = SimpleUploadedFile("tekstit.vtt", one("<script>alert(1)</script>"))
    reply = edit(client, story, captions_file=file, transcript="Uusi teksti", captions=SRT)
    page = BeautifulSoup(reply.content, "html.parser")
    assert reply.status_code == 200
    assert (
        "4"
        in page.select_one(
            "#panel-child-content-child-captions_file-errors, [id*=captions_file][id*=errors]"
        ).text
    )
    assert page.select_one("[name=transcript]").text.strip() == "Uusi teksti"
    assert "Öljymäki" in page.select_one("[name=captions]").text
    assert "<script>alert" not in reply.content.decode()


@pytest.mark.django_db
def test_pasted_srt_becomes_webvtt(client, story):
    reply = edit(client, story, captions=SRT)
    assert reply.status_code == 302, reply.context["form"].errors
    assert VideoStoryPage.objects.get(pk=story.pk).get_latest_revision_as_object().captions == READ


@pytest.mark.django_db
def test_the_form_lists_what_publication_still_needs(client, story):
    story.captions, story.transcript = vtt((1, 3, "Hei"), (2, 4, "Hoi")), ""
    story.save_revision()
    client.force_login(factories.staff(story.region, "editor"))
    page = BeautifulSoup(client.get(f"/admin/pages/{story.pk}/edit/").content, "html.parser")
    assert {link["href"] for link in page.select(".missing a")} == {
        "#id_captions",
        "#id_transcript",
    }
    reply = edit(client, story, **{"action-publish": "x"})
    assert reply.status_code == 200
    story.refresh_from_db()
    assert story.transcript == "Hei"


@pytest.mark.django_db
@pytest.mark.parametrize("state", ["waiting", "working", "refused", "removed"])
def test_a_story_waits_until_its_video_is_ready(story, state):
    story.video.renditions.all().delete()
    story.video.state = state
    assert {one.field for one in story.publishing_problems()} == {"video"}
    story.video.state = Video.State.READY
    assert list(story.publishing_problems()) == []


@pytest.mark.django_db
def test_a_story_can_be_published_when_the_smaller_film_plays(story):
    story.video.state = Video.State.WORKING
    assert list(story.publishing_problems()) == []
    story.video.renditions.all().delete()
    assert {one.field for one in story.publishing_problems()} == {"video"}


@pytest.mark.django_db
def test_many_mistakes_are_told_shortly(story):
    story.captions = vtt(*((1, 3, "Hei") for _ in range(40)))
    assert len(list(story.publishing_problems())) == 4


@pytest.mark.django_db
def test_the_editor_asks_for_checks_and_the_video_of_its_own_region_only(client, story):
    check = "/admin/campaign/kainuu/captions/check/"
    film = f"/admin/campaign/kainuu/captions/video/{story.video.pk}/"
    sent = {"text": vtt((1, 3, "A &amp; B"), (2, 4, "Hoi")), "duration": "nan"}
    client.force_login(factories.staff(factories.region("lappi"), "publisher"))
    assert client.post(check, sent).status_code == 404
    assert client.get(film).status_code == 404
    other = factories.video(factories.region("lappi"))
    client.force_login(factories.staff(factories.region("kainuu"), "editor"))
    reply = client.post(check, sent).json()
    assert [cue["text"] for cue in reply["cues"]] == ["A & B", "Hoi"]
    assert [one["number"] for one in reply["problems"] if one["stops"]] == [2]
    assert reply["transcript"] == "A & B Hoi"
    assert client.get(film)["Content-Type"] == "video/mp4"
    assert client.get(film.replace(str(story.video.pk), str(other.pk))).status_code == 404
    bad = SimpleUploadedFile("a.vtt", b"PK\x03\x04\x00")
    assert client.post(check, {"file": bad}).json()["refused"]
    good = SimpleUploadedFile("a.srt", SRT.encode("latin-1"))
    assert client.post(check, {"file": good}).json()["text"] == READ


@pytest.mark.django_db
def test_a_new_storys_form_opens_before_there_is_anything(client):
    parent = factories.campaign(factories.region("kainuu"))
    client.force_login(factories.staff(parent.region, "editor"))
    reply = client.get(f"/admin/pages/add/campaign/videostorypage/{parent.pk}/")
    page = BeautifulSoup(reply.content, "html.parser")
    assert page.select_one("[data-captions]")["data-check"].endswith("/kainuu/captions/check/")
    assert "#id_video" in {link["href"] for link in page.select(".missing a")}
    assert VideoStoryPage.objects.count() == 0
