"""What must be known of the things that pages point at, asked for many pages at once."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property
from hashlib import sha256
from urllib.parse import urldefrag, urlsplit

from django.utils import timezone
from wagtail.documents import get_document_model
from wagtail.images import get_image_model
from wagtail.models import Page, Site

from network.links.own_pages import is_there
from quality.models import OutsideAddress, Twin
from quality.reading import Image, Link, Part
from regions.models import Region


def fingerprint(*words: object) -> str:
    """The same words, the same 64 signs."""
    return sha256("\x1f".join(map(str, words)).encode()).hexdigest()


def asked_as(address: str) -> str:
    """The address without what stays in the browser."""
    return urldefrag(address.strip()).url


class OwnSites:
    """Addresses of our own sites; each is looked up once in a run."""

    def __init__(self) -> None:
        self._found: dict[str, bool] = {}

    @cached_property
    def _hosts(self) -> set[str]:
        return set(Site.objects.values_list("hostname", flat=True))

    def absolute(self, address: str, region: Region) -> str:
        """An address that begins with a slash stands on the region's own site."""
        if address.startswith("/") and not address.startswith("//"):
            return f"http://{region.open_site.hostname}{address}"
        return address

    def has_host(self, address: str) -> bool:
        """Whether it is one of ours."""
        return _host(address) in self._hosts

    def has_page(self, address: str) -> bool:
        """Whether it leads somewhere."""
        if address not in self._found:
            self._found[address] = is_there(address)
        return self._found[address]


def _host(address: str) -> str:
    try:
        return (urlsplit(address).hostname or "").lower()
    except ValueError:
        return ""


@dataclass
class Known:
    """What the parts of a batch of pages point at."""

    region: Region
    own: OwnSites
    live: dict[int, bool] = field(default_factory=dict)
    """Pages that there are, and whether the public sees them."""
    documents: dict[int, tuple[str, str]] = field(default_factory=dict)
    """Title and file name."""
    pictures: dict[int, tuple[str, str]] = field(default_factory=dict)
    """Title and description."""
    twins: set[int] = field(default_factory=set)
    """Documents whose content is on a public page too."""
    outside: dict[str, OutsideAddress] = field(default_factory=dict)


def gather(region: Region, parts: Iterable[Part], own: OwnSites) -> Known:
    """Ask for everything at once: five queries, and one where addresses are new."""
    parts = list(parts)
    links = [part for part in parts if isinstance(part, Link)]
    known = Known(region=region, own=own)
    pages = {link.page_id for link in links if link.page_id}
    known.live = dict(Page.objects.filter(pk__in=pages).values_list("pk", "live"))
    documents = {link.document_id for link in links if link.document_id}
    rows = get_document_model().objects.filter(pk__in=documents)
    known.documents = {
        pk: (title, name) for pk, title, name in rows.values_list("pk", "title", "file")
    }
    pictures = {part.picture_id for part in parts if isinstance(part, Image)}
    found = get_image_model().objects.filter(pk__in=pictures)
    known.pictures = {
        pk: (title, said) for pk, title, said in found.values_list("pk", "title", "description")
    }
    twins = Twin.objects.filter(region=region, document__in=documents, page__live=True)
    known.twins = set(twins.values_list("document_id", flat=True))
    known.outside = _remember({a for link in links if (a := outside_address(link, known))})
    return known


def outside_address(link: Link, known: Known) -> str:
    """The web address of another site that a link leads to, or nothing."""
    address = known.own.absolute(asked_as(link.address), known.region)
    is_web = address.lower().startswith(("http://", "https://"))
    return address if is_web and not known.own.has_host(address) else ""


def _remember(addresses: set[str]) -> dict[str, OutsideAddress]:
    """The rows of the addresses by address; new ones are written down, to be asked in the night."""
    keys = {fingerprint(address): address for address in addresses}
    if not keys:
        return {}
    today = timezone.localdate()
    rows = {row.key: row for row in OutsideAddress.objects.filter(pk__in=keys)}
    new = [
        OutsideAddress(key=key, address=address, host=_host(address)[:255], wanted_on=today)
        for key, address in keys.items()
        if key not in rows
    ]
    if new:
        OutsideAddress.objects.bulk_create(new, ignore_conflicts=True)
    if any(_is_stale(row, today) for row in rows.values()):
        OutsideAddress.objects.filter(pk__in=keys).update(wanted_on=today)
    return {row.address: row for row in (*rows.values(), *new)}


def _is_stale(row: OutsideAddress, today: dt.date) -> bool:
    return row.wanted_on < today
