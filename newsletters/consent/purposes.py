"""The words that a person says yes to: the same on the page, in the mail and in the log."""

from __future__ import annotations

from dataclasses import dataclass

from django.conf import settings
from django.utils import translation
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from newsletters.models import Audience

_STANDARD: dict[str, Promise] = {
    Audience.Kind.ASSOCIATIONS: gettext_lazy(
        "News, events and funding for the region's associations, about once a month."
    ),
    Audience.Kind.OFFICIALS: gettext_lazy(
        "What the region's associations do, for those who work with them in municipalities, "
        "about four times a year."
    ),
    Audience.Kind.RESIDENTS: gettext_lazy(
        "Events and stories of the region's associations, about once a month."
    ),
}
"""Until the region writes its own."""


@dataclass(frozen=True, kw_only=True)
class ListWords:
    """What one list is called and what one gets, as a page of a language shows it.

    ``name_code`` and ``purpose_code`` tell a screen reader which language the words are in, where
    that is not the page's: a region may have written them in Finnish only. Otherwise empty.
    """

    name: str
    purpose: str
    name_code: str
    purpose_code: str


def words_of(audience: Audience, language: str) -> ListWords:
    """A list's name and purpose for a page in a language."""
    with translation.override(language):
        name = audience.name_in(language)
    return ListWords(
        name=name,
        purpose=purpose_of(audience, language),
        name_code=_foreign(audience.names, language),
        purpose_code=_foreign(audience.purposes, language),
    )


def _foreign(texts: dict[str, str], language: str) -> str:
    """The code of the Finnish words that stand in for a language's; empty where they do not."""
    original = settings.LANGUAGE_CODE
    return original if texts.get(original) and not texts.get(language) else ""


def purpose_of(audience: Audience, language: str) -> str:
    """What one gets and how often, in a language."""
    own = audience.purpose_in(language)
    if own or audience.kind not in _STANDARD:
        return own
    with translation.override(language):
        return str(_STANDARD[audience.kind])


def agreed_words(language: str) -> str:
    """The sentence above the button by which one subscribes."""
    with translation.override(language):
        return _(
            "I want these letters in my e-mail. I can leave whenever I like: every letter has a "
            "link for it."
        )


def agreed_code(language: str) -> str:
    """``fi`` where that sentence stands in Finnish on a page of another language; else empty."""
    is_finnish = agreed_words(language) == agreed_words(settings.LANGUAGE_CODE)
    return settings.LANGUAGE_CODE if is_finnish and language != settings.LANGUAGE_CODE else ""


def consent_text(audience: Audience, language: str) -> str:
    """Everything that a person says yes to about one list, as it is kept in the log."""
    with translation.override(language):
        name = audience.name_in(language)
    return "\n".join((name, purpose_of(audience, language), agreed_words(language)))
