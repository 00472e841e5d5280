"""What each row of a file would do: new, changed, unchanged, to be mended, or another region's."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.text import Truncator

from network.identity_codes import holds_identity_code
from organisations.exchange.columns import BY_KEY
from organisations.exchange.matching import Known, find, keys_of
from organisations.exchange.places import Reference
from organisations.exchange.problems import Trouble, problem
from organisations.exchange.reading import Formula, Row
from organisations.exchange.states import State, differences, put, state_in, states_of
from organisations.exchange.values import value_of
from organisations.models import Import, ImportRow, OrganisationPage

Verdict = ImportRow.Verdict


@dataclass
class Judged:
    """A row with what was found out about it."""

    number: int
    values: dict[str, Any]
    problems: list[dict[str, Any]]
    title: str = ""
    keys: list[str] = field(default_factory=list)
    verdict: str = Verdict.NEW
    page: OrganisationPage | None = None
    """Its page; of a changed row in memory only, with the changes on it."""
    changes: list[list[Any]] = field(default_factory=list)

    def fail(self, trouble: Trouble, column: str = "") -> None:
        """Say what is wrong; the row is then left out."""
        self.problems.append(problem(trouble, column))
        self.verdict = Verdict.ERROR


def parse(row: Row, source: Import, reference: Reference) -> Judged:
    """The values of a row's cells. A row with a personal identity code keeps no cell at all."""
    number, cells = row
    found = Judged(number, {}, [])
    secret = False
    for place, cell in enumerate(cells):
        heading = source.headings[place] if place < len(source.headings) else str(place + 1)
        key = source.columns[place] if place < len(source.columns) else None
        if holds_identity_code(cell):
            secret = True
            found.fail(Trouble("identity_code"), heading)
        elif cell and key is None:
            found.fail(Trouble("extra_cell"), heading)
        elif cell and key:
            _take(found, key, cell, heading, reference)
    if secret:
        found.values = {}
    found.title = Truncator(found.values.get("title") or "").chars(255)
    found.keys = keys_of(found.values)
    return found


def _take(found: Judged, key: str, cell: str, heading: str, reference: Reference) -> None:
    try:
        if isinstance(cell, Formula):
            raise Trouble("formula")
        if "\x00" in cell:
            raise Trouble("nul")
        found.values[key] = value_of(key, cell, reference)
    except Trouble as trouble:
        found.fail(trouble, heading)


def judge(rows: Sequence[Judged], source: Import, reference: Reference) -> None:
    """Compare rows with the directory; a handful of queries however many they are."""
    sound = {row.number: row for row in rows if not row.problems}
    matches = find({number: row.values for number, row in sound.items()}, source.region)
    pages = _pages(matches, source)
    states = states_of(pages.values())
    for number, row in sound.items():
        match = matches.get(number)
        if isinstance(match, Trouble):
            row.fail(match)
        elif match is None:
            _judge_new(row, source, reference)
        elif match.region_id != source.region_id:
            row.verdict, row.page = Verdict.ELSEWHERE, OrganisationPage(pk=match.pk)
        else:
            row.page = pages[match.pk]
            _judge_known(row, states[match.pk], source, reference)


def _pages(matches: Mapping[int, Known | Trouble], source: Import) -> dict[int, OrganisationPage]:
    keys = {
        match.pk
        for match in matches.values()
        if isinstance(match, Known) and match.region_id == source.region_id
    }
    rows = OrganisationPage.objects.filter(pk__in=keys)
    return rows.select_related("latest_revision", "locale", "region").in_bulk()


def _judge_new(row: Judged, source: Import, reference: Reference) -> None:
    headings = dict(zip(source.columns, source.headings, strict=False))
    row.verdict = Verdict.NEW
    if not row.values.get("title"):
        row.fail(Trouble("title_missing"), headings.get("title", ""))
    codes = row.values.get("municipalities")
    if not codes:
        row.fail(Trouble("municipality_missing"), headings.get("municipalities", ""))
    elif not reference.serves(codes, source.region):
        row.fail(Trouble("municipality_elsewhere"), headings.get("municipalities", ""))
    if row.problems:
        return
    row.changes = differences({}, row.values)
    page = OrganisationPage(slug="sivu", locale=reference.finnish, region=source.region)
    put(page, row.values, reference)
    _look_over(row, page, source, publish=source.publish)


def _judge_known(row: Judged, live: State, source: Import, reference: Reference) -> None:
    """A page that is not public is compared with its latest draft, a public one with itself."""
    page = row.page
    assert page is not None  # noqa: S101 — for mypy: only known rows come here
    draft = state_in(page.latest_revision.content, reference) if page.latest_revision else live
    base = live if page.live else draft
    row.changes = differences(base, row.values)
    if not row.changes or not differences(draft, row.values):
        row.verdict, row.changes = Verdict.SAME, []
        return
    row.verdict = Verdict.CHANGED
    if page.locked:
        row.fail(Trouble("locked"))
    elif page.live and page.has_unpublished_changes:
        row.fail(Trouble("being_edited"))
    elif not row.values.get("title", True):
        row.fail(Trouble("title_missing"))
    elif not row.values.get("municipalities", True):
        row.fail(Trouble("municipality_missing"))
    else:
        changed = draft_of(page)
        put(changed, {key: new for key, _old, new in row.changes}, reference)
        _look_over(row, changed, source, publish=source.publish and page.live)


def draft_of(page: OrganisationPage) -> OrganisationPage:
    """The page as its next revision begins: the latest draft of one that is not public."""
    if page.live or page.latest_revision is None:
        return page
    return page.with_content_json(page.latest_revision.content)


def _look_over(row: Judged, page: OrganisationPage, source: Import, *, publish: bool) -> None:
    """Ask the model's own rules, and what keeps a page from being published."""
    headings = dict(zip(source.columns, source.headings, strict=False))
    try:
        page.clean_fields(exclude=_UNASKED)
    except ValidationError as error:
        for name, sentences in error.message_dict.items():
            row.fail(Trouble("not_ready", sentence=" ".join(sentences)), headings.get(name, ""))
    if publish and not row.problems:
        for found in page.publishing_problems():
            heading = headings.get(found.field) or _label(found.field)
            row.fail(Trouble("not_ready", sentence=str(found.sentence)), heading)


_UNASKED = [
    name
    for field in OrganisationPage._meta.get_fields()
    if (name := getattr(field, "name", "")) not in BY_KEY or name == "municipalities"
]


def _label(name: str) -> str:
    column = BY_KEY.get(name)
    return column.heading if column else ""
