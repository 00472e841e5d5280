"""Files for translators who work elsewhere: one language of a region out, and in again.

``units`` is what a file holds, ``po`` and ``xliff`` read and write it, ``judging`` says of every
line what would happen, ``taking`` does it.
"""
