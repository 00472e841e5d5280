"""Every address that the project answers, as Django's resolver has it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from django.urls import URLPattern, URLResolver, get_resolver
from django.utils.regex_helper import normalize
from django.utils.translation import get_language

from home.known_addresses import KnownPages
from regions.middleware import STAFF_PATHS


@dataclass(frozen=True)
class Door:
    """One pattern. ``template`` takes its parameters by name: ``/admin/images/%(image_id)s/``."""

    name: str
    template: str
    parameters: tuple[str, ...]

    def path(self, values: Mapping[str, Any]) -> str:
        """The address with these values."""
        return self.template % values

    @property
    def for_staff(self) -> bool:
        """True below the addresses that staff use, which the whole crawl walks."""
        return self.template.startswith(STAFF_PATHS)


def doors() -> list[Door]:
    """All of them; two patterns of one name (with and without an option) are two doors."""
    return list(_doors(get_resolver(), get_language()))


@cache
def _doors(resolver: URLResolver, language: str | None) -> tuple[Door, ...]:
    """Walked once: the plan asks for every door's neighbours. Prefixes go by the language."""
    return tuple(_walk(resolver.url_patterns, "", ()))


def _walk(patterns: Iterable[Any], before: str, spaces: tuple[str, ...]) -> Iterator[Door]:
    for found in patterns:
        route = before + found.pattern.regex.pattern.removeprefix("^")
        if isinstance(found, URLResolver):
            inner = (*spaces, found.namespace) if found.namespace else spaces
            yield from _walk(found.url_patterns, route, inner)
        elif not isinstance(found, KnownPages):  # which has no address of its own
            yield from _doors_of(found, route, spaces)


def _doors_of(found: URLPattern, route: str, spaces: tuple[str, ...]) -> Iterator[Door]:
    for template, parameters in normalize(route):
        # What has no name is called by its view, or by its address.
        view = getattr(found.callback, "view_class", found.callback)
        name = found.name or getattr(view, "__name__", template)
        yield Door(":".join((*spaces, name)), f"/{template}", tuple(parameters))
