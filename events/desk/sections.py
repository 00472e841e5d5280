"""What the parts of the room show on the desk of an event."""

from regions.desk.sections import Section, Sections

_EVENT = Sections()
register_section = _EVENT.register
sections_of = _EVENT.shown

__all__ = ["Section", "register_section", "sections_of"]
