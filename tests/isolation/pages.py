"""Pages of every type in every state that a page can be in."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from typing import Any

from django.apps import apps
from django.utils import timezone
from wagtail.models import Comment, CommentReply, Locale, Page, PageViewRestriction
from wagtail.models import get_page_models as all_page_models
from wagtail_localize.models import (
    OverridableSegment,
    SegmentOverride,
    StringSegment,
    StringTranslation,
    Translation,
    TranslationSource,
)

from campaign.models import VideoStoryPage
from events.models import AgreedItem, MemoPage
from home.models import PlainPage
from network.pages import BasePage
from organisations.models import OrganisationName, OrganisationPage
from regions.services.planting import write
from tests.isolation.filling import Side, fill

State = Callable[[BasePage, Side], None]
OLD, NEWEST = "Punakuiri", "Suokukko"
"""What stands only in a page's history, and only in its unpublished changes."""


def page_types() -> list[type[BasePage]]:
    """The types that can be written below a front page, organisations first: many name one; and
    what stands below another of them after it."""
    found = [
        model
        for model in all_page_models()
        if model is not Page
        and (model.max_count_per_parent != 1 or model is PlainPage)
        and model._meta.label not in {"home.RegionHomePage", "home.NetworkHomePage"}
    ]

    def turn(model: type[BasePage]) -> tuple[bool, bool]:
        below_another = model is PlainPage or any(
            parent in found for parent in model.clean_parent_page_models()
        )
        return model._meta.app_label != "organisations", below_another

    return sorted(found, key=turn)


def parent_for(model: type[BasePage], side: Side) -> Page:
    """Where such a page goes: below the first page of the region that takes it."""
    home = side.targets["home"]
    if model is PlainPage:
        return _without_plain(home)
    for wanted in model.clean_parent_page_models():
        found = wanted.objects.filter(path__startswith=home.path, live=True).order_by("path")
        if found.exists():
            return found.first()
    raise LookupError(f"{model.__name__} has no place below {home}: provision its index page.")


def _without_plain(home: Page) -> Page:
    """A live page that has no variant in plain Finnish yet."""
    taken = PlainPage.objects.values("original")
    pages = Page.objects.filter(path__startswith=home.path, live=True, depth__gt=home.depth)
    return pages.exclude(pk__in=taken).filter(plainpage=None).order_by("-path").first()


def write_page(
    model: type[BasePage], side: Side, bird: str, *, history: bool = True, **given: Any
) -> BasePage:
    """A live page with three revisions: what it said first, what is live, and a change to come.

    Without its history it has only the one that is live.
    """
    words = side.words(bird)
    parent = parent_for(model, side)
    values = fill(model, side, bird, **given)
    many = {f.name: values.pop(f.name) for f in model._meta.many_to_many if f.name in values}
    page = model(slug=words.slug(model.__name__), locale=parent.locale, **values)
    page.owner = side.people["editor"]
    for name, targets in many.items():
        setattr(page, name, targets)
    if isinstance(page, VideoStoryPage):
        page.nobody_shown = True
    if isinstance(page, OrganisationPage):
        page.names = [OrganisationName(name=words.say("former", "name"))]
    if isinstance(page, MemoPage):
        page.agreed = [AgreedItem(what=words.say("agreed"), who=words.say("who"))]
    write(parent, page)
    _say(page, side, (OLD, "", NEWEST) if history else ("",))
    return page


def _say(page: BasePage, side: Side, birds: tuple[str, ...]) -> None:
    """A revision for each of the birds; the nameless one is what the page says."""
    title, lead = page.title, page.lead
    name = type(page).__name__
    for bird in birds:
        words = side.words(bird)
        page.title = words.say(name, "title") if bird else title
        page.lead = words.say(name, "lead") if bird else lead
        revision = page.save_revision(user=side.people["editor"], log_action=True, clean=False)
        if not bird:
            revision.publish(user=side.people["publisher"], log_action=True)
    page.refresh_from_db()


def _draft(page: BasePage, side: Side) -> None:
    page.unpublish(user=side.people["publisher"], log_action=True)
    page.save_revision(user=side.people["editor"], clean=False)


def _scheduled(page: BasePage, side: Side) -> None:
    page.unpublish()
    page.refresh_from_db()
    page.go_live_at = timezone.now() + dt.timedelta(days=3)
    revision = page.save_revision(user=side.people["publisher"], clean=False)
    revision.publish(user=side.people["publisher"])


def _expired(page: BasePage, side: Side) -> None:
    page.unpublish(set_expired=True)


def _locked(page: BasePage, side: Side) -> None:
    page.locked, page.locked_by, page.locked_at = True, side.people["publisher"], timezone.now()
    page.save(clean=False)


