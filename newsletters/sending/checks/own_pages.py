"""Whether an address of one of our own sites leads somewhere: the tables know it."""

from __future__ import annotations

from urllib.parse import unquote, urlsplit

from django.conf import settings
from django.core.exceptions import SuspiciousOperation
from django.core.files.storage import default_storage
from django.urls import Resolver404, resolve
from wagtail.models import Page, Site

_PAGES = "wagtail_serve"


def is_there(address: str) -> bool:
    """True for a published page, a file that exists, or another address that the sites know."""
    parts = urlsplit(address)
    path = unquote(parts.path) or "/"
    if path.startswith(settings.MEDIA_URL):
        return _file_exists(path.removeprefix(settings.MEDIA_URL))
    site = Site.objects.select_related("root_page").filter(hostname=parts.hostname).first()
    if site is not None and _page_exists(site, path):
        return True
    try:
        return resolve(path).url_name != _PAGES
    except Resolver404:
        return False


def _file_exists(name: str) -> bool:
    try:
        return default_storage.exists(name)
    except (OSError, ValueError, SuspiciousOperation):
        return False


def _page_exists(site: Site, path: str) -> bool:
    """Each language's front page is a page of its own; Finnish has no prefix."""
    codes = {code for code, _name in settings.LANGUAGES}
    first, _slash, rest = path.strip("/").partition("/")
    language = first if first in codes else settings.LANGUAGE_CODE
    below = rest if first in codes else path.strip("/")
    homes = Page.objects.filter(
        translation_key=site.root_page.translation_key, locale__language_code=language
    )
    home = homes.values_list("url_path", flat=True).first()
    if home is None:
        return False
    url_path = f"{home}{below}/" if below else home
    return Page.objects.live().filter(url_path=url_path).exists()
