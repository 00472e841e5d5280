"""Giving materials out, and counting how often."""

from __future__ import annotations

import uuid

from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.utils.text import slugify
from django.views.decorators.http import require_safe

from campaign.models import Material, MaterialVersion
from campaign.toolkit.formats import MIMETYPES
from campaign.toolkit.queries import offered_material
from campaign.toolkit.services import count_download
from network.visitors import is_by_a_person
from regions.services.planting import slug_of


@require_safe
def download(
    request: HttpRequest, key: uuid.UUID, language: str, number: int | None = None
) -> HttpResponseBase:
    """The latest version, or the one with the number."""
    material = offered_material(request.region, key, language)  # type: ignore[attr-defined]
    versions = material.versions.all() if material else []
    version = next((v for v in versions if number is None or v.number == number), None)
    if material is None or version is None:
        raise Http404
    response = _given(material, version)
    if is_by_a_person(request):
        count_download(version=version)
    response["Cache-Control"] = "no-store"
    response["X-Robots-Tag"] = "noindex"
    return response


def _given(material: Material, version: MaterialVersion) -> HttpResponseBase:
    ending = version.format.lower()
    name = f"{slugify(slug_of(material.name))}-{material.language}-v{version.number}.{ending}"
    if not version.file:
        response = HttpResponse(version.text, content_type="text/plain; charset=utf-8")
        response["Content-Disposition"] = f'attachment; filename="{name}"'
        return response
    try:
        content = version.file.open("rb")
    except FileNotFoundError as error:
        raise Http404 from error
    kind = MIMETYPES.get(ending, "application/octet-stream")
    return FileResponse(content, as_attachment=True, filename=name, content_type=kind)
