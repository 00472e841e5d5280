"""What people without an account are asked: an address, a remark, the association's details."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError
from django.forms import BoundField
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from network.public_forms.forms import EmailOnlyField, PublicForm
from organisations.details import FACTS, MANY, WORDS, link_rows, named
from organisations.models import OrganisationPage, Remark
from regions.models import Municipality, Region, Theme

LANGUAGE_NAMES = dict(settings.LANGUAGES)


def _words(rows: int) -> forms.Textarea:
    return forms.Textarea(attrs={"rows": rows})


class LinkForm(PublicForm):
    """Who wants to change an association's details."""

    email = EmailOnlyField(
        help_text=_("The association's own address is best. For example: info@example.org")
    )
    message = forms.CharField(
        label=_("Message to the editors, if you like"),
        required=False,
        max_length=500,
        widget=_words(3),
        help_text=_("For example: I am the association's new secretary."),
    )


class RemarkForm(PublicForm):
    """What is out of date; nobody is asked who she is."""

    about = forms.ChoiceField(
        label=_("What is out of date?"),
        choices=Remark.About.choices,
        widget=forms.RadioSelect,
        help_text=_("Choose the nearest one."),
    )
    words = forms.CharField(
        label=_("In your own words, if you like"),
        required=False,
        max_length=500,
        widget=_words(4),
        help_text=_("For example: The café is now on Wednesdays. Please write no personal data."),
    )


class AnswerForm(PublicForm):
    """A button and nothing to fill in."""


