"""The links by which readers change and leave their letters."""

from __future__ import annotations

from dataclasses import dataclass

from django.urls import reverse
from django.utils import translation

from newsletters.tokens import reader_token
from regions.models import Region

_GAP = "x" * 35


@dataclass(frozen=True)
class ReaderLinks:
    """Addresses of a region's site in one language, with a gap for the reader's token.

    Worked out once for thousands of mails; ``tests/newsletters`` compares with ``reverse``.
    """

    preferences: tuple[str, str]
    leave: tuple[str, str]

    def preferences_of(self, token: str) -> str:
        """Where the reader chooses audiences, language and pauses."""
        return token.join(self.preferences)

    def leave_of(self, token: str) -> str:
        """Where one POST ends the letters (RFC 8058), and GET asks first."""
        return token.join(self.leave)


def reader_links(region: Region, language: str) -> ReaderLinks:
    """The region's links in a language that it has; else in Finnish."""
    language = language if language in region.languages else "fi"
    with translation.override(language):
        return ReaderLinks(
            _parts(region, "newsletters_preferences"), _parts(region, "newsletters_leave")
        )


def preferences_address(region: Region, language: str, subscriber: int) -> str:
    """The whole address of one reader's page."""
    return reader_links(region, language).preferences_of(reader_token(subscriber))


def _parts(region: Region, name: str) -> tuple[str, str]:
    address = f"{region.open_site.root_url}{reverse(name, args=(_GAP,))}"
    before, _gap, after = address.partition(_GAP)
    return before, after
