"""What every public form has: its token, a trap for robots, and no identity codes in its fields."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from network.identity_codes import refuse_identity_code

TOKEN, TRAP = "form_token", "second_address"
TOO_LONG = _(
    "Shorten this a little: there is room for %(limit_value)s characters, and now there are "
    "%(show_value)s."
)


class PublicForm(forms.Form):
    """A form that anybody may send. Its errors stand beside the fields, tied to them for screen
    readers; a Finnish personal identity code in any field is refused."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("label_suffix", "")
        super().__init__(*args, **kwargs)
        for field in self.fields.values():
            if getattr(field, "max_length", None):
                field.error_messages["max_length"] = TOO_LONG

    def clean(self) -> dict[str, Any]:
        """Refuse identity codes wherever words can be written."""
        for name, value in list(self.cleaned_data.items()):
            if isinstance(value, str):
                try:
                    refuse_identity_code(value)
                except forms.ValidationError as error:
                    self.add_error(name, error)
        return self.cleaned_data

    @property
    def trapped(self) -> bool:
        """True when the field was filled in that people do not see."""
        return bool(self.data.get(TRAP))


class EmailOnlyField(forms.EmailField):
    """An address that we write to."""

    def __init__(self, **kwargs: Any) -> None:
        widget = forms.EmailInput(attrs={"autocomplete": "email"})
        defaults: dict[str, Any] = {
            "label": _("E-mail address"),
            "help_text": _("For example: anna@example.org"),
            "max_length": 254,
            "widget": widget,
            "error_messages": {
                "invalid": _("Check the e-mail address. For example: anna@example.org")
            },
        }
        super().__init__(**{**defaults, **kwargs})

    def clean(self, value: Any) -> str:
        """Case variants are one address."""
        return super().clean(value).lower()
