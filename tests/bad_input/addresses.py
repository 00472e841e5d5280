"""Entries 1-38: what may stand in an address, in its query and in a request's headers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from urllib.parse import quote

from network.pagecache.rules import PARAMETERS
from tests.bad_input.asking import FORM, Probe
from tests.isolation import questions

BIG = "9" * 25
QUERY_VALUES: tuple[tuple[int, str], ...] = (
    (1, "%00"),
    (2, "x%00y"),
    (5, BIG),
    (6, "-1"),
    (6, "0"),
    (6, "abc"),
    (6, ""),
    (9, BIG),
    (14, "9223372036854775808"),
    (15, "a" * 9_000),
    (16, quote("(" * 500)),
    (17, "%ff%fe"),
    (18, quote("😀 e\u0301 \u202e \u200d \ufeff ſ İ")),
    (25, "-password"),
    (42, quote("<script>alert(1)</script>{{7*7}}{% load x %}")),
)
NAMES = (
    *("q", "query", "page", "p", "sivu", "offset", "limit", "id", "ordering", "locale", "term"),
    *("html_path", "fields", "search", "site", "collection_id", "per_page", "page_size", "since"),
    *("start", "end", "valitut", "haku", "include_root", "child_of", "url", "format", "modified"),
    *("updated_after", "sort", "division", "keyword", "location", "text", "bbox", "action"),
)
"""Names that some view asks for; others are what the lists ask (tests/isolation/questions.py)."""
ODD_HOSTS = (
    *("unknown.example.org", "KAINUU.LOCALHOST", "kainuu.localhost.", "kainuu.localhost:99999"),
    *("[::1]", "user@kainuu.localhost", "", "kainuu\0.localhost", "xn--hme-qlaa.localhost"),
    *("häme.localhost", "-bad-", "a" * 300, "kainuu.localhost:80:80", "127.0.0.1"),
)
ODD_PATHS: tuple[tuple[int, str], ...] = (
    (20, "/" + "a/" * 2_000),
    (21, "//evil.example/"),
    (21, "/\\evil"),
    (22, "/media/../settings.py"),
    (22, "/media/..%2f..%2fetc/passwd"),
    (22, "/static/../../etc/passwd"),
    (22, "/documents/1/../../x"),
    (23, "/.git/config"),
    (23, "/.env"),
    (17, "/\udcff\udcfe/"),
    (1, "/a\0b/"),
    (14, f"/documents/{BIG}/liite.pdf"),
    (14, f"/lomakkeet/ilmoittaudu/{BIG}/"),
    (18, "/\u202eevil/😀/"),
)
A_FEW = 8
"""What no view reads, but what stands before all of them, is tried at every so manieth address."""
METHODS = ("PUT", "DELETE", "PATCH", "TRACE", "OPTIONS", "CONNECT", "FOO")
ODD_HEADERS: tuple[tuple[int, dict[str, str]], ...] = (
    (29, {"HTTP_X_FORWARDED_HOST": "evil.example", "HTTP_X_FORWARDED_PROTO": "gopher"}),
    (29, {"HTTP_X_FORWARDED_FOR": "999.1.1.1, ::ffff:127.0.0.1, <b>", "HTTP_FORWARDED": "for=_x"}),
    (34, {"HTTP_ACCEPT_LANGUAGE": "sv;q=x," + "fi-FI;q=0.5," * 700}),
    (35, {"HTTP_COOKIE": "a=" + "x" * 16_384}),
    (35, {"HTTP_COOKIE": 'sessionid="\\000\\377"; messages=[[x'}),
    (35, {"HTTP_COOKIE": "sessionid=abcdefghijklmnopqrstuvwxyz123456; __Host-csrf=1"}),
    (36, {"HTTP_IF_NONE_MATCH": '"da39a3ee5e6b4b0d3255bfef95601890afd80709"'}),
    (36, {"HTTP_IF_MODIFIED_SINCE": "Thu, 99 Foo 99999 99:99:99 GMT"}),
    (37, {"HTTP_RANGE": "bytes=" + ",".join(f"{n}-{n + 1}" for n in range(600))}),
    (37, {"HTTP_RANGE": "bytes=-0"}),
    (38, {"HTTP_ORIGIN": "null", "HTTP_SEC_FETCH_SITE": "cross-site"}),
    (38, {"HTTP_ORIGIN": "https://evil.example:99999/x", "HTTP_REFERER": "http://[::1"}),
)
BOUNDARY = "multipart/form-data; boundary=x"
_PART = b'--x\r\nContent-Disposition: form-data; name="a"%b\r\n\r\n'
ODD_BODIES: tuple[tuple[int, str, bytes, dict[str, str]], ...] = (
    (30, f"{FORM}; charset=utf-99", b"a=1", {}),
    (30, f"{BOUNDARY}; charset=utf-99", _PART % b"" + b"x\r\n--x--\r\n", {}),
    (30, BOUNDARY, _PART % b"\r\nContent-Type: text/plain; charset=utf-99" + b"x\r\n--x--\r\n", {}),
    (31, BOUNDARY, _PART % b'; filename="f.txt"' + b"half of", {}),
    (31, "multipart/form-data", b"--x\r\n", {}),
    (31, "multipart/form-data; boundary=", b"--x\r\n", {}),
    (31, "multipart/form-data; boundary=\xe4\xe4", b"--x\r\n", {}),
    (32, "application/json", b'{"a": [1, {"b": "\\u0000"}]}', {}),
    (32, "application/json", b"[" * 5_000, {}),
    (32, "application/json", b"\xff\xfe not json", {}),
    (33, FORM, b"a=1", {"CONTENT_LENGTH": "99"}),
    (33, FORM, b"a=1", {"CONTENT_LENGTH": "-5"}),
    (33, FORM, b"a=1", {"CONTENT_LENGTH": "abc", "HTTP_TRANSFER_ENCODING": "chunked"}),
    (41, FORM, b"&".join(b"f%d=1" % n for n in range(11_000)), {}),
    (17, FORM, b"a=%ff%fe&%00=%00", {}),
    (10, FORM, b"", {}),
)


def public(addresses: Iterable[tuple[str, str]]) -> Iterator[Probe]:
    """Every entry at public addresses: pairs of a host and a path."""
    for at, (host, path) in enumerate(addresses):
        plain = Probe(0, "GET", path, host=host)
        yield from _queries(plain, (*PARAMETERS, *NAMES))
        yield from _requests(plain, headers=at % A_FEW == 0)
    for number, path in ODD_PATHS:
        for host in ("localhost", "kainuu.localhost"):
            yield Probe(number, "GET", path, host=host)
    for host in ODD_HOSTS:
        for path in ("/", "/haku/", "/admin/", "/ei-ole/", "/static/js/map.js"):
            number = 27 if host.endswith("example.org") else 28
            yield Probe(number, "GET", path, host=host)


def staff(doors: Iterable[tuple[str, str]]) -> Iterator[Probe]:
    """The same for the admin: pairs of a door's name and an address."""
    names = (*NAMES, *questions.SEARCHES, *questions.FILTERS)
    for at, (name, path) in enumerate(doors):
        plain = Probe(0, "GET", path, door=name)
        yield from _queries(plain, tuple(dict.fromkeys(names)))
        yield from _requests(plain, headers=at % A_FEW == 0)


def _queries(plain: Probe, names: tuple[str, ...]) -> Iterator[Probe]:
    """All names at once: whichever the view reads, it reads this."""
    for number, value in QUERY_VALUES:
        most = 3 if len(value) > 1_000 else None
        query = "&".join(f"{name}={value}" for name in names[:most])
        yield replace(plain, number=number, query=query)
    yield replace(plain, number=19, query="&".join(f"a{n}={n}" for n in range(1_200)))
    yield replace(plain, number=24, query="&".join(f"{n}=1&{n}=2&{n}[]=x" for n in names))


def _requests(plain: Probe, *, headers: bool) -> Iterator[Probe]:
    for method in METHODS if headers else METHODS[:2]:
        yield replace(plain, number=26, method=method)
    for number, extra in ODD_HEADERS if headers else ():
        yield replace(plain, number=number, extra=extra)
    for number, kind, body, extra in ODD_BODIES:
        yield replace(plain, number=number, method="POST", kind=kind, body=body, extra=extra)
