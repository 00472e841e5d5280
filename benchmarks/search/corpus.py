"""Labelled documents and questions, and the clubs that are put around them.

The documents are invented; they live in the search's tables only and never become pages.
"""

from __future__ import annotations

import json
import random
import re
import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from django.utils import timezone

from network.search.analysis import version
from network.search.indexing import batches, write_documents
from network.search.models import SearchDocument
from network.search.vectors import compose
from regions.models import Municipality

CASES = Path(__file__).resolve().parent.parent / "data" / "search_cases.json"
_KINDS = {"org": "yhdistys", "event": "tapahtuma", "news": "uutinen", "story": "tarina"}
_ALSO_IN_FILLING = re.compile(
    r"reuma(?!at)|syd[äa]n|\bspr\b|\bmll\b|punai\w+ risti|mannerheim", re.I
)
"""What some clubs of the filling are about as well: without a place, such a question has more right
answers than those that are labelled."""


@dataclass(frozen=True)
class Document:
    """One text to be found."""

    key: str
    language: str
    title: str
    body: str
    kind: str = "org"
    municipalities: tuple[str, ...] = ()


@dataclass(frozen=True)
class Case:
    """A question, and the documents that answer it."""

    key: str
    language: str
    category: str
    query: str
    relevant: frozenset[str]
    needs_synonyms: bool


def documents() -> list[Document]:
    """The labelled documents."""
    return [
        Document(
            key=row["id"],
            language=row["lang"],
            title=row["title"],
            body=row["body"],
            kind=row["kind"],
            municipalities=tuple(row["municipalities"]),
        )
        for row in json.loads(CASES.read_text(encoding="utf-8"))["documents"]
    ]


def cases(*, among_filling: bool) -> list[Case]:
    """The labelled questions; among the filling, those that keep their answers there."""
    rows = json.loads(CASES.read_text(encoding="utf-8"))["cases"]
    places = {name for one in documents() for name in one.municipalities}
    return [
        Case(
            key=row["id"],
            language=row["lang"],
            category=row["category"],
            query=row["query"],
            relevant=frozenset(row["relevant"]),
            needs_synonyms=row["needs_synonyms"],
        )
        for row in rows
        if not among_filling
        or not _ALSO_IN_FILLING.search(row["query"])
        or any(name[:4] in row["query"] for name in places)
    ]


_HOBBIES = (
    *("Jalkapalloseura", "Hiihtoseura", "Salibandyseura", "Uimaseura", "Suunnistusseura"),
    *("Judoseura", "Tennisseura", "Lentopalloseura", "Pesäpalloseura", "Ratsastusseura"),
    *("Golfseura", "Purjehdusseura", "Sulkapalloseura", "Metsästysseura", "Kalastusseura"),
    *("Moottorikerho", "Shakkikerho", "Bridgekerho", "Filatelistikerho", "Mieskuoro"),
    *("Sekakuoro", "Puhallinorkesteri", "Kansantanssiseura", "Teatteriyhdistys"),
    *("Kotiseutuyhdistys", "Puutarhayhdistys", "Mehiläisyhdistys", "Valokuvauskerho"),
    *("Kivikerho", "Radioamatöörikerho"),
)
_HEALTH = ("Reumayhdistys", "Sydänyhdistys", "SPR:n osasto", "MLL:n paikallisosasto")
_BODIES = (
    "Harjoitukset {place} maanantaisin ja torstaisin. Uudet jäsenet mukaan milloin vain.",
    "Kausi alkaa {place} syyskuussa. Vuosikokous pidetään maaliskuussa.",
    "Kilpailut ja näytökset {place}. Jäsenmaksu on viisitoista euroa vuodessa.",
    "Toimintaa {place} ympäri vuoden. Katso kalenteri ja ilmoittaudu sähköpostilla.",
)


def filling(count: int, *, seed: int = 7) -> Iterator[Document]:
    """Clubs of the municipalities that no labelled document is in; six in a hundred are of health
    associations, as in a real directory."""
    chance = random.Random(seed)  # noqa: S311 — the same clubs every time
    taken = {name for one in documents() for name in one.municipalities}
    places = list(Municipality.objects.exclude(name_fi__in=taken).defer("outline"))
    for number in range(count):
        place = chance.choice(places)
        about = chance.choice(_HEALTH if chance.random() < 0.06 else _HOBBIES)
        mark = f" {number // len(_HOBBIES)}" if number % 3 == 0 else ""
        yield Document(
            key=f"x{number}",
            language="fi",
            title=f"{place.fi_genitive} {about}{mark} ry",
            body=chance.choice(_BODIES).format(place=place.fi_in),
            municipalities=(place.name_fi,),
        )


def fill_index(rows: list[Document]) -> dict[int, str]:
    """Put the documents into the search's tables; returns their keys by the id that is found."""
    places = {one.name_fi: one for one in Municipality.objects.defer("outline")}
    keys = {}
    for batch in batches(list(enumerate(rows, start=1)), 1000):
        written = []
        for number, row in batch:
            keys[number] = row.key
            held = [places[name] for name in row.municipalities]
            composed = compose(
                row.language,
                title=row.title,
                text=row.body,
                places=[name for one in held for name in one.search_names(row.language)],
            )
            written.append((_document(number, row, held), composed))
        write_documents(written)
    return keys


def _document(number: int, row: Document, held: list[Municipality]) -> SearchDocument:
    return SearchDocument(
        page_id=number,
        translation_key=uuid.UUID(int=number),
        path=f"{number:08}",
        language=row.language,
        shown_in=[row.language],
        regions=sorted({one.region_id for one in held}),
        municipalities=[one.pk for one in held],
        kind=_KINDS.get(row.kind, "sivu"),
        title=row.title,
        text=row.body,
        analysis=version(row.language),
        indexed_at=timezone.now(),
    )
