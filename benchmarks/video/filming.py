"""A clip as a telephone films it: a minute of 1080p with noise, 17 Mbit/s, sound, and a place."""

from __future__ import annotations

import subprocess
from pathlib import Path

import imageio_ffmpeg

SECONDS = 60


def filmed(folder: Path, seconds: int = SECONDS) -> Path:
    """H.264 in MP4; takes about as long as it lasts, and is kept for the next run."""
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / f"clip-{seconds}.mp4"
    if target.exists():
        return target
    picture = f"testsrc2=size=1920x1080:rate=30:duration={seconds},noise=alls=12:allf=t"
    words = ["-f", "lavfi", "-i", picture]
    words += ["-f", "lavfi", "-i", f"sine=frequency=330:duration={seconds}"]
    words += ["-c:v", "libx264", "-preset", "ultrafast", "-b:v", "17M", "-maxrate", "20M"]
    words += ["-bufsize", "20M", "-pix_fmt", "yuv420p", "-c:a", "aac"]
    words += ["-metadata", "location=+60.1699+024.9384/"]
    return _made(words, target)


def in_hevc(folder: Path, clip: Path) -> Path:
    """The first seconds of it as HEVC in MOV."""
    words = ["-t", "15", "-i", str(clip), "-c:v", "libx265", "-preset", "ultrafast"]
    words += ["-x265-params", "log-level=none", "-tag:v", "hvc1", "-c:a", "copy"]
    return _made(words, folder / "clip.mov")


def _made(words: list[str], target: Path) -> Path:
    half = target.with_stem("half")
    command = [imageio_ffmpeg.get_ffmpeg_exe(), "-v", "error", "-y", *words, str(half)]
    subprocess.run(command, check=True)  # noqa: S603 — our own words
    return half.replace(target)
