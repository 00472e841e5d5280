"""The process behind ``make demo``: servers, set-up, web, worker, beat, mail, and a clean end.

It never imports Django, so that a start costs no more than its slowest child. What it knows it
keeps below one folder (``VAR_DIR``, ``var/`` by default): ``demo.json`` says how far the set-up
came, ``log/`` holds what every child wrote.
"""
