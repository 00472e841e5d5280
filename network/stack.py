"""A request's calls in one piece of Python's stack.

CPython keeps the frames of running calls in pieces of 16 kB. A loop that stands at the end of one
takes a new piece at every call and gives it back, with two system calls and fresh memory each time
(python/cpython#142183; 3.11 and 3.12 stay so, later ones keep one piece at hand). Whether that
happens follows from how deep the server's own calls are: a front page lost 0.5 to 4 ms of 5.
A frame that asks for more than a piece gets one of its own, and what it calls stands in the rest.
"""

from __future__ import annotations

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse

SLOTS = 40_000
"""Eight bytes each: a piece of 512 kB, of which nothing is touched that no call needs."""


def in_one_piece(get_response: Callable[[HttpRequest], HttpResponse]) -> object:
    """Middleware: the outermost, so that all others and the view stand in the piece."""

    def answer(request: HttpRequest) -> HttpResponse:
        return get_response(request)

    answer.__code__ = answer.__code__.replace(co_stacksize=SLOTS)
    return answer
