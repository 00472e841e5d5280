"""Was the form sent from our own page? Browsers say so by themselves, without a cookie.

``Sec-Fetch-Site`` and ``Origin`` cannot be written by another site's script (Fetch standard). A
browser that sends neither is let on to the other guards.
"""

from __future__ import annotations

from django.http import HttpRequest

_OWN = frozenset({"same-origin", "none"})
"""``none``: the person herself, for example by reloading the page."""


def is_from_own_page(request: HttpRequest) -> bool:
    """False for a form that another site, also another region's, has sent."""
    site = request.headers.get("Sec-Fetch-Site")
    if site and site not in _OWN:
        return False
    origin = request.headers.get("Origin")
    if origin is None or (origin == "null" and site == "same-origin"):
        return True
    return origin == f"{request.scheme}://{request.get_host()}"
