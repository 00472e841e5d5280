"""Telling a story by a link: the form, the draft, its end."""

from __future__ import annotations

import datetime as dt
import re

import pytest
from django.core import mail
from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils import timezone

from campaign.models import StorySubmission, Video
from campaign.models.videos import private_files
from campaign.submissions.retention import purge_submissions, remind_of_drafts
from campaign.submissions.services import Invited, invite, send_story
from regions.models import Region
from tests import factories
from tests.campaign.telling import (
    ADMIN,
    MP4,
    SENDER,
    SRT,
    START,
    VTT,
    begun,
    path_of,
    press,
    sent,
    told,
    upload,
    whole,
)
from tests.organisations.caring import KAINUU, known, links_in, send, token_for, words

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("committing")]
State = StorySubmission.State


@pytest.fixture
def kainuu() -> Region:
    region = factories.region("kainuu")
    factories.campaign(region, title="Yhdessä")
    return region


def look(client, path, host=KAINUU):
    return client.get(path, headers={"host": host})


def ask(client, **changed):
    form = {"email": SENDER, "association": "Kylän väki ry", "agreed": "on"}
    return send(client, START, **(form | changed))


def test_a_story_is_told_from_the_link_to_the_thanks_without_account_or_cookie(client, kainuu):
    reply = ask(client)
    assert (reply.status_code, reply["Location"]) == (303, f"{START}kiitos/link/")
    [link] = links_in(mail.outbox[-1].message())
    assert look(client, link).status_code == 200
    saved = press(client, link, "save", title="Ovella", person1_email="ei osoite")
    assert saved["Location"] == f"{link}?saved=1"
    back = words(look(client, link))
    assert 'value="Ovella"' in back
    assert 'value="ei osoite"' in back
    row = StorySubmission.objects.get()
    assert upload(client, row, MP4).status_code == 303
    reply = press(client, link, "send", **told(message="Musiikki on omamme."))
    assert reply["Location"] == f"{START}kiitos/sent/"
    row.refresh_from_db()
    assert (row.state, row.rounds[0]["words"]) == (State.SENT, "Musiikki on omamme.")
    assert row.video == Video.objects.get()
    assert row.content["people"][0]["purposes"] == ["web", "letters"]
    assert look(client, link).status_code == 410
    assert not client.cookies
    assert [message.to for message in mail.outbox] == [[SENDER], [SENDER]]


def test_the_answer_tells_nobody_whether_an_address_is_known(client, kainuu):
    begun(kainuu, content={"title": "Alku"})
    first, again = ask(client), ask(client, email="uusi@example.org")
    assert first["Location"] == again["Location"]
    assert first.content == again.content
    assert StorySubmission.objects.count() == 2  # who had begun gets the link to what she began
    shown = words(look(client, links_in(mail.outbox[0].message())[0]))
    assert 'value="Alku"' in shown


def test_an_association_of_the_directory_is_known_by_its_key_and_by_its_name(client, kainuu):
    page = known(kainuu)
    shown = words(look(client, f"{START}?yhdistys={page.translation_key}"))
    assert 'value="Sotkamon kerho"' in shown
    for wrong in ("ei-avain", "00000000-0000-0000-0000-000000000000"):
        assert look(client, f"{START}?yhdistys={wrong}").status_code == 200
    ask(client, association="sotkamon KERHO")
    assert StorySubmission.objects.get().organisation == page


def test_of_several_campaigns_one_is_chosen_by_the_address(client, kainuu):
    factories.campaign(kainuu, key="toinen", title="Toinen")
    assert ask(client).status_code == 422
    shown = words(look(client, f"{START}?kampanja=toinen"))
    assert re.search(r'value="toinen"[^>]*checked', shown)
    ask(client, campaign="toinen")
    assert StorySubmission.objects.get().campaign_key == "toinen"


