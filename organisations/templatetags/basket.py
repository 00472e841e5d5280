"""The basket's doors on other pages: a link that picks, a line that leads to what was picked."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from django import template
from django.dispatch import receiver
from django.http import QueryDict
from django.template import Context
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.safestring import SafeString
from django.utils.translation import get_language

from network.words import words_changed
from organisations.basket.selection import PARAMETER, Selection
from organisations.models import OrganisationPage

register = template.Library()


@register.simple_tag(takes_context=True)
def basket_link(context: Context, organisation: OrganisationPage) -> str:
    """Pick an association, or put it back: the present address with one more or one less."""
    request = context["request"]
    query = request.GET.urlencode()
    return _link(get_language(), request.path, query, organisation.pk, organisation.title)


@lru_cache(maxsize=2_000)
def _link(language: str, path: str, query: str, key: int, title: str) -> SafeString:
    """Drawn once for the same words and address, as a list has twenty of them."""
    asked = QueryDict(query, mutable=True)
    selection = Selection.of(asked)
    inside = key in selection
    changed = selection.without(key) if inside else selection.having(key)
    asked.pop(PARAMETER, None)
    if changed.keys:
        asked[PARAMETER] = changed.text
    told = {
        "url": f"{path}?{asked.urlencode()}" if asked else path,
        "title": title,
        "key": key,
        "inside": inside,
        "full": selection.is_full and not inside,
    }
    return render_to_string("components/basket_link.html", told)


@receiver(words_changed)
def forget_links(**_: Any) -> None:
    """They hold words."""
    _link.cache_clear()


@register.inclusion_tag("components/basket_bar.html", takes_context=True)
def basket_bar(context: Context) -> dict[str, Any]:
    """What has been picked so far, when something has."""
    selection = Selection.of(context["request"].GET)
    return {
        "count": len(selection),
        "url": f"{reverse('basket')}?{urlencode({PARAMETER: selection.text})}",
    }


@register.simple_tag(takes_context=True)
def with_basket(context: Context, url: str) -> str:
    """An address that carries the selection on: ``{% with_basket item.url %}``."""
    selection = Selection.of(context["request"].GET)
    if not selection.keys or not url:
        return url
    return f"{url}{'&' if '?' in url else '?'}{urlencode({PARAMETER: selection.text})}"


@register.simple_tag(takes_context=True)
def basket_field(context: Context) -> str:
    """The selection as a hidden field of a form that is sent by GET."""
    told = {"name": PARAMETER, "value": Selection.of(context["request"].GET).text}
    return render_to_string("components/basket_field.html", told)
