"""Events before they are held, their people, and reports afterwards."""

from events.models.calendar import CalendarEntry
from events.models.carpool import CarpoolPage, Trip, TripMessage
from events.models.doors import DoorMark
from events.models.evenings import Invitation, Step
from events.models.events import EventIndexPage, EventPage
from events.models.memos import AgreedItem, AgreedState, MemoPage
from events.models.occasions import Occasion
from events.models.purges import Purge
from events.models.registrations import Needs, Registration
from events.models.reports import EventReportPage
from events.models.series import MeetingSeriesPage
from events.models.surveys import SurveyAnswer

__all__ = [
    "AgreedItem",
    "AgreedState",
    "CalendarEntry",
    "CarpoolPage",
    "DoorMark",
    "EventIndexPage",
    "EventPage",
    "EventReportPage",
    "Invitation",
    "MeetingSeriesPage",
    "MemoPage",
    "Needs",
    "Occasion",
    "Purge",
    "Registration",
    "Trip",
    "TripMessage",
    "Step",
    "SurveyAnswer",
]