def test_the_hub_leads_to_the_regions_and_a_region_without_a_campaign_has_no_form(client, kainuu):
    factories.campaign(factories.region("verkosto"))
    shown = words(look(client, f"{START}?kampanja=yhdessa", "localhost"))
    assert f'{KAINUU}{START}?kampanja=yhdessa"' in shown
    assert f"lappi.localhost{START}" not in shown
    assert send(client, START, "localhost", email=SENDER).status_code == 404
    assert look(client, START, "lappi.localhost").status_code == 404


def test_sending_says_beside_each_field_what_is_needed_and_loses_nothing(client, kainuu):
    row = begun(kainuu, agreed_at=None)
    reply = press(
        client, path_of(row), "send", lead="Jotakin", person1_guardian="Eero", person1_until="31.2."
    )
    assert reply.status_code == 422
    problems = reply.context["form"].errors
    assert set(problems) == {
        "__all__",
        "title",
        "words",
        "agreed",
        "person1_name",
        "person1_until",
        "person1_purposes",
    }
    row.refresh_from_db()
    assert (row.state, row.content["lead"]) == (State.DRAFT, "Jotakin")
    reply = press(client, path_of(row), "send", **told(person1_until="2020-01-01"), agreed="on")
    assert set(reply.context["form"].errors) == {"__all__", "person1_until"}


def test_a_story_is_not_sent_without_its_video_or_word_about_the_people(client, kainuu):
    row = begun(kainuu)
    reply = press(client, path_of(row), "send", **told())
    assert reply.status_code == 422
    assert len(reply.context["form"].non_field_errors()) == 1
    upload(client, row, MP4)
    nobody = {f"person1_{name}": None for name in ("name", "guardian", "email", "until")}
    reply = press(client, path_of(row), "send", **told(**nobody))
    assert set(reply.context["form"].errors) == {"nobody"}
    assert press(client, path_of(row), "send", **told(nobody="on")).status_code == 422
    assert press(client, path_of(row), "send", **told(nobody="on", **nobody)).status_code == 303


def test_a_form_that_was_open_too_long_is_kept_all_the_same(client, kainuu):
    row = begun(kainuu)
    reply = send(client, path_of(row), seconds=5 * 3600, send="1", title="Pitkään auki")
    assert reply.status_code == 422
    row.refresh_from_db()
    assert row.content["title"] == "Pitkään auki"


def test_a_post_from_another_site_changes_nothing(client, kainuu):
    row = begun(kainuu, content={"title": "Oma"})
    headers = {"host": KAINUU, "sec-fetch-site": "cross-site"}
    assert client.post(path_of(row), {"title": "Väärä"}, headers=headers).status_code == 403
    row.refresh_from_db()
    assert row.content == {"title": "Oma"}


def test_a_personal_identity_code_is_refused_and_not_kept(client, kainuu):
    row = begun(kainuu)
    reply = press(client, path_of(row), "save", title="Aino", words="Olen 131052-308T")
    assert (reply.status_code, set(reply.context["form"].errors)) == (422, {"words"})
    row.refresh_from_db()
    assert row.content["title"] == "Aino"
    assert "words" not in row.content


def test_people_are_added_row_by_row(client, kainuu):
    row = begun(kainuu)
    path = path_of(row)
    reply = press(client, path, "more", person1_name="Aino")
    assert reply["Location"] == f"{path}?people=2#people"
    shown = words(look(client, reply["Location"].partition("#")[0]))
    assert 'name="person2_name"' in shown
    assert 'name="person3_name"' not in shown
    assert look(client, f"{path_of(row)}?people=999999").status_code == 200


@pytest.mark.parametrize("field", ["captions_file", "captions"])
def test_subrip_becomes_webvtt_from_a_file_and_from_a_copy(client, kainuu, field):
    row = begun(kainuu)
    value = SimpleUploadedFile("a.srt", SRT.encode("latin-1")) if "file" in field else SRT
    assert press(client, path_of(row), "save", **{field: value}).status_code == 303
    row.refresh_from_db()
    assert row.content["captions"].startswith("WEBVTT")
    assert "00:00:00.000 --> 00:00:02.000\nTervetuloa!" in row.content["captions"]


