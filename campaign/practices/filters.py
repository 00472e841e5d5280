"""What a reader of the practices has chosen: ``?teema=…&vaihe=kaytossa&kenelle=ikaihmiset``."""

from __future__ import annotations

from django.db.models import Q
from django.http import QueryDict

from campaign.models import PracticePage
from campaign.narrowing.filters import Choices, PageFilter
from campaign.practices.choices import Group, Stage
from regions.models import Region

STAGE, GROUP, WORDS = "vaihe", "kenelle", "sana"
STAGES = {
    "idea": Stage.IDEA,
    "kehitteilla": Stage.DEVELOPING,
    "kayttoonotettavissa": Stage.READY,
    "kaytossa": Stage.IN_USE,
}
GROUPS = {
    "lapset-ja-nuoret": Group.CHILDREN,
    "perheet": Group.FAMILIES,
    "tyoikaiset": Group.WORKING_AGE,
    "ikaihmiset": Group.OLDER,
    "maahanmuuttajat": Group.IMMIGRANTS,
    "omaishoitajat": Group.CARERS,
    "vammaiset-ja-pitkaaikaissairaat": Group.ILLNESS,
    "vapaaehtoiset": Group.VOLUNTEERS,
    "yhdistykset": Group.ASSOCIATIONS,
    "viranhaltijat": Group.OFFICIALS,
    "kaikki": Group.EVERYONE,
}
"""A value of the address → what is stored."""
_LONGEST_WORDS, _MOST_WORDS = 100, 8
_LOOKED_INTO = ("title", "lead", "place", "area", "author", "target_group", "idea", "conditions")


class PracticeFilter(PageFilter):
    """The choices that the address makes, of those that are on offer."""

    model, place_field = PracticePage, "municipalities"

    def __init__(self, query: QueryDict, *, region: Region) -> None:
        super().__init__(query, region=region)
        self.stages = [key for key in STAGES if key in self.asked(STAGE)]
        self.groups = [key for key in GROUPS if key in self.asked(GROUP)]
        self.words = query.get(WORDS, "").replace("\x00", "").strip()[:_LONGEST_WORDS]

    def own_choices(self) -> Choices:
        words = [self.words] if self.words else []
        return {STAGE: self.stages, GROUP: self.groups, WORDS: words}

    def wanted(self) -> dict[str, Q | None]:
        stages = [STAGES[key] for key in self.stages]
        groups = [GROUPS[key] for key in self.groups]
        return {
            **super().wanted(),
            STAGE: Q(stage__in=stages) if stages else None,
            GROUP: Q(groups__overlap=groups) if groups else None,
            WORDS: self._told() if self.words else None,
        }

    def _told(self) -> Q:
        """Every word stands somewhere in it."""
        found = Q()
        for word in self.words.split()[:_MOST_WORDS]:
            somewhere = Q()
            for name in _LOOKED_INTO:
                somewhere |= Q(**{f"{name}__icontains": word})
            found &= somewhere
        return found
