"""What every page of every site has: its region, a lead, a picture, and how lists find it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Self

from django.apps import apps
from django.conf import settings
from django.db import models
from django.db.models import Q
from django.http import HttpRequest
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField
from wagtail.models import Page, PageManager, Revision
from wagtail.query import PageQuerySet
from wagtail.search import index
from wagtail_localize.fields import SynchronizedField, TranslatableField

from network.blocks import BodyBlock
from network.conditions import HasPlainVariant, IsOpen, IsTranslated
from network.images.specs import looked_for
from network.images.together import PictureFiles, brought_with, together
from network.page_form import PageForm
from network.panels import FOUND_PANELS, HEAD_PANELS, SCHEDULE_PANELS
from network.publishing import NotReadyToPublish, Problem
from network.publishing.problems import body_problems, picture_problems
from network.quickly_served import QuicklyServed
from network.reading import for_reading, give_references
from network.search.described import Described
from network.slugs import ascii_slug


def translated(*names: str) -> list[TranslatableField]:
    """Fields whose words a translator writes anew."""
    return [TranslatableField(name) for name in names]


def synchronized(*names: str) -> list[SynchronizedField]:
    """Fields that a translation takes from its original."""
    return [SynchronizedField(name) for name in names]


class BasePageQuerySet(PageQuerySet):
    """How lists are made: public, in the reader's language, with what a card shows."""

    brings_files: tuple[tuple[str, ...], tuple[str, ...]] | None = None
    """Fields of the pictures whose files come with the pages, and of which specs; without any, all
    that there are."""
    gives_references = False
    """Whether pages come with their language and region, from memory."""

    def open_to_all(self) -> Self:
        """Live pages that no view restriction covers, decided in the query itself."""
        return self.live().filter(IsOpen())

    def in_language(self, language: str | None = None, *, originals: bool = True) -> Self:
        """Public pages in the language; where one is not translated, its Finnish original.

        The card marks an original in another language, so nothing is mixed silently; a list that
        wants none of them says ``originals=False``.
        """
        language = language or get_language() or settings.LANGUAGE_CODE
        wanted = Q(locale__language_code=language)
        if language != settings.LANGUAGE_CODE and originals:
            original = Q(locale__language_code=settings.LANGUAGE_CODE)
            wanted |= original & ~Q(IsTranslated.into(language))
        rows = self.open_to_all().filter(wanted)
        rows.gives_references = True
        return rows

    def for_reading(self) -> Self:
        """A page as its own address shows it, by one query (``network.reading``)."""
        return for_reading(self).with_picture()

    def for_cards(self, shape: str = "card") -> Self:
        """With the pictures and their files in a shape, so that a card costs no query, and
        ``in_plain``: whether the page can be read in plain Finnish too."""
        rows = self.with_picture(shape).annotate(in_plain=HasPlainVariant())
        rows.gives_references = True
        return rows

    def with_picture(self, shape: str = "") -> Self:
        """With the picture and its files in one shape; or with all files of all own pictures."""
        specs = looked_for(shape) if shape else ()
        fields = ("picture",) if shape else self.model.picture_fields
        known = PictureFiles(*(f"{field}_id" for field in fields), specs=specs)
        rows = self.select_related(*fields).annotate(known_files=known)
        rows.brings_files = (fields, specs)
        return rows

    def _clone(self) -> Self:
        clone = super()._clone()
        clone.brings_files = self.brings_files
        clone.gives_references = self.gives_references
        return clone

    def _fetch_all(self) -> None:
        is_new = self._result_cache is None
        super()._fetch_all()
        if not is_new or self._fields is not None:
            return
        if self.gives_references:
            give_references(self._result_cache)
        if self.brings_files is not None:
            brought_with(self._result_cache, *self.brings_files)


BasePageManager = PageManager.from_queryset(BasePageQuerySet)


