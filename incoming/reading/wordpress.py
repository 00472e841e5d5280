"""From a WordPress export to news."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from email.utils import parsedate_to_datetime
from typing import IO
from urllib.parse import urlsplit

from django.conf import settings
from django.utils import timezone
from django.utils.html import escape

from incoming.reading.blocks import Picture
from incoming.reading.files import unpacked
from incoming.reading.html import absolute
from incoming.reading.items import Found, Wanted, give_day, give_title, key_of
from incoming.reading.news import Written, give_text
from incoming.reading.wxr import Item, items_of
from network.troubles import Trouble

MOST_ITEMS = 50_000
_PUBLIC = {"publish"}
_BINNED = {"trash", "auto-draft", "inherit"}
_SIZE = re.compile(r"-\d{2,5}x\d{2,5}(?=\.\w{3,4}$)")
_NUMBERED = re.compile(r"\Awp-image-(\d+)\Z")
_LONGEST_PATH = 255


@dataclass
class Media:
    """The pictures that the export knows: by number, and by address."""

    by_number: dict[str, Picture] = field(default_factory=dict)
    by_address: dict[str, Picture] = field(default_factory=dict)

    def add(self, item: Item) -> None:
        """An attachment of the export, if it is a picture."""
        address = absolute(item.get("attachment_url", ""), "")
        if not re.search(r"\.(jpe?g|png|gif|webp|avif)\Z", urlsplit(address).path, re.I):
            return
        alt = item["meta"].get("_wp_attachment_image_alt", "").strip()
        picture = Picture(address, alt or None, item.get("excerpt", "").strip())
        self.by_number[item.get("post_id", "")] = picture
        self.by_address[address] = picture

    def look(self, address: str, alt: str | None, classes: list[str]) -> Picture:
        """The picture in full size, where the text shows a smaller copy of it."""
        number = next((found[1] for one in classes if (found := _NUMBERED.match(one))), "")
        whole = _SIZE.sub("", address)
        known = self.by_number.get(number) or self.by_address.get(whole)
        if known is None:
            return Picture(address, alt)
        said = alt or known.alt
        return Picture(known.address, said if said is not None else alt, "")

    def gallery(self, number: str) -> str:
        """The HTML of a picture of a gallery."""
        picture = self.by_number.get(number)
        if picture is None:
            return ""
        alt = "" if picture.alt is None else f' alt="{escape(picture.alt)}"'
        return (
            f'<figure><img src="{escape(picture.address)}"{alt}>'
            f"<figcaption>{escape(picture.caption)}</figcaption></figure>"
        )


def counted(file: IO[bytes]) -> tuple[int, Media]:
    """How many posts there are, and the pictures that they may name."""
    media, count = Media(), 0
    with unpacked(file, "wordpress") as stream:
        for number, item in enumerate(items_of(stream)):
            if number >= MOST_ITEMS:
                raise Trouble("too_many_items", most=MOST_ITEMS)
            kind = item.get("post_type")
            if kind == "attachment":
                media.add(item)
            count += kind in {"post", "page"}
    return count, media


def posts(file: IO[bytes], media: Media, wanted: Wanted) -> Iterator[Found]:
    """Each post as news; pages are named and left out."""
    with unpacked(file, "wordpress") as stream:
        for item in items_of(stream):
            if item.get("post_type") in {"post", "page"}:
                yield _post(item, media, wanted)


def _post(item: Item, media: Media, wanted: Wanted) -> Found:
    link = item.get("link", "").strip()
    mark = item.get("guid", "").strip() or f"{link}#{item.get('post_id', '')}"
    found = Found(key_of("news", mark), " ".join(item.get("title", "").split())[:200])
    status = item.get("status", "publish")
    if item["post_type"] == "page":
        found.left_out = Trouble("not_a_post")
    elif status in _BINNED:
        found.left_out = Trouble("in_the_bin")
    else:
        _fill(found, item, media, wanted)
        if status not in _PUBLIC or item.get("post_password"):
            found.tell("was_draft")
            found.is_draft = True
    return found


def _fill(found: Found, item: Item, media: Media, wanted: Wanted) -> None:
    html, link = item.get("encoded", ""), item.get("link", "").strip()
    written = Written(html, item.get("excerpt", ""), base=link, is_classic="<!-- wp:" not in html)
    look = media.look if wanted.with_pictures else _no_picture
    words = give_text(found, written, look=look, gallery=media.gallery)
    give_title(found, item.get("title", ""), words)
    give_day(found, day_of(item))
    thumbnail = media.by_number.get(item["meta"].get("_thumbnail_id", ""))
    if thumbnail is not None and wanted.with_pictures:
        found.values["picture"] = {"address": thumbnail.address, "alt": thumbnail.alt}
        if not thumbnail.alt:
            found.tell("picture_without_words")
    found.values["link"] = absolute(link, "")
    found.values["paths"] = _paths(link, item.get("post_id", ""))


def _no_picture(_address: str, _alt: str | None, _classes: list[str]) -> None:
    return None


def day_of(item: Item) -> dt.date | None:
    """The post's day in Finland: by its own clock, by GMT, or as the feed says; None for nonsense.

    WordPress keeps the site's own time without a zone, and 0000-00-00 for what has no time yet.
    """
    for name, zone in (("post_date_gmt", dt.UTC), ("post_date", timezone.get_default_timezone())):
        try:
            moment = dt.datetime.fromisoformat(item.get(name, "").strip())
            return timezone.localdate(moment.replace(tzinfo=zone))
        except (ValueError, OverflowError):
            continue
    try:
        moment = parsedate_to_datetime(item.get("pubDate", ""))
        if moment.tzinfo is None:
            moment = timezone.make_aware(moment)
        return timezone.localdate(moment)
    except (ValueError, TypeError, OverflowError):
        return None


def _paths(link: str, number: str) -> list[str]:
    """Where the post stood: its address below the old site's, and its number."""
    parts = urlsplit(link)
    found = [parts.path] if parts.path not in {"", "/"} else []
    if number.isdecimal():
        found.append(f"/?p={number}")
    prefix = settings.STATIC_URL
    return [one for one in found if len(one) <= _LONGEST_PATH and not one.startswith(prefix)]
