"""What the benchmark says."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping

from benchmarks.search.quality import Report
from benchmarks.search.speed import Speed

TARGETS = {"Voikko": (0.975, 0.985), "plain": (0.925, 0.955)}
"""Recall among the first ten and mean reciprocal rank, with Voikko and without."""
BY_LANGUAGE = {"sv": 0.99, "se": 0.95}
LONGEST = {"indexing": 1.0, "database": 2.0, "page": 15.0}
"""Milliseconds."""


def show(reports: Mapping[str, Report], *, faults: bool) -> None:
    """A table of each way to read Finnish."""
    for name, report in reports.items():
        sys.stdout.write(f"\n{name}\n")
        for group, score in report.scores.items():
            sys.stdout.write(
                f"  {group:<18} {len(score.recalls):>4}  recall@10 {score.recall:.3f}"
                f"  MRR {score.mrr:.3f}\n"
            )
        if faults:
            sys.stdout.writelines(f"    {fault}\n" for fault in report.faults)


def closing_line(
    options: argparse.Namespace, reports: Mapping[str, Report], speed: Speed | None
) -> tuple[str, bool]:
    """One line of figures, and whether every target was reached."""
    parts, reached = [f"bench-search: {options.documents} documents"], True
    for name, report in reports.items():
        core, (recall, mrr) = report.scores["core"], TARGETS[name]
        parts.append(f"{name} recall {core.recall:.3f} (≥ {recall}) MRR {core.mrr:.3f} (≥ {mrr})")
        reached = reached and core.recall >= recall and core.mrr >= mrr
    for language, least in BY_LANGUAGE.items():
        found = next(iter(reports.values())).scores[language].recall
        parts.append(f"{language} {found:.3f} (≥ {least})")
        reached = reached and found >= least
    if speed:
        parts.append(
            f"{options.pages} pages: indexing {speed.indexing:.2f} ms "
            f"(own CPU {speed.indexing_cpu:.2f}), in the database p50 "
            f"{speed.database:.1f} p95 {speed.database_p95:.1f} ms, page p50 {speed.page:.1f} "
            f"p95 {speed.page_p95:.1f} ms (own CPU p50 {speed.page_cpu:.1f}), "
            f"suggestion p50 {speed.suggestion:.1f} ms"
        )
        reached = reached and all(getattr(speed, name) <= most for name, most in LONGEST.items())
    return " | ".join(parts) + (" | all reached" if reached else " | MISSED"), reached
