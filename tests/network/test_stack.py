"""A loop costs the same however deep it stands: a request has one piece of the stack."""

from __future__ import annotations

import resource
import sys

import pytest

from network.stack import in_one_piece

LOOPS = 300
DEPTHS = range(300)


def leaf():
    return None


leaf.__code__ = leaf.__code__.replace(co_stacksize=100)  # more than is left at the end of a piece


def deep(depth):
    """Call a leaf over and over, so many calls down."""
    if depth:
        return deep(depth - 1)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_minflt
    for _ in range(LOOPS):
        leaf()
    return resource.getrusage(resource.RUSAGE_SELF).ru_minflt - before


@pytest.mark.skipif(sys.version_info >= (3, 13), reason="later ones keep a piece at hand")
def test_at_some_depth_a_bare_loop_takes_new_memory_at_each_call():
    assert max(deep(depth) for depth in DEPTHS) >= LOOPS


def test_inside_a_request_no_loop_does():
    asked = in_one_piece(deep)
    assert max(asked(depth) for depth in DEPTHS) < LOOPS / 3


def test_what_fails_inside_comes_out_as_it_is():
    def fail(_request):
        raise LookupError("gone")

    with pytest.raises(LookupError, match="gone"):
        in_one_piece(fail)(None)


def test_every_request_stands_in_it(settings):
    assert settings.MIDDLEWARE[0] == "network.stack.in_one_piece"
