"""The toolkit's forms: an address of whoever follows; a material and its versions in the admin."""

from __future__ import annotations

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from campaign.models import Material
from campaign.toolkit.formats import MIMETYPES, check_file
from campaign.toolkit.services import Content
from network.public_forms.forms import EmailOnlyField, PublicForm

_LONGEST_TEXT = 20_000
_ACCEPTED = ",".join(f".{ending}" for ending in (*MIMETYPES, "jpeg"))


class FollowForm(PublicForm):
    """Who wants to hear when a material changes."""

    email = EmailOnlyField()


class VersionForm(forms.Form):
    """What a version brings: a file or a text, and what has changed."""

    file = forms.FileField(
        label=_("File"),
        required=False,
        allow_empty_file=True,
        widget=forms.FileInput(attrs={"accept": _ACCEPTED}),
        help_text=_("A PDF, docx, odt, pptx, png, jpg or zip of at most 20 MB."),
    )
    text = forms.CharField(
        label=_("Or a text to copy"),
        required=False,
        max_length=_LONGEST_TEXT,
        widget=forms.Textarea(attrs={"rows": 8}),
        help_text=_("As people paste it. For example: Luckily there is somebody who calls."),
    )
    changes = forms.CharField(
        label=_("What has changed"),
        max_length=300,
        help_text=_("Those who have the earlier one read this. For example: The date is right."),
    )

    def clean_file(self) -> Any:
        """The file with the ending of what it really is."""
        file = self.cleaned_data.get("file")
        self.ending = ""
        if file:
            self.ending = check_file(file, name=file.name, size=file.size)
        elif file is not None:
            check_file(file, name=file.name, size=0)
        return file

    def clean(self) -> dict[str, Any]:
        """A file or a text, not both and not nothing."""
        told = self.cleaned_data
        file, text = told.get("file"), told.get("text", "").strip()
        if file and text:
            self.add_error("text", _("Give a file or a text, not both."))
        elif not file and not text and not self.errors:
            self.add_error("file", _("Choose a file, or write the text below."))
        return told

    @property
    def content(self) -> Content:
        """What the valid form brings."""
        told = self.cleaned_data
        return Content(
            file=told.get("file") or None,
            ending=self.ending,
            text=told.get("text", ""),
            changes=told.get("changes", ""),
        )


class DetailsForm(forms.ModelForm):
    """What is told of a material, whatever its version."""

    class Meta:
        model = Material
        fields = ("kind", "name", "purpose")
        help_texts = {
            "kind": _("Materials of a kind stand together."),
            "name": _("For example: Poster for a notice board, A4"),
            "purpose": _("Who uses it and how. For example: Print it and add your own times."),
        }


class MaterialForm(DetailsForm, VersionForm):  # type: ignore[misc]  # two kinds of forms
    """A new material with its first version."""

    field_order = ("language", "kind", "name", "purpose", "file", "text")

    class Meta(DetailsForm.Meta):
        fields = ("language", *DetailsForm.Meta.fields)
        help_texts = {
            **DetailsForm.Meta.help_texts,
            "language": _("Of the material. Other languages are added afterwards."),
        }

    def __init__(self, *args: Any, taken: frozenset[str] = frozenset(), **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.taken = taken
        """Languages that the material has already."""
        del self.fields["changes"]

    def clean_language(self) -> str:
        language: str = self.cleaned_data["language"]
        if language in self.taken:
            raise ValidationError(_("The material is there in this language already."))
        return language

    @property
    def told(self) -> dict[str, Any]:
        """The fields of the material."""
        return {name: self.cleaned_data[name] for name in self.Meta.fields}
