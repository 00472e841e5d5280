"""What can be asked of the calendar, in Linked Events' own words."""

from __future__ import annotations

from network.api.paging import PAGE, size
from network.api.parameters import choice, day, word

PAGE_SIZE, MOST_PER_PAGE = 20, 100
PAGING = (PAGE, size("page_size", default=PAGE_SIZE, most=MOST_PER_PAGE))
EVENTS = (
    *PAGING,
    day("start", "Not over before this day.", words=("today", "now")),
    day("end", "Begins on this day at the latest.", words=("today", "now")),
    word("keyword", "Ids of themes, commas between.", longest=1_000),
    word("location", "Ids of places, commas between.", longest=1_000),
    word("text", "Words of the title."),
    choice("sort", "In which order.", ("start_time", "-start_time")),
)
INCLUDE = choice(
    "include",
    "What stands whole in the answer instead of a reference.",
    ("location", "keywords", "location,keywords", "keywords,location"),
)
