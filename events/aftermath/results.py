"""What the survey says, as far as it may be said: nothing is shared out among fewer than five."""

from __future__ import annotations

from dataclasses import dataclass, field

from django.db.models import Avg, Count

from events.blocks import SMALLEST_BASE
from events.models import Occasion, SurveyAnswer


@dataclass(frozen=True)
class Divided:
    """How the answers to one question divide; the rows add up to all answers."""

    question: str
    rows: list[tuple[str, int, int]]
    """Answer, how many, per cent of all."""


@dataclass(frozen=True)
class Results:
    """The survey of one event."""

    answers: int
    attended: int | None
    mean: float | None = None
    """Of 1 to 5; None when fewer than five have answered."""
    divided: list[Divided] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
    """In no order."""

    @property
    def rate(self) -> int | None:
        """Answers as a percentage of those who came; None when it would say nothing."""
        if self.attended is None or self.attended < SMALLEST_BASE or self.too_many:
            return None
        return round(100 * self.answers / self.attended)

    @property
    def too_many(self) -> bool:
        """True when more have answered than were counted: somebody has miscounted."""
        return self.attended is not None and self.answers > self.attended

    @property
    def enough(self) -> bool:
        """True when shares tell of nobody."""
        return self.answers >= SMALLEST_BASE


_DIVIDING = ("usefulness", "useful_for", "who")


def results_of(occasion: Occasion) -> Results:
    """Count the answers; the mean and the shares only from five on."""
    rows = SurveyAnswer.objects.filter(occasion=occasion)
    told = rows.aggregate(answers=Count("pk"), mean=Avg("usefulness"))
    words = list(rows.exclude(words="").order_by("pk").values_list("words", flat=True))
    if told["answers"] < SMALLEST_BASE:
        return Results(told["answers"], occasion.attended, words=words)
    divided = [_divided(occasion, name, told["answers"]) for name in _DIVIDING]
    return Results(told["answers"], occasion.attended, round(told["mean"], 1), divided, words)


def _divided(occasion: Occasion, name: str, total: int) -> Divided:
    rows = SurveyAnswer.objects.filter(occasion=occasion).order_by()
    counts = dict(rows.values_list(name).annotate(Count("pk")))
    labels = _labels(name)
    shares = [
        (label, counts.get(value, 0), round(100 * counts.get(value, 0) / total))
        for value, label in labels.items()
    ]
    return Divided(question_of(name), shares)


def question_of(name: str) -> str:
    """The question as the form asks it."""
    from events.aftermath.forms import SurveyForm  # noqa: PLC0415 — forms stand on models

    return str(SurveyForm.base_fields[name].label)


def _labels(name: str) -> dict[object, str]:
    from events.aftermath.forms import GRADES  # noqa: PLC0415 — forms stand on models

    choices = {
        "usefulness": GRADES,
        "useful_for": SurveyAnswer.UsefulFor.choices,
        "who": SurveyAnswer.Who.choices,
    }
    return {value: str(label) for value, label in choices[name]}