class BasePage(QuicklyServed, Page):
    """A page of a region's site.

    ``region`` is taken from the parent when the page is saved, so that lists, permissions and the
    hub's overviews can ask for it without walking the tree.
    """

    region = models.ForeignKey(
        "regions.Region", null=True, editable=False, on_delete=models.PROTECT, related_name="+"
    )
    lead = models.CharField(
        _("lead"),
        max_length=300,
        blank=True,
        help_text=_(
            "What this is about in a sentence or two; lists show it too. "
            "For example: Coffee and company for everyone on Tuesdays."
        ),
    )
    picture = models.ForeignKey(
        settings.WAGTAILIMAGES_IMAGE_MODEL,
        verbose_name=_("picture"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("A wide picture; its description is read to those who cannot see it."),
    )

    objects = BasePageManager()
    base_form_class = PageForm

    found_as = ""
    """What the search finds it as (``network.search.described.Kind``); empty = it is not found."""

    found_at = ""
    """The field with the time that it is about."""

    one_language = False
    """True for types that are written in one language only and are not translated."""

    title_help = ""
    """What a good title of this type is like, with an example; each type says its own."""

    content_panels = HEAD_PANELS
    promote_panels = FOUND_PANELS
    settings_panels = [*SCHEDULE_PANELS, *Page.settings_panels[1:]]
    search_fields = [
        *Page.search_fields,
        index.SearchField("lead"),
        index.AutocompleteField("lead"),
        index.FilterField("region_id"),
    ]
    translatable_fields = [
        *translated("title", "seo_title", "search_description", "lead"),
        *synchronized("slug", "show_in_menus", "picture"),
    ]

    class Meta:
        abstract = True

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Save; a new page takes its region from its parent."""
        is_known = "region_id" not in self.get_deferred_fields()  # a draft's save loads little
        if is_known and self.region_id is None and self.depth and self.depth > 2:
            self.region_id = getattr(self.get_parent().specific, "region_id", None)
        super().save(*args, **kwargs)

    @classmethod
    def clean_subpage_models(cls) -> list[type[Page]]:
        """What the type says, and the variant in plain Finnish, which any page can have."""
        if cls._clean_subpage_models is None:
            own = list(super().clean_subpage_models())
            plain = apps.get_model("home.PlainPage")
            if cls is not plain and plain not in own:
                own.append(plain)
            cls._clean_subpage_models = own
        return cls._clean_subpage_models

    def full_clean(self, *args: Any, **kwargs: Any) -> None:
        """Validate; an address made of the title keeps every letter (đ, ŋ and ŧ too)."""
        parent_is_known = self.path or getattr(self, "_cached_parent_obj", None)
        if parent_is_known and not self.slug and (words := ascii_slug(self.title)):
            self.slug = self._get_autogenerated_slug(words)
        super().full_clean(*args, **kwargs)

    def publishing_problems(self) -> Iterator[Problem]:
        """What keeps the page from being published; types add their own."""
        yield from picture_problems(self)

    def publish(self, revision: Revision, user: Any = None, **kwargs: Any) -> None:
        """Publish a revision. Raises ``NotReadyToPublish`` when a person publishes a page that has
        problems; what has been scheduled was asked when it was scheduled."""
        problems = list(revision.as_object().publishing_problems()) if user is not None else []
        if problems:
            raise NotReadyToPublish(self, problems)
        super().publish(revision, user=user, **kwargs)

    def search_document(self) -> Described:
        """What the search knows of the page: its places, themes and time, where it has them."""
        one = getattr(self, "municipality", None)
        several = getattr(self, "municipalities", None)
        themes = getattr(self, "themes", None)
        return Described(
            title=self.title,
            text=self.search_text(),
            municipalities=tuple(several.all()) if several else (one,) if one else (),
            themes=tuple(themes.all()) if themes else (),
            starts=getattr(self, self.found_at) if self.found_at else None,
        )

    def search_text(self) -> str:
        """The words of the page below its title; types add their own fields."""
        return self.lead

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """The template's context; the region that the request brought is not fetched again."""
        region = getattr(request, "region", None)
        if region is not None and region.pk == self.region_id:
            self.region = region
        return super().get_context(request, *args, **kwargs)

    def in_own_language(self) -> bool:
        """False when the page is shown on a site in a language that it is not written in."""
        return self.locale.language_code == get_language()


class ListPage(BasePage):
    """A page that lists others; its editors decide what stands there for lack of a translation."""

    shows_originals = models.BooleanField(
        _("show what is in Finnish only"),
        default=True,
        help_text=_(
            "What is not translated is shown in Finnish, and says so. "
            "For example: news that is not in Swedish yet."
        ),
    )

    content_panels = [*BasePage.content_panels, FieldPanel("shows_originals")]

    class Meta:
        abstract = True


class BodyPage(BasePage):
    """A page with a body of blocks."""

    body = StreamField(
        BodyBlock(),
        verbose_name=_("content"),
        blank=True,
        help_text=_("Press the plus sign to add text, headings, pictures and more, in any order."),
    )

    content_panels = [*BasePage.content_panels, FieldPanel("body")]
    search_fields = [*BasePage.search_fields, index.SearchField("body")]
    translatable_fields = [*BasePage.translatable_fields, *translated("body")]

    class Meta:
        abstract = True

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """The template's context; the files of those inside come by one query."""
        together(self.own_pictures(), every_shape=True)
        return super().get_context(request, *args, **kwargs)

    def own_pictures(self) -> list[Any]:
        """The pictures that the page itself shows, not those of its lists; None among them."""
        inside = [block.value["image"] for block in self.body if block.block_type == "picture"]
        return [self.picture, *inside]

    def search_text(self) -> str:
        said = self.body.stream_block.get_searchable_content(self.body)
        return "\n".join([self.lead, *map(str, said)])

    def publishing_problems(self) -> Iterator[Problem]:
        yield from super().publishing_problems()
        yield from body_problems(self.body, self.locale.language_code)
