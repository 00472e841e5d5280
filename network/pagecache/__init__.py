"""The page cache in front of Django: ready answers, kept as compressed bytes.

``docs/features/pagecache.md`` tells how it works. What answers (``edge``, ``wrapper`` and what they
share) imports neither Django nor anything of ours that does.
"""
