"""What the parts of the room show on the desk of a story."""

from regions.desk.sections import Section, Sections

_STORY = Sections()
register_section = _STORY.register
sections_of = _STORY.shown

__all__ = ["Section", "register_section", "sections_of"]
