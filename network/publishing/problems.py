"""What keeps a page from being published, in sentences that say what to do."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import zip_longest
from typing import TYPE_CHECKING, Any

from django.utils.html import strip_tags
from django.utils.translation import gettext as _

from network.publishing.tongues import language_of

if TYPE_CHECKING:
    from network.pages import BasePage


@dataclass(frozen=True)
class Problem:
    """One problem, and the field that it is mended in."""

    field: str
    sentence: str


class NotReadyToPublish(ValueError):
    """The page has problems; ``page`` and ``problems`` tell which."""

    def __init__(self, page: BasePage, problems: list[Problem]) -> None:
        super().__init__("; ".join(problem.sentence for problem in problems))
        self.page, self.problems = page, problems


def picture_problems(page: BasePage) -> Iterator[Problem]:
    """The page's own picture needs a description (WCAG 2.2, 1.1.1)."""
    picture = page.picture
    if picture is not None and not picture.description.strip():
        yield Problem(
            "picture",
            _(
                "“%(picture)s” has no description. Open the picture, say in one sentence what it "
                "shows, and publish again."
            )
            % {"picture": picture.title},
        )


def body_problems(blocks: Iterable[Any], language: str, field: str = "body") -> Iterator[Problem]:
    """Pictures without alt text, headings out of order, and text in an unmarked language."""
    blocks = list(blocks)
    yield from _heading_problems(blocks, field)
    for block in blocks:
        if block.block_type == "picture":
            yield from _alt_problems(block.value, field)
        elif block.block_type in {"text", "quote", "notice"}:
            yield from _language_problems(block, language, field)


def _alt_problems(value: Any, field: str) -> Iterator[Problem]:
    image = value.get("image")
    if image is None or getattr(image, "decorative", False):
        return
    if not (getattr(image, "contextual_alt_text", "") or "").strip():
        yield Problem(
            field,
            _(
                "“%(picture)s” in the content has no text for those who cannot see it. Say what "
                "it shows, or mark it as only decoration."
            )
            % {"picture": image.title},
        )


def _heading_problems(blocks: list[Any], field: str) -> Iterator[Problem]:
    """Levels go down one at a time, and every heading has something below it (1.3.1, 2.4.6)."""
    heading_seen = False
    for block, following in zip_longest(blocks, blocks[1:]):
        if block.block_type not in _LEVELS:
            continue
        if block.block_type == "subheading" and not heading_seen:
            yield Problem(
                field,
                _("“%(text)s” is a subheading without a heading above it. Make it a heading.")
                % {"text": block.value},
            )
        if following is None or _LEVELS.get(following.block_type, 9) <= _LEVELS[block.block_type]:
            yield Problem(
                field,
                _("Nothing stands below the heading “%(text)s”. Write something, or delete it.")
                % {"text": block.value},
            )
        heading_seen = heading_seen or block.block_type == "heading"


_LEVELS = {"heading": 2, "subheading": 3}


def _language_problems(block: Any, language: str, field: str) -> Iterator[Problem]:
    """Text that is clearly in another language must say so (3.1.2), or be translated."""
    text, marked = _text_of(block)
    found = language_of(text)
    if found and found != (marked or language):
        yield Problem(
            field,
            _(
                "“%(beginning)s…” does not seem to be in the page's language. Translate it, or say "
                "its language in a quotation or a notice."
            )
            % {"beginning": " ".join(text.split()[:5])},
        )


def _text_of(block: Any) -> tuple[str, str]:
    if block.block_type == "text":
        return strip_tags(str(block.value)), ""
    return block.value.get("text") or "", block.value.get("language") or ""
