"""What an editor is asked for when she brings something."""

from __future__ import annotations

from typing import Any

from django import forms
from django.core.validators import URLValidator
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from incoming.models import Incoming
from incoming.problems import sentence
from incoming.reading.files import MOST_BYTES, refuse_large
from network.troubles import Trouble

Kind = Incoming.Kind
_ACCEPTED = {
    Kind.WORDPRESS: ".xml,.gz,.zip",
    Kind.FEED: ".xml,.rss,.atom",
    Kind.CALENDAR: ".ics,.ical,.zip",
}
_FILE_HELP = {
    Kind.WORDPRESS: gettext_lazy(
        "The export of the old site (.xml, also packed as .gz or .zip). In WordPress choose Tools, "
        "Export, All content."
    ),
    Kind.FEED: gettext_lazy("If you have the feed as a file. For example: news.xml"),
    Kind.CALENDAR: gettext_lazy("If you have the calendar as a file. For example: calendar.ics"),
}
_ADDRESS_HELP = {
    Kind.FEED: gettext_lazy("For example: https://www.example.org/feed/"),
    Kind.CALENDAR: gettext_lazy("For example: https://www.example.org/calendar.ics"),
}
_YES = (("1", gettext_lazy("Yes")), ("0", gettext_lazy("No")))


class BringForm(forms.Form):
    """A file or an address, and how it is brought in."""

    address = forms.CharField(label=gettext_lazy("Address"), required=False, max_length=500)
    file = forms.FileField(label=gettext_lazy("File"), required=False, allow_empty_file=True)
    language = forms.ChoiceField(
        label=gettext_lazy("Language"),
        help_text=gettext_lazy("The language that it is written in."),
    )
    publish = forms.ChoiceField(
        label=gettext_lazy("New pages"),
        choices=(("1", gettext_lazy("are published")), ("0", gettext_lazy("are left as drafts"))),
        widget=forms.RadioSelect,
        help_text=gettext_lazy(
            "What is not public there, and what lacks something here, stays a draft."
        ),
    )
    with_pictures = forms.ChoiceField(
        label=gettext_lazy("Fetch the pictures as well"),
        choices=_YES,
        initial="1",
        widget=forms.RadioSelect,
        help_text=gettext_lazy("Make sure that you may use them on this site too."),
    )
    with_past = forms.ChoiceField(
        label=gettext_lazy("Bring in events that are over"),
        choices=_YES,
        initial="0",
        widget=forms.RadioSelect,
        help_text=gettext_lazy("They are shown among the past ones."),
    )

    def __init__(
        self,
        *args: Any,
        kind: str,
        languages: list[tuple[str, Any]],
        may_publish: bool,
        **kwargs: Any,
    ) -> None:
        super().__init__(*args, **kwargs | {"label_suffix": ""})
        self.kind = Kind(kind)
        del self.fields["with_pictures" if kind == Kind.CALENDAR else "with_past"]
        if kind == Kind.WORDPRESS:
            del self.fields["address"]
        else:
            self.fields["address"].help_text = _ADDRESS_HELP[self.kind]
        self.fields["file"].help_text = _FILE_HELP[self.kind]
        most = {"data-most-bytes": MOST_BYTES[kind], "data-too-big": self._too_big()}
        self.fields["file"].widget = forms.FileInput({"accept": _ACCEPTED[self.kind], **most})
        self._offer(languages, may_publish=may_publish)

    def _offer(self, languages: list[tuple[str, Any]], *, may_publish: bool) -> None:
        language: Any = self.fields["language"]
        language.choices = languages
        if len(languages) == 1:
            language.initial, language.widget = languages[0][0], forms.HiddenInput()
        publish: Any = self.fields["publish"]
        publish.initial = "0"
        if not may_publish:
            publish.choices = publish.choices[1:]

    def _too_big(self) -> str:
        return sentence("too_big", {"most": MOST_BYTES[self.kind] // 1024 // 1024})

    def clean_address(self) -> str:
        """An address with its scheme; webcal is what calendars call https."""
        told = str(self.cleaned_data["address"]).strip()
        if told and "://" not in told:
            told = f"https://{told}"
        if told:
            message = sentence("address_wrong", {})
            URLValidator(schemes=["http", "https", "webcal"], message=message)(told)
        return told

    def clean_file(self) -> Any:
        """A file that may be so large."""
        file = self.cleaned_data["file"]
        if file is not None and file is not False:
            try:
                refuse_large(self.kind, file.size)
            except Trouble as trouble:
                raise forms.ValidationError(sentence(trouble.code, trouble.told)) from trouble
        return file

    def clean(self) -> dict[str, Any]:
        """One file, or one address."""
        cleaned = super().clean() or {}
        if self.errors:
            return cleaned
        if not cleaned.get("file") and not cleaned.get("address"):
            name = "file" if self.kind == Kind.WORDPRESS else "address"
            words = (
                _("Choose the file.") if name == "file" else _("Write an address or choose a file.")
            )
            self.add_error(name, words)
        elif cleaned.get("file") and cleaned.get("address"):
            self.add_error("address", _("Write an address or choose a file, not both."))
        return cleaned

    def choices(self) -> dict[str, Any]:
        """How it is brought in."""
        told = self.cleaned_data
        return {
            "language": told["language"],
            "publish": told["publish"] == "1",
            "with_pictures": told.get("with_pictures") == "1",
            "with_past": told.get("with_past") == "1",
        }
