"""The pages below ``/tyyli/``: for those who choose a region's look, and for developers."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import translation
from django.views.decorators.clickjacking import xframe_options_sameorigin

from network.users.language import page_language
from patterns import drawing, foundations
from patterns.choices import LANGUAGE, MODE, REGION, Choice, Mode
from patterns.components import with_parts
from patterns.permissions import user_sees_patterns
from patterns.registry import Example, Pattern, groups, pattern_named
from regions.models import Region

View = Callable[..., HttpResponse]


def for_those_who_choose_a_look(view: View) -> View:
    """404 for everybody else; in the person's language; kept by no cache, found by no search, and
    framed by our own pages only."""

    @xframe_options_sameorigin
    @wraps(view)
    def guarded(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if not user_sees_patterns(request.user):
            raise Http404
        with translation.override(page_language(request)):
            response = view(request, *args, **kwargs)
        response.headers.setdefault("Content-Language", translation.get_language() or "")
        response.headers["Cache-Control"] = "private, no-store"
        response.headers["X-Robots-Tag"] = "noindex"
        return response

    return guarded


@for_those_who_choose_a_look
def home(request: HttpRequest) -> HttpResponse:
    """Every pattern by group, and the way to the tokens."""
    return _page(request, "patterns/home.html", {"groups": groups()})


@for_those_who_choose_a_look
def tokens(request: HttpRequest) -> HttpResponse:
    """Colours with their contrasts in every region, type, space, corners and motion."""
    return _page(request, "patterns/tokens.html", foundations.shown(drawing.open_regions()))


@for_those_who_choose_a_look
def pattern(request: HttpRequest, key: str) -> HttpResponse:
    """One pattern: its rules, its arguments, and its states in the looks that were chosen."""
    found = _pattern(key)
    choice = Choice.of(request.GET, drawing.open_regions())
    region = choice.first_region
    language = choice.language if choice.language in region.languages else settings.LANGUAGE_CODE
    sources = [
        drawing.markup(found, example, region, request, language) for example in found.examples
    ]
    context = {
        "pattern": found,
        "components": with_parts(found.templates),
        "choice": choice,
        "modes": Mode.choices,
        "languages": list(dict.fromkeys(code for one in choice.regions for code in one.languages)),
        "states": list(zip(found.examples, sources, strict=True)),
    }
    return _page(request, "patterns/pattern.html", context)


@for_those_who_choose_a_look
def frame(request: HttpRequest, key: str, number: int) -> HttpResponse:
    """One state alone, in one look; what the frames of a pattern show."""
    found = _pattern(key)
    example = _example(found, number)
    region = _region(request.GET.get(REGION, ""))
    language = request.GET.get(LANGUAGE, "")
    if language not in region.languages:
        language = settings.LANGUAGE_CODE
    context = {
        "pattern": found,
        "example": example,
        "region": region,
        "mode": _mode(request),
        "language": language,
        "drawn": drawing.framed(example, drawing.markup(found, example, region, request, language)),
    }
    return render(request, "patterns/frame.html", context)


@for_those_who_choose_a_look
def look(request: HttpRequest, slug: str) -> HttpResponse:
    """A region's style sheet, on whichever host the frames stand."""
    content = drawing.look_in(_region(slug), _mode(request))
    return HttpResponse(content, content_type="text/css; charset=utf-8")


def _page(request: HttpRequest, template: str, context: dict[str, Any]) -> HttpResponse:
    region: Region = request.region  # type: ignore[attr-defined]  # regions.middleware sets it
    return render(request, template, {**context, "here": region})


def _pattern(key: str) -> Pattern:
    found = pattern_named(key)
    if found is None:
        raise Http404
    return found


def _example(found: Pattern, number: int) -> Example:
    if number >= len(found.examples):
        raise Http404
    return found.examples[number]


def _region(slug: str) -> Region:
    found = {region.slug: region for region in drawing.open_regions()}
    if slug not in found:
        raise Http404
    return found[slug]


def _mode(request: HttpRequest) -> str:
    asked = request.GET.get(MODE, "")
    return asked if asked in Mode.values else Mode.LIGHT
