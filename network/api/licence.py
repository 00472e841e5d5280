"""Under which licence texts and data are given, said alike wherever programs fetch them
(docs/decisions/0014-open-data-under-cc-by.md)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TypeVar

from django.http.response import HttpResponseBase
from django.utils.feedgenerator import Atom1Feed, SyndicationFeed
from django.utils.translation import gettext_lazy as _

Reply = TypeVar("Reply", bound=HttpResponseBase)


@dataclass(frozen=True)
class Licence:
    """A licence by its short and its whole name, its SPDX id, and where it stands."""

    name: str
    title: str
    spdx: str
    url: str


LICENCE = Licence(
    name="CC BY 4.0",
    title="Creative Commons Attribution 4.0 International",
    spdx="CC-BY-4.0",
    url="https://creativecommons.org/licenses/by/4.0/",
)
"""The whole network's; a region has no other."""

TERMS = (
    _(
        "You may use, change and share texts and data, also commercially, when you say where they "
        "come from."
    ),
    _("Pictures and videos are not included: their rights belong to those who made them."),
    _("Use the contact details of people only for contacting the association."),
)
"""What people must know besides the licence's name."""


def rights() -> str:
    """The licence and its terms in the reader's language, in one line."""
    return " ".join([f"{LICENCE.name}, {LICENCE.url}.", *map(str, TERMS)])


def marked(reply: Reply) -> Reply:
    """The reply with its licence in a header (RFC 8288, relation ``license`` of RFC 4946)."""
    said = f'<{LICENCE.url}>; rel="license"'
    reply["Link"] = f"{reply['Link']}, {said}" if reply.has_header("Link") else said
    return reply


class Licensed(SyndicationFeed):
    """A feed that says its licence, RSS in ``copyright`` and Atom in ``rights``."""

    def __init__(self, *arguments: Any, **more: Any) -> None:
        super().__init__(*arguments, **more)
        self.feed["feed_copyright"] = rights()


class LicensedAtom(Licensed, Atom1Feed):
    """Atom that leads to its licence, too (RFC 4946)."""

    def add_root_elements(self, handler: Any) -> None:
        super().add_root_elements(handler)
        handler.addQuickElement("link", "", {"rel": "license", "href": LICENCE.url})
