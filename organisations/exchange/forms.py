"""What an editor is asked for when she brings a file."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from organisations.exchange.columns import COLUMNS, doubled
from organisations.models import Import


class FileForm(forms.Form):
    """Which file."""

    file = forms.FileField(
        label=gettext_lazy("File"),
        help_text=gettext_lazy("CSV or an Excel workbook (.xlsx). For example: associations.xlsx"),
        widget=forms.FileInput(attrs={"accept": ".csv,.txt,.tsv,.xlsx"}),
        allow_empty_file=True,
    )


class ColumnsForm(forms.Form):
    """Which column is what, and how the rows are brought in."""

    publish = forms.ChoiceField(
        label=gettext_lazy("New associations"),
        choices=(("1", gettext_lazy("are published")), ("0", gettext_lazy("are left as drafts"))),
        widget=forms.RadioSelect,
        help_text=gettext_lazy(
            "The same holds for changes to pages that are public. Drafts stay drafts."
        ),
    )
    whole = forms.ChoiceField(
        label=gettext_lazy("If a row has something to mend"),
        choices=(
            ("0", gettext_lazy("leave that row out and bring in the others")),
            ("1", gettext_lazy("bring nothing in")),
        ),
        widget=forms.RadioSelect,
        help_text=gettext_lazy("You see every row before anything is brought in."),
    )

    def __init__(self, *args: Any, source: Import, may_publish: bool, **kwargs: Any) -> None:
        initial = {"publish": "1" if may_publish else "0", "whole": "1" if source.whole else "0"}
        kwargs |= {"initial": initial, "label_suffix": ""}
        super().__init__(*args, **kwargs)
        self.source = source
        if not may_publish:
            publish: Any = self.fields["publish"]
            publish.choices = publish.choices[1:]
        choices = [("", _("Leave out")), *((one.key, one.heading) for one in COLUMNS)]
        for number, heading in enumerate(source.headings):
            self.fields[f"column-{number}"] = forms.ChoiceField(
                label=heading or _("Column %(number)s") % {"number": number + 1},
                choices=choices,
                required=False,
                initial=source.columns[number],
                help_text=_("What this column holds"),
            )

    @property
    def columns(self) -> list[tuple[forms.BoundField, list[str]]]:
        """Each column's field with the first cells below its heading."""
        examples = self.source.examples
        return [
            (self[f"column-{number}"], [row[number] for row in examples if number < len(row)])
            for number in range(len(self.source.headings))
        ]

    @property
    def choices(self) -> list[forms.BoundField]:
        """The fields that are not about a column."""
        return [self["publish"], self["whole"]]

    @property
    def doubled(self) -> list[str]:
        """Headings that the file has twice."""
        return doubled(self.source.headings)

    @property
    def unknown(self) -> bool:
        """True when no heading was understood: perhaps the file has none."""
        return not any(self.source.columns)

    def chosen(self) -> list[str]:
        """The field of each column, or ""."""
        return [
            self.cleaned_data.get(f"column-{number}", "")
            for number in range(len(self.source.headings))
        ]

    def clean(self) -> dict[str, Any]:
        """One column a field, and a column of names."""
        cleaned = super().clean() or {}
        chosen = self.chosen()
        for number, key in enumerate(chosen):
            if key and key in chosen[:number]:
                self.add_error(
                    f"column-{number}",
                    _("Another column is this already. Leave one of the two out."),
                )
        if "title" not in chosen and not self.errors:
            known = {"business_id", "register_number"} & set(chosen)
            if not known:
                self.add_error(None, _("Choose the column that has the associations' names."))
        return cleaned
