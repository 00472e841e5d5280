"""The desk's form: a contact of the region's own."""

from __future__ import annotations

import datetime as dt
import re
from typing import Any

from django import forms
from django.conf import settings
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from contact.models import SHOWN_AT_MOST, SPOKEN, ContactPerson, in_a_year
from network.images.models import Picture
from regions.models import Municipality, Region

_PHONE = re.compile(r"\+?[\d ()-]{5,40}")


class ContactPersonForm(forms.Form):
    """The role in the region's languages, and who has it. Finnish is asked for."""

    name = forms.CharField(
        label=gettext_lazy("Name"),
        required=False,
        max_length=120,
        help_text=gettext_lazy("May be left empty: then only the role is shown."),
    )
    email = forms.EmailField(
        label=gettext_lazy("E-mail address"),
        required=False,
        help_text=gettext_lazy("For example: toimisto@example.org"),
    )
    phone = forms.CharField(
        label=gettext_lazy("Telephone"),
        required=False,
        max_length=40,
        help_text=gettext_lazy("For example: 050 000 0100"),
    )
    languages = forms.MultipleChoiceField(
        label=gettext_lazy("Languages in which people are served"),
        choices=SPOKEN,
        required=False,
        widget=forms.CheckboxSelectMultiple,
        help_text=gettext_lazy("Each stands under its own name."),
    )
    municipalities = forms.ModelMultipleChoiceField(
        label=gettext_lazy("Municipalities"),
        queryset=Municipality.objects.none(),
        required=False,
        widget=forms.CheckboxSelectMultiple,
        help_text=gettext_lazy("None chosen = the whole region."),
    )
    picture = forms.ModelChoiceField(
        label=gettext_lazy("Picture"),
        queryset=Picture.objects.none(),
        required=False,
        empty_label=gettext_lazy("No picture"),
        help_text=gettext_lazy("One of the region's own pictures, if the person wants one shown."),
    )
    shown_until = forms.DateField(
        label=gettext_lazy("Shown until"),
        initial=in_a_year,
        help_text=gettext_lazy("Two years at most; ask the person again then. Example: 31.3.2027"),
    )
    agreed = forms.BooleanField(
        label=gettext_lazy("The person has agreed to be shown on the site"),
        required=False,
        help_text=gettext_lazy("Needed for a name, a picture, or an address of one person's own."),
    )

    def __init__(
        self, data: Any = None, *, region: Region, row: ContactPerson | None = None
    ) -> None:
        super().__init__(data, label_suffix="", initial=_told_of(row))
        self.row = row
        places = Municipality.objects.filter(region=region)
        self.fields["municipalities"].queryset = (  # type: ignore[attr-defined]  # choice fields
            Municipality.objects.all() if region.is_hub else places
        )
        pictures = Picture.objects.filter(collection=region.collection_id).order_by("title")
        self.fields["picture"].queryset = pictures  # type: ignore[attr-defined]
        others = [code for code in region.languages if code != settings.LANGUAGE_CODE]
        self.codes = [settings.LANGUAGE_CODE, *others]
        for code in reversed(self.codes):
            self._ask_in(code)

    def _ask_in(self, code: str) -> None:
        name = dict(settings.LANGUAGES)[code]
        first = code == settings.LANGUAGE_CODE
        asked = forms.CharField(
            label=_("Role (%(language)s)") % {"language": name},
            required=first,
            max_length=120,
            widget=forms.TextInput(attrs={"lang": code}),
            help_text=_("For example: Communications, or Advice for associations") if first else "",
        )
        self.fields = {f"role_{code}": asked, **self.fields}
        asked.initial = self.initial.get(f"role_{code}")

    def clean_phone(self) -> str:
        """A number that somebody can call."""
        phone: str = self.cleaned_data["phone"].strip()
        if phone and not _PHONE.fullmatch(phone):
            raise forms.ValidationError(
                _("Write the number with digits, for example 050 000 0100.")
            )
        return phone

    def clean_shown_until(self) -> dt.date:
        """Not for ever: whether the person still agrees is asked again."""
        day: dt.date = self.cleaned_data["shown_until"]
        today = timezone.localdate()
        if not today <= day <= today + SHOWN_AT_MOST:
            raise forms.ValidationError(_("Choose a day from today to two years ahead."))
        return day

    def clean(self) -> dict[str, Any]:
        """Nobody is named or pictured who has not agreed; and there is some way to the role."""
        told = super().clean() or self.cleaned_data
        if (told.get("name") or told.get("picture")) and not told.get("agreed"):
            self.add_error(
                "agreed", _("Ask the person first, or leave the name and the picture out.")
            )
        return told

    def told(self) -> dict[str, Any]:
        """What the valid form says, as the model has it."""
        said = self.cleaned_data
        names = ("name", "email", "phone", "languages", "picture", "shown_until")
        roles = {code: said[f"role_{code}"] for code in self.codes if said[f"role_{code}"]}
        agreed = (self.row and self.row.agreed_on) or timezone.localdate()
        return {
            **{name: said[name] for name in names},
            "role": {**(self.row.role if self.row else {}), **roles},
            "agreed_on": agreed if said["agreed"] else None,
        }


def _told_of(row: ContactPerson | None) -> dict[str, Any]:
    if row is None:
        return {}
    names = ("name", "email", "phone", "languages", "picture", "shown_until")
    return {
        **{name: getattr(row, name) for name in names},
        **{f"role_{code}": text for code, text in row.role.items()},
        "municipalities": row.municipalities.all(),
        "agreed": row.agreed_on is not None,
    }
