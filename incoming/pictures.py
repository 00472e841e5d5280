"""The old site's pictures: fetched a few at a time, looked at as what an editor uploads is, kept in
the region's collection without their story.
"""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import PurePosixPath
from typing import Any
from urllib.parse import unquote, urlsplit

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import transaction
from wagtail.images.forms import get_image_form

from incoming.models import Incoming, IncomingPicture
from network.images.forms import UNREADABLE
from network.images.models import Picture
from network.images.stripping import stripped
from network.links.fetching import Fetched, fetch
from network.links.reaching import Answer
from regions.services.access import region_collection

AT_ONCE = 24
_THREADS = 4
"""Asked of the old site together: it may be a small one."""
_SILENT_ENOUGH = 12
"""Pictures in a row that a host does not give: the rest of its pictures are not asked for."""
State = IncomingPicture.State
_local = threading.local()


class NoPicture(ValueError):
    """What was fetched is no picture that anybody could upload; ``code`` says why."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def fetch_pictures(source: Incoming) -> None:
    """Fetch what waits; one that a killed worker had begun is fetched again."""
    silent: dict[str, int] = {}
    with ThreadPoolExecutor(_THREADS) as threads:
        for rows in _batches(source):
            asked = [row for row in rows if silent.get(_host(row), 0) < _SILENT_ENOUGH]
            answers = dict(zip(asked, threads.map(_answer, asked), strict=True))
            for row in rows:
                answer, content = answers.get(row, ("picture_silent", b""))
                host = _host(row)
                silent[host] = silent.get(host, 0) + 1 if answer == "picture_silent" else 0
                _settle(source, row, answer, content)


def _batches(source: Incoming) -> Iterator[list[IncomingPicture]]:
    while rows := list(source.pictures.filter(state=State.WAITING).order_by("pk")[:AT_ONCE]):
        yield rows


def _host(row: IncomingPicture) -> str:
    return urlsplit(row.address).hostname or ""


def _answer(row: IncomingPicture) -> tuple[str, bytes]:
    """Why there is none, or the picture without its story. Runs in a thread: no database here."""
    found = fetch(row.address, most=settings.WAGTAILIMAGES_MAX_UPLOAD_SIZE)
    if found.answer is not Answer.FINE:
        return _why(found), b""
    try:
        return "", sound(found.content, _name_of(row.address))
    except NoPicture as error:
        return error.code, b""


def _why(found: Fetched) -> str:
    if found.too_big:
        return "picture_too_big"
    codes = {Answer.WRONG: "picture_wrong", Answer.INNER: "picture_inner"}
    codes |= {Answer.GONE: "picture_gone", Answer.REFUSED: "picture_refused"}
    return codes.get(found.answer, "picture_silent")


def sound(content: bytes, name: str) -> bytes:
    """The picture's bytes without its story. Raises ``NoPicture`` for whatever an editor could not
    upload either: HTML, too many pixels, a broken file, another kind than its name says."""
    field = _field()
    try:
        field.clean(SimpleUploadedFile(name, content))
        return stripped(content)
    except ValidationError as error:
        large = {"file_too_large", "file_too_many_pixels"}
        codes = {one.code for one in error.error_list}
        raise NoPicture("picture_too_big" if codes & large else "picture_wrong") from error
    except UNREADABLE as error:
        raise NoPicture("picture_wrong") from error


def _field() -> Any:
    """The field of the form in which editors upload pictures: one a thread."""
    if not hasattr(_local, "field"):
        _local.field = get_image_form(Picture)(user=None).fields["file"]
    return _local.field


def _name_of(address: str) -> str:
    name = PurePosixPath(unquote(urlsplit(address).path)).name
    return name[-80:] or "picture.jpg"


def _settle(source: Incoming, row: IncomingPicture, answer: str, content: bytes) -> None:
    """Each in a transaction of its own: a crash leaves one file behind at most."""
    with transaction.atomic():
        if answer:
            row.state, row.trouble = State.FAILED, answer
        else:
            row.state = State.FETCHED
            row.picture, row.is_ours = _kept(source, row, content)
        row.save(update_fields=["state", "trouble", "picture", "is_ours"])


def _kept(source: Incoming, row: IncomingPicture, content: bytes) -> tuple[Picture, bool]:
    """The picture in the region's collection, and whether it is new there."""
    collection = region_collection(source.region)
    digest = hashlib.sha1(content, usedforsecurity=False).hexdigest()
    same = Picture.objects.filter(collection=collection, file_hash=digest)
    known = same.filter(description=row.description).first() if row.description else same.first()
    if known is not None:
        return known, False
    name = _name_of(row.address)
    title = row.description or PurePosixPath(name).stem.replace("-", " ").replace("_", " ")
    picture = Picture(
        title=title[:255],
        description=row.description,
        collection=collection,
        uploaded_by_user=source.made_by,
        file_hash=digest,
    )
    picture.file = ContentFile(content, name=name)
    picture.file_size = len(content)
    picture.save()
    return picture, True
