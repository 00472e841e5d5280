"""What people are asked when they register."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.forms import BoundField
from django.utils.translation import gettext_lazy as _

from events.models import EventPage, Registration
from events.registration.services import Attendee
from network.public_forms.forms import EmailOnlyField, PublicForm

CONSENT = _(
    "You may keep what I told about diet and access for the kitchen and the door. It is deleted "
    "three days after the event."
)
_ANSWER = "answer_"
_LONGEST_ANSWER = 500


def on_one_line(text: str) -> None:
    """Refuse line breaks and other signs that cannot be seen: names go into mails and lists."""
    if not text.isprintable():
        raise ValidationError(_("Write this on one line."))


def _line(
    label: Any, help_text: Any, longest: int, fills: str = "", **more: Any
) -> forms.CharField:
    return forms.CharField(
        label=label,
        help_text=help_text,
        max_length=longest,
        validators=[on_one_line],
        widget=forms.TextInput(attrs={"autocomplete": fills} if fills else {}),
        **more,
    )


class RegistrationForm(PublicForm):
    """Who comes, with how many, and what she wants to tell.

    ``questions`` come from the page in the reader's language; ids are the same in each language.
    """

    name = _line(_("Name"), _("For example: Anna Virtanen"), 120, "name")
    email = EmailOnlyField(
        help_text=_(
            "The confirmation comes here, with a link to change. For example: a@example.org"
        )
    )
    phone = _line(
        _("Telephone, if you like"),
        _("For sudden changes only. For example: 040 123 4567"),
        40,
        "tel",
        required=False,
    )
    organisation = _line(
        _("Association or other body, if you like"),
        _("For example: Sotkamo Village Association"),
        160,
        "organization",
        required=False,
    )
    party = forms.IntegerField(label=_("How many of you come?"), min_value=1, initial=1)

    def __init__(
        self,
        data: Any = None,
        *,
        page: EventPage,
        most: int | None = None,
        row: Registration | None = None,
    ) -> None:
        super().__init__(data, initial=_told_before(row) if row else None)
        self.page, self.row = page, row
        self._ask_how_many(most or page.largest_party)
        self._ask_own_questions()
        if page.asks_diet:
            self.fields["diet"] = _need(_("Diet"), _("For example: gluten-free"))
        if page.asks_access:
            self.fields["access"] = _need(
                _("What do you need to take part?"),
                _("For example: room for a wheelchair, a speech-to-text interpreter"),
            )
        if page.asks_diet or page.asks_access:
            self.fields["may_keep_needs"] = forms.BooleanField(label=CONSENT, required=False)
        self.fields["wants_memo"] = forms.BooleanField(
            label=_("Send me the memo of the event"),
            required=False,
            help_text=_("Your details are deleted 30 days after the memo."),
        )
        self.fields["may_contact"] = forms.BooleanField(
            label=_("You may contact me later about similar events"),
            required=False,
            help_text=_("Then your details are kept for a year."),
        )

    def _ask_how_many(self, most: int) -> None:
        field = self.fields["party"]
        field.help_text = _("You too. At most %(most)s.") % {"most": most}
        field.max_value = most  # type: ignore[attr-defined]
        field.validators = [_at_most(most), *field.validators]
        field.widget.attrs |= {"max": most, "inputmode": "numeric"}

    def _ask_own_questions(self) -> None:
        for block in self.page.questions:
            name, label = f"{_ANSWER}{block.id}", block.value["question"]
            if block.block_type == "choice":
                options = [(one, one) for one in block.value["options"]]
                self.fields[name] = forms.ChoiceField(
                    label=label, choices=options, widget=forms.RadioSelect
                )
            else:
                self.fields[name] = forms.CharField(
                    label=label,
                    max_length=_LONGEST_ANSWER,
                    widget=forms.Textarea(attrs={"rows": 3}),
                )
            self.fields[name].required = block.value["required"]

    def clean(self) -> dict[str, Any]:
        """Diet and access are kept with an express consent, or not at all."""
        told = super().clean()
        if (told.get("diet") or told.get("access")) and not told.get("may_keep_needs"):
            self.add_error(
                "may_keep_needs",
                _("Tick this so that we may keep them, or empty the fields about them."),
            )
        return told

    def attendee(self, language: str) -> Attendee:
        """What was told, for the services."""
        told = self.cleaned_data
        return Attendee(
            name=told["name"],
            email=told["email"],
            phone=told["phone"],
            organisation=told["organisation"],
            party=told["party"],
            language=language,
            answers=self._answers(),
            diet=told.get("diet", ""),
            access=told.get("access", ""),
            consent=str(CONSENT) if told.get("may_keep_needs") else "",
            wants_memo=told["wants_memo"],
            may_contact=told["may_contact"],
        )

    def _answers(self) -> dict[str, str]:
        return {
            name.removeprefix(_ANSWER): value
            for name, value in self.cleaned_data.items()
            if name.startswith(_ANSWER) and value
        }

    # How the template lays it out.

    def parts(self) -> list[tuple[Any, list[BoundField]]]:
        """Heading and fields of each part that has any."""
        questions = [name for name in self.fields if name.startswith(_ANSWER)]
        parts = [
            (_("Who is coming?"), ["name", "email", "phone", "organisation", "party"]),
            (_("A few questions"), questions),
            (_("Diet and access"), ["diet", "access", "may_keep_needs"]),
            (_("Afterwards, if you like"), ["wants_memo", "may_contact"]),
        ]
        found = [(title, [n for n in names if n in self.fields]) for title, names in parts]
        return [(title, [self[name] for name in names]) for title, names in found if names]


class CancelForm(PublicForm):
    """A button and nothing to fill in."""


def _need(label: Any, help_text: Any) -> forms.CharField:
    return forms.CharField(label=label, help_text=help_text, required=False, max_length=300)


def _at_most(most: int) -> Any:
    def check(number: int) -> None:
        if number > most:
            message = _("One registration takes at most %(most)s people.")
            raise ValidationError(message, params={"most": most})

    return check


def _told_before(row: Registration) -> Mapping[str, Any]:
    names = ("name", "email", "phone", "organisation", "party", "wants_memo", "may_contact")
    told = {name: getattr(row, name) for name in names}
    answers = {f"{_ANSWER}{key}": value for key, value in row.answers.items()}
    needs = getattr(row, "needs", None)
    kept = {"diet": needs.diet, "access": needs.access, "may_keep_needs": True} if needs else {}
    return told | answers | kept
