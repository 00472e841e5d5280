"""The form of a target."""

from __future__ import annotations

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from network.links.posting import SCHEMES, refused
from network.links.reaching import Answer
from webhooks.models import MOST_TARGETS, Target, Topic

_WHY = {
    Answer.WRONG: gettext_lazy(
        "This is no web address with https. For example: https://www.example.org/hook"
    ),
    Answer.REFUSED: gettext_lazy(
        "Write the address without a user name, a password or a port of its own."
    ),
    Answer.INNER: gettext_lazy(
        "This address leads into a private network, where we send nothing. Ask for a public one."
    ),
    Answer.SILENT: gettext_lazy("There is no such host. Look at the address letter by letter."),
}


class TargetForm(forms.ModelForm):
    """Where to, and of what."""

    topics = forms.MultipleChoiceField(
        label=gettext_lazy("What is told of"),
        choices=Topic.choices,
        widget=forms.CheckboxSelectMultiple,
        help_text=gettext_lazy("When such a page is published, taken off the site or moved."),
    )

    class Meta:
        model = Target
        fields = ("url", "topics")
        widgets = {"url": forms.TextInput(attrs={"inputmode": "url", "spellcheck": "false"})}
        help_texts = {
            "url": gettext_lazy(
                "You get it from those who run the other service. "
                "For example: https://www.example.org/hook"
            )
        }

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, label_suffix="", **kwargs)

    def clean_url(self) -> str:
        """Only what leads out of our own network."""
        url: str = self.cleaned_data["url"]
        if not url.startswith(tuple(f"{one}://" for one in SCHEMES)) or not url.isprintable():
            raise ValidationError(_WHY[Answer.WRONG])
        if why := refused(url):
            raise ValidationError(_WHY[why])
        same = Target.objects.filter(region=self.instance.region, url=url)
        if same.exclude(pk=self.instance.pk).exists():
            raise ValidationError(_("This address is in the list already."))
        return url

    def clean(self) -> dict[str, Any]:
        """Not more than a region needs."""
        told = super().clean() or self.cleaned_data
        others = Target.objects.filter(region=self.instance.region)
        if self.instance.pk is None and others.count() >= MOST_TARGETS:
            raise ValidationError(
                _("A region has %(most)s webhooks at most. Delete one that is not needed.")
                % {"most": MOST_TARGETS}
            )
        return told
