"""What is asked of the region's people."""

from __future__ import annotations

from typing import Any

from django import forms
from django.conf import settings
from django.utils.translation import gettext_lazy as _

from campaign.submissions.queries import associations_of, campaigns_of
from network.identity_codes import refuse_identity_code
from regions.models import Region

_NAMES = dict(settings.LANGUAGES)


def _words_field(label: Any, help_text: Any) -> forms.CharField:
    return forms.CharField(
        label=label,
        max_length=2_000,
        validators=[refuse_identity_code],
        widget=forms.Textarea(attrs={"rows": 5}),
        help_text=help_text,
    )


class AskForm(forms.Form):
    """What the sender should add or change."""

    words = _words_field(
        _("What do you ask for?"),
        _("Mailed to the sender with the link. For example: Please add captions to the video."),
    )


class DeclineForm(forms.Form):
    """Why the story is not taken."""

    words = _words_field(
        _("Why is the story declined?"),
        _(
            "Mailed to the sender. For example: The story is an advertisement, and the campaign "
            "is about people."
        ),
    )


class InviteForm(forms.Form):
    """Whom to ask for a story."""

    association = forms.ChoiceField(
        label=_("Association"),
        help_text=_("An association of your region. For example: Sotkamon Sydänyhdistys ry"),
    )
    email = forms.EmailField(
        label=_("E-mail address"),
        required=False,
        help_text=_("Empty: the address of its profile. For example: info@example.org"),
    )
    campaign = forms.ChoiceField(
        label=_("Campaign"), help_text=_("The campaign that the story is asked for.")
    )
    language = forms.ChoiceField(
        label=_("Language of the mail"),
        help_text=_("The story can be told in another one. For example: Suomi"),
    )
    words = _words_field(
        _("Your own words"),
        _("Stand in the mail. For example: We heard of your café for newcomers. Tell about it!"),
    )

    def __init__(self, data: Any = None, *, region: Region) -> None:
        super().__init__(data)
        self.associations = {str(page.pk): page for page in associations_of(region)}
        names = [(key, page.title) for key, page in self.associations.items()]
        choices = {
            "association": [("", "–"), *names],
            "campaign": [(page.key, page.title) for page in campaigns_of(region)],
            "language": [(code, _NAMES[code]) for code in region.languages],
        }
        for name, offered in choices.items():
            field: Any = self.fields[name]
            field.choices = offered

    def clean(self) -> dict[str, Any]:
        """The address of the profile when none is written."""
        told = self.cleaned_data
        page = self.associations.get(told.get("association", ""))
        if page is not None and not told.get("email") and "email" not in self.errors:
            told["email"] = page.email
            if not page.email:
                self.add_error("email", _("Its profile has no address: write one here."))
        return told
