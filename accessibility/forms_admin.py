"""The desk's form: a gap of the region's own."""

from __future__ import annotations

import datetime as dt
from typing import Any

from django import forms
from django.conf import settings
from django.utils.translation import gettext as _

from accessibility.models import KnownGap
from regions.models import Region

LONGEST = 500


class GapForm(forms.Form):
    """A gap in the region's languages; Finnish is asked for, the others may wait."""

    def __init__(self, data: Any = None, *, region: Region, row: KnownGap | None = None) -> None:
        super().__init__(data, label_suffix="", initial=_told_of(row))
        self.codes = [code for code in region.languages if code != settings.LANGUAGE_CODE]
        self.codes.insert(0, settings.LANGUAGE_CODE)
        names = dict(settings.LANGUAGES)
        for code in self.codes:
            self._ask_in(code, names[code])
        self.fields["mended_by"] = forms.DateField(
            label=_("Will be mended by"),
            required=False,
            help_text=_("A day, or empty when you do not know. For example: 31.3.2027"),
        )

    def _ask_in(self, code: str, name: str) -> None:
        asked = {
            "gap": (
                _("What does not work (%(language)s)"),
                _("For example: The map of our office has no text beside it."),
            ),
            "reason": (
                _("Why not (%(language)s)"),
                _("For example: The map came from the town, and we are asking for a new one."),
            ),
        }
        for part, (label, help_text) in asked.items():
            self.fields[f"{part}_{code}"] = forms.CharField(
                label=label % {"language": name},
                required=code == settings.LANGUAGE_CODE,
                max_length=LONGEST,
                widget=forms.Textarea(attrs={"rows": 2, "lang": code}),
                help_text=help_text,
            )

    def clean(self) -> dict[str, Any]:
        """A language has both the gap and the reason, or neither."""
        told = super().clean() or self.cleaned_data
        for code in self.codes[1:]:
            names = (f"gap_{code}", f"reason_{code}")
            missing = [name for name in names if name in told and not told[name]]
            if len(missing) == 1:
                self.add_error(missing[0], _("Write both in this language, or neither."))
        return told

    def words(self) -> dict[str, dict[str, str]]:
        """What the valid form says, by language."""
        told = self.cleaned_data
        return {
            code: {"gap": told[f"gap_{code}"], "reason": told[f"reason_{code}"]}
            for code in self.codes
            if told[f"gap_{code}"]
        }

    def day(self) -> dt.date | None:
        """The day by which it will be mended."""
        return self.cleaned_data["mended_by"]


def _told_of(row: KnownGap | None) -> dict[str, Any]:
    if row is None:
        return {}
    parts = {
        f"{part}_{code}": text for code, said in row.words.items() for part, text in said.items()
    }
    return parts | {"mended_by": row.mended_by}
