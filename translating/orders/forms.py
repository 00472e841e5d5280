"""The part's forms."""

from __future__ import annotations

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page

from regions.models import Region
from translating.orders.machine import has_machine
from translating.orders.queries import language_name, locales_of, pages_in

MOST_BYTES = 8 * 1024 * 1024


def _languages(region: Region) -> list[tuple[str, Any]]:
    return [(code, language_name(code)) for code in region.languages]


def _branches(region: Region) -> list[tuple[int, str]]:
    """The front pages and the pages that have others below them, as a list that shows its depth."""
    rows = pages_in(region).filter(alias_of=None, locale__language_code="fi", numchild__gt=0)
    named = rows.order_by("path").values_list("pk", "title", "depth")[:500]
    return [(pk, f"{'– ' * (depth - 2)}{title}") for pk, title, depth in named]


class OrderForm(forms.Form):
    """A branch of pages, and the languages that it is sent to."""

    branch = forms.TypedChoiceField(
        label=_("Pages"),
        coerce=int,
        help_text=_("The page that you choose and all below it. For example: News"),
    )
    languages = forms.MultipleChoiceField(
        label=_("Languages"),
        widget=forms.CheckboxSelectMultiple,
        help_text=_("Pages that are translated already are left as they are."),
    )
    machine = forms.BooleanField(
        label=_("Let a machine translate what nobody has"),
        required=False,
        help_text=_("Its texts are marked, and somebody must read them before publishing."),
    )

    def __init__(self, region: Region, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.region, self.user = region, request.user
        branch: Any = self.fields["branch"]
        branch.choices = _branches(region)
        languages: Any = self.fields["languages"]
        languages.choices = [one for one in _languages(region) if one[0] != "fi"]
        if not has_machine():
            del self.fields["machine"]

    def clean_branch(self) -> Page:
        page = pages_in(self.region).get(pk=self.cleaned_data["branch"])
        if not page.permissions_for_user(self.user).can_edit():
            raise ValidationError(_("You may not edit this page. Choose another one."))
        return page

    def clean_languages(self) -> list[Any]:
        return list(
            locales_of(self.region).filter(language_code__in=self.cleaned_data["languages"])
        )


class FilesOutForm(forms.Form):
    """One language of the region as a file."""

    language = forms.ChoiceField(
        label=_("Language"), help_text=_("The language that the translator writes.")
    )
    format = forms.ChoiceField(
        label=_("Kind of file"),
        choices=[("po", _("PO")), ("xliff", _("XLIFF 1.2"))],
        help_text=_("Ask the translator which one the translator's program opens."),
    )
    submit = forms.BooleanField(
        label=_("Send pages that are not translated yet too"),
        required=False,
        help_text=_("Drafts are made first; take the file when that is done."),
    )

    def __init__(self, region: Region, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        language: Any = self.fields["language"]
        language.choices = [one for one in _languages(region) if one[0] != "fi"]


class FileInForm(forms.Form):
    """A translator's file that has come back."""

    language = forms.ChoiceField(
        label=_("Language"), help_text=_("The language that the translator has written.")
    )
    file = forms.FileField(
        label=_("File"),
        allow_empty_file=True,
        widget=forms.FileInput(attrs={"accept": ".po,.xlf,.xliff"}),
        help_text=_("The .po or .xlf file. You see what is in it before anything changes."),
    )

    def __init__(self, region: Region, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        language: Any = self.fields["language"]
        language.choices = [one for one in _languages(region) if one[0] != "fi"]

    def clean_file(self) -> Any:
        file = self.cleaned_data["file"]
        if file.size > MOST_BYTES:
            raise ValidationError(_("The file is too large: at most 8 MB."))
        return file
