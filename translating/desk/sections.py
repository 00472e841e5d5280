"""What the parts of the room show on a region's desk of translations."""

from regions.desk.sections import Section, Sections

_DESK = Sections()
register_section = _DESK.register
sections_of = _DESK.shown

__all__ = ["Section", "register_section", "sections_of"]
