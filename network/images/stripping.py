"""Takes out of a picture's file what it tells besides the picture: where and when it was taken, by
whose telephone. The picture itself is not packed anew, but for AVIF.

What remains is which way up it stands. A JPEG is a row of segments (ITU T.81, B.1), PNG and WebP
are rows of chunks (RFC 2083; RFC 9649): those that are not about the picture are left out.
"""

from __future__ import annotations

import io
import struct
import zlib
from collections.abc import Iterator

from PIL import Image, ImageOps

_ORIENTATION = 0x0112
_JPEG_KEPT_APPS = {0xE0, 0xE2, 0xEE}
"""JFIF, the colour profile, and how the colours are written."""
_PNG_LEFT_OUT = {b"eXIf", b"tEXt", b"zTXt", b"iTXt", b"tIME"}
_EXIF_BIT, _XMP_BIT = 0x08, 0x04


def stripped(content: bytes) -> bytes:
    """The same picture without its story. Raises ``ValueError`` for a file whose parts do not fit;
    what is of no kind that carries any is given back as it is."""
    way_up = _way_up(content)
    try:
        if content.startswith(b"\xff\xd8"):
            return _jpeg(content, way_up)
        if content.startswith(b"\x89PNG\r\n\x1a\n"):
            return _png(content, way_up)
        if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
            return _webp(content, way_up)
    except (struct.error, IndexError) as error:
        raise ValueError("The picture's file is cut off.") from error
    return _avif(content) if b"avif" in content[4:32] else content


def _way_up(content: bytes) -> bytes:
    """EXIF that says nothing but the orientation; empty for a picture that stands upright."""
    with Image.open(io.BytesIO(content)) as picture:
        turned = picture.getexif().get(_ORIENTATION, 1)
    if turned not in range(2, 9):
        return b""
    kept = Image.Exif()
    kept[_ORIENTATION] = turned
    return kept.tobytes()


def _jpeg(content: bytes, way_up: bytes) -> bytes:
    """Up to the end of the picture: what somebody has hung behind it goes too."""
    parts = [b"\xff\xd8"]
    if way_up:
        parts.append(b"\xff\xe1" + struct.pack(">H", len(way_up) + 2) + way_up)
    at = 2
    while content[at] == 0xFF and content[at + 1] != 0xDA:
        kind = content[at + 1]
        if kind == 0xFF:  # a filling byte
            at += 1
            continue
        (length,) = struct.unpack_from(">H", content, at + 2)
        is_app = 0xE0 <= kind <= 0xEF
        if kind != 0xFE and (not is_app or kind in _JPEG_KEPT_APPS):
            parts.append(content[at : at + 2 + length])
        at += 2 + length
    end = content.rfind(b"\xff\xd9")
    parts.append(content[at : end + 2 if end > at else None])
    return b"".join(parts)


def _png(content: bytes, way_up: bytes) -> bytes:
    parts = [content[:8]]
    for kind, data in _png_chunks(content):
        if kind not in _PNG_LEFT_OUT:
            parts.append(_png_chunk(kind, data))
        if kind == b"IHDR" and way_up:
            parts.append(_png_chunk(b"eXIf", way_up.removeprefix(b"Exif\0\0")))
    return b"".join(parts)


def _png_chunks(content: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = 8
    while at < len(content):
        length, kind = struct.unpack_from(">I4s", content, at)
        yield kind, content[at + 8 : at + 8 + length]
        at += 12 + length
        if kind == b"IEND":
            return


def _png_chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def _webp(content: bytes, way_up: bytes) -> bytes:
    chunks = [one for one in _webp_chunks(content) if one[0] not in {b"EXIF", b"XMP "}]
    if chunks and chunks[0][0] == b"VP8X":
        told = bytearray(chunks[0][1])
        told[0] &= ~(_EXIF_BIT | _XMP_BIT)
        told[0] |= _EXIF_BIT if way_up else 0
        chunks[0] = (b"VP8X", bytes(told))
        if way_up:
            chunks.append((b"EXIF", way_up.removeprefix(b"Exif\0\0")))
    body = b"WEBP" + b"".join(
        kind + struct.pack("<I", len(data)) + data + b"\0" * (len(data) % 2)
        for kind, data in chunks
    )
    return b"RIFF" + struct.pack("<I", len(body)) + body


def _webp_chunks(content: bytes) -> Iterator[tuple[bytes, bytes]]:
    (length,) = struct.unpack_from("<I", content, 4)
    at, end = 12, min(8 + length, len(content))
    while at + 8 <= end:
        kind, size = struct.unpack_from("<4sI", content, at)
        yield kind, content[at + 8 : at + 8 + size]
        at += 8 + size + size % 2


def _avif(content: bytes) -> bytes:
    """Its boxes point at one another by their places, so it is packed anew; only if it tells."""
    with Image.open(io.BytesIO(content)) as picture:
        if not (picture.getexif() or picture.info.get("xmp")):
            return content
        file = io.BytesIO()
        upright = ImageOps.exif_transpose(picture)
        upright.save(
            file, "AVIF", quality=85, exif=b"", icc_profile=picture.info.get("icc_profile")
        )
    return file.getvalue()
