"""Videos on their way here, through the doors of a region's people and of whoever has a link."""

from __future__ import annotations

import base64
import datetime as dt
import hashlib
import io
import shutil
import threading
from pathlib import Path

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.http import Http404, UnreadablePostError
from django.test import RequestFactory
from django.utils import timezone
from django.utils.translation import override
from wagtail.users.models import UserProfile

from campaign.models import StorySubmission, Upload, Video
from campaign.models.videos import private_files
from campaign.videos.problems import sentence
from campaign.videos.receiving import files, services
from campaign.videos.receiving.services import Refusal, Sender
from campaign.videos.receiving.views import Place, UploadsView, UploadView
from campaign.videos.tasks import purge_uploads
from network.users.models import User
from tests import factories
from tests.campaign import clips

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("own_disk")]
DOOR = "/admin/campaign/kainuu/uploads/"
PATCH = "application/offset+octet-stream"
FOREIGN = {"Origin": "https://evil.example"}


@pytest.fixture
def editor(client):
    client.defaults["HTTP_HOST"] = "localhost"
    client.force_login(factories.staff(factories.region("kainuu"), "editor"))
    return client


def begin(client, size, *, name="aino.mp4", door=DOOR, **about):
    pairs = {"filename": name, **about}
    coded = ",".join(f"{k} {base64.b64encode(v.encode()).decode()}" for k, v in pairs.items())
    head = {"Upload-Length": str(size), "Upload-Metadata": coded, "Tus-Resumable": "1.0.0"}
    return client.post(door, headers=head, content_type=PATCH)


def more(client, where, data, offset, **head):
    head = {"Upload-Offset": str(offset), "Tus-Resumable": "1.0.0", **head}
    return client.patch(where, data, content_type=PATCH, headers=head)


def left_on_disk():
    folder = Path(private_files().path(""))
    return [path for path in folder.rglob("*") if path.is_file()]


def test_a_video_that_comes_in_pieces_is_whole_and_waits_to_be_prepared(editor):
    data = clips.clip("plain.mp4").read_bytes()
    where = begin(editor, len(data), sha256=hashlib.sha256(data).hexdigest())["Location"]
    assert more(editor, where, data[:1000], 0)["Upload-Offset"] == "1000"
    assert editor.head(where)["Upload-Offset"] == "1000"
    assert more(editor, where, data[1000:], 1000).status_code == 204
    video = Video.objects.get()
    assert video.title == "aino"
    assert video.state == Video.State.WAITING
    assert video.collection == factories.region("kainuu").collection
    assert Path(video.file.path).read_bytes() == data
    assert editor.get(where).json()["leads_to"] == f"/admin/media/edit/{video.pk}/"
    assert [path.name for path in left_on_disk()] == [Path(video.file.name).name]


def test_an_upload_tells_its_offset_until_which_day_it_is_kept_and_what_it_can_do(editor):
    reply = begin(editor, 10)
    assert reply.status_code == 201
    assert "GMT" in reply["Upload-Expires"]
    head = editor.head(reply["Location"])
    assert (head["Upload-Offset"], head["Upload-Length"]) == ("0", "10")
    assert "no-store" in head["Cache-Control"]
    able = editor.options(DOOR)
    assert (able["Tus-Version"], able["Tus-Max-Size"]) == ("1.0.0", str(2**30))
    assert able["Tus-Extension"] == "creation,termination,checksum,expiration"


def test_what_came_before_the_connection_broke_stays():
    sender = Sender(region=factories.region("kainuu"), owner=None)
    upload = services.begin_upload(sender=sender, name="a.mp4", size=300_000)
    pieces = iter([b"a" * 65_536, b"b" * 100])

    def read(most):
        try:
            return next(pieces)
        except StopIteration:
            raise UnreadablePostError from None

    assert services.take_in(upload=upload, read=read, offset=0) == 65_636
    assert files.length(files.path_of(upload.pk)) == 65_636
    assert upload.state == Upload.State.RECEIVING


def test_bytes_for_another_place_than_the_end_are_not_taken(editor):
    where = begin(editor, 10)["Location"]
    more(editor, where, b"12345", 0)
    for offset in (0, 4, 6):
        assert more(editor, where, b"x", offset).status_code == 409
    assert more(editor, where, b"123456", 5).status_code == 413
    assert editor.head(where)["Upload-Offset"] == "5"


def test_two_connections_with_one_upload_get_423_and_the_first_goes_on(editor):
    where = begin(editor, 10)["Location"]
    upload = Upload.objects.get()
    with files.held(files.path_of(upload.pk)) as hold:
        reply = more(editor, where, b"12345", 0)
        assert reply.status_code == 423
        assert reply.json()["key"] == "held"
        assert hold.write(b"abc", 0) == 3
    assert more(editor, where, b"defghij", 3).status_code == 204


