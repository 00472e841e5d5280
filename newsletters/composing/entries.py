"""Pages of the site as entries of a letter."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.utils.formats import date_format, time_format
from django.utils.timezone import localtime
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from campaign.models import VideoStoryPage
from events.models import CalendarEntry, EventPage
from newsletters.composing.parts import Entry, MailPicture
from newsletters.composing.pictures import wide_picture

_NAMES = dict(settings.LANGUAGES)


def entry_of(page: Any, *, root: str, pictured: bool = False, facts: tuple[str, ...] = ()) -> Entry:
    """A page as an entry; an event says when and where it is."""
    code = foreign(page)
    day = None
    if isinstance(page, EventPage):
        day, facts = localtime(page.starts_at), (*_when_and_where(page, page), *facts)
    return Entry(
        title=page.title,
        address=page.full_url or "",
        lead=getattr(page, "lead", ""),
        facts=facts,
        code=code,
        note=language_note(code),
        day=day,
        picture=picture_of(page, root) if pictured else None,
        page=page.pk,
    )


def time_entry(time: CalendarEntry, *, facts: tuple[str, ...] = ()) -> Entry:
    """One time of an event, without its lead: lists of events are long."""
    page, code = time.page, foreign(time.page)
    return Entry(
        title=page.title,
        address=page.full_url or "",
        facts=(*_when_and_where(time, page), *facts),
        code=code,
        note=language_note(code),
        day=localtime(time.starts_at),
        page=page.pk,
    )


def foreign(page: Any) -> str:
    """The code of a page's language where it is not the active one."""
    code: str = page.locale.language_code
    return "" if code == get_language() else code


def language_note(code: str) -> str:
    """Says in the active language that something is in another."""
    if not code:
        return ""
    if code == settings.LANGUAGE_CODE:
        return _("This content is in Finnish")
    return _("Language of this content: %(language)s") % {"language": _NAMES.get(code, code)}


def picture_of(page: Any, root: str) -> MailPicture | None:
    """The page's picture, or a story's poster; both are closed with the page."""
    if page.picture is not None:
        return wide_picture(page.picture, root)
    video = page.video if isinstance(page, VideoStoryPage) else None
    if video is not None and video.renditions.filter(name="poster.jpg").exists():
        address = f"{root}{video.rendition_url('poster.jpg')}"
        return MailPicture(address=address, alt="", width=536, height=302)
    return None


def _when_and_where(time: Any, page: EventPage) -> tuple[str, ...]:
    """The hours (days, when it lasts several), the venue, whether one can come from home."""
    starts, ends = localtime(time.starts_at), localtime(time.ends_at)
    if starts.date() == ends.date():
        hours = {"start": time_format(starts, "TIME_FORMAT"), "end": time_format(ends)}
        when = _("at %(start)s–%(end)s") % hours
    else:
        when = " – ".join(date_format(one, "SHORT_DATE_FORMAT") for one in (starts, ends))
    online = _("On line") if getattr(time, "online", False) else ""
    return tuple(filter(None, (when, page.venue, online)))
