"""Taking a video in, byte by byte or at once."""

from __future__ import annotations

import datetime as dt
import errno
import hashlib
import os
import re
import shutil
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.files.uploadedfile import UploadedFile
from django.db import transaction
from django.db.models import QuerySet, Sum
from django.dispatch import Signal
from django.http import UnreadablePostError
from django.utils import timezone

from campaign.models import StorySubmission, Upload, Video
from campaign.models.videos import private_files
from campaign.videos.receiving import files
from campaign.videos.receiving.tus import Checksum
from campaign.videos.services import begin_preparing
from regions.models import Region
from regions.services.access import region_collection

CHUNK = 1 << 16
OPEN_AT_ONCE = 3
"""Uploads that one person, or the holder of one link, may have on the way."""
FORSAKEN = dt.timedelta(hours=1)
"""An upload that has stood still for so long makes room for a new one of the same sender."""
KEPT_FOR = dt.timedelta(hours=24)
"""So long an unfinished upload can be gone on with."""
SPARE_DISK = 200_000_000
"""Bytes that must stay free for everything else."""

_EVERY = Upload._meta.base_manager
"""Whatever region is in scope: a row is named by its key, or work is done for all."""


video_received = Signal()
"""Sent with ``upload`` and ``video``, in the transaction in which the one becomes the other."""


class Refusal(Exception):
    """The upload is not taken; carries the HTTP status and a key of ``problems.PROBLEMS``."""

    def __init__(self, status: int, problem: str) -> None:
        super().__init__(problem)
        self.status, self.problem = status, problem


@dataclass(frozen=True, kw_only=True)
class Sender:
    """Who sends, and into which region: a member of staff, or the holder of a submission's link."""

    region: Region
    owner: Any = None
    submission: StorySubmission | None = None

    @property
    def uploads(self) -> QuerySet[Upload]:
        """What this sender has sent; nobody else's."""
        rows = Upload.objects.filter(region=self.region, submission=self.submission)
        return rows.filter(owner=self.owner) if self.owner else rows.filter(owner=None)


def begin_upload(*, sender: Sender, name: str, size: int, sha256: str = "") -> Upload:
    """Make room for a file of ``size`` bytes. Raises ``Refusal`` before a byte has come."""
    if size <= 0:
        raise Refusal(400, "empty")
    if size > settings.VIDEO_MAX_BYTES:
        raise Refusal(413, "too_big")
    _make_way(sender)
    if not has_room(size):
        raise Refusal(507, "no_room")
    upload = Upload(region=sender.region, owner=sender.owner, submission=sender.submission)
    upload.name, upload.size, upload.sha256 = name.strip()[:200] or "video", size, sha256.lower()
    path = files.path_of(upload.id)
    try:
        path.touch()
        upload.save()
    except BaseException as error:
        files.forget(path)
        if isinstance(error, OSError) and error.errno == errno.ENOSPC:
            raise Refusal(507, "no_room") from error
        raise
    return upload


def _make_way(sender: Sender) -> None:
    receiving = sender.uploads.filter(state=Upload.State.RECEIVING)
    for old in receiving.filter(touched_at__lt=timezone.now() - FORSAKEN):
        forget_upload(upload=old)
    if receiving.count() >= OPEN_AT_ONCE:
        raise Refusal(429, "too_many")


def has_room(size: int) -> bool:
    """True when the disk holds so much more, beside what is on its way already."""
    location = Path(private_files().path(""))
    location.mkdir(parents=True, exist_ok=True)
    rows = _EVERY.filter(state=Upload.State.RECEIVING)
    promised = rows.aggregate(sum=Sum("size"))["sum"] or 0
    come = sum(path.stat().st_size for path in (location / files.FOLDER).glob("*"))
    return shutil.disk_usage(location).free - max(promised - come, 0) >= size + SPARE_DISK


def take_in(
    *,
    upload: Upload,
    read: Callable[[int], bytes],
    offset: int,
    checksum: Checksum | None = None,
) -> int:
    """Write what comes until nothing comes any more; returns how much of the file is here.

    What came before a connection broke stays. Raises ``Refusal``; when the disk is full, nothing
    of the upload is left.
    """
    path = files.path_of(upload.id)
    try:
        with files.held(path) as hold:
            if files.length(path) != offset:
                raise Refusal(409, "moved_on")
            _touch(upload)
            return _written(hold, upload, read, offset, checksum)
    except files.Held as error:
        raise Refusal(423, "held") from error
    except files.Overtaken as error:
        raise Refusal(409, "moved_on") from error
    except FileNotFoundError as error:
        raise Refusal(410, "gone") from error
    except OSError as error:
        if error.errno not in {errno.ENOSPC, errno.EDQUOT}:
            raise
        forget_upload(upload=upload)
        raise Refusal(507, "no_room") from error


