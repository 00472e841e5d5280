"""Choosing a page: it begins at home, shows one's own first, and then what the hub offers to all.

Wagtail begins at the root or at the common ancestor of *all* regions' pages, and its hook for the
rows does not reach the page whose children are listed.
"""

from __future__ import annotations

from typing import Any

from django.core.paginator import Paginator
from django.db.models import Case, IntegerField, Q, Value, When
from django.http import Http404, HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from wagtail.admin.forms.search import SearchForm
from wagtail.admin.views import chooser
from wagtail.models import Page
from wagtail.query import PageQuerySet

from regions.desk.page_menu import give_parents
from regions.isolation.ownership import Actor

_EVERY_PAGE = "wagtailcore.page"
_MOST_FOUND = 100


def pages_to_choose(pages: PageQuerySet, request: HttpRequest) -> PageQuerySet:
    """Hook ``construct_page_chooser_queryset``: own pages, and live ones of the hub."""
    pages = pages.prefetch_workflow_states().annotate_approved_schedule()
    actor: Actor | None = getattr(request, "actor", None)
    if actor is None:
        return pages if request.user.is_superuser else pages.none()
    own = Case(When(actor.pages, then=Value(0)), default=Value(1), output_field=IntegerField())
    return pages.filter(actor.offered_pages).order_by(own, "path")


class _ChildTitle(chooser.PageTitleColumn):
    """A page's title; its parent is the page that is looked into, and is not fetched again."""

    def __init__(self, *args: Any, parent: Page, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.parent = parent

    def get_cell_context_data(self, instance: Page, parent_context: Any) -> Any:
        if instance.path[: -Page.steplen] == self.parent.path:
            instance._cached_parent_obj = self.parent  # noqa: SLF001 — treebeard's own
        return super().get_cell_context_data(instance, parent_context)


class BrowseView(chooser.BrowseView):
    """Browsing begins at one's own front page, or nearer to pages of the type that is asked for."""

    @property
    def columns(self) -> list[Any]:
        """Wagtail's, with our title, which asks for no parent."""
        columns: list[Any] = super().columns
        for number, column in enumerate(columns):
            if type(column) is chooser.PageTitleColumn:
                columns[number] = _ChildTitle(
                    column.name,
                    label=column.label,
                    is_multiple_choice=column.is_multiple_choice,
                    parent=self.parent_page,
                )
        return columns

    def get(self, request: HttpRequest, parent_page_id: int | None = None) -> HttpResponse:
        actor: Actor | None = getattr(request, "actor", None)
        if parent_page_id is None and actor is not None:
            parent_page_id = self._beginning(request, actor).pk
        return super().get(request, parent_page_id)

    def _beginning(self, request: HttpRequest, actor: Actor) -> Page:
        homes = Page.objects.filter(path__in=actor.home_paths).order_by("path")
        wanted = request.GET.get("locale", "")
        home = homes.filter(locale__language_code=wanted).first() or homes.first()
        if home is None:
            raise Http404
        kind = request.GET.get("page_type") or _EVERY_PAGE
        if kind.lower() == _EVERY_PAGE:
            return home
        pages = home.get_descendants(inclusive=True).type(*_classes(kind))
        found = pages.first_common_ancestor()
        return home if found.is_root() else found


class SearchView(chooser.SearchView):
    """What is found at home stands before what is found on the hub."""

    def get(self, request: HttpRequest) -> HttpResponse:
        actor: Actor | None = getattr(request, "actor", None)
        if actor is None:
            return super().get(request)
        self.is_multiple_choice = request.GET.get("multiple")
        kind = request.GET.get("page_type") or _EVERY_PAGE
        form = SearchForm(request.GET)
        words = form.cleaned_data["q"] if form.is_valid() else ""
        found = self._found(actor, kind, words) if words else []
        pages = Paginator(found, per_page=25).get_page(request.GET.get("p"))
        give_parents(list(pages))
        for page in pages:
            page.can_choose, page.is_parent_page = True, False
        context: dict[str, Any] = {
            "searchform": form,
            "table": chooser.PageChooserTable(self.columns, pages, show_locale_labels=True),
            "pages": pages,
            "page_type_string": kind,
        }
        return TemplateResponse(
            request,
            "wagtailadmin/chooser/_search_results.html",
            chooser.shared_context(request, context),
        )

    def _found(self, actor: Actor, kind: str, words: str) -> list[Page]:
        offered = actor.offered_pages & ~actor.pages
        return [*self._matching(actor.pages, kind, words), *self._matching(offered, kind, words)]

    def _matching(self, which: Q, kind: str, words: str) -> list[Page]:
        rows = Page.objects.filter(which).type(*_classes(kind)).select_related("locale")
        rows = rows.prefetch_workflow_states().annotate_approved_schedule()
        return list(rows.specific().autocomplete(words)[:_MOST_FOUND])


def _classes(kind: str) -> tuple[type[Page], ...]:
    """The page types that a chooser asks for; raises ``Http404`` for ones that are not."""
    try:
        return chooser.page_models_from_string(kind)
    except (ValueError, LookupError) as error:
        raise Http404 from error
