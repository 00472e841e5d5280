"""English for readers in Finland: day first, 24 hours."""

from network.formats.entry import *  # noqa: F403 — format modules are lists of names

DATE_FORMAT = "j F Y"
SHORT_DATE_FORMAT = "j/m/Y"
TIME_FORMAT = "H:i"
DATETIME_FORMAT = "j F Y H:i"
SHORT_DATETIME_FORMAT = "j/m/Y H:i"
FIRST_DAY_OF_WEEK = 1
