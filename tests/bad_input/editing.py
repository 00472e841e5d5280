"""Entries 66-91 that an editor's browser could send: pages, streams, texts, tables, files.

Each form is recorded as the editor would send it (tests/isolation/recording.py), then sent with one
kind of nonsense in all the places where that kind fits.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlencode

from django.core.files.uploadedfile import SimpleUploadedFile
from django.test.client import BOUNDARY, MULTIPART_CONTENT, encode_multipart

from tests.bad_input.asking import FORM, Probe
from tests.isolation import keys
from tests.isolation.bodies import greedy
from tests.isolation.patterns import doors
from tests.isolation.plan import LOGGING_OUT, filled
from tests.isolation.recording import Body
from tests.isolation.swaps import FILES, page_edits
from tests.isolation.visitor import Visitor

BIG = "9" * 25


def draftail(address: str) -> str:
    """A rich text with one link, as the editor's script writes it."""
    text = {
        "blocks": [
            {
                "key": "a",
                "text": "linkki",
                "type": "unstyled",
                "depth": 0,
                "inlineStyleRanges": [],
                "entityRanges": [{"offset": 0, "length": 6, "key": 0}],
            }
        ],
        "entityMap": {"0": {"type": "LINK", "mutability": "MUTABLE", "data": {"url": address}}},
    }
    return json.dumps(text)


def _nested(depth: int) -> str:
    block = {"key": "a", "text": "x", "type": "unordered-list-item", "depth": depth}
    block |= {"inlineStyleRanges": [], "entityRanges": []}
    return json.dumps({"blocks": [block] * depth, "entityMap": {}})


RICH: tuple[tuple[int, str], ...] = (
    *((66, draftail(url)) for url in ("javascript:alert(1)", "jAvA\tscript:x", "data:text/html,x")),
    *((66, draftail(url)) for url in ("vbscript:x", "//evil.example", " javascript:x", "\0")),
    *((67, text) for text in ("<p>raw <b>HTML</b></p>", "", "null", "[]", "{}", '"x"', "{", "5")),
    (67, '{"blocks": null, "entityMap": {}}'),
    (67, '{"blocks": [{}], "entityMap": {}}'),
    (67, '{"blocks": [1], "entityMap": []}'),
    (68, json.dumps({"blocks": [], "entityMap": {"0": {"type": "EMBED", "data": {"url": "x"}}}})),
    (68, draftail("https://a.example").replace('"key": 0', '"key": 77')),
    (68, draftail("https://a.example").replace('"length": 6', '"length": -6')),
    (68, _nested(50)),
    (68, _nested(10_000)),
    (77, draftail("http://169.254.169.254/")),
)
TEXTS: tuple[tuple[int, str], ...] = (
    (39, "a\0b"),
    (18, "\u202e😀\u200d\ufeff e\u0301"),
    (42, "<script>alert(1)</script>{{7*7}}{% load x %}"),
    (72, "x" * 300),
    (72, "   "),
    (40, "x" * 100_000),
    (61, "31.2.2027"),
    (62, "1.1.12026"),
    (62, "0001-01-01"),
    (54, BIG),
    (54, "-1"),
    (71, "ä ö/../admin"),
    (77, "file:///etc/passwd"),
    (77, "http://[::1"),
    (78, "javascript:alert(1)"),
    (86, "Aihe\r\nBcc: evil@example.org"),
    (9, "abc"),
)
_OURS = ("csrfmiddlewaretoken", "next", "action-")


def pages(visitor: Visitor) -> Iterator[Probe]:
    """Each page type's form with nonsense in all fields of a kind at once, then in the machinery
    of its streams and formsets."""
    for recorded in page_edits(visitor):
        body = {name: str(value) for name, value in recorded.body.items()}
        rich = [name for name, value in body.items() if '"entityMap"' in value]
        words = [name for name in body if name not in rich and not name.startswith(_OURS)]
        simple = [name for name in words if not name.rpartition("-")[2].isupper()]
        plain = [name for name in simple if name.rpartition("-")[2] not in _MACHINERY]
        for number, text in RICH if rich else ():
            yield _post(number, recorded.name, recorded.path, body | dict.fromkeys(rich, text))
        for number, text in TEXTS:
            yield _post(number, recorded.name, recorded.path, body | dict.fromkeys(plain, text))
        yield from _machinery(recorded.name, recorded.path, body)


_MACHINERY = frozenset({"count", "type", "order", "deleted", "id"})


def _machinery(name: str, path: str, body: dict[str, str]) -> Iterator[Probe]:
    for end in _MACHINERY:
        fields = [one for one in body if one.endswith(f"-{end}")]
        for value in ("", "-1", "abc", BIG, "1000000", "\0", "unknown_block", "0"):
            yield _post(69, name, path, body | dict.fromkeys(fields, value))
    management = [one for one in body if one.endswith("_FORMS")]
    for value in ("", "-1", "abc", BIG, "2000"):
        yield _post(69, name, path, body | dict.fromkeys(management, value))
    for number, slug in enumerate(("", "admin", "documents", "x" * 300, "ä-ö", "a b", "/", "..")):
        yield _post(71, name, path, body | {"slug": slug, "title": f"x{number}"})
    late = {"go_live_at": "1.1.2030 10.00", "expire_at": "1.1.2029 10.00"}
    yield _post(73, name, path, body | late | {"action-publish": "action-publish"})
    for value in ("", "abc", BIG, "1"):
        stale = {"loaded_revision_id": value, "loaded_revision_created_at": value}
        yield _post(74, name, path, body | stale)
    yield _post(70, name, path, body | {"body-0-value": json.dumps([["x"] * 1_000] * 1_000)})
    yield _post(10, name, path, {})


