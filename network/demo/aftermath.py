"""What came of the demo's past events: memos, what was agreed, answers, series with a baton."""

from __future__ import annotations

import datetime as dt
from itertools import cycle

from django.utils import timezone

from events.models import (
    AgreedItem,
    AgreedState,
    EventPage,
    MeetingSeriesPage,
    MemoPage,
    Occasion,
    SurveyAnswer,
)
from network.demo.looking_back import AgreedText, HeldText, SeriesText
from network.demo.writer import Desk, body, day, rich, weekday

_HOUR = dt.time(17)


def write_series(desk: Desk, text: SeriesText) -> None:
    """A series with its baton; meetings that have been written before join it."""
    picture = desk.picture(text.picture, text.key)
    next_at = timezone.make_aware(dt.datetime.combine(weekday(text.next_in_days), _HOUR))

    def build(language: str) -> MeetingSeriesPage | None:
        if not text.title.get(language):
            return None
        return MeetingSeriesPage(
            title=text.title.get(language),
            lead=text.lead.get(language),
            body=body(text.body, language),
            picture=picture,
            next_theme=text.next_theme.get(language),
            next_at=next_at,
            convener=text.convener.get(language),
            convener_email=text.convener_email,
        )

    desk.write("series", text.key, desk.parents("events"), build)
    keys = [desk.key_of("event", key) for key in text.meetings]
    series = desk.page("series", text.key, "fi")
    EventPage.objects.filter(translation_key__in=keys).update(series=series)


def write_held(desk: Desk, text: HeldText) -> None:
    """A past event's counts, its memo in each language, and the survey's answers."""
    occasion = Occasion.objects.get(key=desk.key_of("event", text.event))
    for name in ("registered", "attended", "forecast", "project"):
        setattr(occasion, name, getattr(text, name))
    occasion.save()
    pages = EventPage.objects.filter(translation_key=occasion.key)
    pages.update(project=text.project)
    event = desk.page("event", text.event, "fi")

    def build(language: str) -> MemoPage | None:
        if not text.title.get(language):
            return None
        page = MemoPage(
            title=text.title.get(language),
            lead=text.lead.get(language),
            event=event,
            presented=rich(text.presented, language),
            wishes=rich(text.wishes, language),
        )
        page.agreed = [
            AgreedItem(
                what=one.what.get(language),
                who=one.who.get(language),
                due_on=None if one.due_in_days is None else day(one.due_in_days),
                translation_key=desk.key_of("agreed", f"{text.event}/{number}"),
            )
            for number, one in enumerate(text.agreed)
        ]
        return page

    desk.write("memo", text.event, desk.parents("events"), build)
    for number, one in enumerate(text.agreed):
        _settle(desk, f"{text.event}/{number}", one)
    _answer(occasion, text)


def _settle(desk: Desk, key: str, text: AgreedText) -> None:
    if text.done:
        AgreedState.objects.create(
            region=desk.region,
            key=desk.key_of("agreed", key),
            state=AgreedState.State.DONE,
            settled_on=day(-2),
            note=text.done,
        )


def _answer(occasion: Occasion, text: HeldText) -> None:
    words = iter(text.said)
    asked = zip(
        text.grades, cycle(SurveyAnswer.UsefulFor.values), cycle(SurveyAnswer.Who.values[:3])
    )
    for grade, useful_for, who in asked:
        SurveyAnswer.objects.create(
            region=occasion.region,
            occasion=occasion,
            language="fi",
            usefulness=grade,
            useful_for=useful_for,
            who=who,
            words=next(words, ""),
        )
