"""What is asked of somebody who wants to see, correct or erase her own data."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from network.public_forms.forms import EmailOnlyField, PublicForm
from own_data.queries import Held


class AskForm(PublicForm):
    """The address to look for."""

    email = EmailOnlyField(
        label=_("Your e-mail address"),
        help_text=_("The one that you have given us. For example: anna@example.org"),
    )


class CorrectForm(PublicForm):
    """A field for each thing that can be written anew."""

    def __init__(self, *args: Any, held: list[Held], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for one in held:
            for name in one.declared.corrects:
                self.fields[f"{one.key}-{name}"] = self._field(one, name)

    def _field(self, one: Held, name: str) -> forms.Field:
        field = one.row._meta.get_field(name)
        label = f"{one.declared.title}: {field.verbose_name}"
        return forms.CharField(
            label=label,
            required=not field.blank,
            max_length=field.max_length,
            initial=getattr(one.row, name),
        )


class EraseForm(PublicForm):
    """One button."""
