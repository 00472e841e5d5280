"""What pictures, attachments and videos have in common: names, and what their forms ask."""

from __future__ import annotations

from secrets import token_hex
from typing import Any

from django.utils.translation import gettext_lazy as _

SHARED_HELP = {
    "collection": _("Whose files it belongs to: people of that region find it."),
}


class HelpfulForm:
    """A file's form whose fields have the help texts of ``help_texts``.

    Wagtail's file fields drop those that a form's Meta gives, and its forms bind the title while
    they begin: the words have to be on the class's fields before that.
    """

    base_fields: dict[str, Any]
    help_texts: dict[str, Any] = {}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        for name, words in (SHARED_HELP | self.help_texts).items():
            if name in self.base_fields:
                self.base_fields[name].help_text = words
        super().__init__(*args, **kwargs)


def unguessable() -> str:
    """A part of a file's name: 48 bits, so that trying them all from afar takes ages."""
    return token_hex(6)
