"""A region's look: the site's style sheet with the few custom properties that are its own.

And the scripts, which are the same for all.
"""

from django.http import HttpRequest, HttpResponse
from django.views.decorators.cache import cache_control

from regions.models import Region
from regions.scripts import scripts
from regions.stylesheet import stylesheet, stylesheet_version


def look_version(region: Region) -> str:
    """What changes when the look or the style sheet does, so that it can be cached for a year."""
    chosen = region.site.regionsettings
    own = chosen.own_colour.removeprefix("#")
    look = f"{region.slug}-{chosen.hue}-{chosen.accent_hue}-{chosen.motif}"
    return "-".join(filter(None, (look, own, stylesheet_version())))


@cache_control(public=True, max_age=31_536_000, immutable=True)
def look(request: HttpRequest, version: str) -> HttpResponse:
    """The style sheet of the site; the version is there for caches only."""
    content = look_of(request.region)  # type: ignore[attr-defined]
    return HttpResponse(content, content_type="text/css; charset=utf-8")


@cache_control(public=True, max_age=31_536_000, immutable=True)
def site_scripts(request: HttpRequest, version: str) -> HttpResponse:
    """The scripts of the public pages; the version is there for caches only."""
    return HttpResponse(scripts(), content_type="text/javascript; charset=utf-8")


def look_of(region: Region) -> str:
    """The whole style sheet of a region that has a site."""
    chosen = region.open_site.regionsettings
    properties = f"--hue:{chosen.hue};--accent-hue:{chosen.accent_hue}"
    if chosen.own_colour:
        properties += f";--own-colour:{chosen.own_colour}"
    return f"{stylesheet()}\n:root{{{properties}}}\n"
