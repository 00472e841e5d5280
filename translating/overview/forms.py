"""The overview's forms: what is looked for in the list, and who answers for what."""

from __future__ import annotations

from typing import Any

from django import forms
from django.conf import settings
from django.utils.translation import gettext_lazy as _

from regions.models import Region
from translating.overview import standing
from translating.overview.duties import staff_of
from translating.overview.standing import language_name


class FilterForm(forms.Form):
    """Which pages of the list are shown."""

    q = forms.CharField(
        label=_("Page's title"),
        required=False,
        max_length=100,
        help_text=_("A part of the title in either language. For example: contact"),
    )
    state = forms.ChoiceField(
        label=_("State"), required=False, help_text=_("How the translation stands.")
    )
    kind = forms.ChoiceField(
        label=_("Kind of page"),
        required=False,
        help_text=_("Only pages of one kind, such as news."),
    )

    def __init__(self, *args: Any, kinds: dict[int, str], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        by_name = sorted(kinds.items(), key=lambda row: row[1])
        states: Any = self.fields["state"]
        states.choices = [("", _("All states")), *standing.State.choices]
        found: Any = self.fields["kind"]
        found.choices = [("", _("All kinds")), *((str(key), name) for key, name in by_name)]

    @property
    def chosen(self) -> dict[str, Any]:
        """What ``Listed`` takes; nothing of a field that could not be understood."""
        self.is_valid()
        told = self.cleaned_data
        kind = told.get("kind") or ""
        return {
            "words": told.get("q", ""),
            "state": told.get("state", ""),
            "kind": int(kind) if kind else None,
        }


class DutiesForm(forms.Form):
    """The rule about core pages, and one person a language."""

    core = forms.MultipleChoiceField(
        label=_("Core pages must be there in"),
        required=False,
        widget=forms.CheckboxSelectMultiple,
        help_text=_(
            "The front page, the pages of the main menu and the statements. The overview and the "
            "region's desk say what is missing."
        ),
    )

    def __init__(self, *args: Any, region: Region, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.languages = list(region.languages)
        core: Any = self.fields["core"]
        core.choices = [(code, language_name(code)) for code in standing.other_languages(region)]
        for code in self.languages:
            self.fields[_field(code)] = forms.ModelChoiceField(
                staff_of(region),
                required=False,
                label=_("Answers for %(language)s") % {"language": language_name(code)},
                empty_label=_("Nobody"),
                help_text=_of_originals if code == settings.LANGUAGE_CODE else _of_translations,
            )

    @property
    def people(self) -> dict[str, Any]:
        """Language → the person chosen, or None."""
        return {code: self.cleaned_data[_field(code)] for code in self.languages}


_of_originals = _("Gets a mail when a translation has been published.")
_of_translations = _("Gets a mail when an original changes that is translated into this language.")


def first_values(core: list[str], people: dict[str, Any]) -> dict[str, Any]:
    """What the form shows before anybody has touched it."""
    return {"core": core} | {_field(code): person.pk for code, person in people.items()}


def _field(code: str) -> str:
    return f"answers-{code}"
