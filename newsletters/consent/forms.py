"""The public forms of letters."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Iterator
from typing import Any

from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import get_language, gettext_lazy
from django.utils.translation import gettext as _

from network.public_forms.forms import PublicForm
from newsletters.consent.addresses import AddressField
from newsletters.consent.preferences import LONGEST_PAUSE
from newsletters.consent.purposes import ListWords, consent_text, words_of
from newsletters.models import Audience, Subscriber
from regions.models import Region


class ListsForm(PublicForm):
    """Which lists, in which language. Nothing is ticked beforehand (CJEU C-673/17)."""

    audiences = forms.MultipleChoiceField(
        label=gettext_lazy("Which letters?"),
        widget=forms.CheckboxSelectMultiple,
        error_messages={"required": gettext_lazy("Choose at least one letter.")},
    )
    language = forms.ChoiceField(
        label=gettext_lazy("Language of the letters"),
        help_text=gettext_lazy("A letter that is not in this language comes in Finnish."),
    )

    def __init__(self, *args: Any, region: Region, among: list[Audience], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.among = among
        names = dict(settings.LANGUAGES)
        lists: Any = self.fields["audiences"]
        lists.choices = [(audience.key, audience.name) for audience in among]
        languages: Any = self.fields["language"]
        languages.choices = [(code, names[code]) for code in region.languages]
        languages.initial = get_language()

    @property
    def lists(self) -> Iterator[tuple[Any, ListWords]]:
        """Each list's box with its name and what one gets by it."""
        language = get_language() or "fi"
        words = [words_of(audience, language) for audience in self.among]
        return zip(self["audiences"], words, strict=True)

    @property
    def chosen(self) -> list[Audience]:
        """The lists that were ticked."""
        keys = set(self.cleaned_data["audiences"])
        return [audience for audience in self.among if audience.key in keys]


class SubscribeForm(ListsForm):
    """Who wants which letters."""

    email = AddressField()
    shown = forms.CharField(required=False, widget=forms.HiddenInput)

    field_order = ("audiences", "email", "language")

    @property
    def texts_now(self) -> str:
        """A fingerprint of the words that the page shows: what is logged is what was read."""
        language = get_language() or "fi"
        texts = "\n".join(consent_text(audience, language) for audience in self.among)
        return hashlib.sha256(texts.encode()).hexdigest()[:16]

    def clean(self) -> dict[str, Any]:
        """Refuse words that have changed while the page was open."""
        told = super().clean()
        if told.get("shown") != self.texts_now:
            changed = _(
                "What is told of the letters has just changed. Read it and send the form again."
            )
            self.add_error(None, changed)
        return told


class PreferencesForm(ListsForm):
    """What a person changes by herself."""

    paused_until = forms.DateField(
        label=gettext_lazy("No letters before this day"),
        required=False,
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
        help_text=gettext_lazy(
            "A pause of at most a year; leave it empty when you want no pause. "
            "For example: 31.8.2027"
        ),
    )

    field_order = ("audiences", "language", "paused_until")

    def __init__(self, *args: Any, reader: Subscriber, on: list[Audience], **kwargs: Any) -> None:
        kwargs["initial"] = {"audiences": [audience.key for audience in on]}
        super().__init__(*args, region=reader.region, **kwargs)
        self.fields["audiences"].required = False
        self.fields["language"].initial = reader.language
        today = timezone.localdate()
        paused = reader.paused_until
        self.fields["paused_until"].initial = paused if paused and paused > today else None

    def clean_paused_until(self) -> dt.date | None:
        """A day between tomorrow and a year from now."""
        day: dt.date | None = self.cleaned_data["paused_until"]
        today = timezone.localdate()
        if day and not today < day <= today + LONGEST_PAUSE:
            raise ValidationError(_("Choose a day that is to come, at most a year from now."))
        return day


class EraseForm(PublicForm):
    """Everything deleted, here or for good everywhere."""

    everywhere = forms.BooleanField(
        label=gettext_lazy("I want no letters from any region of the network either"),
        required=False,
        help_text=gettext_lazy(
            "We keep a fingerprint of the address, from which nobody can read it, so that no "
            "region writes to you."
        ),
    )


class TakeBackForm(PublicForm):
    """For an address that has said that it wants no letters: confirming alone is not enough."""

    takes_back = forms.BooleanField(
        label=gettext_lazy("I take it back: letters may be sent to this address again"),
        help_text=gettext_lazy(
            "The address has said that it wants no letters, or has marked one as unwanted."
        ),
    )
