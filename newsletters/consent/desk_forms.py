"""What the region's people fill in about lists and the people on them."""

from __future__ import annotations

from typing import Any

from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from network.identity_codes import refuse_identity_code
from newsletters.consent.addresses import AddressField
from newsletters.models import Audience
from regions.models import Region

_OWN = ("basis", "basis_note", "is_open", "is_active")
_NAMES = dict(settings.LANGUAGES)
_WORDS = forms.Textarea(attrs={"rows": 3})


class AudienceForm(forms.ModelForm):
    """A list: its name and purpose in each language of the region, and why we may write."""

    class Meta:
        model = Audience
        fields = _OWN
        widgets = {"basis": forms.RadioSelect, "basis_note": _WORDS}
        help_texts = {
            "basis": gettext_lazy(
                "Residents and associations' people ask for letters themselves; officials may be "
                "written to about their work until they object."
            ),
            "basis_note": gettext_lazy(
                "Needed when people have not asked themselves. For example: Officials in charge of "
                "associations; addresses from the municipalities' sites."
            ),
            "is_open": gettext_lazy("The list stands in the form on the site."),
            "is_active": gettext_lazy("A list that is not in use can be chosen for no letter."),
        }

    def __init__(self, *args: Any, region: Region, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["basis_note"].required = False
        if self.instance.kind == Audience.Kind.OWN:
            del self.fields["is_active"]  # it is retired by a button of its own
        self.languages = list(region.languages)
        for code in self.languages:
            self.fields[f"name_{code}"] = self._name(code)
            self.fields[f"purpose_{code}"] = self._purpose(code)
        self.order_fields(
            [f"{kind}_{code}" for code in self.languages for kind in ("name", "purpose")]
        )

    @property
    def told(self) -> dict[str, Any]:
        """The fields of the list."""
        own = {name: self.cleaned_data[name] for name in _OWN if name in self.fields}
        return own | {"names": self._words("name"), "purposes": self._words("purpose")}

    def clean(self) -> dict[str, Any]:
        """Duties need a note, and a list that anybody may join needs consent."""
        told = super().clean() or {}
        duties = told.get("basis") == Audience.Basis.DUTIES
        if duties and not told.get("basis_note", "").strip():
            self.add_error("basis_note", _("Write down why the region may write to these people."))
        if duties and told.get("is_open"):
            self.add_error("is_open", _("Who joins on the site asks for letters: choose so."))
        return told

    def _words(self, kind: str) -> dict[str, str]:
        words = {code: self.cleaned_data[f"{kind}_{code}"].strip() for code in self.languages}
        kept = getattr(self.instance, f"{kind}s")
        kept = {code: text for code, text in kept.items() if code not in self.languages}
        return kept | {code: text for code, text in words.items() if text}

    def _needed(self, code: str) -> bool:
        return code == settings.LANGUAGE_CODE and self.instance.kind == Audience.Kind.OWN

    def _name(self, code: str) -> forms.CharField:
        return forms.CharField(
            label=_("Name (%(language)s)") % {"language": _NAMES[code]},
            max_length=80,
            required=self._needed(code),
            initial=self.instance.names.get(code, ""),
            help_text=self._about_name(),
        )

    def _about_name(self) -> str:
        """A list that every region has needs no name of its own."""
        if self.instance.kind == Audience.Kind.OWN:
            return _("For example: For associations")
        usual = {"name": self.instance.get_kind_display()}
        return _("Leave it empty to say “%(name)s”. For example: For associations") % usual

    def _purpose(self, code: str) -> forms.CharField:
        return forms.CharField(
            label=_("Purpose (%(language)s)") % {"language": _NAMES[code]},
            max_length=400,
            required=self._needed(code),
            initial=self.instance.purposes.get(code, ""),
            widget=_WORDS,
            help_text=_(
                "What one gets and how often: people say yes to these words. "
                "For example: News and funding for associations, once a month."
            ),
        )


class OntoListForm(forms.Form):
    """Whose list, in which language, and on what it rests."""

    audience = forms.ModelChoiceField(
        label=gettext_lazy("List"),
        queryset=Audience.objects.none(),
        to_field_name="key",
        help_text=gettext_lazy("For example: Associations"),
    )
    language = forms.ChoiceField(
        label=gettext_lazy("Language"),
        help_text=gettext_lazy("Of the letters. For example: suomi"),
    )
    proof = forms.CharField(
        label=gettext_lazy("Proof"),
        max_length=255,
        help_text=gettext_lazy(
            "Where the permission or the address is from. "
            "For example: Registration form of 14 March, folder 3"
        ),
    )

    def __init__(self, *args: Any, region: Region, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        lists: Any = self.fields["audience"]
        lists.queryset = Audience.objects.filter(region=region, is_active=True).order_by("pk")
        languages: Any = self.fields["language"]
        languages.choices = [(code, _NAMES[code]) for code in region.languages]

    def clean_proof(self) -> str:
        """At least a few words."""
        proof: str = self.cleaned_data["proof"]
        refuse_identity_code(proof)
        if len(proof.strip()) < 8:
            raise ValidationError(_("Tell it so that it can be found again later."))
        return proof


class AddReaderForm(OntoListForm):
    """One person."""

    email = AddressField()
    name = forms.CharField(
        label=gettext_lazy("Name"),
        max_length=120,
        required=False,
        help_text=gettext_lazy("For example: Anna Virtanen"),
    )

    field_order = ("email", "name", "audience", "language", "proof")


class ImportForm(OntoListForm):
    """Many, from a file."""

    file = forms.FileField(
        label=gettext_lazy("File"),
        allow_empty_file=True,
        widget=forms.FileInput(attrs={"accept": ".csv,.txt,.tsv,.xlsx"}),
        help_text=gettext_lazy(
            "CSV or an Excel workbook (.xlsx) with the heading E-mail, and if you like Name and "
            "Language. For example: readers.xlsx"
        ),
    )

    field_order = ("file", "audience", "language", "proof")


class ProofForm(forms.Form):
    """Whose log is looked for."""

    email = AddressField()
