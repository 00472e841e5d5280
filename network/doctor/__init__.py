"""``manage.py doctor``: what is wrong with an install and what to do, in words.

Each examination looks at one thing and says what it found; rooms add theirs in their ``doctor.py``.
"""