def test_a_connection_that_has_long_been_silent_is_overtaken_and_writes_no_more(
    editor, monkeypatch
):
    where = begin(editor, 10)["Location"]
    path = files.path_of(Upload.objects.get().pk)
    with files.held(path) as silent:
        silent.write(b"abc", 0)
        monkeypatch.setattr(files, "SILENCE", -1.0)
        assert more(editor, where, b"de", 3).status_code == 204
        with pytest.raises(files.Overtaken):
            silent.write(b"XX", 5)
    assert path.read_bytes() == b"abcde"


def test_many_at_once_write_each_byte_once(editor):
    begin(editor, 100_000)
    upload = Upload.objects.get()
    path, won = files.path_of(upload.pk), []

    def write(letter):
        try:
            with files.held(path) as hold:
                hold.write(letter * 100_000, 0)
            won.append(letter)
        except (files.Held, files.Overtaken):
            pass

    threads = [threading.Thread(target=write, args=(letter,)) for letter in (b"a", b"b", b"c")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(won) == 1
    assert path.read_bytes() == won[0] * 100_000


@pytest.mark.parametrize(
    ("size", "status", "key"),
    [(0, 400, "empty"), (2 * 2**30, 413, "too_big"), (-1, 400, "not_asked")],
)
def test_a_size_that_cannot_be_is_refused_before_a_byte_has_come(editor, size, status, key):
    reply = begin(editor, size)
    assert reply.status_code == status
    with override("fi"):
        assert reply.json() == {"problem": sentence(key), "key": key}
    assert not Upload.objects.exists()
    assert left_on_disk() == []


def test_a_sentence_comes_in_the_language_of_the_person(editor):
    user = User.objects.get(pk=editor.session["_auth_user_id"])
    profile = UserProfile.get_for_user(user)
    profile.preferred_language = "sv"
    profile.save()
    said = begin(editor, 0).json()["problem"]
    with override("sv"):
        assert said == sentence("empty")
    with override("fi"):
        assert said != sentence("empty")


def test_a_full_disk_is_told_before_the_sending(editor, monkeypatch):
    usage = shutil.disk_usage("/")._replace(free=services.SPARE_DISK + 5)
    monkeypatch.setattr(services.shutil, "disk_usage", lambda _: usage)
    assert begin(editor, 5).status_code == 201
    reply = begin(editor, 5)  # the room is promised to the first
    assert reply.status_code == 507
    assert reply.json()["key"] == "no_room"
    assert Upload.objects.count() == 1


def test_a_disk_that_fills_up_leaves_neither_row_nor_file(editor):
    """The bytes go to /dev/full, which answers each write as a full disk does."""
    where = begin(editor, 10)["Location"]
    path = files.path_of(Upload.objects.get().pk)
    path.unlink()
    path.symlink_to("/dev/full")
    reply = more(editor, where, b"12345", 0)
    assert reply.status_code == 507
    assert reply.json()["key"] == "no_room"
    assert not Upload.objects.exists()
    assert list(path.parent.iterdir()) == []


def test_a_file_that_changed_on_its_way_is_not_kept(editor):
    where = begin(editor, 5, sha256="0" * 64)["Location"]
    reply = more(editor, where, b"12345", 0)
    assert reply.status_code == 460
    assert reply.json()["key"] == "damaged"
    assert not Upload.objects.exists()
    assert not Video.objects.exists()
    assert left_on_disk() == []


def test_a_piece_with_a_wrong_checksum_is_taken_back(editor):
    where = begin(editor, 10)["Location"]
    right = base64.b64encode(hashlib.sha1(b"12345").digest()).decode()
    assert (
        more(editor, where, b"12345", 0, **{"Upload-Checksum": f"sha1 {right}"}).status_code == 204
    )
    assert (
        more(editor, where, b"abcde", 5, **{"Upload-Checksum": f"sha1 {right}"}).status_code == 460
    )
    assert more(editor, where, b"abcde", 5, **{"Upload-Checksum": "md5 x"}).status_code == 400
    assert editor.head(where)["Upload-Offset"] == "5"


def test_a_person_has_three_uploads_on_the_way_and_forgotten_ones_make_room(editor):
    for _ in range(3):
        assert begin(editor, 5).status_code == 201
    assert begin(editor, 5).status_code == 429
    Upload.objects.filter(pk=Upload.objects.first().pk).update(
        touched_at=timezone.now() - dt.timedelta(hours=2)
    )
    assert begin(editor, 5).status_code == 201
    assert Upload.objects.count() == 3


def test_an_upload_is_given_up_by_its_sender(editor):
    where = begin(editor, 5)["Location"]
    assert editor.delete(where).status_code == 204
    assert editor.head(where).status_code == 404
    assert left_on_disk() == []


def test_what_nobody_touches_for_a_day_is_deleted_with_its_file(editor):
    old, young = (begin(editor, 5)["Location"] for _ in range(2))
    key = old.rstrip("/").rpartition("/")[2]
    Upload.objects.filter(pk=key).update(touched_at=timezone.now() - dt.timedelta(hours=25))
    assert purge_uploads() == 1
    assert editor.head(old).status_code == 404
    assert editor.head(young).status_code == 200
    assert len(left_on_disk()) == 1


def test_another_person_and_another_region_find_nothing(editor, client):
    where = begin(editor, 5)["Location"]
    other = factories.staff(factories.region("kainuu"), "editor")
    client.force_login(other)
    assert client.head(where).status_code == 404
    client.force_login(factories.staff(factories.region("lappi"), "editor"))
    assert client.head(where).status_code == 404
    assert begin(client, 5).status_code == 404
    client.logout()
    assert begin(client, 5).status_code in {302, 404}


def test_a_request_without_the_pages_token_is_refused():
    from tests.staff import StaffClient

    strict = StaffClient(enforce_csrf_checks=True, HTTP_HOST="localhost")
    strict.force_login(factories.staff(factories.region("kainuu"), "editor"))
    assert begin(strict, 5).status_code == 403
    assert not Upload.objects.exists()
    strict.cookies["csrftoken"] = "a" * 32
    head = {"Upload-Length": "5", "X-CSRFToken": "a" * 32}
    assert strict.post(DOOR, headers=head, content_type=PATCH).status_code == 201


def test_an_ordinary_form_sends_a_whole_file(editor):
    data = clips.clip("plain.mp4").read_bytes()
    reply = editor.post(DOOR, {"file": SimpleUploadedFile("aino.mp4", data)})
    video = Video.objects.get()
    assert reply["Location"] == f"/admin/media/edit/{video.pk}/"
    assert Path(video.file.path).read_bytes() == data


def test_an_ordinary_form_that_is_refused_gets_a_page_and_no_data_for_scripts(editor):
    reply = editor.post(DOOR, {"file": SimpleUploadedFile("aino.mp4", b"")}, follow=True)
    assert reply.redirect_chain == [("/admin/media/video/add/", 302)]
    with override("fi"):
        assert sentence("empty") in reply.content.decode()


class _Linked(Place):
    checks_csrf = False
    submission: StorySubmission

    def sender(self, request, **kwargs):
        if kwargs.pop("token") != "good":
            raise Http404
        return Sender(region=self.submission.region, submission=self.submission)

    def address(self, upload):
        return f"/lomakkeet/tarina/good/video/{upload.pk}/"


def test_the_holder_of_a_link_sends_without_a_cookie_and_not_from_another_site():
    region = factories.region("kainuu")
    _Linked.submission = StorySubmission.objects.create(
        region=region, campaign_key="yhdessa", email="a@example.org", language="fi"
    )
    uploads = type("U", (_Linked, UploadsView), {}).as_view()
    one = type("O", (_Linked, UploadView), {}).as_view()
    head = {"Upload-Length": "5"}
    ask = RequestFactory().post("/", headers=head, content_type=PATCH)
    assert uploads(ask, token="good").status_code == 201
    upload = Upload.objects.get()
    foreign = RequestFactory().post("/", content_type=PATCH, headers=head | FOREIGN)
    assert uploads(foreign, token="good").status_code == 403
    with pytest.raises(Http404):
        uploads(RequestFactory().post("/", headers=head), token="bad")
    ask = RequestFactory().patch("/", b"12345", content_type=PATCH, headers={"Upload-Offset": "0"})
    assert one(ask, token="good", upload_id=upload.pk).status_code == 204
    _Linked.submission.refresh_from_db()
    assert _Linked.submission.video == Video.objects.get()


def test_a_file_that_came_with_a_form_is_taken_by_the_service():
    sender = Sender(region=factories.region("kainuu"))
    upload = services.receive_file(sender=sender, file=SimpleUploadedFile("../../a b.mp4", b"123"))
    assert upload.video.file.name == f"videos/{upload.pk}.mp4"
    with pytest.raises(Refusal):
        services.receive_file(sender=sender, file=SimpleUploadedFile("a.mp4", b""))


def test_a_whole_upload_that_was_not_settled_is_settled_at_the_next_look(editor):
    where = begin(editor, 5)["Location"]
    files.path_of(Upload.objects.get().pk).write_bytes(b"12345")
    assert editor.get(where).json()["state"] == "done"
    assert editor.head(where)["Upload-Offset"] == "5"
    assert Video.objects.count() == 1


def test_reading_stops_at_the_promised_size():
    upload = services.begin_upload(
        sender=Sender(region=factories.region("kainuu")), name="a", size=4
    )
    assert services.take_in(upload=upload, read=io.BytesIO(b"123456").read, offset=0) == 4
