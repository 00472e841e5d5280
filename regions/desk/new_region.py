"""Opening a new region's site: four choices and one button, for the network's administrators."""

from __future__ import annotations

from typing import Any

from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.admin import messages
from wagtail.models import Site

from regions.activity import record
from regions.models import Deed, Region, RoomKey
from regions.services import provision_region

_host_name = RegexValidator(
    r"^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$|^[a-z0-9-]+\.localhost$",
    gettext_lazy(
        "Small letters, numbers, hyphens and dots only. For example: pirkanmaa.example.org"
    ),
)


class NewRegionForm(forms.Form):
    """Which region, in which languages, at which address, with which rooms."""

    region = forms.ModelChoiceField(
        Region.objects.none(),
        to_field_name="slug",
        label=gettext_lazy("Region"),
        empty_label=gettext_lazy("Choose a region"),
        help_text=gettext_lazy("Regions that have no site yet."),
    )
    languages = forms.MultipleChoiceField(
        label=gettext_lazy("Languages besides Finnish"),
        required=False,
        widget=forms.CheckboxSelectMultiple,
        help_text=gettext_lazy("More can be opened later, and closed again."),
    )
    hostname = forms.CharField(
        label=gettext_lazy("Address"),
        required=False,
        max_length=253,
        validators=[_host_name],
        help_text=gettext_lazy(
            "Leave this empty to use the address shown below. For example: pirkanmaa.example.org"
        ),
    )
    rooms = forms.MultipleChoiceField(
        label=gettext_lazy("What the site has"),
        choices=RoomKey.choices,
        initial=RoomKey.values,
        widget=forms.CheckboxSelectMultiple,
        help_text=gettext_lazy("All of them is a good beginning; empty rooms are easy to fill."),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        closed = Region.objects.regional().filter(site=None)
        self.fields["region"].queryset = closed.order_by("name_fi")  # type: ignore[attr-defined]
        languages = [row for row in settings.LANGUAGES if row[0] != settings.LANGUAGE_CODE]
        self.fields["languages"].choices = languages  # type: ignore[attr-defined]

    def clean_hostname(self) -> str:
        name = self.cleaned_data["hostname"].lower()
        if Site.objects.filter(hostname=name).exists():
            raise ValidationError(_("A site is served at this address already."))
        return name


def new_region(request: HttpRequest) -> HttpResponse:
    """GET shows the choices, POST opens the site."""
    form = NewRegionForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        return _open(request, form.cleaned_data)
    context = {
        "form": form,
        "domain": settings.NETWORK_DOMAIN,
        "scheme": settings.SITE_SCHEME,
        "port": "" if settings.WEB_PORT in {80, 443} else f":{settings.WEB_PORT}",
    }
    return render(request, "regions/admin/new_region.html", context)


def _open(request: HttpRequest, chosen: dict[str, Any]) -> HttpResponse:
    region = provision_region(
        slug=chosen["region"].slug,
        languages=chosen["languages"],
        hostname=chosen["hostname"],
        rooms=chosen["rooms"],
    )
    record(region, request.user, Deed.OPENED)
    sentence = _("%(region)s has a site now: %(address)s. Invite its first administrator next.")
    address = region.open_site.root_url
    ways = [
        messages.button(reverse("people_invite", args=[region.slug]), _("Invite a person")),
        messages.button(address, _("Look at the site"), new_window=True),
    ]
    told = sentence % {"region": region.name, "address": address}
    messages.success(request, told, buttons=ways)
    return redirect(f"{reverse('wagtailadmin_home')}?region={region.slug}")
