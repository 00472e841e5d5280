"""Giving a video's file out: with byte ranges, revalidated at each use, from the disk in pieces."""

from __future__ import annotations

from collections.abc import Iterator
from typing import IO

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase, StreamingHttpResponse
from django.utils.http import http_date, parse_http_date_safe, quote_etag

from campaign.models import VideoRendition
from campaign.videos.ranges import NotSatisfiable, range_of

TYPES = {"mp4": "video/mp4", "jpg": "image/jpeg"}
_PIECE = 1 << 16


def serve(request: HttpRequest, row: VideoRendition) -> HttpResponseBase:
    """The file, a part of it, or 304. Raises ``Http404`` when it is not on the disk."""
    response = _answer(request, row)
    response["Accept-Ranges"] = "bytes"
    response["ETag"], response["Last-Modified"] = _tag(row), http_date(_moment(row))
    # Asked anew at each use: a story that is withdrawn is closed at once, in caches as well.
    response["Cache-Control"] = "no-cache"
    response["X-Content-Type-Options"] = "nosniff"
    response["Cross-Origin-Resource-Policy"] = "cross-origin"
    response["Access-Control-Allow-Origin"] = "*"
    return response


def _answer(request: HttpRequest, row: VideoRendition) -> HttpResponseBase:
    if _is_known(request, row):
        return HttpResponse(status=304)
    try:
        file = row.file.open("rb")
        size = row.file.size
    except OSError as error:
        raise Http404 from error
    try:
        part = range_of(request.headers.get("Range", ""), size) if _same(request, row) else None
    except NotSatisfiable:
        file.close()
        return HttpResponse(status=416, headers={"Content-Range": f"bytes */{size}"})
    first, last = part or (0, size - 1)
    kind = TYPES.get(row.name.rpartition(".")[2], "application/octet-stream")
    response: HttpResponseBase
    if request.method == "HEAD":
        file.close()
        response = HttpResponse(content_type=kind)
    else:
        file.seek(first)
        response = StreamingHttpResponse(_pieces(file, last - first + 1), content_type=kind)
    if part:
        response.status_code = 206
        response["Content-Range"] = f"bytes {first}-{last}/{size}"
    response["Content-Length"] = str(last - first + 1)
    return response


def _pieces(file: IO[bytes], left: int) -> Iterator[bytes]:
    with file:
        while left > 0 and (piece := file.read(min(_PIECE, left))):
            left -= len(piece)
            yield piece


def _tag(row: VideoRendition) -> str:
    return quote_etag(f"{row.pk}-{row.size}")


def _moment(row: VideoRendition) -> int:
    return int(row.created_at.timestamp())


def _is_known(request: HttpRequest, row: VideoRendition) -> bool:
    known = request.headers.get("If-None-Match")
    if known is not None:
        tags = {tag.strip().removeprefix("W/") for tag in known.split(",")}
        return bool(tags & {_tag(row), "*"})
    since = parse_http_date_safe(request.headers.get("If-Modified-Since", ""))
    return since is not None and _moment(row) <= since


def _same(request: HttpRequest, row: VideoRendition) -> bool:
    """``If-Range``: a part only of the file that the player has the beginning of."""
    wanted = request.headers.get("If-Range")
    return wanted is None or wanted in {_tag(row), http_date(_moment(row))}
