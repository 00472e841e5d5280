"""What a person meets who walks through a page by Tab alone (WCAG 2.1.2, 2.4.3, 2.4.7, 2.4.11)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from playwright.sync_api import Page

BOUND = 600
"""Presses; the longest page needs a third of them."""

INSIDE = 12
"""How often Tab may stay on one thing that has parts of its own: a frame, a player, a date."""

_BEGIN = r"""() => {
  document.activeElement?.blur();
  const parts = one => [one, ...(one.labels ?? []), ...one.querySelectorAll("path, rect, circle"),
    one.closest(".card")].filter(Boolean);
  const seen = one => parts(one).map(part => {
    const style = getComputedStyle(part);
    const isClear = colour => /transparent|, 0\)|\/ 0\)/.test(colour);
    const isDrawn = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0;
    return [
      isDrawn && !isClear(style.outlineColor) ? style.outline : "",
      style.boxShadow,
      one instanceof SVGElement ? style.stroke + style.strokeWidth : "",
    ].join();
  }).join("|");
  const isReachable = one => one.tabIndex >= 0 && !one.disabled && one.type !== "radio" &&
    one.checkVisibility({ visibilityProperty: true }) && !one.closest("[inert]");
  const told = one => one.outerHTML.replace(/\s+/g, " ").slice(0, 90);
  const isOnTop = one => [...one.getClientRects()].some(box => {
    const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
    const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
    if (right - left < 1 || bottom - top < 1) return false;
    return [.5, .2, .8, .05, .95].some(across => [.5, .2, .8, .05, .95].some(down => {
      const hit = document.elementFromPoint(
        left + (right - left) * across, top + (bottom - top) * down);
      return hit && [one, ...(one.labels ?? [])].some(part => part.contains(hit));
    }));
  });
  const all = [...document.querySelectorAll(
    "a[href], button, input, select, textarea, summary, iframe, video, audio, [tabindex]")];
  const before = new Map(all.map(one => [one, seen(one)]));
  const left = new Set(all.filter(isReachable));
  let last = null;
  window.auditStep = () => {
    const one = document.activeElement;
    document.getAnimations().filter(each => each instanceof CSSTransition)
      .forEach(each => each.finish());
    if (!one || one === document.body || one === document.documentElement) return { ended: true };
    const step = {
      told: told(one),
      stays: one === last,
      isWhole: one.matches("iframe, video, audio, input"),
      isFirst: last === null,
      skips: one.matches("a[href^='#']") && !!document.querySelector(one.getAttribute("href")),
      isBack: last !== null &&
        !!(last.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_PRECEDING),
      isHidden: !isOnTop(one),
      isUnmarked: before.get(one) === seen(one),
      wasSeen: before.has(one) && !left.has(one) && isReachable(one),
    };
    left.delete(one);
    last = one;
    return step;
  };
  window.auditLeft = () => [...left].map(told);
  const start = document.createElement("span");
  start.tabIndex = 1;
  start.style.position = "fixed";
  document.body.prepend(start);
  start.focus();
  start.addEventListener("blur", () => setTimeout(() => start.remove()));
  scrollTo(0, 0);
}"""
"""Notes how everything looks without focus, and puts the focus before the first element.

A card shows the focus of the link that covers it.
"""


def lost(page: Page, *, bare: bool = False) -> Iterator[str]:
    """What is wrong on the way of the focus; a bare page needs no skip link."""
    page.evaluate(_BEGIN)
    stayed = 0
    for _press in range(BOUND):
        page.keyboard.press("Tab")
        step = page.evaluate("auditStep()")
        if step.get("ended") or (step["wasSeen"] and not step["stays"]):
            yield from (f"not reached by Tab: {told}" for told in page.evaluate("auditLeft()"))
            return
        stayed = stayed + 1 if step["stays"] else 0
        if stayed > (INSIDE if step["isWhole"] else 0):
            yield f"holds the focus: {step['told']}"
            return
        yield from _seen(step, bare=bare)
    yield f"the focus finds no end in {BOUND} presses"


def _seen(step: dict[str, Any], *, bare: bool) -> Iterator[str]:
    if step["isFirst"] and not step["skips"] and not bare:
        yield f"the first stop does not skip to the content: {step['told']}"
    if step["isBack"]:
        yield f"the focus goes backwards to: {step['told']}"
    if step["isHidden"]:
        yield f"has the focus and is not seen: {step['told']}"
    if step["isUnmarked"] and not step["stays"]:
        yield f"does not show that it has the focus: {step['told']}"
