"""Pictures of a letter: described, safe to fetch, and open to those who read it."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import unquote, urlsplit

from bs4 import Tag
from django.conf import settings
from django.utils.translation import gettext as _
from wagtail.models import Site

from network.images.models import Rendition
from newsletters.checking import Check, Examined, Level, at_sending
from newsletters.sending.checks.reading import pictures_in


@at_sending
def check_descriptions(examined: Examined) -> Iterator[Check]:
    """Every picture says in words what it shows (WCAG 1.1.1; act 306/2019)."""
    without = [address for address, tag in pictures_in(examined).items() if not _is_described(tag)]
    for address in without:
        sentence = _("The picture has no description. Write one where the pictures are kept.")
        yield Check("alt", Level.WARN, sentence, _name(address))
    if not without:
        yield Check("alt", Level.OK, _("Each picture says in words what it shows."))


def _is_described(tag: Tag) -> bool:
    """Also one that is only decoration and says so."""
    decoration = tag.get("role") in {"presentation", "none"} and tag.get("alt") == ""
    return decoration or bool(str(tag.get("alt") or "").strip())


@at_sending
def check_addresses(examined: Examined) -> Iterator[Check]:
    """Pictures that a mail programme does not show."""
    count = 0
    for address in pictures_in(examined):
        if sentence := _problem(address):
            count += 1
            yield Check("pictures", Level.WARN, sentence, _name(address))
    if not count:
        yield Check("pictures", Level.OK, _("Mail programmes can show the pictures."))


def _problem(address: str) -> str:
    parts = urlsplit(address)
    if parts.scheme not in {"http", "https"}:
        return _("Mail programmes do not show a picture with this address.")
    if Site.objects.filter(hostname=parts.hostname).exists():
        if _is_private(parts.path):
            return _("Only those who have logged in see the picture. Choose another.")
        return ""
    if parts.scheme == "http":
        return _("The picture is fetched without protection, and many mail programmes hide it.")
    return ""


def _is_private(path: str) -> bool:
    file = unquote(path).removeprefix(settings.MEDIA_URL)
    made = Rendition.objects.filter(file=file).select_related("image__collection").first()
    return made is not None and bool(made.image.collection.get_view_restrictions())


def _name(address: str) -> str:
    return address if len(address) <= 120 else f"…{address[-119:]}"
