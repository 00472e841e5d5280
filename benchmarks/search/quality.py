"""Recall and rank over the labelled questions."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from django.test import override_settings

from benchmarks.search.corpus import Case, cases, documents, fill_index, filling
from network.search.analysis import voikko
from network.search.answering import answer
from network.search.finding import Place
from network.search.models import SearchDocument, SearchWord

TOP = 10


@dataclass
class Score:
    """Recall and mean reciprocal rank among the first ten of some questions."""

    recalls: list[float] = field(default_factory=list)
    ranks: list[float] = field(default_factory=list)

    @property
    def recall(self) -> float:
        """The share of the right answers that stand among the first ten."""
        return sum(self.recalls) / len(self.recalls) if self.recalls else 0.0

    @property
    def mrr(self) -> float:
        """1 when the first answer is always a right one."""
        return sum(self.ranks) / len(self.ranks) if self.ranks else 0.0


@dataclass
class Report:
    """Scores by group of questions, and what went wrong."""

    scores: dict[str, Score] = field(default_factory=lambda: defaultdict(Score))
    faults: list[str] = field(default_factory=list)


def measure(cases: Iterable[Case], keys: Mapping[int, str]) -> Report:
    """Ask every question in its own language, and compare the first ten answers."""
    report = Report()
    for case in cases:
        found = [keys[page_id] for page_id in answer(case.query, Place(case.language)).first(TOP)]
        hits = [key in case.relevant for key in found]
        recall = sum(hits) / min(TOP, len(case.relevant))
        rank = 1 / (hits.index(True) + 1) if any(hits) else 0.0
        for name in (
            ("synonyms",) if case.needs_synonyms else ("core", case.language, case.category)
        ):
            report.scores[name].recalls.append(recall)
            report.scores[name].ranks.append(rank)
        if recall < 1 or rank < 1:
            missing = sorted(case.relevant - set(found))
            report.faults.append(
                f"{case.key} {case.category} “{case.query}”: recall {recall:.2f}, rank {rank:.2f}, "
                f"missing {missing}, found {found[:6]}"
            )
    return report


def both_ways(count: int) -> dict[str, Report]:
    """The questions among so many documents: with Voikko where the machine has it, and without."""
    reports = {}
    for name, with_voikko in (("Voikko", True), ("plain", False)):
        with override_settings(SEARCH_VOIKKO=with_voikko):
            if with_voikko and not voikko.available():
                continue
            labelled = documents()
            keys = fill_index([*labelled, *filling(max(0, count - len(labelled)))])
            reports[name] = measure(cases(among_filling=count > len(labelled)), keys)
            empty()
    return reports


def empty() -> None:
    """Throw the documents and their words away."""
    SearchDocument.objects.all().delete()
    SearchWord.objects.all().delete()
