"""How fast the events room is: a part a file, run together by ``make bench-events``."""
