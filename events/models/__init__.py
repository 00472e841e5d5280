"""Events before they are held, their people, and reports afterwards."""

from events.models.calendar import CalendarEntry
from events.models.evenings import Invitation, Step
from events.models.events import EventIndexPage, EventPage
from events.models.occasions import Occasion
from events.models.registrations import Needs, Registration
from events.models.reports import EventReportPage
from events.models.series import MeetingSeriesPage

__all__ = [
    "CalendarEntry",
    "EventIndexPage",
    "EventPage",
    "EventReportPage",
    "Invitation",
    "MeetingSeriesPage",
    "Needs",
    "Occasion",
    "Registration",
    "Step",
]