def posts(first: int = 0, every: int = 1) -> Iterator[Probe]:
    """Every door of the admin with a body of words that some form reads, all of them nonsense."""
    names = (*greedy(), *_SOME)
    for door in doors()[first::every]:
        if not door.template.startswith("/admin/") or door.name in LOGGING_OUT:
            continue
        values, _mixed = next(iter(filled(door, quick=True)))
        path = door.path(values)
        for number, value in (
            (10, ""),
            (39, "a\0b"),
            (9, BIG),
            (67, "{"),
            (69, "[[1]]"),
            (8, "-1"),
        ):
            yield _post(number, door.name, path, dict.fromkeys(names, value))
        yield Probe(32, "POST", path, body=b'{"value": 1', kind="application/json", door=door.name)
        yield Probe(8, "GET", path, "id=abc&id=all&childOf=abc&id=%00", door=door.name)


_SOME = (
    *(
        "id",
        "value",
        "q",
        "file",
        "email",
        "text",
        "words",
        "day",
        "date",
        "url",
        "slug",
        "subject",
    ),
    *("hours", "municipality", "number", "state", "reason", "language", "marks", "order", "note"),
    *(
        "external-link-chooser-url",
        "form-TOTAL_FORMS",
        "form-INITIAL_FORMS",
        "body-count",
        "people",
    ),
    *(
        "audiences",
        "starts_at",
        "at",
        "sending",
        "step",
        "key",
        "choice",
        "until",
        "version",
        "mode",
    ),
)

UPLOADS: tuple[tuple[int, str, bytes], ...] = (
    (79, "a.png", b""),
    (79, "a.png", b"\x89PNG\r\n\x1a\n" + b"\0" * 40),
    (79, "a.jpg", b"\xff\xd8\xff\xe1\xff\xff"),
    (79, "a.gif", b"GIF89a/*\0\0\0\0,\0*/=alert(1);//"),
    (79, "a.svg", b"<svg onload='alert(1)'/>"),
    (79, "a.webp", b"RIFF\xff\xff\xff\xffWEBPVP8X"),
    (81, "a.pdf", b"<html><script>x</script>"),
    (81, "a.docx", b"PK\x03\x04" + b"\xff" * 60),
    (81, "../../x.pdf", b"%PDF-1.4"),
    (81, "\u202e😀.pdf", b"%PDF-1.4"),
    (81, "a.mp4", b"\0\0\0\x18ftypmp42" + b"\xff" * 400),
    (83, "a.csv", b'\xef\xbb\xbfNimi;Osoite\n"a\nb;c\n\0;=1+1\n'),
    (83, "a.csv", b""),
    (83, "a.csv", b"a" * 200_000),
    (83, "a.xlsx", b"PK\x05\x06" + b"\0" * 18),
    (83, "a.po", b'msgid "\nmsgstr'),
    (83, "a.xliff", b'<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><x>&b;</x>'),
    (83, "a.vtt", b"WEBVTT\n\n99:99:99.999 --> x\n\0"),
)


def uploads(visitor: Visitor) -> Iterator[Probe]:
    """Each form for pictures, attachments and films, with every file."""
    for name, record in FILES.items():
        recorded = record(visitor)
        field = next((key for key in recorded.body if "file" in key), None)
        if field is None:
            continue
        for number, filename, content in UPLOADS:
            yield _file(number, name, recorded.path, recorded.body, field, filename, content)


def brought() -> Iterator[Probe]:
    """Every other door that has a field for a file, under the names that ours have."""
    body: Body = {"language": "sv", "proof": "x", "audience": "1", "title": "x"}
    for door, path in _takers():
        for number, filename, content in UPLOADS:
            for field in ("file", "captions_file", "document"):
                yield _file(number, door, path, body, field, filename, content)


def _takers() -> Iterator[tuple[str, str]]:
    """Doors that have a field for a file, by what their addresses are called."""
    for door in doors():
        words = ("import", "upload", "file", "pofile", "version", "consents", "paper", "captions")
        if door.template.startswith("/admin/") and any(word in door.template for word in words):
            values, _mixed = next(iter(filled(door, quick=True)))
            yield door.name, door.path(values)


def _file(
    number: int, door: str, path: str, body: Body, field: str, filename: str, content: bytes
) -> Probe:
    whole: dict[str, Any] = {name: str(value) for name, value in body.items() if name != field}
    whole[field] = SimpleUploadedFile("x", content)
    whole[field]._name = filename
    sent = encode_multipart(BOUNDARY, whole)
    return Probe(number, "POST", path, body=sent, kind=MULTIPART_CONTENT, door=door)


def _post(number: int, door: str, path: str, body: dict[str, Any]) -> Probe:
    sent = urlencode(body, errors="surrogatepass").encode()
    return Probe(number, "POST", path, body=sent, kind=FORM, door=door)


def filters() -> Iterator[Probe]:
    """Entry 80: sizes of pictures that nobody should be able to ask for; the doors are closed."""
    picture = keys.keys_of("images.Picture")[0]
    specs = ("width-99999999", "%7C".join(["width-9"] * 9), "fill-0x0", "format-svg", "x", "%00")
    for spec in specs:
        for path in (
            f"/admin/images/{picture}/generate_url/{spec}/",
            f"/admin/images/{picture}/generate_url/output/",
            f"/admin/images/{picture}/preview/{spec}/",
        ):
            yield Probe(80, "GET", path, f"filter_spec={spec}", door=path)
