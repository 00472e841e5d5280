"""An address that a person types or a file brings."""

from __future__ import annotations

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from newsletters.addresses import normalise


def reader_address(text: str) -> str:
    """The address in its one form. Raises ``ValidationError`` in the active language.

    Quotation marks are refused: RFC 5321 allows them before the @, nobody has such an address, and
    where they stand a name has been pasted along.
    """
    if '"' in text or "\x00" in text:
        raise ValidationError(_("Check the address. For example: name@example.org"))
    return normalise(text)


class AddressField(forms.CharField):
    """An address that letters go to."""

    def __init__(self, **kwargs: Any) -> None:
        defaults: dict[str, Any] = {
            "label": gettext_lazy("E-mail address"),
            "help_text": gettext_lazy("For example: anna@example.org"),
            "max_length": 320,
            "widget": forms.EmailInput(attrs={"autocomplete": "email"}),
        }
        super().__init__(**{**defaults, **kwargs})

    def clean(self, value: Any) -> str:
        text = super().clean(value)
        return reader_address(text) if text else ""