def _copied(page: BasePage, side: Side) -> None:
    where = _without_plain(side.targets["home"]) if isinstance(page, PlainPage) else None
    page.create_alias(parent=where, update_slug=f"{page.slug}-alias", user=side.people["publisher"])


def _private(page: BasePage, side: Side) -> None:
    words = side.words("Sinirinta")
    kinds = PageViewRestriction
    groups = PageViewRestriction.objects.create(page=page, restriction_type=kinds.GROUPS)
    groups.groups.set(side.people["editor"].groups.all())
    secret = words.say("password")
    PageViewRestriction.objects.create(page=page, restriction_type=kinds.PASSWORD, password=secret)


def _moderated(page: BasePage, side: Side) -> None:
    page.unpublish()
    page.save_revision(user=side.people["editor"], clean=False)
    page.get_workflow().start(page, side.people["editor"])


def _rejected(page: BasePage, side: Side) -> None:
    _moderated(page, side)
    task = page.current_workflow_task_state
    task.specific.reject(
        user=side.people["publisher"], comment=side.words("Piekana").say("rejection")
    )


def _commented(page: BasePage, side: Side) -> None:
    words, author = side.words("Urpiainen"), side.people["editor"]
    comment = Comment.objects.create(
        page=page, user=author, text=words.say("comment"), contentpath="title"
    )
    CommentReply.objects.create(comment=comment, user=author, text=words.say("reply"))
    page.subscribers.create(user=author, comment_notifications=True)


STATES: dict[str, tuple[str, State]] = {
    "live": ("Lapintiira", _commented),
    "draft": ("Kuukkeli", _draft),
    "scheduled": ("Kapustarinta", _scheduled),
    "expired": ("Riekko", _expired),
    "locked": ("Tunturikihu", _locked),
    "copied": ("Lapinuunilintu", _copied),
    "private": ("Sinirinta", _private),
    "moderated": ("Pulmunen", _moderated),
    "rejected": ("Piekana", _rejected),
}
A_FEW = ("live", "draft", "moderated")
REMEMBERED = {"live", "private"}
"""The states in which the pages have a history; in all of them it would cost most of the time."""


def write_pages(side: Side, states: tuple[str, ...]) -> Iterator[BasePage]:
    """A page of each type in each of the states; the first one becomes what others point at."""
    for model in page_types():
        for state in states:
            bird, finish = STATES[state]
            page = write_page(model, side, bird, history=state in REMEMBERED)
            side.targets.setdefault(model._meta.label, page)
            finish(page, side)
            yield page


def retitle_what_was_planted(side: Side) -> None:
    """The pages that provisioning made get the words too, the first of each type in every field."""
    words = side.words("Lapintiira")
    for model in all_page_models():
        if not issubclass(model, BasePage):
            continue
        planted = model.objects.filter(region=side.region).order_by("pk")
        title = words.say(model.__name__, "title")
        planted.update(title=title, draft_title=title, lead=words.say(model.__name__, "lead"))
        page = planted.first()
        if page is not None:
            _refill(page, side)


def _refill(page: BasePage, side: Side) -> None:
    many = {f.name for f in page._meta.many_to_many}
    for name, value in fill(type(page), side, "Lapintiira").items():
        if name not in many:
            setattr(page, name, value)
    page.save_revision(user=side.people["administrator"], clean=False).publish()


def translate(page: BasePage, language: str, side: Side) -> Translation:
    """Send the page to be translated, with one string translated and one value overridden."""
    words, person = side.words("Taviokuurna"), side.people["editor"]
    source, _created = TranslationSource.update_or_create_from_instance(page)
    locale = Locale.objects.get(language_code=language)
    translation = Translation.objects.create(source=source, target_locale=locale)
    for segment in StringSegment.objects.filter(source=source)[:2]:
        StringTranslation.objects.create(
            translation_of=segment.string,
            locale=locale,
            context=segment.context,
            data=words.say("translated", segment.context.path.split(".")[0]),
            translation_type=StringTranslation.TRANSLATION_TYPE_MANUAL,
            tool_name=words.say("tool"),
            last_translated_by=person,
        )
    segment = OverridableSegment.objects.filter(source=source).first()
    if segment:
        SegmentOverride.objects.create(
            locale=locale,
            context=segment.context,
            last_translated_by=person,
            data_json=segment.data_json,
        )
    translation.save_target(user=person, publish=False)
    return translation


def own_models() -> list[type[Any]]:
    """Every model of our own apps, also those that Django makes for many-to-many fields."""
    return [
        model
        for config in apps.get_app_configs()
        if ".venv" not in config.path and "site-packages" not in config.path
        for model in config.get_models(include_auto_created=True)
    ]
