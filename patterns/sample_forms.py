"""Forms with a field of each kind, as the public forms have them."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

from django import forms

from network.public_forms.forms import EmailOnlyField, PublicForm

_WAYS = [("puhelin", "Puhelimella"), ("posti", "Sähköpostilla")]


class SampleForm(PublicForm):
    """A field of each kind."""

    name = forms.CharField(label="Nimi", help_text="Esimerkiksi: Maija Malli")
    email = EmailOnlyField()
    words = forms.CharField(label="Mitä haluat kertoa?", widget=forms.Textarea(attrs={"rows": 3}))
    place = forms.ChoiceField(label="Kunta", choices=[("", "Valitse"), ("k", "Kuhmo")])
    way = forms.ChoiceField(
        label="Miten vastaamme?",
        choices=_WAYS,
        widget=forms.RadioSelect,
        help_text="Vastaamme viikon kuluessa.",
    )
    agreed = forms.BooleanField(label="Olen lukenut tietosuojaselosteen")


class LettersForm(PublicForm):
    """Boxes of letters."""

    audiences = forms.MultipleChoiceField(
        label="Mitä kirjeitä haluat?",
        choices=[("asukkaat", "Asukkaille"), ("yhdistykset", "Yhdistyksille")],
        widget=forms.CheckboxSelectMultiple,
    )

    @property
    def lists(self) -> list[tuple[Any, SimpleNamespace]]:
        """Each box with what one gets by it."""
        told = [("Asukkaille", "Tapahtumat ja uutiset kerran viikossa."), ("Yhdistyksille", "")]
        words = [
            SimpleNamespace(name=name, purpose=purpose, name_code="", purpose_code="")
            for name, purpose in told
        ]
        boxes: Any = self["audiences"]
        return list(zip(boxes, words, strict=True))


def empty() -> SampleForm:
    """As it stands when the page opens."""
    return SampleForm(prefix="tyhja")


def mistaken() -> SampleForm:
    """As it comes back when everything is wrong."""
    data = {"vaarin-email": "maija", "vaarin-words": "Hei"}
    return SampleForm(data, prefix="vaarin")
