"""Strange HTML made harmless: what runs, what draws from elsewhere and what is unknown is taken out
and named, before anything else looks at it.

nh3 (ammonia) decides what is harmless; this file only turns into harmless HTML what people would
miss: frames become links, WordPress's own signs ([caption], [gallery]) become pictures.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from urllib.parse import urljoin

import nh3
from bs4 import BeautifulSoup
from django.utils.html import escape

_HEADINGS = {f"h{number}" for number in range(1, 7)}
_TAGS = {
    *("p", "br", "b", "strong", "i", "em", "a", "ul", "ol", "li", "blockquote", "cite", "img"),
    *("figure", "figcaption", "table", "tr", "td", "th", "div", "pre", "hr"),
    *_HEADINGS,
}
_ATTRIBUTES = {"a": {"href"}, "img": {"src", "alt", "class"}}
_SCHEMES = {"http", "https", "mailto", "tel"}
_WITH_TEXT = {"script", "style", "iframe", "form", "object", "embed", "svg", "math", "template"}
_UNWELCOME = re.compile(
    r"<\s*(iframe|embed|object|video|audio|form|script|style|svg|math|template)", re.I
)
_FRAMES = {"iframe", "embed", "video", "audio"}
_BLOCKS = re.compile(
    r"</?(?:p|h[1-6]|ul|ol|li|blockquote|figure|table|tr|td|th|div|section|hr|pre|iframe|form)\b",
    re.I,
)
_CAPTION = re.compile(r"\[caption[^\]]*\](.*?)\[/caption\]", re.S | re.I)
_GALLERY = re.compile(r"\[gallery\b([^\]]*)\]", re.I)
_IDS = re.compile(r"""ids\s*=\s*["']?([\d,\s]+)""")
_EMBED = re.compile(r"\[embed[^\]]*\]\s*(https?://[^\s\[]+)\s*\[/embed\]", re.I)
_SHORTCODE = re.compile(r"\[(/?)([a-z][\w-]{1,40})((?:\s+[\w-]+\s*=[^\]]{0,2000})?\s*/?)\]", re.I)
_IMAGE = re.compile(r"(?:<a\b[^>]*>\s*)?<img\b[^>]*>(?:\s*</a>)?", re.I)
_MOST_NAMES = 6


@dataclass
class Harmless:
    """HTML of few kinds of tags, and the names of what was left out or became a link."""

    html: str
    left_out: list[str] = field(default_factory=list)
    became_links: list[str] = field(default_factory=list)


def harmless(text: str, *, is_classic: bool, gallery: Callable[[str], str]) -> Harmless:
    """Make HTML harmless. ``is_classic`` is WordPress's writing without paragraphs; ``gallery``
    gives the HTML of a picture by its number there."""
    found = Harmless("")
    text = _without_shortcodes(text, gallery, found)
    if _UNWELCOME.search(text):
        text = _without_frames(text, found)
    if is_classic:
        text = paragraphed(text)
    found.html = nh3.clean(
        text,
        tags=_TAGS,
        clean_content_tags=_WITH_TEXT,
        attributes=_ATTRIBUTES,
        url_schemes=_SCHEMES,
        link_rel=None,
    )
    found.left_out = _few(found.left_out)
    found.became_links = _few(found.became_links)
    return found


def paragraphed(text: str) -> str:
    """Paragraphs where WordPress would show them: between empty lines."""
    parts = []
    for chunk in re.split(r"\n\s*\n", text.replace("\r\n", "\n")):
        words = chunk.strip()
        if words and not _BLOCKS.match(words):
            words = f"<p>{words.replace(chr(10), '<br>')}</p>"
        parts.append(words)
    return "\n".join(parts)


def absolute(address: str, base: str) -> str:
    """An address in full, or empty when it leads nowhere on the web."""
    if not address.strip():
        return ""
    try:
        full = urljoin(base, address.strip())
    except ValueError:
        return ""
    return full if full.startswith(("http://", "https://")) else ""


def plain(html: str) -> str:
    """The words alone."""
    if "<" not in html and "&" not in html:
        return " ".join(html.split())
    bare = nh3.clean(html, tags=set(), clean_content_tags=_WITH_TEXT)
    return " ".join(BeautifulSoup(bare, "html.parser").get_text(" ").split())


def _without_shortcodes(text: str, gallery: Callable[[str], str], found: Harmless) -> str:
    if "[" not in text:
        return text
    text = _CAPTION.sub(_figure, text)
    text = _EMBED.sub(lambda one: f"\n\n{_link(one[1])}\n\n", text)
    text = _GALLERY.sub(lambda one: _pictures(one[1], gallery), text)
    closed = {name.lower() for name in re.findall(r"\[/([a-z][\w-]{1,40})\]", text, re.I)}

    def drop(one: re.Match[str]) -> str:
        """Words in brackets, such as [sic], are no sign: they have no value and no end."""
        name = one[2].lower()
        if name not in closed and "=" not in one[3]:
            return one[0]
        found.left_out.append(f"[{name}]")
        return ""

    return _SHORTCODE.sub(drop, text)


def _figure(caption: re.Match[str]) -> str:
    inside = caption[1]
    image = _IMAGE.search(inside)
    if image is None:
        return inside
    words = inside.replace(image[0], "").strip()
    return f"\n\n<figure>{image[0]}<figcaption>{words}</figcaption></figure>\n\n"


def _pictures(attributes: str, gallery: Callable[[str], str]) -> str:
    ids = _IDS.search(attributes)
    numbers = ids[1].replace(",", " ").split() if ids else []
    return "\n\n" + "\n\n".join(filter(None, (gallery(number) for number in numbers))) + "\n\n"


def _without_frames(text: str, found: Harmless) -> str:
    soup = BeautifulSoup(text, "html.parser")
    for tag in soup.find_all([*_WITH_TEXT, *_FRAMES]):
        if tag.decomposed:
            continue
        source = tag.get("src") or getattr(tag.find("source"), "attrs", {}).get("src") or ""
        address = absolute(str(source), "") if tag.name in _FRAMES else ""
        (found.became_links if address else found.left_out).append(tag.name)
        if address:
            tag.replace_with(BeautifulSoup(_link(address), "html.parser"))
        else:
            tag.decompose()
    return str(soup)


def _link(address: str) -> str:
    shown = escape(address)
    return f'<p><a href="{shown}">{shown}</a></p>'


def _few(names: list[str]) -> list[str]:
    return list(dict.fromkeys(names))[:_MOST_NAMES]
