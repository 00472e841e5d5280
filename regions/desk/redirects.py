"""Moved addresses of a region: Wagtail's redirects, its own site's only."""

from __future__ import annotations

from typing import Any

from django import forms
from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.admin.forms import WagtailAdminModelForm
from wagtail.admin.widgets import AdminPageChooser
from wagtail.contrib.redirects.models import Redirect

from network.page_form import Guarded
from network.paginate import paginate
from regions.activity import record
from regions.desk.where import for_duty, regions_of_desk
from regions.models import Deed, Region
from regions.roles import Duty


class RedirectForm(Guarded, WagtailAdminModelForm):
    """From an old address of the site to one of its pages, or to another address."""

    class Meta(WagtailAdminModelForm.Meta):
        model = Redirect
        fields = ["old_path", "redirect_page", "redirect_link", "is_permanent"]
        labels = {
            "old_path": gettext_lazy("Old address"),
            "redirect_page": gettext_lazy("New page"),
            "redirect_link": gettext_lazy("Or another address"),
            "is_permanent": gettext_lazy("For good"),
        }
        help_texts = {
            "old_path": gettext_lazy("What stood after the site's name. For example: /vanha-sivu/"),
            "redirect_page": gettext_lazy("The page that people are taken to."),
            "redirect_link": gettext_lazy("For example: https://www.example.org/tapahtumat"),
            "is_permanent": gettext_lazy("Take the mark away if the old page comes back later."),
        }
        widgets = {"redirect_page": AdminPageChooser, "redirect_link": forms.TextInput}

    def clean_old_path(self) -> str:
        path = Redirect.normalise_path(self.cleaned_data["old_path"])
        if path in {"", "/"}:
            raise ValidationError(_("Write the address of a page, not of the front page."))
        taken = Redirect.objects.filter(site=self.instance.site, old_path=path)
        if taken.exclude(pk=self.instance.pk).exists():
            raise ValidationError(_("This address is led somewhere already. Change that one."))
        return path

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        page, address = cleaned.get("redirect_page"), cleaned.get("redirect_link")
        if bool(page) == bool(address) and "redirect_link" not in self.errors:
            self.add_error("redirect_page", _("Choose a page or write an address, one of the two."))
        if address and "old_path" in cleaned and self._leads_back(address, cleaned["old_path"]):
            self.add_error("redirect_link", _("This leads back to the old address."))
        return cleaned

    def _leads_back(self, address: str, path: str) -> bool:
        """Follow the site's redirects from the new address; True when they come to the old one."""
        site = self.instance.site
        rows = Redirect.objects.filter(site=site).exclude(pk=self.instance.pk)
        ways = dict(rows.values_list("old_path", "redirect_link"))
        seen: set[str] = set()
        while address.startswith(f"{site.root_url}/") and address not in seen:
            seen.add(address)
            here = Redirect.normalise_path(address.removeprefix(site.root_url))
            if here == path:
                return True
            address = ways.get(here, "")
        return False


@for_duty(Duty.LOOK_AFTER_REDIRECTS)
def index(request: HttpRequest, region: Region) -> HttpResponse:
    """The region's redirects."""
    rows = Redirect.objects.filter(site=region.site).select_related("redirect_page")
    context = {
        "region": region,
        "regions": regions_of_desk(request),
        "items": paginate(request, rows.order_by("old_path"), per_page=50),
    }
    return render(request, "regions/admin/redirects.html", context)


@for_duty(Duty.LOOK_AFTER_REDIRECTS)
def edit(request: HttpRequest, region: Region, pk: int | None = None) -> HttpResponse:
    """Add a redirect, or change one."""
    row = _find(region, pk) if pk else Redirect(site=region.site)
    form = RedirectForm(request.POST or None, instance=row, for_user=request.user)
    if request.method == "POST" and form.is_valid():
        form.save()
        deed = Deed.CHANGED_REDIRECT if pk else Deed.ADDED_REDIRECT
        record(region, request.user, deed, row.old_path)
        messages.success(request, _("The old address leads to its new place now."))
        return redirect("region_redirects", region.slug)
    context = {"region": region, "form": form, "redirect": row if pk else None}
    return render(request, "regions/admin/redirect_form.html", context)


@for_duty(Duty.LOOK_AFTER_REDIRECTS)
def delete(request: HttpRequest, region: Region, pk: int) -> HttpResponse:
    """Ask, and delete on POST."""
    row = _find(region, pk)
    if request.method == "POST":
        record(region, request.user, Deed.DELETED_REDIRECT, row.old_path)
        row.delete()
        messages.success(request, _("The old address leads nowhere any more."))
        return redirect("region_redirects", region.slug)
    return render(request, "regions/admin/redirect_delete.html", {"region": region, "row": row})


def _find(region: Region, pk: int) -> Redirect:
    row = Redirect.objects.filter(site=region.site, pk=pk).first()
    if row is None:
        raise Http404
    return row
