"""The fields of the form in which a story is told."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from campaign.models import Consent
from campaign.submissions.content import PERSON, WORDS
from campaign.submissions.queries import municipalities_of
from regions.models import Region, Theme

Fields = dict[str, forms.Field]

PARTS = (
    (_("The story"), ("title", "lead", "words", "speaker")),
    (_("Where, and what about"), ("municipality", "themes")),
    (_("The video as text"), ("transcript", "captions_file", "captions")),
)
"""Headings of the form, and the fields below each."""
_NO_DAY = _("There is no such day. Write it in this way: 31.12.2027")


def _words(rows: int) -> forms.Textarea:
    return forms.Textarea(attrs={"rows": rows})


def _said(name: str, widget: Any = None, **kwargs: Any) -> forms.CharField:
    """Whatever is missing is said by the form, in a sentence of its own."""
    return forms.CharField(
        max_length=WORDS[name], required=False, widget=widget or forms.TextInput(), **kwargs
    )


def agreement_field() -> forms.BooleanField:
    """The very words of the consent to keep what is sent."""
    return forms.BooleanField(
        label=_("You may keep my e-mail address and what I write, to make the story."),
        help_text=_(
            "A draft is deleted when nobody has touched it for 60 days, and the address 30 days "
            "after our answer. You can delete everything yourself at any time."
        ),
    )


def message_field() -> forms.CharField:
    """A word to the moderators, which is not published."""
    return _said(
        "message",
        _words(3),
        label=_("Message to the editors, if you like"),
        help_text=_("Not published. For example: The music is our own choir’s."),
    )


def story_fields(region: Region) -> Fields:
    """Everything about the story itself."""
    return _told_fields() | _place_fields(region) | _text_fields() | _consent_fields()


def _told_fields() -> Fields:
    return {
        "title": _said(
            "title",
            label=_("Name of the story"),
            help_text=_("In a few words. For example: I found friends at the village hall"),
        ),
        "lead": _said(
            "lead",
            _words(2),
            label=_("In short"),
            help_text=_("A sentence or two for lists. For example: Aino was new in the village."),
        ),
        "words": _said(
            "words",
            _words(8),
            label=_("The story in your own words"),
            help_text=_(
                "An empty line between paragraphs. For example: I moved here in March and knew "
                "nobody. Then somebody knocked at the door."
            ),
        ),
        "speaker": _said(
            "speaker",
            label=_("Who tells?"),
            help_text=_("A role is enough. For example: a volunteer friend, aged 71"),
        ),
    }


def _place_fields(region: Region) -> Fields:
    places = [(place.code, place.name) for place in municipalities_of(region)]
    return {
        "municipality": forms.ChoiceField(
            label=_("Municipality"),
            required=False,
            choices=[("", "–"), *places],
            help_text=_("Where the story happens. For example: Sotkamo"),
        ),
        "themes": forms.MultipleChoiceField(
            label=_("Themes"),
            required=False,
            widget=forms.CheckboxSelectMultiple,
            choices=[(theme.key, theme.name) for theme in Theme.objects.filter(parent=None)],
            help_text=_("What the story is about; one or two are enough."),
        ),
    }


def _text_fields() -> Fields:
    return {
        "transcript": _said(
            "transcript",
            _words(5),
            label=_("What is said and shown in the video"),
            help_text=_("For those who rather read. For example: Aino, at the door: Welcome!"),
        ),
        "captions_file": forms.FileField(
            label=_("Captions as a file, if you have one"),
            required=False,
            allow_empty_file=True,
            widget=forms.FileInput(attrs={"accept": ".vtt,.srt,text/vtt"}),
            help_text=_("A .vtt or .srt file of your video program. You can add it later."),
        ),
        "captions": _said(
            "captions",
            _words(4),
            label=_("Captions as text"),
            help_text=_(
                "What came in the file, or written here. "
                "For example: 00:01.000 --> 00:04.000 and Welcome! on the next line"
            ),
        ),
    }


def _consent_fields() -> Fields:
    return {
        "nobody": forms.BooleanField(
            label=_("Nobody can be recognised in the video"),
            required=False,
            help_text=_("For example: only hands, landscapes or drawings are seen."),
        ),
        "document": forms.FileField(
            label=_("The signed consent, if you have it on paper"),
            required=False,
            widget=forms.FileInput(attrs={"accept": ".pdf,image/jpeg,image/png"}),
            help_text=_("A PDF or a photo, at most 10 MB. Only the region’s editors see it."),
        ),
    }


def person_fields(number: int) -> Fields:
    """One person whom the video shows, and what she consents to."""
    fields = _who_fields() | _consented_fields()
    return {f"person{number}_{name}": field for name, field in fields.items()}


def _who_fields() -> Fields:
    return {
        "name": forms.CharField(
            label=_("Name"),
            max_length=PERSON["name"],
            required=False,
            help_text=_("Not published. For example: Aino Esimerkki"),
        ),
        "guardian": forms.CharField(
            label=_("Guardian, when the person is under 18"),
            max_length=PERSON["guardian"],
            required=False,
            help_text=_("Who consents for the child. For example: Eero Esimerkki"),
        ),
        "email": forms.EmailField(
            label=_("The person’s e-mail address, if there is one"),
            max_length=PERSON["email"],
            required=False,
            help_text=_("For taking the consent back later. For example: aino@example.org"),
        ),
    }


def _consented_fields() -> Fields:
    return {
        "until": forms.DateField(
            label=_("The story may be shown until"),
            required=False,
            widget=forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"}),
            error_messages={"invalid": _NO_DAY},
            help_text=_("The last day of the consent. For example: 31.12.2027"),
        ),
        "purposes": forms.MultipleChoiceField(
            label=_("Where the person may be shown"),
            required=False,
            choices=Consent.Purpose.choices,
            widget=forms.CheckboxSelectMultiple,
            help_text=_("Tick what has been agreed with the person."),
        ),
    }
