"""Finnish dates as CLDR gives them: 22. marraskuuta 2026 klo 17.00, in short 22.11.2026 17.00.

``E`` is the month in the partitive, as a date has it; ``F`` would give "22. marraskuu".
"""

from network.formats.entry import *  # noqa: F403 — format modules are lists of names

DATE_FORMAT = "j. E Y"
SHORT_DATE_FORMAT = "j.n.Y"
TIME_FORMAT = "G.i"
DATETIME_FORMAT = r"j. E Y \k\l\o G.i"
SHORT_DATETIME_FORMAT = "j.n.Y G.i"
FIRST_DAY_OF_WEEK = 1
