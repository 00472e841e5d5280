"""Files that people bring by mistake or on purpose, made here: none is kept in the repository."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib

from PIL import Image, ImageDraw, TiffImagePlugin

GPS_WORD = b"Kuusamontie"
"""Stands in every place where a file can tell of itself."""


def picture(kind: str = "JPEG", *, size: tuple[int, int] = (640, 400), **more) -> bytes:
    """Something with edges, so that packing has work."""
    mode = more.pop("mode", "RGB")
    drawn = Image.new(mode, size, (120,) * len(mode) if mode != "P" else 3)
    ImageDraw.Draw(drawn).rectangle((20, 20, 120, 90), fill=(255,) * len(mode))
    file = io.BytesIO()
    drawn.save(file, kind, **more)
    return file.getvalue()


def telling_exif(*, orientation: int = 1) -> bytes:
    """What a telephone writes: where, and by whom."""
    told = Image.Exif()
    told[0x0112] = orientation
    told[0x013B] = GPS_WORD.decode()
    told[0x8825] = {
        1: "N",
        2: tuple(TiffImagePlugin.IFDRational(n) for n in (64, 13, 30)),
        3: "E",
        4: tuple(TiffImagePlugin.IFDRational(n) for n in (27, 43, 10)),
        29: "2026:09:01",
    }
    return told.tobytes()


def telling(kind: str, *, orientation: int = 1) -> bytes:
    """A picture that tells where it was taken."""
    more = {"comment": GPS_WORD} if kind == "JPEG" else {}
    if kind in {"JPEG", "WEBP", "AVIF", "PNG"}:
        more["exif"] = telling_exif(orientation=orientation)
    if kind in {"JPEG", "WEBP"}:
        more["xmp"] = b"<x:xmpmeta>" + GPS_WORD + b"</x:xmpmeta>"
    content = picture(kind, **more)
    return _with_png_text(content) if kind == "PNG" else content


def _with_png_text(content: bytes) -> bytes:
    chunk = b"tEXt" + b"Comment\0" + GPS_WORD
    whole = struct.pack(">I", len(chunk) - 4) + chunk + struct.pack(">I", zlib.crc32(chunk))
    return content[:33] + whole + content[33:]


def bomb(width: int = 30_000, height: int = 30_000) -> bytes:
    """A PNG of some hundred bytes that says that it is 900 million pixels large."""
    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    parts = [b"\x89PNG\r\n\x1a\n"]
    for kind, data in ((b"IHDR", head), (b"IDAT", zlib.compress(b"\0" * 100)), (b"IEND", b"")):
        parts.append(struct.pack(">I", len(data)) + kind + data)
        parts.append(struct.pack(">I", zlib.crc32(kind + data)))
    return b"".join(parts)


def animation(frames: int = 500) -> bytes:
    """A GIF that moves."""
    colours = [(number % 250, number // 2 % 250, 90) for number in range(frames)]
    pictures = [Image.new("RGB", (120, 120), colour) for colour in colours]
    file = io.BytesIO()
    pictures[0].save(file, "GIF", save_all=True, append_images=pictures[1:], duration=20)
    return file.getvalue()


SVG = b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
POLYGLOT = b"GIF89a/*\x00\x00\x00\x00,\x00*/=alert(1);//"


def packed(parts: dict[str, bytes], *, mimetype: bytes = b"") -> bytes:
    """A zip of these parts."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        if mimetype:
            archive.writestr("mimetype", mimetype, zipfile.ZIP_STORED)
        for name, content in parts.items():
            archive.writestr(name, content)
    return file.getvalue()


WORD = {"[Content_Types].xml": b"<Types/>", "word/document.xml": b"<w/>"}
ODT_TYPE = b"application/vnd.oasis.opendocument.text"
ZEROS = b"\0" * 30_000_000


def garbled(content: bytes, name: str) -> bytes:
    """A zip in which one part no longer unpacks: a kind of block that deflate does not have."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        part = archive.getinfo(name)
    begins = (
        part.header_offset
        + 30
        + len(name)
        + int.from_bytes(content[part.header_offset + 28 : part.header_offset + 30], "little")
    )
    return content[:begins] + b"\x07" + content[begins + 1 :]


def locked(content: bytes, name: str) -> bytes:
    """The same zip, in which one part says that it opens by a password."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        part = archive.getinfo(name)
        listed = content.index(b"PK\x01\x02", archive.start_dir)
        while content[listed + 46 : listed + 46 + len(name)] != name.encode():
            listed = content.index(b"PK\x01\x02", listed + 4)
    whole = bytearray(content)
    whole[part.header_offset + 6] |= 1
    whole[listed + 8] |= 1
    return bytes(whole)
