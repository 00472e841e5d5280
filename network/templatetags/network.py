"""Small tags that every template has at hand."""

from __future__ import annotations

from urllib.parse import urlencode

from django import template
from django.template import Context

register = template.Library()


@register.simple_tag(takes_context=True)
def address_with(context: Context, **changes: object) -> str:
    """The present address's query with some parameters changed; an empty value drops one."""
    query = {key: values[-1] for key, values in context["request"].GET.lists() if values}
    query.update({key: str(value) for key, value in changes.items()})
    return "?" + urlencode({key: value for key, value in query.items() if value})
