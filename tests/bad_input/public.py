"""What anybody may ask: every public address of the resolver, and a page of each kind.

Nothing is listed room by room, so a room that opens tomorrow is asked tomorrow. The parameters of
an address are what the world's own pages, feeds and open data lead to; what nothing leads to takes
the values of the crawl (tests/isolation/keys.py), or some that fit its form.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from itertools import product
from urllib.parse import unquote

from django.urls import Resolver404, resolve
from wagtail.models import Page

from network.users.paths import ADMIN
from tests.bad_input.asking import Probe, Sender, watched
from tests.bad_input.linked import linked
from tests.isolation import world
from tests.isolation.crawl import undone
from tests.isolation.patterns import Door, doors
from tests.isolation.plan import LOGGING_OUT, filled

HOSTS = (f"{world.OTHER}.localhost", "localhost")
BESIDE = ("/ei-ole/", "/oembed/", "/sv/", "/en/haku/", "/se/")
"""What no pattern is named after: nothing, a slash too many, other languages."""
_LINK = re.compile(
    rf"""(?:https?://{HOSTS[0]}(?::\d+)?|(?<=["'=(]))(/[^\s"'<>()\\?#&{{]+)(?!\{{)"""
)
_IDS = re.compile(r'"(?:id|@id)": ?"([\w:.-]+)"')
_WORDS = ("abc-123", "1", "12345678-1234-1234-1234-123456789012", "fi", "csv")


def addresses() -> Iterator[tuple[str, str]]:
    """Pairs of a host and a path, the same ones in each process of a run."""
    every = dict.fromkeys((*paths(), *BESIDE))
    yield from ((host, path) for path in every for host in HOSTS)


def paths() -> Iterator[str]:
    """Each public door's address, then a page of each kind, then what mails lead to."""
    led_to = [*_pages(), *linked()]
    met = _met(led_to)
    for door in public_doors():
        if not door.parameters:
            yield door.path({})
        else:
            yield met.get(door.name) or address_of(door)
    yield from led_to


def public_doors() -> list[Door]:
    """Every door that is not the admin's."""
    return [
        door
        for door in doors()
        if not door.template.startswith(ADMIN) and door.name not in LOGGING_OUT
    ]


def address_of(door: Door) -> str:
    """An address that opens the door's view, whatever it finds there."""
    for values in _values(door):
        path = door.path(values)
        if name_of(path) == door.name:
            return path
    raise LookupError(
        f"Nothing leads to {door.name} ({door.template}) and no value fits it: let a page or feed "
        "of the world lead there, or add a value that fits to _WORDS in tests/bad_input/public.py."
    )


def _values(door: Door) -> Iterator[dict[str, object]]:
    with suppress(LookupError):  # the crawl walks what staff use, and need not know the rest
        yield next(iter(filled(door, quick=True)))[0]
    for words in product(_WORDS, repeat=len(door.parameters)):
        yield dict(zip(door.parameters, words, strict=True))


def _met(led_to: list[str]) -> dict[str, str]:
    """The first address behind each door that the world leads to, by the door's name."""
    plain = [door.path({}) for door in public_doors() if not door.parameters]
    found: dict[str, str] = {}
    for path in (*led_to, *_links((*plain, *led_to))):
        found.setdefault(name_of(path), path)
    return found


def _links(asked: Iterable[str]) -> Iterator[str]:
    sender, seen = Sender(), set()
    with watched(), undone():
        for path in asked:
            body = sender.send(Probe(0, "GET", path, host=HOSTS[0])).body.decode("utf-8", "replace")
            links = [unquote(link) for link in _LINK.findall(body)]
            for link in (*links, *_below(path, _IDS.findall(body)[:1])):
                if link not in seen:
                    seen.add(link)
                    yield link


def _below(path: str, keys: list[str]) -> list[str]:
    """Where a list of open data has its things."""
    end = "/" if path.endswith("/") else ""
    return [f"{path.rstrip('/')}/{key}{end}" for key in keys]


def name_of(path: str) -> str:
    """The name of the door that an address opens, as ``doors`` has it."""
    try:
        return resolve(path).view_name.rpartition(".")[2]
    except Resolver404:
        return ""


def _pages() -> Iterator[str]:
    """A live page of each kind and language."""
    live = Page.objects.live().filter(url_path__startswith=f"/{world.OTHER}/")
    for page in live.distinct("content_type_id", "locale_id").order_by(
        "content_type_id", "locale_id", "path"
    ):
        parts = page.get_url_parts()
        if parts:
            yield parts[2]
