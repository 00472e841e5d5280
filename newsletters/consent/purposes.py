"""The words that a person says yes to: the same on the page, in the mail and in the log."""

from __future__ import annotations

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


def consent_text(audience: Audience, language: str) -> str:
    """Everything that a person says yes to about one list, as it is kept in the log."""
    with translation.override(language):
        name = audience.name_in(language)
    return "\n".join((name, purpose_of(audience, language), agreed_words(language)))
