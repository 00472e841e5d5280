"""From a page as it is shown to Markdown: its own words, without what stands around them."""

from __future__ import annotations

import re
from urllib.parse import urljoin

from bs4 import BeautifulSoup, Tag
from markdownify import MarkdownConverter

_LEFT_OUT = (
    "script, style, template, form, nav, svg, button, iframe, video, audio, input, dialog, "
    "[hidden], [aria-hidden=true], [data-no-markdown], .page-feedback"
)
_MANY_LINES = re.compile(r"\n{3,}")


def as_markdown(html: str, address: str) -> str:
    """The main part of a page; links and pictures get whole addresses, from ``address``."""
    main = BeautifulSoup(html, "html.parser").select_one("main")
    if main is None:
        return ""
    for part in main.select(_LEFT_OUT):
        part.decompose()
    for name in ("href", "src"):
        for found in main.select(f"[{name}]"):
            _make_whole(found, name, address)
    converter = MarkdownConverter(heading_style="ATX", bullets="-", autolinks=False)
    lines = (line.rstrip() for line in converter.convert_soup(main).splitlines())
    return _MANY_LINES.sub("\n\n", "\n".join(lines)).strip() + "\n"


def _make_whole(found: Tag, name: str, address: str) -> None:
    try:
        found[name] = urljoin(address, str(found[name]))
    except ValueError:  # an editor's link that is no address
        del found[name]


def one_line(text: str) -> str:
    """Words inside a line of Markdown: without its signs for links and lines."""
    return re.sub(r"\s+", " ", re.sub(r"([\\\[\]<>])", r"\\\1", text)).strip()
