"""What the pages of ``/account/`` show."""

from __future__ import annotations

import re
from typing import Any

from django import template
from django.conf import settings
from django.utils.safestring import SafeString
from django.utils.translation import get_language, get_language_info, gettext

from network.qr_codes import qr_code
from network.templatetags.network import address_with
from network.users.language import languages
from network.users.second_factor import has_second_factor

register = template.Library()

BROWSERS = (("Edg", "Edge"), ("OPR", "Opera"), ("Firefox", "Firefox"), ("Chrom", "Chrome"))
SYSTEMS = (
    ("Android", "Android"),
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("Windows", "Windows"),
    ("Mac OS", "macOS"),
    ("Linux", "Linux"),
)


@register.simple_tag
def square_code(address: str) -> SafeString:
    """An address as a drawing that a phone reads."""
    return qr_code(address)


@register.simple_tag
def network_name() -> str:
    """The name on top of the page."""
    return settings.WAGTAIL_SITE_NAME


@register.simple_tag(takes_context=True)
def language_links(context: template.Context) -> list[dict[str, Any]]:
    """The same page in the languages of staff; a click is in the address, not in a cookie."""
    return [
        {
            "code": code,
            "name": get_language_info(code)["name_local"].capitalize(),
            "url": address_with(context, lang=code),
            "current": code == get_language(),
        }
        for code in languages()
    ]


@register.filter
def device(user_agent: str) -> str:
    """A browser's long name for itself in two words: "Firefox, Windows"."""
    fallback = [("Safari", "Safari")]
    browser = next((name for mark, name in (*BROWSERS, *fallback) if mark in user_agent), "")
    system = next((name for mark, name in SYSTEMS if mark in user_agent), "")
    return ", ".join(filter(None, (browser, system))) or gettext("Unknown device")


@register.filter
def in_fours(text: str) -> str:
    """A key as people read it aloud: "JARJ ESTO VERK KO"."""
    return " ".join(re.findall(".{1,4}", text))


@register.filter
def has_factor(user: Any) -> bool:
    """True for a person whose account has an authenticator app or a passkey."""
    return has_second_factor(user)
