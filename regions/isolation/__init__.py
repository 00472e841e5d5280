"""The walls between regions in the admin.

1. ``addresses``: every admin address is opened to somebody by name; one that nobody has opened is
   not found.
2. ``ownership`` and ``parameters``: every id that comes in is one of the actor's own, or nothing is
   found; ``references`` looks into the forms.
3. ``regions.scoping``: our own models show the rows of the regions in scope.
4. ``regions.services.access``: rights are given on a region's own pages, files and site.
"""
