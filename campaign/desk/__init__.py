"""The desk of a story: everything about it on one page, a section a part."""

from campaign.desk.sections import Section, register_section

__all__ = ["Section", "register_section"]
