"""The associations that one stands in a relation with, each as the reader's language has it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import OuterRef, QuerySet
from django.db.models.functions import JSONObject
from django.utils import timezone
from django.utils.translation import get_language

from network.pagecache.recording import note_pages
from network.site_roots import address
from regions.models import Region

if TYPE_CHECKING:
    from organisations.models import OrganisationPage

MEMBERS_SHOWN = 30
_TOLD = JSONObject(
    key="translation_key",
    title="title",
    url_path="url_path",
    code="locale__language_code",
    ended_on="ended_on",
)


@dataclass(frozen=True, kw_only=True)
class Relative:
    """One of them, as a link."""

    title: str
    url: str
    language: str = ""
    """The code of its page's language where it is not the reader's own."""
    ended_on: dt.date | None = None


@dataclass(kw_only=True)
class Family:
    """All of them."""

    umbrella: Relative | None = None
    successor: Relative | None = None
    predecessors: list[Relative] = field(default_factory=list)
    members: list[Relative] = field(default_factory=list)
    named_umbrella: str = ""
    """An umbrella organisation that has no profile here."""

    @property
    def umbrella_name(self) -> str:
        """The umbrella organisation's name, wherever it is kept; none of an unpublished profile."""
        return self.umbrella.title if self.umbrella else self.named_umbrella


def known_family(model: type[OrganisationPage]) -> dict[str, Any]:
    """The relatives as expressions for a query of profiles, which ``family_of`` reads."""
    rows = _rows(
        model,
        key=OuterRef("translation_key"),
        umbrella=OuterRef("umbrella__translation_key"),
        successor=OuterRef("successor__translation_key"),
    )
    return {f"known_{way}": ArraySubquery(found) for way, found in rows.items()}


def family_of(page: OrganisationPage, here: Region) -> Family:
    """By no query for a page that was read by its address; for another one, such as a draft, by
    four."""
    if hasattr(page, "known_members"):
        known = {way: getattr(page, f"known_{way}") for way in _WAYS}
    else:
        rows = _rows(
            type(page),
            key=page.translation_key,
            umbrella=page.umbrella and page.umbrella.translation_key,
            successor=page.successor and page.successor.translation_key,
        )
        known = {way: [row["told"] for row in found] for way, found in rows.items()}
    note_pages(told["key"] for found in known.values() for told in found)
    made = {way: [_relative(told, here) for told in found] for way, found in known.items()}
    today = timezone.localdate()
    going_on = [one for one in made["members"] if one.ended_on is None or one.ended_on > today]
    return Family(
        umbrella=next(iter(made["umbrella"]), None),
        successor=next(iter(made["successor"]), None),
        predecessors=made["before"],
        members=going_on[:MEMBERS_SHOWN],
        named_umbrella=page.umbrella_name,
    )


_WAYS = ("umbrella", "successor", "members", "before")


def _rows(
    model: type[OrganisationPage], *, key: Any, umbrella: Any, successor: Any
) -> dict[str, QuerySet[Any]]:
    """Facts are the same in all languages of an association, so each version points to what the
    others point to."""
    shown = model.objects.in_language().order_by("sort_key")
    wanted = {
        "umbrella": shown.filter(translation_key=umbrella),
        "successor": shown.filter(translation_key=successor),
        "members": shown.filter(umbrella__translation_key=key),
        "before": shown.filter(successor__translation_key=key),
    }
    return {way: rows.values(told=_TOLD) for way, rows in wanted.items()}


def _relative(told: dict[str, Any], here: Region) -> Relative:
    code, ended_on = told["code"], told["ended_on"]
    return Relative(
        title=told["title"],
        url=address(told["url_path"], here.site_id),
        language="" if code == get_language() else code,
        ended_on=dt.date.fromisoformat(ended_on) if ended_on else None,
    )
