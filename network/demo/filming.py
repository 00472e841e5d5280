"""Short real video files for the demo's stories, made from drawn scenes by ffmpeg."""

from __future__ import annotations

import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path

import imageio_ffmpeg

SCENE_SECONDS = 3
WIDTH, HEIGHT, FRAMES_A_SECOND = 854, 480, 12


def film(pictures: Sequence[bytes]) -> bytes:
    """An MP4 (H.264, AAC) that shows each JPEG for ``SCENE_SECONDS`` over a quiet tone.

    Raises ``subprocess.CalledProcessError`` with ffmpeg's own words when it fails.
    """
    with tempfile.TemporaryDirectory() as folder:
        for number, picture in enumerate(pictures):
            (Path(folder) / f"scene{number}.jpg").write_bytes(picture)
        target = Path(folder) / "story.mp4"
        seconds = SCENE_SECONDS * len(pictures)
        subprocess.run(  # noqa: S603 — our own arguments
            [
                imageio_ffmpeg.get_ffmpeg_exe(),
                *("-v", "error", "-y"),
                *("-framerate", f"1/{SCENE_SECONDS}", "-i", f"{folder}/scene%d.jpg"),
                *("-f", "lavfi", "-i", f"sine=frequency=220:duration={seconds}"),
                *("-af", f"volume=0.05,afade=t=in:d=1,afade=t=out:st={seconds - 1}:d=1"),
                *("-vf", f"scale={WIDTH}:{HEIGHT},fps={FRAMES_A_SECOND},format=yuv420p"),
                *("-c:v", "libx264", "-preset", "ultrafast", "-tune", "stillimage", "-crf", "30"),
                *("-c:a", "aac", "-b:a", "48k", "-ac", "1", "-shortest"),
                *("-map_metadata", "-1", "-movflags", "+faststart"),
                str(target),
            ],
            check=True,
            capture_output=True,
        )
        return target.read_bytes()


def captions(sentences: Sequence[str]) -> str:
    """WebVTT with one cue a scene."""
    cues = [
        f"{_clock(number * SCENE_SECONDS)} --> {_clock((number + 1) * SCENE_SECONDS)}\n{sentence}"
        for number, sentence in enumerate(sentences)
    ]
    return "\n\n".join(["WEBVTT", *cues]) + "\n"


def _clock(seconds: int) -> str:
    return f"{seconds // 60:02d}:{seconds % 60:02d}.000"
