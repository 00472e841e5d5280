"""What each side sends to be translated: orders, texts to choose between, translators' files."""

from __future__ import annotations

from wagtail_localize.models import StringSegment, Translation

from tests.isolation.filling import Side
from translating.models import OrderedPage, TextConflict, TranslationFile, TranslationOrder


def order_translations(side: Side) -> None:
    """An order in each state with a page in each, a text of each kind, and a file in each state."""
    words, region = side.words("Taviokuurna"), side.region
    person, page = side.people["editor"], side.targets["news.NewsPage"]
    language = next(code for code in ("sv", "en") if code in region.languages)
    for state in TranslationOrder.State:
        order = TranslationOrder.objects.create(
            region=region,
            root=page,
            title=words.say("ordered"),
            languages=[language],
            ordered_by=person,
            state=state,
            total=1,
        )
        _send(side, order, language)
    _choose(side, Translation.objects.get(source__object_id=page.translation_key))
    _exchange(side, language)


def _send(side: Side, order: TranslationOrder, language: str) -> None:
    """A page in each state that needs no worker."""
    words = side.words("Taviokuurna")
    for fate in OrderedPage.State:
        if fate != OrderedPage.State.WAITING:
            OrderedPage.objects.create(
                order=order,
                page=None if fate == OrderedPage.State.GONE else side.targets[_PAGES[fate]],
                title=words.say("sent"),
                language=language,
                state=fate,
                problem=words.say("problem"),
            )


def _exchange(side: Side, language: str) -> None:
    words = side.words("Taviokuurna")
    told = {"line": 1, "title": words.say("told"), "text": words.say("refused")}
    for state in (TranslationFile.State.CHECKED, TranslationFile.State.TAKEN):
        TranslationFile.objects.create(
            region=side.region,
            language=language,
            name=words.file("translated", suffix="po"),
            content=f'msgid "{words.say("content")}"'.encode(),
            state=state,
            brought_by=side.people["editor"],
            report=[{**told, "verdict": "moved"}],
        )


_PAGES = {
    OrderedPage.State.DONE: "news.NewsPage",
    OrderedPage.State.THERE: "home.ContentPage",
    OrderedPage.State.FAILED: "campaign.VideoStoryPage",
}


def _choose(side: Side, translation: Translation) -> None:
    words = side.words("Taviokuurna")
    segments = StringSegment.objects.filter(source=translation.source)
    for kind, segment in zip(TextConflict.Kind, segments, strict=False):
        TextConflict.objects.create(
            region=side.region,
            translation=translation,
            context=segment.context,
            string=segment.string,
            kind=kind,
            old_source=words.say("before"),
            former=words.say("former"),
            standing=words.say("standing"),
        )
