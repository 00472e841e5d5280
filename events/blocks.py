"""Blocks of events and reports: the programme, divided totals, what was agreed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail.blocks import (
    BooleanBlock,
    CharBlock,
    IntegerBlock,
    ListBlock,
    StructBlock,
    StructBlockValidationError,
    StructValue,
)
from wagtail.documents.blocks import DocumentChooserBlock

from network.blocks import BodyBlock
from network.blocks.sturdy import SturdyStreamBlock

SMALLEST_BASE = 5
"""Percentages of fewer answers than this could tell who answered, so they are not shown."""


class ProgrammeItemBlock(StructBlock):
    """One line of a programme."""

    time = CharBlock(label=_("time"), max_length=20, help_text=_("For example: 17.00"))
    what = CharBlock(
        label=_("what happens"),
        max_length=200,
        help_text=_("For example: Coffee and introductions"),
    )

    class Meta:
        label = _("Programme item")
        icon = "time"
        description = _("One line of the programme: a time and what happens then.")


@dataclass(frozen=True)
class Share:
    """One row of a breakdown, ready to be drawn."""

    label: str
    count: int
    percent: int | None
    """Rounded share of the total; None where the base is too small to tell."""


class BreakdownValue(StructValue):
    """A divided total that knows what is missing from it."""

    @property
    def named(self) -> int:
        """How many the rows name together."""
        return sum(row["count"] for row in self["rows"])

    @property
    def unnamed(self) -> int:
        """How many of the total no row names: 81 answers of which 73 named leave 8."""
        return self["total"] - self.named

    @property
    def shares(self) -> list[Share]:
        """The rows with their percentages of the total."""
        total = self["total"]
        enough = total >= SMALLEST_BASE
        return [
            Share(
                label=row["label"],
                count=row["count"],
                percent=round(100 * row["count"] / total) if enough else None,
            )
            for row in self["rows"]
        ]


class BreakdownRowBlock(StructBlock):
    """One part of the total."""

    label = CharBlock(
        label=_("who or what"), max_length=120, help_text=_("For example: Associations")
    )
    count = IntegerBlock(
        label=_("how many"),
        min_value=0,
        help_text=_("A number, not a share. The page works the shares out."),
    )

    class Meta:
        label = _("Row")
        icon = "list-ul"


class BreakdownBlock(StructBlock):
    """How a total divides, as a chart and a table; the page says how many are in no row."""

    title = CharBlock(
        label=_("heading"), max_length=120, help_text=_("For example: Where the answers came from")
    )
    total = IntegerBlock(
        label=_("total"), min_value=1, help_text=_("All answers, also those that no row names.")
    )
    rows = ListBlock(BreakdownRowBlock(), label=_("rows"), min_num=1)

    class Meta:
        label = _("Divided total")
        icon = "table"
        template = "blocks/breakdown.html"
        description = _("How answers or participants divide: a chart with its table.")
        preview_value = {
            "title": _("Where the answers came from"),
            "total": 81,
            "rows": [
                {"label": _("Associations"), "count": 52},
                {"label": _("Residents"), "count": 21},
            ],
        }
        value_class = BreakdownValue

    def clean(self, value: BreakdownValue) -> Any:
        """Refuse rows that name more than the total."""
        cleaned = super().clean(value)
        if cleaned.unnamed < 0:
            message = _("The rows add up to %(named)s, which is more than the total.")
            error = ValidationError(message, params={"named": cleaned.named})
            raise StructBlockValidationError(block_errors={"total": error})
        return cleaned


class AgreedBlock(StructBlock):
    """What was agreed: one sentence each, with who and by when."""

    items = ListBlock(
        CharBlock(
            label=_("what was agreed"),
            max_length=250,
            help_text=_(
                "What, who and by when. For example: The library opens its hall by May (library)."
            ),
        ),
        label=_("agreed"),
        min_num=1,
    )

    class Meta:
        label = _("Agreed")
        icon = "check"
        template = "blocks/agreed.html"
        description = _("Promises that were made, one sentence each, with who and by when.")
        preview_value = {"items": [_("The library opens its hall by May (library).")]}


class AttachedBlock(StructBlock):
    """A file that was shown or handed out at a meeting."""

    name = CharBlock(
        label=_("name"), max_length=120, help_text=_("For example: Slides on communication")
    )
    file = DocumentChooserBlock(
        label=_("file"), help_text=_("Choose a file of your region, or bring a new one.")
    )

    class Meta:
        label = _("File")
        icon = "doc-full"
        description = _("A file that people can open or keep.")
        preview_value = {"name": _("Slides on communication"), "file": None}


class ReportBodyBlock(BodyBlock):
    """The body of a report."""

    breakdown = BreakdownBlock()
    agreed = AgreedBlock()


class TextQuestionBlock(StructBlock):
    """A question that is answered in one's own words."""

    question = CharBlock(
        label=_("question"), max_length=160, help_text=_("For example: What should we talk about?")
    )
    required = BooleanBlock(
        label=_("must be answered"),
        required=False,
        help_text=_("Tick it only if you cannot do without."),
    )

    class Meta:
        label = _("Question with a free answer")
        icon = "edit"
        description = _("People answer in their own words.")
        preview_value = {"question": _("What should we talk about?"), "required": False}


class ChoiceQuestionBlock(StructBlock):
    """A question with ready answers, one of which is chosen."""

    question = CharBlock(
        label=_("question"), max_length=160, help_text=_("For example: Which workshop?")
    )
    options = ListBlock(
        CharBlock(label=_("answer"), max_length=80, help_text=_("For example: Volunteers")),
        label=_("answers"),
        min_num=2,
        max_num=12,
    )
    required = BooleanBlock(
        label=_("must be answered"),
        required=False,
        help_text=_("Tick it only if you cannot do without."),
    )

    class Meta:
        label = _("Question with ready answers")
        icon = "list-ul"
        description = _("People choose one of the answers that you write.")
        preview_value = {
            "question": _("Which workshop?"),
            "options": [_("Volunteers"), _("Money")],
            "required": False,
        }


class QuestionStream(SturdyStreamBlock):
    """The editor's own questions on a registration form."""

    text = TextQuestionBlock()
    choice = ChoiceQuestionBlock()

    class Meta:
        max_num = 8