@pytest.mark.parametrize(
    ("field", "content"),
    [("captions_file", b"hei"), ("captions_file", b""), ("document", b"MZ\x90"), ("document", b"")],
)
def test_a_wrong_file_is_refused_beside_its_field_and_the_words_are_kept(
    client, kainuu, field, content
):
    row = begun(kainuu)
    file = SimpleUploadedFile("tiedosto.vtt", content)
    reply = press(client, path_of(row), "save", title="Säilyy", **{field: file})
    assert (reply.status_code, set(reply.context["form"].errors)) == (422, {field})
    row.refresh_from_db()
    assert (row.content["title"], bool(row.document)) == ("Säilyy", False)


def test_an_empty_video_is_refused_with_a_sentence_on_the_same_page(client, kainuu):
    row = begun(kainuu)
    reply = upload(client, row, b"")
    assert reply.status_code == 400
    assert "tyhjä" in words(reply)
    assert not Video.objects.exists()


def test_a_video_comes_in_pieces_by_the_link_and_by_nobody_elses(client, kainuu):
    row = begun(kainuu)
    path = path_of(row, "video/lahetys/")
    about = {"upload-length": str(len(MP4)), "tus-resumable": "1.0.0"}
    here = {"host": KAINUU, "sec-fetch-site": "same-origin"}
    begun_at = client.post(path, headers={**about, **here}, content_type="")
    place = begun_at["Location"]
    piece = {"upload-offset": "0", "tus-resumable": "1.0.0"}
    kind = "application/offset+octet-stream"
    strange = place.replace("/tarina/", "/tarina/x")
    for address, status in ((strange, 404), (place, 204)):
        reply = client.patch(address, MP4, content_type=kind, headers={**piece, **here})
        assert reply.status_code == status
    row.refresh_from_db()
    assert row.video.file.size == len(MP4)
    send_story(submission=row)
    assert client.head(place, headers=here).status_code == 404


def test_the_video_has_a_page_of_its_own_that_the_draft_leads_to(client, kainuu):
    row = begun(kainuu)
    reply = press(client, path_of(row), "video", title="Kesken")
    assert reply.status_code == 303
    shown = words(look(client, reply["Location"]))
    assert 'type="file"' in shown
    assert f'action="{reply["Location"]}lahetys/"' in shown
    assert not client.cookies


def test_another_video_takes_the_place_of_the_first(client, kainuu):
    row = begun(kainuu)
    upload(client, row, MP4)
    first = Video.objects.get()
    upload(client, row, MP4 + b"toinen")
    second = Video.objects.get()
    assert first.key != second.key
    assert not private_files().exists(first.file.name)
    assert second.collection == factories.video(kainuu).collection


def test_a_link_is_good_on_its_own_site_only_and_dies_with_its_row(client, kainuu):
    row = begun(kainuu)
    path = path_of(row)
    for dead in (path.replace("/tarina/", "/tarina/x"), f"{START}vaara/"):
        assert look(client, dead).status_code == 404
    factories.campaign(factories.region("lappi"))
    assert look(client, path, "lappi.localhost").status_code == 404
    row.changed_at = timezone.now() - dt.timedelta(days=61)
    row.save()
    reply = look(client, path)
    assert (reply.status_code, SENDER in words(reply)) == (410, False)
    assert press(client, path, "save", title="Myöhässä").status_code == 410
    row.delete()
    assert look(client, path).status_code == 404


def test_a_second_press_of_the_same_button_gets_the_same_answer(client, kainuu):
    row = begun(kainuu)
    upload(client, row, MP4)
    path = path_of(row)
    form = {"form_token": token_for(path), "send": "1", **told()}
    answers = [send(client, path, **form)["Location"] for _press in range(2)]
    assert answers == [f"{START}kiitos/sent/"] * 2
    row.refresh_from_db()
    assert len(row.rounds) == 1


