"""``make audit``: one page of every public template, in each language and mode, is usable by all.

``places`` says which pages, ``modes`` how they are looked at, ``rules`` what axe-core says of them,
``measures`` what it cannot know: sideways scroll, clipped words, HTML that does not parse, weight,
and requests to others. ``visits`` walks one page through all of it, ``table`` tells.
"""
