"""What a password must be, said in the person's own language."""

from __future__ import annotations

from django.contrib.auth.password_validation import MinimumLengthValidator
from django.utils.translation import gettext as _


class LongEnough(MinimumLengthValidator):
    """Django's own rule; its sentence stands untranslated in Django's Finnish catalogue."""

    def get_error_message(self) -> str:
        return _("The password is too short: it needs at least %(least)s characters.") % {
            "least": self.min_length
        }

    def get_help_text(self) -> str:
        return _("At least %(least)s characters. Three ordinary words make a good password.") % {
            "least": self.min_length
        }
