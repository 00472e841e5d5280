"""This part's doors in the admin."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext_lazy
from wagtail.admin.menu import MenuItem

from newsletters.consent.guard import readers_regions
from newsletters.consent.views import audiences, importing, readers

# All below the menu item's own address: the menu marks the item whose address is the longest match.
_READERS = "letters/readers/<slug:region_slug>"
_IMPORT, _LISTS = f"{_READERS}/import", f"{_READERS}/audiences"
_URLS: list[URLPattern] = [
    path("letters/readers/", readers.home, name="newsletters_readers_home"),
    path(f"{_READERS}/", readers.readers, name="newsletters_readers"),
    path(f"{_READERS}/add/", readers.add, name="newsletters_reader_add"),
    path(f"{_READERS}/proof/", readers.proof, name="newsletters_reader_proof"),
    path(f"{_READERS}/export/", readers.export, name="newsletters_readers_export"),
    path(f"{_READERS}/<int:reader_id>/", readers.reader, name="newsletters_reader"),
    path(f"{_READERS}/<int:reader_id>/off/", readers.take_off, name="newsletters_reader_off"),
    path(f"{_IMPORT}/", importing.bring, name="newsletters_import"),
    path(f"{_IMPORT}/<int:reader_import_id>/", importing.report, name="newsletters_import_report"),
    path(f"{_IMPORT}/<int:reader_import_id>/run/", importing.run, name="newsletters_import_run"),
    path(f"{_LISTS}/", audiences.audiences, name="newsletters_audiences"),
    path(f"{_LISTS}/new/", audiences.new, name="newsletters_audience_new"),
    path(f"{_LISTS}/<int:audience_id>/", audiences.edit, name="newsletters_audience"),
    path(
        f"{_LISTS}/<int:audience_id>/retire/", audiences.retire, name="newsletters_audience_retire"
    ),
]
NAMES: tuple[str, ...] = tuple(str(url.name) for url in _URLS)
PARAMETERS: dict[str, str] = {
    "reader_id": "newsletters.Subscriber",
    "audience_id": "newsletters.Audience",
    "reader_import_id": "newsletters.ReaderImport",
}


def admin_addresses() -> list[Any]:
    """This part's addresses below /admin/."""
    return list(_URLS)


class ReadersMenuItem(MenuItem):
    """Shown to those who look after the readers of some region."""

    def is_shown(self, request: HttpRequest) -> bool:
        return bool(readers_regions(request))


def menu_item() -> MenuItem:
    """ "Subscribers of letters" in the menu."""
    return ReadersMenuItem(
        gettext_lazy("Subscribers of letters"),
        reverse("newsletters_readers_home"),
        name="readers",
        icon_name="mail",
        order=58,
    )
