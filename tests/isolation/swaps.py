"""Own things, written with one key swapped for one of the other region's."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from wagtail.models import Page

from home.models import PlainPage
from news.models import NewsPage
from tests.isolation import keys
from tests.isolation.canary import MARK, OWN_MARK
from tests.isolation.pages import page_types
from tests.isolation.recording import Body, Recorded, form_at, page_form
from tests.isolation.visitor import Visitor

SHARED = {
    "regions.Municipality": "municipalities are reference data; a neighbour's may be served",
    "regions.Theme": "themes are the same for all",
    "wagtailcore.Locale": "languages are the same for all",
}
"""What every region may point at, and why."""


def others(label: str) -> list[int]:
    """Keys of the other region's things of a model: of pages a draft and a live one."""
    if label in SHARED:
        return []
    model = keys.apps.get_model(label)
    if issubclass(model, Page):
        drafts = model.objects.filter(title__startswith=f"{MARK} Kuukkeli")[:1]
        live = model.objects.filter(title__startswith=f"{MARK} Lapintiira", live=True)[:1]
        return [page.pk for page in (*drafts, *live)]
    return keys.keys_of(label)[:1]


def own_page(model: type[Page]) -> Page:
    """A live page of one's own."""
    live = model.objects.filter(title__startswith=f"{OWN_MARK} Lapintiira", live=True)
    own_slug = "selkosuomeksi" if model is PlainPage else model.__name__.lower()
    return live.filter(slug__endswith=own_slug, locale__language_code="fi").get()


def page_edits(visitor: Visitor) -> Iterator[Recorded]:
    """The editor's form of a page of each type."""
    for model in page_types():
        page = own_page(model)
        yield page_form(visitor, page, reverse("wagtailadmin_pages:edit", args=[page.pk]))


def _first(label: str) -> int:
    return keys.keys_of(label, other=False)[0]


def _collection(visitor: Visitor, door: str, label: str, form: int = 0) -> Recorded:
    path = reverse(door, args=[_first(label)])
    body = form_at(visitor, path, index=form)
    body.pop("file", None)
    return Recorded(door, path, body, {"collection": "wagtailcore.Collection"})


def _upload(door: str, name: str, prefix: str = "", **more: Any) -> Recorded:
    """A file, sent to the form of a door; choosers' forms have a prefix."""
    place = f"{prefix}collection"
    body: Body = {
        f"{prefix}title": "Uusi",
        place: keys.keys_of(_COLLECTION, other=False)[-1],
        **{f"{prefix}{key}": value for key, value in more.items()},
    }
    field = "files[]" if door.endswith("multiple") else f"{prefix}file"
    body[field] = SimpleUploadedFile(name, _BYTES[name.rsplit(".")[-1]])
    arguments = ["video"] if door.startswith("wagtailmedia") else []
    return Recorded(door, reverse(door, args=arguments), body, {place: _COLLECTION})


def _bulk(action: str, label: str, places: dict[str, str], **body: Any) -> Recorded:
    """A bulk action on one of one's own."""
    app, model = label.lower().split(".")
    path = reverse("wagtail_bulk_action", args=[app, model, action])
    return Recorded(action, path, body, places, query=f"id={_mine(label)}")


def _mine(label: str) -> int:
    return own_page(NewsPage).pk if label == "wagtailcore.Page" else _first(label)


_COLLECTION = "wagtailcore.Collection"
_PNG = (
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c49444154789c6360f8cf"
    "c000000301010018dd8db00000000049454e44ae426082"
)
_BYTES = {"png": bytes.fromhex(_PNG), "pdf": b"%PDF-1.4 oma", "mp4": b"\0\0\0\x18ftypmp42oma"}


def _page_action(door: str, places: dict[str, str], **body: Any) -> Recorded:
    return Recorded(door, reverse(door, args=[own_page(NewsPage).pk]), body, places)


def _moved(label: str) -> Recorded:
    new = keys.keys_of(_COLLECTION, other=False)[-1]
    return _bulk("add_to_collection", label, {"collection": _COLLECTION}, collection=new)


FILES: dict[str, Callable[[Visitor], Recorded]] = {
    "image edited": lambda visitor: _collection(visitor, "wagtailimages:edit", "images.Picture"),
    "document edited": lambda visitor: _collection(
        visitor, "wagtaildocs:edit", "documents.Attachment"
    ),
    "film edited": lambda visitor: _collection(visitor, "wagtailmedia:edit", "campaign.Video"),
    "image added": lambda _: _upload("wagtailimages:add", "uusi.png", description="Kuva"),
    "document added": lambda _: _upload("wagtaildocs:add", "uusi.pdf"),
    "film added": lambda _: _upload("wagtailmedia:add", "uusi.mp4", duration=3),
    "images added": lambda _: _upload("wagtailimages:add_multiple", "uusi.png"),
    "documents added": lambda _: _upload("wagtaildocs:add_multiple", "uusi.pdf"),
    "image added in a chooser": lambda _: _upload(
        "wagtailimages_chooser:create", "uusi.png", "image-chooser-upload-", description="Kuva"
    ),
    "document added in a chooser": lambda _: _upload(
        "wagtaildocs_chooser:create", "uusi.pdf", "document-chooser-upload-"
    ),
    "film added in a chooser": lambda _: _upload(
        "wagtailmedia:chooser_upload", "uusi.mp4", "media-chooser-upload-", duration=3
    ),
    "images moved": lambda _: _moved("images.Picture"),
    "documents moved": lambda _: _moved("documents.Attachment"),
}
PAGES: dict[str, Callable[[Visitor], Recorded]] = {
    "page copied": lambda _: _page_action(
        "wagtailadmin_pages:copy",
        {"new_parent_page": "wagtailcore.Page"},
        new_title="Kopio",
        new_slug="kopio",
        new_parent_page=_first("news.NewsIndexPage"),
    ),
    "pages moved": lambda _: _bulk(
        "move",
        "wagtailcore.Page",
        {"chooser": "wagtailcore.Page"},
        chooser=keys.keys_of("news.NewsIndexPage", other=False)[-1],
    ),
}
