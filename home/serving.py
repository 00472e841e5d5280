"""From an address to its page: by one query where Wagtail asks two a level.

The page that answered an address before is asked for directly, on its own type, and must still
stand there; whatever is not found in that way is looked for from the beginning. What decides stays
where it was: the page's own ``route`` (whether it is live, what answers below it), Wagtail's view
with its hooks (restrictions, who counts visits), redirects after a 404.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import Resolver404
from django.utils.translation import get_language
from django.views.decorators.http import require_safe
from wagtail.contrib.routable_page.models import RoutablePageMixin
from wagtail.models import Page
from wagtail.url_routing import RouteResult
from wagtail.views import serve as serve_page

from home.known_addresses import note
from network.pages import BasePage
from network.prepared import prepared
from network.reading import HELD, give_references
from network.remembering import remembered
from regions.hosts import memory_of
from regions.models import Municipality, Region
from regions.shelf import shelf

MOST_KNOWN = 20_000
"""Addresses that a process knows the page of: some megabytes."""
_ROUTES = (Page.route, RoutablePageMixin.route)


@dataclass(frozen=True)
class _Front:
    pk: int
    url_path: str
    model: type[Page]


@require_safe
def serve(request: HttpRequest, path: str) -> HttpResponse:
    """Wagtail's own view, which finds the page already found."""
    if not hasattr(request, "_wagtail_route_for_request"):
        request._wagtail_route_for_request = route(request, path)  # type: ignore[attr-defined]  # noqa: SLF001 — as Page.route_for_request keeps it
    reply: HttpResponse = serve_page(request, path)
    return reply


def route(request: HttpRequest, path: str) -> RouteResult | None:
    """The page at a path of the request's site and language, and what it is asked for; None when
    nothing answers there."""
    front = _front(request.region)  # type: ignore[attr-defined]
    steps = [step for step in path.split("/") if step]
    known: dict[str, tuple[type[Page], int]] = remembered("pages-by-path", dict)
    url_path = _joined(front, steps)
    found = _known_page(known, url_path)
    rest: list[str] = []
    if found is None:
        model, pk, rest = _looked_for(front, steps)
        found = _read(model, pk) if model else None
    if found is None:
        return None
    if not rest and len(known) < MOST_KNOWN:
        known[url_path] = (type(found), found.pk)
        note(request)
    try:
        return found.route(request, rest)
    except Http404:
        return None


def _front(region: Region) -> _Front:
    """The site's front page in the active language; the Finnish one where that is not live."""
    key = ("front", region.pk, get_language())
    return remembered(key, lambda: _read_front(region), within=memory_of(region))


def _read_front(region: Region) -> _Front:
    page = region.open_site.root_page.localized
    return _Front(page.pk, page.url_path, page.specific_class or Page)


def _joined(front: _Front, steps: list[str]) -> str:
    return "/".join((front.url_path.rstrip("/"), *steps, ""))


def _known_page(known: dict[str, tuple[type[Page], int]], url_path: str) -> Page | None:
    model, pk = known.get(url_path, (None, 0))
    page = _read(model, pk) if model else None
    return page if page is not None and page.url_path == url_path else None


def _looked_for(front: _Front, steps: list[str]) -> tuple[type[Page] | None, int, list[str]]:
    """The type and id of the page that answers, and the steps below it.

    As Wagtail walks: from the front page down, and the first that has a route of its own for the
    rest answers, though a page may stand there.
    """
    chain = [(front.model, front.pk), *_chain(front, steps)]
    for depth, (model, pk) in enumerate(chain):
        if depth == len(steps) or _answers(model, steps[depth:]):
            return model, pk, steps[depth:]
    return None, 0, []


def _chain(front: _Front, steps: list[str]) -> list[tuple[type[Page], int]]:
    """The pages at the steps, as far as there are any; by one query, on the index of slugs."""
    paths = [_joined(front, steps[: depth + 1]) for depth in range(len(steps))]
    if not paths:
        return []
    rows = Page.objects.filter(slug__in=steps, url_path__in=paths)
    by_path = {row[0]: row[1:] for row in rows.values_list("url_path", "content_type", "pk")}
    chain = []
    for path in paths:
        if path not in by_path:
            break
        kind, pk = by_path[path]
        model = ContentType.objects.get_for_id(kind).model_class() or Page
        chain.append((model, pk))
    return chain


def _answers(model: type[Page], rest: list[str]) -> bool:
    """Whether pages of the type have a route of their own for the rest of an address. One that
    routes in a way that is not known here is asked itself."""
    if model.route not in _ROUTES:
        return True
    if not issubclass(model, RoutablePageMixin):
        return False
    try:
        model.get_resolver().resolve(f"/{'/'.join(rest)}/")
    except Resolver404:
        return False
    return True


def _read(model: type[Page], pk: int) -> Page | None:
    if not issubclass(model, BasePage):
        return model._default_manager.filter(pk=pk).first()
    for page in _reading(model)(pk):
        _give_references(page)
        return page
    return None


@lru_cache(maxsize=64)
def _reading(model: type[BasePage]) -> Callable[[int], list[Any]]:
    return prepared(lambda pk: model.objects.for_reading().order_by().filter(pk=pk))


def _give_references(page: Any) -> None:
    """The language, municipalities and themes, which this process has at hand, without a query."""
    give_references([page])
    at_hand = {"municipalities": shelf().municipalities, "themes": shelf().every_theme}
    for name in HELD:
        ids = getattr(page, f"known_{name}", None)
        if ids is not None and at_hand[name].keys() >= set(ids):
            rows = sorted((at_hand[name][pk] for pk in ids), key=_order)
            page.__dict__.setdefault("_cluster_related_objects", {})[name] = rows
    place = shelf().municipalities.get(getattr(page, "municipality_id", None) or 0)
    if place is not None:
        page.municipality = place


def _order(row: Any) -> Any:
    return row.sort_key if isinstance(row, Municipality) else row.position
