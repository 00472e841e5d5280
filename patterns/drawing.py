"""Draws an example as a resident of a region would see it."""

from __future__ import annotations

import copy

from django.conf import settings
from django.http import HttpRequest
from django.template.loader import get_template
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import override

from patterns.choices import Mode
from patterns.registry import Example, Pattern
from patterns.samples import Here
from patterns.tokens import shown_by_themselves
from regions.models import Region
from regions.scoping import inside
from regions.views import look_of

_FORCED = "(forced-colors: active)"
_IMITATION = settings.PROJECT / "static" / "patterns" / "forced.css"


def open_regions() -> tuple[Region, ...]:
    """Every region that has a site, with what a drawing needs of it."""
    rows = Region.objects.open().defer("outline")
    return tuple(rows.select_related("site__root_page__locale", "site__regionsettings"))


def markup(
    pattern: Pattern, example: Example, region: Region, request: HttpRequest, language: str
) -> str:
    """The component alone, with its arguments, in the region's scope and the language.

    What the person who asks may see does not matter: the template gets the request as if it had
    come to the region's own site.
    """
    asked = copy.copy(request)
    asked.region = region  # type: ignore[attr-defined]  # as regions.middleware does
    asked._wagtail_site = region.site  # type: ignore[attr-defined]  # noqa: SLF001 — as regions.middleware does
    template = get_template(pattern.template_of(example))
    with inside(region), override(language):
        return template.render(example.arguments(Here(region, asked))).strip()


def framed(example: Example, content: str) -> SafeString:
    """The component inside the element that it stands in on a page."""
    element, _space, classes = example.inside.partition(" ")
    named = format_html(' class="{}"', classes) if classes else ""
    return format_html("<{}{}>{}</{}>", element, named, SafeString(content), element)


def look_in(region: Region, mode: str) -> str:
    """The region's own style sheet, and classes that show a token each.

    No page can turn forced colours on. So the rules that are written for them are let loose, and
    what a browser does besides is imitated with the colours of the system.
    """
    whole = look_of(region) + shown_by_themselves()
    if mode != Mode.FORCED:
        return whole
    return whole.replace(_FORCED, "all") + _IMITATION.read_text(encoding="utf-8")
