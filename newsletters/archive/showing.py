"""What the templates of the archive and of one letter need."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import Any
from urllib.parse import urlencode

from django.http import HttpRequest
from django.urls import reverse

from network.paginate import PARAMETER, paginate_rows
from network.prepared import Shapes
from newsletters.models import Audience, NewsletterIndexPage, NewsletterPage
from newsletters.queries.archive import archived_at, archived_letters, audiences_with_letters
from regions.scoping import current_scope

_OPENING = Shapes()
AUDIENCE = "ryhma"
"""The parameter of the archive and its feed that names an audience: ``?ryhma=residents``."""


@dataclass(frozen=True, kw_only=True)
class Choice:
    """One audience of the archive as a link."""

    name: str
    url: str
    chosen: bool


def archive(request: HttpRequest, page: NewsletterIndexPage) -> dict[str, Any]:
    """The letters that were asked for, and whose letters there are.

    An audience that has no letters here is not offered, and asking for it gives all of them.
    """
    region, originals = page.region, page.shows_originals
    opening = partial(_OPENING.rows, scope=current_scope())
    audiences = opening(
        ("audiences", region and region.pk, originals),
        lambda: audiences_with_letters(region, archived_letters(region, originals=originals)),
    )
    asked = request.GET.get(AUDIENCE, "")
    chosen = next((one for one in audiences if one.key == asked), None)
    letters = archived_letters(region, audience=chosen, originals=originals)
    items = paginate_rows(
        request,
        lambda wanted: opening(
            (f"{wanted}", region and region.pk, originals, chosen and chosen.pk),
            lambda: letters.for_cards().defer("body", "openings")[wanted],
        ),
        total=letters.count(),
    )
    return {
        "items": items,
        "chosen": chosen,
        "choices": _choices(request.path, audiences, chosen),
        "action": request.path,
        "feed_url": feed_address(chosen),
        "canonical": _canonical(page.get_full_url(request) or "", chosen, items.number),
    }


def letter(page: NewsletterPage) -> dict[str, Any]:
    """When it was sent. Until then, and when it is kept out of the archive, whoever has the address
    can read it, but search engines are asked to leave it."""
    out_at, in_archive = archived_at(page)
    found = {"out_at": out_at, "feed_url": feed_address()}
    return found if in_archive else found | {"robots": "noindex"}


def feed_address(audience: Audience | None = None) -> str:
    """The feed in the active language, of one audience's letters or of all."""
    return reverse("newsletters_atom") + _query(audience)


def _query(audience: Audience | None, number: int = 1) -> str:
    asked = {AUDIENCE: audience.key} if audience else {}
    asked |= {PARAMETER: str(number)} if number > 1 else {}
    return f"?{urlencode(asked)}" if asked else ""


def _choices(path: str, audiences: list[Audience], chosen: Audience | None) -> list[Choice]:
    """With fewer than two audiences there is nothing to choose."""
    if len(audiences) < 2:
        return []
    return [
        Choice(name=one.name, url=path + _query(one), chosen=one == chosen) for one in audiences
    ]


def _canonical(address: str, chosen: Audience | None, number: int) -> str:
    return address + _query(chosen, number)
