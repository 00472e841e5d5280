"""What is asked of whoever tells a story."""

from __future__ import annotations

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from campaign.models import CampaignPage, StorySubmission
from campaign.submissions.content import form_values, rows_of
from campaign.submissions.fields import (
    PARTS,
    agreement_field,
    message_field,
    person_fields,
    story_fields,
)
from network.public_forms.forms import EmailOnlyField, PublicForm

MOST_YEARS = 10
_NEEDED = {
    "title": _("Give the story a name. For example: I found friends at the village hall"),
    "words": _("Tell the story in your own words; a few sentences are enough."),
}
_VIDEO = _("Add the video: a minute or two from a telephone is enough.")
_NOBODY = _("Tell who can be recognised in the video, or tick that nobody can.")
_BOTH = _("People are named below, so take the tick away, or empty their names.")


class StartForm(PublicForm):
    """Where the link to the story is sent."""

    email = EmailOnlyField(
        label=_("Your e-mail address"),
        help_text=_("The link to your story comes here. For example: anna@example.org"),
    )
    association = forms.CharField(
        label=_("Your association"),
        max_length=200,
        widget=forms.TextInput(attrs={"autocomplete": "organization"}),
        help_text=_("Its whole name. For example: Sotkamon Sydänyhdistys ry"),
    )
    campaign = forms.ChoiceField(
        label=_("Which campaign is the story for?"),
        widget=forms.RadioSelect,
        help_text=_("Choose the one whose page the story belongs on."),
    )
    agreed = agreement_field()

    def __init__(self, data: Any = None, *, campaigns: list[CampaignPage], **kwargs: Any) -> None:
        super().__init__(data, **kwargs)
        self.campaigns = campaigns
        if len(campaigns) == 1:
            del self.fields["campaign"]
        else:
            field: Any = self.fields["campaign"]
            field.choices = [(page.key, page.title) for page in campaigns]

    def campaign_key(self) -> str:
        """The campaign of the valid form; the only one is not asked for."""
        return str(self.cleaned_data.get("campaign") or self.campaigns[0].key)


class DraftForm(PublicForm):
    """The story. ``complete`` is False for a draft, of which nothing is required or refused but
    personal identity codes."""

    def __init__(
        self,
        data: Any = None,
        *,
        submission: StorySubmission,
        complete: bool = True,
        more: int = 0,
        file_problems: dict[str, ValidationError] | None = None,
    ) -> None:
        super().__init__(data, initial=form_values(submission.content))
        self.submission, self.complete = submission, complete
        self.file_problems = file_problems or {}
        self.rows = rows_of(data if data is not None else self.initial, more)
        self.fields |= story_fields(submission.region)
        for number in range(1, self.rows + 1):
            self.fields |= person_fields(number)
        self.fields["message"] = message_field()
        if submission.agreed_at is None:
            self.fields["agreed"] = agreement_field()

    def _clean_fields(self) -> None:
        """A draft is kept as it is written: only the check for identity codes looks at it."""
        if self.complete:
            super()._clean_fields()  # type: ignore[misc]
        else:
            self.cleaned_data = {
                name: field.widget.value_from_datadict(self.data, self.files, self.add_prefix(name))
                for name, field in self.fields.items()
            }

    def clean(self) -> dict[str, Any]:
        """The rules for sending; each sentence stands beside the field to correct."""
        told = super().clean()
        for name, problem in self.file_problems.items():
            self.add_error(name, problem)
        if self.complete:
            self._ask_for_what_is_needed(told)
            self._ask_about_people(told)
        return told

    def _ask_for_what_is_needed(self, told: dict[str, Any]) -> None:
        for name, sentence in _NEEDED.items():
            if not told.get(name) and name not in self.errors:
                self.add_error(name, sentence)
        if self.submission.video_id is None:
            self.add_error(None, _VIDEO)

    def _ask_about_people(self, told: dict[str, Any]) -> None:
        filled = [number for number in range(1, self.rows + 1) if self._says_anything(number)]
        if told.get("nobody") and filled:
            self.add_error("nobody", _BOTH)
        elif not told.get("nobody") and not filled:
            self.add_error("nobody", _NOBODY)
        for number in filled:
            self._ask_about(number, told)

    def _says_anything(self, number: int) -> bool:
        names = ("name", "guardian", "email", "until")
        return any(str(self.data.get(f"person{number}_{name}", "")).strip() for name in names)

    def _ask_about(self, number: int, told: dict[str, Any]) -> None:
        name, until, purposes = (f"person{number}_{one}" for one in ("name", "until", "purposes"))
        if not told.get(name):
            self._add(name, _("Write the name of the person, or empty the whole row."))
        if not told.get(purposes):
            self._add(purposes, _("Tick at least one place where the person may be shown."))
        last, today = told.get(until), timezone.localdate()
        if not last:
            self._add(until, _("Write the last day of the consent. For example: 31.12.2027"))
        elif last < today:
            self._add(until, _("This day has passed already."))
        elif last.year > today.year + MOST_YEARS:
            self._add(until, _("A consent may last ten years at most. Choose an earlier day."))

    def _add(self, name: str, sentence: Any) -> None:
        if name not in self.errors:
            self.add_error(name, sentence)

    @property
    def parts(self) -> list[tuple[Any, list[forms.BoundField]]]:
        """Headings and the fields below them."""
        return [(heading, [self[name] for name in names]) for heading, names in PARTS]

    @property
    def people(self) -> list[tuple[int, list[forms.BoundField]]]:
        """The rows of people."""
        names = ("name", "guardian", "email", "until", "purposes")
        rows = range(1, self.rows + 1)
        return [(row, [self[f"person{row}_{name}"] for name in names]) for row in rows]


class ButtonForm(PublicForm):
    """A button and nothing to fill in."""
