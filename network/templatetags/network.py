"""Small tags that every template has at hand."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode

from django import template
from django.core.serializers.json import DjangoJSONEncoder
from django.template import Context
from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import get_language

from network.headers import nonces
from network.health import notices
from network.localisation import DRAFTED

register = template.Library()


@register.simple_tag(takes_context=True)
def address_with(context: Context, **changes: object) -> str:
    """The present address's query with some parameters changed; an empty value drops one."""
    query = {key: values[-1] for key, values in context["request"].GET.lists() if values}
    query.update({key: str(value) for key, value in changes.items()})
    return "?" + urlencode({key: value for key, value in query.items() if value})


@register.inclusion_tag("network/admin/paused.html")
def paused_work() -> dict[str, list[str]]:
    """What stands still in the background, in words for staff; nothing when all is well."""
    return {"sentences": notices.paused_work()}


@register.simple_tag
def nonce() -> str:
    """The word that lets an inline script of the admin run (``network.headers.nonces``)."""
    return nonces.current()


@register.simple_tag
def words_are_drafts() -> bool:
    """True where the page's language waits for a speaker, so that the page can say so."""
    return get_language() in DRAFTED


_NOT_IN_A_SCRIPT = {"<": "\\u003C", ">": "\\u003E", "&": "\\u0026"}
_JSON = DjangoJSONEncoder(ensure_ascii=False)


@register.filter
def linked_data(words: dict[str, Any]) -> SafeString:
    """A dictionary as a JSON-LD script that nothing written in it can end."""
    text = _JSON.encode(words)
    for sign, escaped in _NOT_IN_A_SCRIPT.items():
        text = text.replace(sign, escaped)
    return format_html(
        '<script type="application/ld+json">{}</script>',
        mark_safe(text),  # noqa: S308 — no sign of it can end the script
    )
