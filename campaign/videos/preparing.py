"""Making files for the web out of what came in."""

from __future__ import annotations

import logging
import re
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from django.conf import settings
from PIL import Image, ImageStat

from campaign.models import Video, VideoRendition
from campaign.models.videos import private_files
from campaign.videos import encoding
from campaign.videos.keeping import Made, keep_rendition
from campaign.videos.leasing import Lease, Lost, take
from campaign.videos.probing import Found, Unusable, probe
from campaign.videos.running import DiskFull, Failed, Tick, watched
from campaign.videos.services import remove_video
from campaign.videos.stills import POSTER, use_still

logger = logging.getLogger(__name__)
_SPARE_DISK = 100_000_000
_A_SECOND = 600_000
"""Bytes of both renditions for a second of film, generously."""
_DARK = 24
"""Mean brightness (of 255) below which a picture counts as black."""
_OUT_TIME = re.compile(rb"out_time_us=(\d+)")


def prepare_next() -> bool:
    """Prepare the video that has waited longest; False when none waits."""
    lease = take()
    if lease is None:
        return False
    with suppress(Lost), _work_folder(lease.video) as folder:
        _prepare_or_tell(lease, folder)
    if Video.objects.filter(pk=lease.video.pk, state=Video.State.REMOVED).exists():
        # It was withdrawn in the meantime: a file may have been put away behind its back.
        remove_video(video=Video.objects.get(pk=lease.video.pk))
    return True


def _prepare_or_tell(lease: Lease, folder: Path) -> None:
    try:
        _prepare(lease, folder)
    except Unusable as refused:
        lease.refuse(refused.problem)
    except DiskFull:
        logger.warning("The disk has no room to prepare video %s; it waits.", lease.video.pk)
        lease.postpone(counts=False)
    except (Failed, OSError, ValueError, KeyError, subprocess.SubprocessError):
        logger.exception("Video %s could not be prepared.", lease.video.pk)
        lease.postpone(counts=True)


@contextmanager
def _work_folder(video: Video) -> Iterator[Path]:
    """On the disk where the files will stand, so that they are moved and not copied; what a dead
    worker left goes first."""
    folder = Path(private_files().path(f"work/{video.key}"))
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _prepare(lease: Lease, folder: Path) -> None:
    source = Path(lease.video.file.path)
    if not source.exists():
        raise Unusable("broken")
    found = probe(source, tick=lambda _: lease.keep())
    if shutil.disk_usage(folder).free < _SPARE_DISK + found.seconds * _A_SECOND:
        raise DiskFull
    findings = found.findings
    lease.describe(
        findings=findings, duration=found.seconds, width=found.width, height=found.height
    )
    loudness = _measure(lease, source) if found.audio else None
    if loudness and loudness.is_silent:
        lease.describe(findings=["silent", *findings])
    sides = encoding.short_sides(found)
    for number, short in enumerate(sides):
        span = (5 + 90 * number // len(sides), 5 + 90 * (number + 1) // len(sides))
        _make(lease, folder, found, short, loudness, span)
    _draw_still(lease, folder, found)
    lease.succeed()


def _patience(seconds: float) -> float:
    return 120 + seconds * 6


def _measure(lease: Lease, source: Path) -> encoding.Loudness:
    words = encoding.measuring(source, settings.VIDEO_MAX_SECONDS)
    said = watched(
        words, tick=lambda _: lease.keep(2), seconds=_patience(settings.VIDEO_MAX_SECONDS)
    )
    return encoding.measured(said)


def _make(
    lease: Lease,
    folder: Path,
    found: Found,
    short: int,
    loudness: encoding.Loudness | None,
    span: tuple[int, int],
) -> None:
    """One rendition; one that an earlier try has finished stays."""
    name = f"{short}p.mp4"
    if VideoRendition.objects.filter(video=lease.video, name=name).exists():
        return
    source, target = Path(lease.video.file.path), folder / name
    words = encoding.rendition(source, target, found, short, loudness, settings.VIDEO_MAX_SECONDS)
    watched(words, tick=_progress(lease, found.seconds, span), seconds=_patience(found.seconds))
    _refuse_half(found, target, lease)
    width, height = encoding.size_of(found, short)
    lease.insist()
    with Made(target) as content:
        keep_rendition(video=lease.video, name=name, content=content, width=width, height=height)


def _refuse_half(found: Found, target: Path, lease: Lease) -> None:
    """A film that breaks off: its header promises more than is there."""
    try:
        made = probe(target, tick=lambda _: lease.keep())
    except Unusable as error:
        raise Unusable("broken") from error
    if made.seconds < found.seconds * 0.9 - 0.5:
        raise Unusable("broken")


def _progress(lease: Lease, seconds: float, span: tuple[int, int]) -> Tick:
    def tick(said: bytes) -> None:
        times = _OUT_TIME.findall(said)
        if not times:
            lease.keep()
            return
        share = min(1.0, int(times[-1]) / 1_000_000 / seconds)
        lease.keep(round(span[0] + (span[1] - span[0]) * share))

    return tick


def _draw_still(lease: Lease, folder: Path, found: Found) -> None:
    """The poster: the brightest of a few pictures, unless the first is bright enough."""
    largest = lease.video.renditions.exclude(name=POSTER).order_by("-height").first()
    if largest is None:
        raise Unusable("unreadable")
    best, brightness = folder / POSTER, -1.0
    for share in (0.1, 0.35, 0.6, 0.85):
        target = folder / f"{share}.jpg"
        words = encoding.still(Path(largest.file.path), target, found.seconds * share)
        watched(words, tick=lambda _: lease.keep(97), seconds=60)
        if target.exists() and (light := _brightness(target)) > brightness:
            brightness = light
            target.replace(best)
        if brightness >= _DARK:
            break
    lease.insist()
    video, size = lease.video, (largest.width, largest.height)
    with Made(best) as content:
        row = keep_rendition(
            video=video, name=POSTER, content=content, width=size[0], height=size[1]
        )
    if str(video.key) not in (video.thumbnail.name or str(video.key)):
        use_still(video=video)  # an editor has chosen one
        return
    if video.thumbnail:
        video.thumbnail.delete(save=False)
    with row.file.open("rb") as content:
        video.thumbnail.save(f"{video.key}.jpg", content, save=False)
    lease.describe(thumbnail=video.thumbnail.name)


def _brightness(path: Path) -> float:
    with Image.open(path) as picture:
        return ImageStat.Stat(picture.convert("L")).mean[0]
