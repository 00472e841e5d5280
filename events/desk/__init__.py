"""The desk of one event: everything about it on one page, a section a part of the room."""

from events.desk.sections import Section, register_section

__all__ = ["Section", "register_section"]