class DetailsForm(PublicForm):
    """Everything that an association tells of itself, in all of the region's languages at once.

    ``complete`` is False for a draft, of which nothing is required.
    """

    def __init__(
        self,
        data: Any = None,
        *,
        region: Region,
        values: Mapping[str, Any],
        complete: bool = True,
        with_email: bool = False,
    ) -> None:
        super().__init__(data, initial=dict(values))
        self.region = region
        self.complete = complete
        self.with_email = with_email
        self.rows = link_rows(data if data is not None else values)
        if with_email:
            self.fields["email_of_sender"] = EmailOnlyField(
                label=_("Your e-mail address"),
                help_text=_(
                    "We write here about this; it is not shown. For example: you@example.org"
                ),
            )
        for code in region.languages:
            self._add_words(code, values)
        self._add_facts()
        self.fields["message"] = forms.CharField(
            label=_("Message to the editors, if you like"),
            required=False,
            max_length=1000,
            widget=_words(3),
            help_text=_("For example: We moved in March."),
        )
        if not complete:
            for name, field in self.fields.items():
                field.required = name == "email_of_sender"

    def _add_words(self, code: str, values: Mapping[str, Any]) -> None:
        for word in WORDS:
            if word == "text":
                if values and named(code, "lead") in values and named(code, "text") not in values:
                    continue  # the page's body holds more than plain writing can say
                field: forms.Field = forms.CharField(
                    label=_("About the association"),
                    max_length=10_000,
                    widget=_words(8),
                    help_text=_(
                        "An empty line between paragraphs, a dash before each point of a list, "
                        "## before a heading. "
                        "For example: Come as you are, no need to register."
                    ),
                )
            else:
                field = OrganisationPage._meta.get_field(word).formfield()
            if word == "title":
                field.label, field.help_text = _("Name"), OrganisationPage.title_help
            if word == "lead":
                field.label, field.widget = _("In short"), _words(2)
            field.required = False
            field.widget.attrs["lang"] = code
            self.fields[named(code, word)] = field

    def _add_facts(self) -> None:
        for name in FACTS:
            more = {"assume_scheme": "https"} if name == "website" else {}
            self.fields[name] = OrganisationPage._meta.get_field(name).formfield(**more)
        self.fields["municipalities"] = _boxes(
            _("Municipalities served"), _("Where one can take part. For example: Kajaani"), True
        )
        self.fields["themes"] = _boxes(
            _("Themes"), _("People find you by these: choose a few that fit best."), False
        )
        self.fields["languages"] = _boxes(
            _("Languages served"), _("In which one can take part. For example: Suomi"), False
        )
        self.fields["languages"].choices = settings.LANGUAGES
        self.fields["municipalities"].choices = self._places()
        self.fields["themes"].choices = _themes()
        for number in range(1, self.rows + 1):
            self.fields[f"link{number}_title"] = forms.CharField(
                label=_("Text of the link"),
                required=False,
                max_length=60,
                help_text=_("For example: Our calendar"),
            )
            self.fields[f"link{number}_url"] = forms.URLField(
                label=_("Address of the link"),
                required=False,
                assume_scheme="https",
                help_text=_("For example: https://www.example.org/calendar"),
            )

    def _places(self) -> list[tuple[str, str]]:
        """The region's own municipalities, and those elsewhere that the association has already."""
        chosen = list(self.initial.get("municipalities", []))
        rows = Municipality.objects.defer("outline")
        own = rows.filter(region=self.region)
        others = rows.filter(code__in=chosen).exclude(region=self.region)
        return [(place.code, place.name) for place in (*own, *others)]

    def clean(self) -> dict[str, Any]:
        """The name is asked once; the short text in at least one language."""
        told = super().clean()
        if self.complete:
            for word in ("title", "lead"):
                names = [named(code, word) for code in self.region.languages]
                if not any(told.get(name) for name in names) and not self.errors.keys() & names:
                    self.add_error(names[0], ValidationError(_MISSING[word]))
        return told

    def values(self) -> dict[str, Any]:
        """What was filled in, as it can be kept and shown again."""
        return {
            name: _plain(value)
            for name, value in self.cleaned_data.items()
            if name not in {"message", "email_of_sender"}
        }

    # How the template lays it out.

    def groups(self) -> list[tuple[str, str, list[BoundField], bool, bool]]:
        """Code, own name and fields of each language, the reader's first; whether it begins
        unfolded (something has been said, or has to be corrected), and whether its longer text is
        left out because it is more than plain writing."""
        own = get_language()
        found = []
        for code in sorted(self.region.languages, key=lambda code: code != own):
            fields = self._bound(*(named(code, word) for word in WORDS))
            is_open = not found or any(field.value() or field.errors for field in fields)
            text_is_kept = named(code, "text") not in self.fields
            found.append((code, LANGUAGE_NAMES[code], fields, is_open, text_is_kept))
        return found

    def parts(self) -> list[tuple[Any, list[BoundField]]]:
        """Heading and fields of each part that all languages share."""
        links = [f"link{n}_{part}" for n in range(1, self.rows + 1) for part in ("title", "url")]
        return [
            (_("Where, what and for whom"), self._bound(*MANY, "online")),
            (_("Contacts"), self._bound(*FACTS[:7])),
            (_("Other links"), self._bound(*links)),
            (_("Registers"), self._bound(*FACTS[8:])),
        ]

    def _bound(self, *names: str) -> list[BoundField]:
        return [self[name] for name in names if name in self.fields]


_MISSING = {
    "title": _("Write the association's name at least in one language."),
    "lead": _("Say at least in one language, in a sentence, what the association does."),
}


def _boxes(label: Any, help_text: Any, required: bool) -> forms.MultipleChoiceField:
    return forms.MultipleChoiceField(
        label=label,
        help_text=help_text,
        required=required,
        widget=forms.CheckboxSelectMultiple,
    )


def _themes() -> list[tuple[str, list[tuple[str, str]]]]:
    """Each theme as a group of itself and its sub-themes."""
    every = list(Theme.objects.all())
    return [
        (theme.name, [(one.key, one.name) for one in every if theme.pk in {one.pk, one.parent_id}])
        for theme in every
        if theme.parent_id is None
    ]


def _plain(value: Any) -> Any:
    """As JSON keeps it."""
    if isinstance(value, bool):
        return value
    return (
        list(value) if isinstance(value, list | tuple) else str(value if value is not None else "")
    )
