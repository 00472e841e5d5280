"""The labelled questions over the labelled documents: the search may not grow worse unseen."""

from __future__ import annotations

import pytest

from benchmarks.search.corpus import cases, documents, fill_index
from benchmarks.search.quality import measure
from benchmarks.search.report import BY_LANGUAGE, TARGETS

pytestmark = pytest.mark.django_db


def test_the_labelled_questions_find_their_documents(either_analysis):
    recall, mrr = TARGETS["Voikko" if either_analysis == "with Voikko" else "plain"]
    report = measure(cases(among_filling=False), fill_index(documents()))
    core = report.scores["core"]
    assert len(core.recalls) > 100
    assert core.recall >= recall, report.faults
    assert core.mrr >= mrr, report.faults
    for language, least in BY_LANGUAGE.items():
        assert report.scores[language].recall >= least, report.faults
