"""What is measured, in its order: what adds pages comes after what is public."""

from __future__ import annotations

import random
from collections.abc import Iterator
from functools import partial
from urllib.parse import urlencode

from django.http import HttpResponse
from wagtail.models import Locale, Page

from benchmarks.growth import people
from benchmarks.growth.filling import MEASURED, section
from benchmarks.growth.measuring import Action
from home.models import ContentPage
from news.models import NewsPage
from regions.deleting.services import delete, ordered
from regions.models import Region
from regions.services.planting import find, write
from tests.staff import StaffClient

BLOCKS, CHILDREN, DELETED = 30, 1_000, 2_500
_FINNISH = "fi"


def public() -> Iterator[Action]:
    """A region's front page, a list, a page and the search; what search engines ask for."""
    region = _region()
    news = NewsPage.objects.filter(region=region).newest()[0]
    reader, hub = people.reader(MEASURED), people.reader("")
    for name, client, path in (
        ("front page", reader, "/"),
        ("list of news", reader, _path("news")),
        ("a piece of news", reader, news.get_url_parts()[2]),
        ("directory", reader, _path("directory")),
        ("search", reader, "/haku/?q=kuoro"),
        ("sitemap index", reader, "/sitemap.xml"),
        ("sitemap", reader, "/sitemap-sivut.xml"),
        ("hub's front page", hub, "/"),
        ("hub's search", hub, "/haku/?q=kuoro"),
        ("hub's sitemap", hub, "/sitemap-sivut.xml"),
    ):
        yield Action(name, partial(client.get, path))


def admin() -> Iterator[Action]:
    """The admin for people with one region, with all of them, and with the network."""
    region = _region()
    home = find(region, "home", _locale())
    top = section(home, "Tuhat sivua", CHILDREN, random.Random("tuhat"))  # noqa: S311 — no secret
    one = people.publisher(region)
    every = people.publisher(*Region.objects.open())
    network = people.administrator()
    for who, client in (("one region", one), ("all regions", every), ("network", network)):
        for name, path in _looked_at(home, top):
            yield Action(f"{name}, {who}", partial(client.get, path), client=client)
    long = _long_page(home)
    yield Action("editor of 30 blocks, one region", partial(_edit, one, long), client=one)
    yield Action("editor of 30 blocks, all regions", partial(_edit, every, long), client=every)
    form = people.form_of(one, long)
    publishing = partial(people.publish, one, long, form)
    yield Action("save and publish, one region", publishing, answers=302, client=one)
    publishing = partial(people.publish, every, long, form)
    yield Action("save and publish, all regions", publishing, answers=302, client=every)


def _looked_at(home: Page, top: Page) -> Iterator[tuple[str, str]]:
    root = Page.get_first_root_node()
    menu = urlencode({"child_of": home.pk, "for_explorer": 1, "fields": "parent"})
    yield "dashboard", "/admin/"
    yield "explorer root", f"/admin/pages/{root.pk}/"
    yield "explorer of 1,000", f"/admin/pages/{top.pk}/"
    yield "page menu", f"/admin/api/main/pages/?{menu}"
    yield "page chooser", "/admin/choose-page/?page_type=wagtailcore.page"
    yield "chooser of 1,000", f"/admin/choose-page/{top.pk}/?page_type=wagtailcore.page"
    yield "admin search", "/admin/pages/search/?q=kuoro"


def deleting() -> Iterator[Action]:
    """A section of 2,500 pages, by the region's administrator; each round deletes one."""
    home = find(_region(), "home", _locale())
    client = people.region_administrator(_region())
    tops = [section(home, f"Osio {one}", DELETED, random.Random(f"osio {one}")) for one in range(2)]  # noqa: S311 — no secret
    left = iter(tops)
    yield Action(
        "asking to delete 2,500",
        partial(client.get, f"/admin/pages/{tops[0].pk}/delete/"),
    )
    yield Action(
        "deleting 2,500",
        lambda: _delete(client, next(left)),
        answers=302,
        rounds=2,
        warm=False,
    )


def _delete(client: StaffClient, page: Page) -> HttpResponse:
    data = {"confirm_site_name": "Järjestöverkko"}
    return client.post(f"/admin/pages/{page.pk}/delete/", data)


def _edit(client: StaffClient, page: Page) -> HttpResponse:
    return client.get(f"/admin/pages/{page.pk}/edit/")


def _long_page(home: Page) -> ContentPage:
    body = [
        ("heading", f"Otsikko {number}") if number % 2 else ("text", f"<p>Kappale {number}</p>")
        for number in range(1, BLOCKS + 1)
    ]
    page = ContentPage(title="Pitkä sivu", lead="Pitkä.", locale=home.locale, body=body)
    write(home, page)
    page.save_revision().publish()
    return page


def _region() -> Region:
    return Region.objects.select_related("site").get(slug=MEASURED)


def _path(key: str) -> str:
    page = find(_region(), key, _locale())
    return page.get_url_parts()[2]


def _locale() -> Locale:
    return Locale.objects.get(language_code=_FINNISH)


def finish_deleting() -> int:
    """What the worker does afterwards with one of the sections; returns how many pages went."""
    page = ordered().first()
    return delete(page) if page else 0
