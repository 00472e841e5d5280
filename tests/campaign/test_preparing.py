"""From what a telephone films to what a page shows: real files, a real ffmpeg."""

from __future__ import annotations

import datetime as dt
import shutil
import subprocess
from pathlib import Path

import av
import pytest
from django.core.files.base import ContentFile
from django.utils import timezone

from campaign.models import Video
from campaign.videos import encoding, leasing, preparing
from campaign.videos.probing import Unusable, probe
from campaign.videos.problems import FINDINGS, PROBLEMS, sentence
from campaign.videos.running import ffmpeg, watched
from campaign.videos.services import begin_preparing, let_originals_go, remove_video
from campaign.videos.tasks import prepare_videos, resume_videos
from regions.services.access import region_collection
from tests import factories
from tests.campaign import clips

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("own_disk")]


def came_in(path: Path) -> Video:
    """A video as it is when all of it has come."""
    video = Video(title="Aino", type="video", duration=0)
    video.collection = region_collection(factories.region("kainuu"))
    video.file = ContentFile(path.read_bytes(), name=path.name)
    video.save()
    return video


def prepared(path: Path) -> Video:
    video = came_in(path)
    assert prepare_videos()
    video.refresh_from_db()
    return video


def files_of(video: Video) -> dict[str, Path]:
    return {row.name: Path(row.file.path) for row in video.renditions.all()}


def tags_of(path: Path) -> str:
    with av.open(str(path)) as container:
        return str([container.metadata, *(stream.metadata for stream in container.streams)])


@pytest.mark.short_cut
def test_a_telephones_film_is_made_for_the_web_upright_and_says_nothing_of_place_or_device():
    source = clips.phone()
    assert clips.PLACE in tags_of(source)
    assert b"Puhelin-9" in source.read_bytes()
    video = prepared(source)
    assert (video.state, video.problem, video.progress) == ("ready", "", 100)
    assert video.findings == ["portrait"]
    assert (video.width, video.height) == (720, 1280)
    made = files_of(video)
    assert sorted(made) == ["480p.mp4", "720p.mp4", "poster.jpg"]
    for name, size in (("480p.mp4", (480, 854)), ("720p.mp4", (720, 1280))):
        data = made[name].read_bytes()
        assert data.index(b"moov") < data.index(b"mdat"), "plays before all of it has come"
        for word in (b"+60.1699", b"Puhelin-9", b"ISO6709", b"\xa9xyz"):
            assert word not in data
        with av.open(str(made[name])) as container:
            kinds = [(one.type, one.codec_context.name) for one in container.streams]
            assert kinds == [("video", "h264"), ("audio", "aac")]
            picture = container.streams.video[0].codec_context
            assert (picture.width, picture.height, picture.pix_fmt) == (*size, "yuv420p")
            assert next(container.decode(video=0)).rotation == 0
    assert video.renditions.get(name="480p.mp4").size == made["480p.mp4"].stat().st_size
    assert video.thumbnail


def test_the_sound_is_brought_to_ebu_r128():
    loud = clips.clip("loud.mp4", seconds=4, sound="volume=4")
    made = files_of(prepared(loud))["480p.mp4"]
    found = encoding.measured(watched(encoding.measuring(made, 9), tick=len, seconds=30))
    assert abs(found.integrated - encoding.LOUDNESS) < 1
    assert found.peak <= encoding.PEAK + 0.5


@pytest.mark.parametrize(
    ("make", "problem"),
    [
        (clips.packed, "not_video"),
        (clips.without_contents, "broken"),
        (clips.without_end, "broken"),
        (clips.four_hours, "too_long"),
        (lambda: clips.clip("8k.mp4", size="7680x4320", rate="1", seconds=1), "too_large"),
        (clips.playlist, "not_video"),
        (clips.only_sound, "not_video"),
    ],
)
def test_what_cannot_be_used_is_refused_with_a_sentence_and_leaves_nothing(make, problem, own_disk):
    video = prepared(make())
    assert (video.state, video.problem) == ("refused", problem)
    assert len(sentence(problem)) > 30
    left = [path for path in own_disk.rglob("*") if path.is_file()]
    assert left == [Path(video.file.path)]


def test_an_empty_file_is_refused(tmp_path):
    empty = tmp_path / "empty.mp4"
    empty.touch()
    with pytest.raises(Unusable, match="empty"):
        probe(empty)


@pytest.mark.parametrize(
    ("make", "finding"),
    [
        (lambda: clips.clip("quiet.mp4", sound="volume=0"), "silent"),
        (lambda: clips.clip("mute.mp4", sound=""), "no_sound"),
        (clips.uneven, "variable_rate"),
        (lambda: clips.clip("low.mp4", size="320x240"), "low_resolution"),
    ],
)
def test_what_an_editor_should_know_is_found_and_the_video_is_usable(make, finding):
    video = prepared(make())
    assert video.state == "ready"
    assert finding in video.findings
    with av.open(str(files_of(video)["480p.mp4"])) as container:
        assert bool(container.streams.audio) is (finding in {"silent", "low_resolution"})
    assert not probe(files_of(video)["480p.mp4"]).variable


