"""What axe-core cannot know: scroll, clipped words, HTML that does not parse, and weight."""

from __future__ import annotations

import gzip
from collections.abc import Iterator

from html5lib import HTMLParser
from html5lib.constants import E as SENTENCES
from playwright.sync_api import Page

KB = 1024
LIMITS = {"html": 12 * KB, "css": 12 * KB, "js": 6 * KB}
"""Gzipped, all files of a kind together."""

_SIDEWAYS = r"""() => {
  const wide = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= wide) return null;
  const out = [...document.body.querySelectorAll("*")].filter(one =>
    one.getBoundingClientRect().right > wide + 1);
  const last = out.filter(one => !out.some(other => other !== one && one.contains(other)))[0];
  return last ? last.outerHTML.replace(/\s+/g, " ").slice(0, 90) : "the page";
}"""

_CLIPPED = r"""() => {
  const hides = one => /hidden|clip/.test(getComputedStyle(one).overflow);
  const isRead = one => one.offsetWidth > 1 && one.offsetHeight > 1 && one.textContent.trim();
  const isCut = one =>
    one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1;
  return [...document.querySelectorAll("body *")]
    .filter(one => one instanceof HTMLElement && isRead(one) && hides(one) && isCut(one))
    .map(one => one.outerHTML.replace(/\s+/g, " ").slice(0, 90));
}"""

_TWICE = """() => {
  const ids = [...document.querySelectorAll("[id]")].map(one => one.id);
  return [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))];
}"""

_PALE = """least => {
  const brush = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const light = colour => {
    brush.fillStyle = colour;
    brush.fillRect(0, 0, 1, 1);
    const [r, g, b] = [...brush.getImageData(0, 0, 1, 1).data].map(part => part / 255)
      .map(part => part <= .04045 ? part / 12.92 : ((part + .055) / 1.055) ** 2.4);
    return .2126 * r + .7152 * g + .0722 * b + .05;
  };
  const ratio = one => {
    const drawn = getComputedStyle(one);
    const area = one.parentElement.querySelector("path");
    const below = drawn.stroke === "none" ? getComputedStyle(area).fill : drawn.stroke;
    const [a, b] = [light(drawn.fill), light(below)];
    return Math.max(a, b) / Math.min(a, b);
  };
  return [...document.querySelectorAll("svg text")].filter(one => one.getClientRects().length)
    .map(one => [one.textContent, ratio(one)]).filter(([, ratio]) => ratio < least);
}"""
"""axe does not look at drawn words: their colour against their halo, or the area they stand on."""


def scrolls_sideways(page: Page) -> Iterator[str]:
    """What stands out of the window, if the page can be scrolled sideways."""
    if found := page.evaluate(_SIDEWAYS):
        yield f"scrolls sideways: {found}"


def clipped(page: Page) -> Iterator[str]:
    """Words that are cut off where they no longer fit."""
    yield from (f"words cut off: {html}" for html in page.evaluate(_CLIPPED))


def pale(page: Page) -> Iterator[str]:
    """Drawn words that do not stand out by 4.5 to 1 (WCAG 1.4.3)."""
    for text, ratio in page.evaluate(_PALE, 4.5):
        yield f"words of a drawing are pale: {text} {ratio:.1f}"


def twice(page: Page) -> Iterator[str]:
    """Ids that more than one element has."""
    yield from (f"id given twice: {one}" for one in page.evaluate(_TWICE))


def misparsed(html: str) -> Iterator[str]:
    """Where a strict HTML parser stumbles."""
    parser = HTMLParser()
    parser.parse(html)
    for (line, _column), code, values in parser.errors:
        text = html.splitlines()[line - 1].strip()[:90] if line <= html.count("\n") + 1 else ""
        yield f"HTML, line {line}: {SENTENCES[code] % values}: {text}"


def gzipped(content: bytes) -> int:
    """How many bytes go over the line."""
    return len(gzip.compress(content, 6))


def too_heavy(weights: dict[str, int]) -> Iterator[str]:
    """Which kinds of files weigh more than is allowed."""
    for kind, limit in LIMITS.items():
        if weights[kind] > limit:
            yield f"{kind} weighs {weights[kind] / KB:.1f} kB gzipped, {limit // KB} are allowed"
