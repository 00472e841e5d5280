"""What a reader of the wall has chosen: ``?maakunta=kainuu&teema=…&kieli=sv&yhdistys=…``."""

from __future__ import annotations

import uuid

from django.conf import settings
from django.db.models import Q
from django.http import QueryDict

from campaign.models import VideoStoryPage
from campaign.narrowing.filters import Choices, PageFilter
from regions.models import Region

LANGUAGE, ORGANISATION = "kieli", "yhdistys"


class WallFilter(PageFilter):
    """The choices that the address makes, of those that are on offer on the wall."""

    model, place_field = VideoStoryPage, "municipality"

    def __init__(self, query: QueryDict, *, region: Region) -> None:
        super().__init__(query, region=region)
        asked = self.asked(LANGUAGE)
        self.languages = [code for code, _name in settings.LANGUAGES if code in asked]
        """In which the story has been told; the list of rows is chosen by it, not narrowed."""
        self.organisation = _key(query.get(ORGANISATION, ""))

    def own_choices(self) -> Choices:
        return {
            LANGUAGE: self.languages,
            ORGANISATION: [str(self.organisation)] if self.organisation else [],
        }

    def wanted(self) -> dict[str, Q | None]:
        told = Q(organisation__translation_key=self.organisation) if self.organisation else None
        return {**super().wanted(), ORGANISATION: told}


def _key(text: str) -> uuid.UUID | None:
    try:
        return uuid.UUID(text)
    except ValueError:
        return None