def test_a_small_film_is_not_blown_up_and_its_sides_are_even():
    found = probe(clips.clip("odd.mp4", size="322x242", sound=""))
    assert encoding.short_sides(found) == [480]
    assert encoding.size_of(found, 480) == (322, 242)


def test_every_key_that_the_programs_answer_has_a_sentence():
    source = "".join(path.read_text() for path in Path(preparing.__file__).parent.rglob("*.py"))
    for key in ("broken", "no_length", "unreadable", "too_large", "not_video", "too_long"):
        assert f'"{key}"' in source
        assert key in PROBLEMS
    assert {"silent", "no_sound", "portrait", "long", "hdr"} <= FINDINGS.keys()


def test_what_a_dead_worker_held_is_taken_up_again_and_given_up_after_three_tries():
    video = came_in(clips.clip("plain.mp4"))
    for _ in range(leasing.TRIES):
        assert leasing.take().video == video  # and dies
        assert leasing.take() is None, "the lease holds"
        Video.objects.update(lease_until=timezone.now() - dt.timedelta(seconds=1))
    resume_videos()
    video.refresh_from_db()
    assert (video.state, video.problem) == ("refused", "failed")


def test_a_task_that_is_delivered_twice_leaves_at_once():
    came_in(clips.clip("plain.mp4"))
    assert leasing.take()
    assert prepare_videos() is False


def test_beat_takes_up_what_waits(committing):
    video = came_in(clips.clip("plain.mp4"))
    resume_videos()
    video.refresh_from_db()
    assert video.state == "ready"


def test_who_has_lost_the_lease_writes_no_more():
    came_in(clips.clip("plain.mp4"))
    lease = leasing.take()
    Video.objects.update(lease_until=timezone.now())
    with pytest.raises(leasing.Lost):
        lease.insist()
    with pytest.raises(leasing.Lost):
        lease.succeed()


def test_a_full_disk_makes_a_video_wait_and_counts_as_no_try(monkeypatch, own_disk):
    video = came_in(clips.clip("plain.mp4"))
    usage = shutil.disk_usage("/")._replace(free=1)
    monkeypatch.setattr(preparing.shutil, "disk_usage", lambda _: usage)
    assert prepare_videos()
    video.refresh_from_db()
    assert (video.state, video.attempts, video.problem) == ("waiting", 0, "")
    assert leasing.take() is None
    assert not video.renditions.exists()
    monkeypatch.undo()


def test_a_disk_that_fills_up_while_ffmpeg_writes_leaves_no_half_file(monkeypatch, own_disk):
    """ffmpeg itself writes to /dev/full, which answers as a full disk does."""
    video = came_in(clips.clip("plain.mp4"))
    words = encoding.rendition

    def to_full(source, target, *rest):
        return [*words(source, target, *rest)[:-3], "-f", "matroska", "/dev/full"]

    monkeypatch.setattr(encoding, "rendition", to_full)
    assert prepare_videos()
    video.refresh_from_db()
    assert (video.state, video.attempts) == ("waiting", 0)
    assert [path for path in own_disk.rglob("*") if path.is_file()] == [Path(video.file.path)]


def test_a_removed_video_leaves_no_file_also_when_it_was_being_prepared(monkeypatch, own_disk):
    video = came_in(clips.clip("plain.mp4"))
    draw = preparing._draw_still

    def removed_meanwhile(lease, *rest):
        remove_video(video=Video.objects.get(pk=video.pk))
        draw(lease, *rest)

    monkeypatch.setattr(preparing, "_draw_still", removed_meanwhile)
    prepare_videos()
    video.refresh_from_db()
    assert video.state == "removed"
    assert [path for path in own_disk.rglob("*") if path.is_file()] == []
    remove_video(video=video)
    assert not video.renditions.exists()


def test_an_original_goes_after_thirty_days_and_the_web_files_stay():
    video = prepared(clips.clip("plain.mp4"))
    assert let_originals_go() == 0
    Video.objects.update(prepared_at=timezone.now() - dt.timedelta(days=31))
    assert let_originals_go() == 1
    video.refresh_from_db()
    assert video.original_gone_at
    assert not Path(video.file.path).exists()
    assert files_of(video)["480p.mp4"].exists()
    assert video.file.size > 0, "the admin's page does not call it lost"


def test_a_new_file_drops_what_was_made_of_the_old_one():
    video = prepared(clips.clip("plain.mp4"))
    old = files_of(video)["480p.mp4"]
    begin_preparing(video=video)
    assert not old.exists()
    assert not video.renditions.exists()
    assert video.state == "waiting"


def test_a_program_that_never_ends_is_killed_when_time_is_up():
    with pytest.raises(preparing.Failed):
        watched(["sleep", "60"], tick=len, seconds=0.1)


def test_hdr_is_made_ordinary(tmp_path):
    found = probe(clips.high_range())
    assert found.hdr
    assert "hdr" in found.findings
    target = tmp_path / "sdr.mp4"
    words = encoding.rendition(clips.high_range(), target, found, 480, None, 9)
    watched(words, tick=len, seconds=60)
    assert not probe(target).hdr
    whole = [ffmpeg(), "-v", "error", "-i", target, "-f", "null", "-"]
    assert subprocess.run(whole, check=False).returncode == 0
