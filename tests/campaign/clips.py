"""Small real films of every kind that phones make and people send, drawn by ffmpeg once a run."""

from __future__ import annotations

import subprocess
import tempfile
import zipfile
from functools import cache
from pathlib import Path

import imageio_ffmpeg

_FOLDER = tempfile.TemporaryDirectory(prefix="jv-clips-")
_PICTURE = ["-f", "lavfi", "-i", "testsrc2=size={size}:rate={rate}"]
_SOUND = ["-f", "lavfi", "-i", "sine=frequency=440:sample_rate=48000"]
_FAST = ["-c:v", "libx264", "-preset", "ultrafast", "-pix_fmt", "yuv420p"]
PLACE = "+60.1699+024.9384/"


def _file(name: str) -> Path:
    return Path(_FOLDER.name) / name


def _ffmpeg(*words: str) -> None:
    subprocess.run(
        [imageio_ffmpeg.get_ffmpeg_exe(), "-v", "error", "-y", *words],
        check=True,
        capture_output=True,
    )


@cache
def clip(
    name: str,
    *,
    size: str = "640x360",
    rate: str = "25",
    seconds: float = 2,
    sound: str = "volume=0.1",
    more: tuple[str, ...] = (),
    codec: tuple[str, ...] = tuple(_FAST),
) -> Path:
    """A film; ``sound`` is a filter of a tone, and empty = without a sound track."""
    target = _file(name)
    words = [word.format(size=size, rate=rate) for word in _PICTURE]
    words += [*_SOUND, "-af", sound, "-c:a", "aac"] if sound else []
    _ffmpeg(*words, "-t", str(seconds), *codec, *more, str(target))
    return target


def phone() -> Path:
    """As a telephone films: HEVC in MOV, turned by a quarter, with the place in its metadata."""
    target = _file("phone.mov")
    if not target.exists():
        tags = ["-metadata", f"location={PLACE}", "-metadata", "make=Puhelin-9"]
        tags += ["-metadata", f"com.apple.quicktime.location.ISO6709={PLACE}"]
        tags += ["-movflags", "use_metadata_tags", "-metadata:s:v", "handler_name=Puhelin-9"]
        hevc = ("-c:v", "libx265", "-preset", "ultrafast", "-tag:v", "hvc1", "-x265-params")
        flat = clip("flat.mov", size="1280x720", codec=(*hevc, "log-level=none"))
        _ffmpeg("-display_rotation", "90", "-i", str(flat), "-c", "copy", *tags, str(target))
    return target


def uneven() -> Path:
    """A film whose pictures come at changing intervals."""
    target = _file("uneven.mp4")
    if not target.exists():
        gaps = "select='if(lt(n,25),1,not(mod(n,4)))'"
        words = [word.format(size="640x480", rate="30") for word in _PICTURE]
        _ffmpeg(*words, "-t", "5", "-vf", gaps, "-fps_mode", "vfr", *_FAST, str(target))
    return target


def four_hours() -> Path:
    """Four hours of a small still picture."""
    target = _file("hours.mp4")
    if not target.exists():
        words = [word.format(size="64x64", rate="1") for word in _PICTURE]
        _ffmpeg(
            *words,
            "-frames:v",
            "24",
            "-vf",
            "setpts=N*600/TB",
            "-fps_mode",
            "vfr",
            *_FAST,
            str(target),
        )
    return target


def without_end(share: float = 0.6) -> Path:
    """The table of contents stands at the beginning, and the rest of the film is missing."""
    whole = clip("front.mp4", seconds=6, more=("-movflags", "+faststart")).read_bytes()
    target = _file("half.mp4")
    target.write_bytes(whole[: int(len(whole) * share)])
    return target


def without_contents() -> Path:
    """The table of contents would stand at the end, which is missing."""
    whole = clip("plain.mp4").read_bytes()
    target = _file("nomoov.mp4")
    target.write_bytes(whole[: len(whole) // 2])
    return target


def packed() -> Path:
    """A zip whose name says that it is a film."""
    target = _file("zip.mp4")
    with zipfile.ZipFile(target, "w") as archive:
        archive.writestr("kirje.txt", "Hei" * 100)
    return target


def playlist() -> Path:
    """A list of addresses whose name says that it is a film: a reader would fetch them."""
    target = _file("list.mp4")
    target.write_text("#EXTM3U\n#EXTINF:9,\nhttp://169.254.169.254/latest/\n#EXT-X-ENDLIST\n")
    return target


def only_sound() -> Path:
    """Sound without a picture."""
    target = _file("sound.mp4")
    _ffmpeg(*_SOUND, "-t", "1", "-c:a", "aac", str(target))
    return target


def high_range() -> Path:
    """A film in HDR (HLG)."""
    colours = "colorprim=bt2020:transfer=arib-std-b67:colormatrix=bt2020nc:log-level=none"
    codec = ("-c:v", "libx265", "-preset", "ultrafast", "-pix_fmt", "yuv420p10le")
    tags = ("-color_trc", "arib-std-b67", "-color_primaries", "bt2020", "-colorspace", "bt2020nc")
    more = ("-x265-params", colours, *tags, "-tag:v", "hvc1")
    return clip("hdr.mp4", seconds=1, sound="", codec=codec, more=more)