def _written(
    hold: files.Hold,
    upload: Upload,
    read: Callable[[int], bytes],
    offset: int,
    checksum: Checksum | None,
) -> int:
    at = offset
    while at < upload.size and (chunk := _next(read, min(CHUNK, upload.size - at))):
        at = hold.write(chunk, at)
        if checksum:
            checksum.digest.update(chunk)
    if checksum and not checksum.holds:
        hold.cut(offset)
        raise Refusal(460, "damaged")
    _touch(upload)
    return at


def _next(read: Callable[[int], bytes], most: int) -> bytes:
    """Nothing when the connection has gone: what has come stays."""
    try:
        return read(most)
    except UnreadablePostError:
        return b""


def _touch(upload: Upload) -> None:
    _EVERY.filter(pk=upload.pk).update(touched_at=timezone.now())


def finish_upload(*, upload: Upload) -> Video | None:
    """Make a video of an upload that has come whole, once, and have it prepared.

    None when it is not whole yet. Raises ``Refusal`` when its hash is not what the sender said;
    nothing is left of it then.
    """
    path = files.path_of(upload.id)
    if upload.state == Upload.State.DONE:
        return upload.video
    try:
        if files.length(path) < upload.size:
            return None
    except FileNotFoundError as error:
        raise Refusal(410, "gone") from error
    if upload.sha256 and _hash(path) != upload.sha256:
        forget_upload(upload=upload)
        raise Refusal(460, "damaged")
    video = _made(upload, path)
    files.forget(path)
    return video


def _hash(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


@transaction.atomic
def _made(upload: Upload, path: Path) -> Video:
    """The row first has a second name for the file: whatever dies here, one name too many is left
    in the place of the same upload, and never a row without a file."""
    row = _EVERY.select_for_update().get(pk=upload.pk)
    if row.video is not None:
        return row.video
    video = Video(title=_title(row.name), type="video", key=row.id, uploaded_by_user=row.owner)
    video.collection = region_collection(row.region)
    video.file.name = f"videos/{row.id}{_suffix(row.name)}"
    _second_name(path, Path(private_files().path(video.file.name)))
    video.save()
    row.state, row.video, row.touched_at = Upload.State.DONE, video, timezone.now()
    row.save()
    upload.state, upload.video = row.state, video
    video_received.send(sender=Upload, upload=row, video=video)
    begin_preparing(video=video)
    return video


def _second_name(old: Path, new: Path) -> None:
    new.parent.mkdir(parents=True, exist_ok=True)
    new.unlink(missing_ok=True)
    try:
        os.link(old, new)
    except OSError:  # a file system without hard links
        shutil.copyfile(old, new)


def _title(name: str) -> str:
    return Path(name.replace("\\", "/")).stem[:200] or name


def _suffix(name: str) -> str:
    """Only what an ending looks like; what the file is, its content says."""
    found = re.fullmatch(r"\.[a-z0-9]{1,5}", Path(name).suffix.lower())
    return found.group() if found else ".bin"


def receive_file(*, sender: Sender, file: UploadedFile) -> Upload:
    """Take a whole file that came with an ordinary form. Raises ``Refusal``."""
    upload = begin_upload(sender=sender, name=file.name or "", size=file.size or 0)
    file.seek(0)
    take_in(upload=upload, read=file.read, offset=0)
    finish_upload(upload=upload)
    return upload


def forget_upload(*, upload: Upload) -> None:
    """Delete an upload and its bytes; a video that was made of it stays."""
    files.forget(files.path_of(upload.id))
    _EVERY.filter(pk=upload.pk).delete()


def forget_old_uploads() -> int:
    """Delete what nobody has touched for a day, and files that no row knows; says how many rows."""
    limit = timezone.now() - KEPT_FOR
    old = list(_EVERY.filter(touched_at__lt=limit))
    for upload in old:
        forget_upload(upload=upload)
    folder = files.path_of(uuid.uuid4()).parent
    for path in folder.iterdir():
        name, _, _rest = path.name.partition(".")
        old_file = path.stat().st_mtime < limit.timestamp()
        if old_file and not _EVERY.filter(pk=name).exists():
            path.unlink(missing_ok=True)
    return len(old)
