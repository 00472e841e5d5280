"""The admin's pages of a region's toolkit."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from functools import wraps
from typing import Any

from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe
from wagtail.admin import messages

from campaign.desk.guard import for_region
from campaign.desk.views import tellers_regions
from campaign.models import CampaignPage, Material
from campaign.permissions import user_publishes_stories
from campaign.toolkit import services
from campaign.toolkit.following import count_followers
from campaign.toolkit.forms import DetailsForm, MaterialForm, VersionForm
from campaign.toolkit.queries import campaigns_of, with_versions
from regions.models import Region

View = Callable[..., HttpResponseBase]


def for_material(view: View) -> Any:
    """The addresses of one material; hands ``region`` and ``material`` on."""

    @for_region
    @wraps(view)
    def guarded(
        request: HttpRequest, region: Region, material_id: int, **kwargs: Any
    ) -> HttpResponseBase:
        rows = with_versions(Material.objects.filter(region=region))
        return view(
            request, region=region, material=get_object_or_404(rows, pk=material_id), **kwargs
        )

    return guarded


@for_region
def toolkit(request: HttpRequest, region: Region) -> HttpResponse:
    """Every material of the region, by campaign."""
    rows = list(with_versions(Material.objects.filter(region=region)))
    followers = count_followers(rows)
    for row in rows:
        row.followed_by = followers.get(row.pk, 0)
        row.downloads = sum(version.downloads for version in row.versions.all())
    groups = [
        (campaign, [row for row in rows if row.campaign_key == campaign.key])
        for campaign in campaigns_of(region)
    ]
    context = {
        "region": region,
        "regions": tellers_regions(request),
        "groups": groups,
        "may_open": region.is_hub and user_publishes_stories(request.user, region),
    }
    return render(request, "campaign/admin/toolkit.html", context)


@for_region
def add(request: HttpRequest, region: Region, campaign_id: int) -> HttpResponse:
    """A new material of one of the region's campaigns."""
    campaign = _campaign(region, campaign_id)
    form = MaterialForm(request.POST or None, request.FILES or None, initial={"language": "fi"})
    if request.method == "POST" and form.is_valid():
        told = {**form.told, "campaign_key": campaign.key}
        return _added(request, region, form, told)
    return _form(request, region, form, _("Add a material"), campaign.title)


@for_material
def translate(request: HttpRequest, region: Region, material: Material) -> HttpResponse:
    """The same material in another language."""
    rows = Material.objects.filter(region=region, key=material.key)
    taken = frozenset(rows.values_list("language", flat=True))
    initial = {"kind": material.kind}
    form = MaterialForm(request.POST or None, request.FILES or None, taken=taken, initial=initial)
    if request.method == "POST" and form.is_valid():
        shared = {"key": material.key, "campaign_key": material.campaign_key}
        return _added(request, region, form, {**form.told, **shared, "order": material.order})
    return _form(request, region, form, _("Add in another language"), material.name)


@for_material
def material(request: HttpRequest, region: Region, material: Material) -> HttpResponse:
    """What is told of a material, its versions and its other languages."""
    form = DetailsForm(request.POST or None, instance=material)
    if request.method == "POST" and form.is_valid():
        services.change_material(material=material, told=form.cleaned_data)
        messages.success(request, _("Saved."))
        return redirect("campaign_toolkit_material", region.slug, material.pk)
    others = Material.objects.filter(region=region, key=material.key).exclude(pk=material.pk)
    context = {
        "region": region,
        "material": material,
        "versions": material.versions.all(),
        "followers": count_followers([material]).get(material.pk, 0),
        "others": others,
        "form": form,
    }
    return render(request, "campaign/admin/material.html", context)


@for_material
def new_version(request: HttpRequest, region: Region, material: Material) -> HttpResponse:
    """A version in the place of the last one; those who follow get a mail."""
    form = VersionForm(request.POST or None, request.FILES or None)
    if request.method == "POST" and form.is_valid():
        user: Any = request.user
        services.add_version(material=material, content=form.content, user=user)
        messages.success(request, _("The new version is offered now. Those who follow get a mail."))
        return redirect("campaign_toolkit_material", region.slug, material.pk)
    return _form(request, region, form, _("New version"), material.name)


@require_POST
@for_material
def archive(request: HttpRequest, region: Region, material: Material) -> HttpResponse:
    """Offer it no more, or again."""
    archived = material.archived_at is None
    services.set_archived(material=material, archived=archived)
    said = _("It is not offered any more.") if archived else _("It is offered again.")
    messages.success(request, said)
    return redirect("campaign_toolkit_material", region.slug, material.pk)


@require_POST
@for_material
def move(request: HttpRequest, region: Region, material: Material) -> HttpResponse:
    """One place up or down."""
    services.move_material(material=material, up="up" in request.POST)
    return redirect("campaign_toolkit", region.slug)


@require_safe
@for_material
def version_file(
    request: HttpRequest, region: Region, material: Material, version_id: int
) -> HttpResponseBase:
    """A version's file for those who look after it; not counted."""
    version = next((v for v in material.versions.all() if v.pk == version_id), None)
    if version is None or not version.file:
        raise Http404
    try:
        content = version.file.open("rb")
    except FileNotFoundError as error:
        raise Http404 from error
    name = f"{material.pk}-v{version.number}.{version.format.lower()}"
    return FileResponse(content, as_attachment=True, filename=name)


def _campaign(region: Region, campaign_id: int) -> CampaignPage:
    found = next((one for one in campaigns_of(region) if one.pk == campaign_id), None)
    if found is None:
        raise Http404
    return found


def _added(
    request: HttpRequest, region: Region, form: MaterialForm, told: dict[str, Any]
) -> HttpResponse:
    user: Any = request.user
    told = {"key": uuid.uuid4(), **told}
    made = services.add_material(region=region, told=told, content=form.content, user=user)
    messages.success(request, _("The material is offered now."))
    return redirect("campaign_toolkit_material", region.slug, made.pk)


def _form(request: HttpRequest, region: Region, form: Any, title: str, about: str) -> HttpResponse:
    context = {"region": region, "form": form, "title": title, "about": about}
    return render(request, "campaign/admin/material_form.html", context)
