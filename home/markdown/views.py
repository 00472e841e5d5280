"""A page's twin in Markdown, and the list of them."""

from __future__ import annotations

from collections.abc import Iterator

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe
from wagtail.models import Page

from home.markdown.writing import as_markdown, one_line
from home.navigation import Chrome, chrome_for
from home.serving import route, serve
from network.api.answering import conditional
from network.api.licence import LICENCE, TERMS, marked

CONTENT_TYPE = "text/markdown; charset=utf-8"
TWIN = "index.html.md"


@require_safe
def markdown(request: HttpRequest, path: str) -> HttpResponse:
    """The page at ``path`` as Markdown, by the same rules as the page itself. One that asks for a
    password or a log-in leads to the page, which asks."""
    found = route(request, path)
    if found is None:
        raise Http404
    address = reverse("wagtail_serve", args=(path,))
    if found.page.get_view_restrictions():
        return redirect(address)
    request._wagtail_route_for_request = found  # type: ignore[attr-defined]  # noqa: SLF001 — read by serve
    reply = serve(request, path)
    request.visited = None  # type: ignore[attr-defined]  # no person has opened it
    if not isinstance(reply, TemplateResponse):
        return redirect(address)
    whole = request.build_absolute_uri(address)
    return _told(request, as_markdown(reply.rendered_content, whole), whole)


@require_safe
def llms(request: HttpRequest) -> HttpResponse:
    """What the site is and where to read on, as https://llmstxt.org asks."""
    text = "\n".join([*_lines(request, chrome_for(request)), ""])
    return _told(request, text, request.build_absolute_uri())


def _lines(request: HttpRequest, site: Chrome) -> Iterator[str]:
    yield f"# {one_line(site.name)}"
    if site.home is not None and site.home.lead:
        yield from ("", f"> {one_line(site.home.lead)}")
    yield from ("", f"## {_('Pages')}", "")
    if site.home is not None:
        yield _line(request, site.home)
    legal = site.shared.legal
    below = {page.pk for page in legal}
    for page in site.sections:
        if page.pk not in below:
            yield _line(request, page)
    yield f"- [{_('Contacts')}]({request.build_absolute_uri(reverse('contact_people'))})"
    yield from ("", f"## {_('Open data')}", "")
    for name, title in (("api_guide", _("Open data")), ("openapi", "OpenAPI 3.1")):
        yield f"- [{title}]({request.build_absolute_uri(reverse(name))})"
    yield f"- [{LICENCE.name}]({LICENCE.url}): {' '.join(map(str, TERMS))}"
    yield from ("", "## Optional", "")
    for page in legal:
        yield _line(request, page)


def _line(request: HttpRequest, page: Page) -> str:
    address = request.build_absolute_uri(f"{page.get_url(request)}{TWIN}")
    about = one_line(page.search_description or getattr(page, "lead", ""))
    return f"- [{one_line(page.title)}]({address})" + (f": {about}" if about else "")


def _told(request: HttpRequest, text: str, address: str) -> HttpResponse:
    """Kept out of search engines, which find the page itself."""
    reply = conditional(request, HttpResponse(text, content_type=CONTENT_TYPE))
    reply["X-Robots-Tag"] = "noindex"
    reply["Cache-Control"] = "no-cache"
    reply["Link"] = f'<{address}>; rel="canonical"'
    return marked(reply)
