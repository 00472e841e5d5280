"""Small real files for the demo's toolkit: a PDF and an OpenDocument text, written by us."""

from __future__ import annotations

import io
import textwrap
import zipfile
from collections.abc import Iterator
from xml.sax.saxutils import escape

PAGE = (595, 842)
"""A4 in points."""
_EDGE, _LINE, _SIZE = 56, 16, 11
_COLUMNS = 88
_ODT_TYPE = "application/vnd.oasis.opendocument.text"
_MANIFEST = (
    '<?xml version="1.0" encoding="UTF-8"?>'
    '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" '
    'manifest:version="1.3">'
    f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{_ODT_TYPE}"/>'
    '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>'
    "</manifest:manifest>"
)
_ODT_BEGIN = (
    '<?xml version="1.0" encoding="UTF-8"?>'
    '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.3">'
    "<office:body><office:text>"
)
_ODT_END = "</office:text></office:body></office:document-content>"


def odt_of(title: str, body: str) -> bytes:
    """An OpenDocument text (ISO/IEC 26300) with real headings."""
    parts = [f'<text:h text:outline-level="1">{escape(title)}</text:h>']
    for kind, words in _pieces(body):
        if kind == "heading":
            parts.append(f'<text:h text:outline-level="2">{escape(words)}</text:h>')
        else:
            parts.append(f"<text:p>{escape('– ' + words if kind == 'item' else words)}</text:p>")
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", _ODT_TYPE, zipfile.ZIP_STORED)
        archive.writestr("META-INF/manifest.xml", _MANIFEST)
        archive.writestr("content.xml", _ODT_BEGIN + "".join(parts) + _ODT_END)
    return file.getvalue()


def pdf_of(title: str, body: str, language: str) -> bytes:
    """A PDF 1.4 of one page or several in Helvetica; letters beyond Windows-1252 become "?"."""
    pages = list(_laid_out(title, body))
    kids = " ".join(f"{5 + 2 * number} 0 R" for number in range(len(pages)))
    objects = [
        f"<</Type/Catalog/Pages 2 0 R/Lang({language})"
        "/ViewerPreferences<</DisplayDocTitle true>>>>",
        f"<</Type/Pages/Count {len(pages)}/Kids[{kids}]>>",
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold/Encoding/WinAnsiEncoding>>",
    ]
    for number, content in enumerate(pages):
        objects.append(
            f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 {PAGE[0]} {PAGE[1]}]"
            f"/Contents {6 + 2 * number} 0 R/Resources<</Font<</F1 3 0 R/F2 4 0 R>>>>>>"
        )
        objects.append(f"<</Length {len(_bytes(content))}>>\nstream\n{content}\nendstream")
    objects.append(f"<</Title({_quoted(title)})/Producer(Jarjestoverkko)>>")
    return _written(objects)


def _written(objects: list[str]) -> bytes:
    file, places = io.BytesIO(), []
    file.write(b"%PDF-1.4\n")
    for number, content in enumerate(objects, start=1):
        places.append(file.tell())
        file.write(_bytes(f"{number} 0 obj\n{content}\nendobj\n"))
    table = file.tell()
    rows = "".join(f"{place:010d} 00000 n \n" for place in places)
    size = len(objects) + 1
    file.write(_bytes(f"xref\n0 {size}\n0000000000 65535 f \n{rows}"))
    trailer = f"<</Size {size}/Root 1 0 R/Info {len(objects)} 0 R>>"
    file.write(_bytes(f"trailer\n{trailer}\nstartxref\n{table}\n%%EOF\n"))
    return file.getvalue()


def _laid_out(title: str, body: str) -> Iterator[str]:
    """The drawing commands of each page."""
    y, commands = PAGE[1] - _EDGE - 10, []
    for font, size, words in _lines(title, body):
        if y < _EDGE:
            yield "\n".join(commands)
            y, commands = PAGE[1] - _EDGE - 10, []
        if words:
            commands.append(f"BT /{font} {size} Tf {_EDGE} {y} Td ({_quoted(words)}) Tj ET")
        y -= round(size * _LINE / _SIZE)
    yield "\n".join(commands)


def _lines(title: str, body: str) -> Iterator[tuple[str, int, str]]:
    for row in textwrap.wrap(title, 44):
        yield "F2", 20, row
    yield "F1", _SIZE, ""
    for kind, words in _pieces(body):
        font, size, columns = ("F2", 13, 72) if kind == "heading" else ("F1", _SIZE, _COLUMNS)
        begin = "- " if kind == "item" else ""
        for row in textwrap.wrap(begin + words, columns, subsequent_indent="  " if begin else ""):
            yield font, size, row
        yield "F1", 4 if kind == "item" else _SIZE, ""


def _pieces(body: str) -> Iterator[tuple[str, str]]:
    for block in body.split("\n\n"):
        if block.startswith("## "):
            yield "heading", block[3:]
        elif block.startswith("- "):
            for item in block.splitlines():
                yield "item", item.removeprefix("- ")
        else:
            yield "text", block


def _quoted(text: str) -> str:
    return text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")


def _bytes(text: str) -> bytes:
    return text.encode("cp1252", errors="replace")
