"""Whether an address of one of our own sites leads somewhere: the tables know it."""

from __future__ import annotations

from urllib.parse import unquote, urlsplit

from django.conf import settings
from django.core.exceptions import SuspiciousOperation
from django.core.files.storage import default_storage
from django.urls import Resolver404, resolve
from django.utils import translation
from wagtail.contrib.redirects.models import Redirect
from wagtail.contrib.routable_page.models import RoutablePageMixin
from wagtail.models import Page, Site

_PAGES = "wagtail_serve"


def is_there(address: str) -> bool:
    """True for a published page, a file that exists, an address that has been moved, or another
    one that the sites know."""
    parts = urlsplit(address)
    path = unquote(parts.path) or "/"
    if path.startswith(settings.MEDIA_URL):
        return _file_exists(path.removeprefix(settings.MEDIA_URL))
    site = Site.objects.select_related("root_page").filter(hostname=parts.hostname).first()
    if site is not None and (_page_exists(site, path) or _is_moved(site, path)):
        return True
    return _is_known(path)


def _is_known(path: str) -> bool:
    """Whether something other than a page answers; a language's prefix counts in it only."""
    language = translation.get_language_from_path(path) or settings.LANGUAGE_CODE
    try:
        with translation.override(language):
            return resolve(path).url_name != _PAGES
    except Resolver404:
        return False


def _is_moved(site: Site, path: str) -> bool:
    old_path = Redirect.normalise_path(path)
    return bool(Redirect.get_for_site(site).filter(old_path=old_path).exists())


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
    if Page.objects.live().filter(url_path=url_path).exists():
        return True
    return _answers_below(home, below)


def _answers_below(home: str, below: str) -> bool:
    """Whether the nearest page above answers for what stands below it: captions, a shared story."""
    steps = below.split("/")
    ways = {f"{home}{'/'.join(steps[:count])}/": count for count in range(1, len(steps))}
    above = Page.objects.live().filter(url_path__in=ways).order_by("-depth").first()
    page = above.specific if above is not None else None
    if page is None or not isinstance(page, RoutablePageMixin):
        return False
    try:
        page.resolve_subpage(f"/{'/'.join(steps[ways[page.url_path] :])}/")
    except Resolver404:
        return False
    return True
