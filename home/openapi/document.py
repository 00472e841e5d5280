"""The description as an OpenAPI 3.1 document, a site's own: its address, its languages."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from django.urls import reverse

from home.openapi.operations import OPERATIONS, Operation
from home.openapi.schemas import SCHEMAS
from home.openapi.shapes import ref
from network.api.answering import MOST_A_MINUTE
from network.api.licence import LICENCE
from network.api.problems import CONTENT_TYPE
from regions.api.views import VERSION
from regions.models import Region

_ABOUT = (
    "Public pages of associations' regional network, for programs. Read only, no key, no cookie. "
    "Each region's site tells its own; the network's site tells all of them. A version keeps its "
    "addresses and members for at least a year after the next one has come; new members may be "
    f"added at any time. At most {MOST_A_MINUTE} requests a minute; ask again with If-None-Match. "
    f"Texts and data are given under {LICENCE.name}; pictures and videos are not included. Contact "
    "details of people may be used only for contacting the association."
)
_ETAG = {"description": "For If-None-Match.", "schema": {"type": "string"}}


def document(request: HttpRequest) -> dict[str, Any]:
    """The whole description for the site that is asked."""
    region: Region = request.region  # type: ignore[attr-defined]  # regions.middleware sets it
    paths = {one.path: {"get": _operation(request, one)} for one in OPERATIONS}
    return {
        "openapi": "3.1.0",
        "info": {
            "title": f"Järjestöverkko: {region.name_fi}",
            "version": VERSION,
            "description": _ABOUT,
            "termsOfService": request.build_absolute_uri(reverse("api_guide")),
            "license": {"name": LICENCE.title, "url": LICENCE.url},
        },
        "servers": [{"url": request.build_absolute_uri("/").rstrip("/")}],
        "tags": [{"name": name} for name in dict.fromkeys(one.tag for one in OPERATIONS)],
        "paths": paths,
        "components": {"schemas": SCHEMAS, "responses": _RESPONSES},
    }


def _operation(request: HttpRequest, one: Operation) -> dict[str, Any]:
    parameters = [parameter.described(request) for parameter in one.parameters]
    if one.variable:
        parameters.insert(0, _in_path(one.variable))
    shared = {
        str(code): {"$ref": f"#/components/responses/{name}"}
        for code, name in (_OF_FEEDS if one.beside else _OF_ALL)
    }
    content = {one.kind: {"schema": one.answer}}
    if one.also:
        content[one.also] = {"schema": {}}
    found = {"description": one.summary, "headers": {"ETag": _ETAG}, "content": content}
    return {
        "operationId": one.name,
        "tags": [one.tag],
        "summary": one.summary,
        "parameters": parameters,
        "responses": {"200": found, **shared},
    }


def _in_path(name: str) -> dict[str, Any]:
    return {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}


def _problem(words: str) -> dict[str, Any]:
    return {"description": words, "content": {CONTENT_TYPE: {"schema": ref("Problem")}}}


_OF_ALL = ((304, "Known"), (400, "Unclear"), (404, "Missing"), (429, "TooMany"))
_OF_FEEDS = ((304, "Known"), (400, "Unreadable"), (404, "NoPage"))
_PAGE = {"text/html": {"schema": {"type": "string"}}}
_RESPONSES = {
    "Known": {"description": "What If-None-Match names is still true."},
    "Unclear": _problem("A parameter is not known or cannot be understood."),
    "Unreadable": {"description": "What is asked is no text.", "content": _PAGE},
    "NoPage": {"description": "Nothing is there, or not on this site.", "content": _PAGE},
    "Missing": _problem("Nothing is there, or not on this site."),
    "TooMany": _problem("Too many requests; Retry-After says when to ask again."),
}
