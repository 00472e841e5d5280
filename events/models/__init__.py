"""Events before they are held, their people, and reports afterwards."""

from events.models.calendar import CalendarEntry
from events.models.events import EventIndexPage, EventPage
from events.models.memos import AgreedItem, AgreedState, MemoPage
from events.models.occasions import Occasion
from events.models.registrations import Needs, Registration
from events.models.reports import EventReportPage
from events.models.series import MeetingSeriesPage
from events.models.surveys import SurveyAnswer

__all__ = [
    "AgreedItem",
    "AgreedState",
    "CalendarEntry",
    "EventIndexPage",
    "EventPage",
    "EventReportPage",
    "MeetingSeriesPage",
    "MemoPage",
    "Needs",
    "Occasion",
    "Registration",
    "SurveyAnswer",
]