def test_the_sender_takes_everything_back_by_the_same_link(client, kainuu):
    row = sent(kainuu)
    row.document.save("paperi.bin", SimpleUploadedFile("a.pdf", b"%PDF-1.4"))
    path, files = path_of(row, "poista/"), [row.document.name, Video.objects.get().file.name]
    assert "/poista/" in words(look(client, path_of(row)))
    assert look(client, path).status_code == 200
    assert StorySubmission.objects.exists()
    assert send(client, path).status_code == 303
    assert not StorySubmission.objects.exists()
    assert not Video.objects.exists()
    assert [private_files().exists(name) for name in files] == [False, False]
    assert look(client, path).status_code == 404


def test_an_editor_invites_an_association_whose_story_is_then_a_draft(client, kainuu):
    page = known(kainuu)
    client.force_login(factories.staff(kainuu, "editor"))
    address = "/admin/campaign/kainuu/submissions/invite/"
    form = {"association": str(page.pk), "campaign": "yhdessa", "language": "fi"}
    assert client.get(address, headers=ADMIN).status_code == 200
    reply = client.post(address, form | {"words": "Kertokaa kahvilasta!"}, headers=ADMIN)
    assert reply.status_code == 302
    message = mail.outbox[-1]
    assert message.to == ["info@kerho.example.org"]
    assert "Kertokaa kahvilasta!" in message.body
    [link] = links_in(message.message())
    assert StorySubmission.objects.get().state == State.INVITED
    client.logout()
    press(client, link, "save", title="Kahvila")
    row = StorySubmission.objects.get()
    assert (row.state, row.organisation, row.agreed_at) == (State.DRAFT, page, None)


def test_an_invitation_without_any_address_comes_back(client, kainuu):
    page = known(kainuu, email="")
    client.force_login(factories.staff(kainuu, "editor"))
    form = {"association": str(page.pk), "campaign": "yhdessa", "language": "fi", "words": "Hei"}
    reply = client.post("/admin/campaign/kainuu/submissions/invite/", form, headers=ADMIN)
    assert (reply.status_code, set(reply.context["form"].errors)) == (200, {"email"})
    assert not StorySubmission.objects.exists()


def test_what_nobody_touches_is_forgotten_after_a_reminder(kainuu):
    now, day = timezone.now(), dt.timedelta(days=1)
    row = begun(kainuu, content={"title": "Kesken"}, changed_at=now)
    told_of = Invited(
        campaign_key="yhdessa",
        organisation=known(kainuu),
        email="kutsuttu@example.org",
        language="fi",
        words="Hei",
    )
    invite(region=kainuu, invited=told_of, by=factories.staff(kainuu, "editor"))
    mail.outbox.clear()
    assert remind_of_drafts(now + 52 * day) == 0
    assert [remind_of_drafts(now + 54 * day) for _run in range(2)] == [1, 0]
    assert mail.outbox[0].to == [row.email]
    assert purge_submissions(now + 59 * day) == 0
    assert purge_submissions(now + 61 * day) == 2
    assert not StorySubmission.objects.exists()


def test_a_settled_story_is_forgotten_after_30_days_with_its_video_and_a_waiting_one_is_not(kainuu):
    now, day = timezone.now(), dt.timedelta(days=1)
    declined, waiting = sent(kainuu), sent(kainuu)
    StorySubmission.objects.filter(pk=declined.pk).update(state=State.DECLINED, settled_at=now)
    StorySubmission.objects.filter(pk=waiting.pk).update(changed_at=now - 90 * day)
    assert purge_submissions(now + 29 * day) == 0
    assert purge_submissions(now + 31 * day) == 1
    assert list(StorySubmission.objects.all()) == [waiting]
    assert [video.pk for video in Video.objects.all()] == [waiting.video_id]


def test_the_captions_of_a_draft_are_shown_again(client, kainuu):
    row = begun(kainuu, content=whole())
    assert VTT.strip() in look(client, path_of(row)).content.decode().replace("&gt;", ">")
