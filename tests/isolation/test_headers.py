"""Every address of the admin carries the headers, with the session's own nonce."""

from __future__ import annotations

import re

import pytest

from regions.roles import RoleKey
from tests.isolation import shift, world
from tests.isolation.patterns import doors
from tests.isolation.plan import LOGGING_OUT, filled
from tests.isolation.visitor import Ask, Visitor
from tests.network.headers import expected

pytestmark = pytest.mark.usefixtures("the_world")
OWN_POLICY = tuple(f"newsletters_preview_{mode}" for mode in ("mail", "dark", "text"))
"""A letter in its frame has a policy of its own: tests/newsletters/test_letter_writing.py."""
PARTS = 5


def asks(part: int):
    """Each door with its first keys."""
    for door in doors()[part::PARTS]:
        if door.template.startswith("/admin/") and door.name not in LOGGING_OUT:
            values, _mixed = next(iter(filled(door, quick=True)))
            yield Ask(door.name, "GET", door.path(values))


def headers_of(answer) -> dict[str, str]:
    return dict(line.partition(": ")[::2] for line in answer.headers.splitlines())


def fitting(headers: dict[str, str], nonce: str) -> dict[str, str]:
    """What must stand beside the content and the framing that the answer tells of."""
    framing = headers.get("X-Frame-Options", "")
    framers = {"DENY": "'none'", "SAMEORIGIN": "'self'"}[framing]
    is_page = "html" in headers.get("Content-Type", "html")
    policy = expected.ADMIN.format(nonce, framers) if is_page else expected.FILE.format(framers)
    stricter = headers["Referrer-Policy"]
    assert stricter in {"strict-origin-when-cross-origin", "same-origin", "no-referrer"}
    return expected.SAFETY | {
        "Content-Security-Policy": policy,
        "X-Frame-Options": framing,
        "Referrer-Policy": stricter,
    }


@pytest.mark.short_cut
@pytest.mark.parametrize("part", range(PARTS))
def test_every_address_of_the_admin_carries_them(part):
    visitor, nonces, framed, counted = (
        Visitor(shift.person(world.OTHER, RoleKey.ADMINISTRATOR)),
        set(),
        set(),
        0,
    )
    with shift.at_full_speed():
        for ask in asks(part):
            headers = headers_of(visitor.ask(ask))
            told = expected.of(headers)
            nonces |= set(re.findall(r"'nonce-([\w-]+)'", headers["Content-Security-Policy"]))
            if "SAMEORIGIN" in headers.values():
                framed.add(ask.door)
            if ask.door not in OWN_POLICY:
                assert told == fitting(headers, next(iter(nonces), "")), ask
            counted += 1
    assert counted > 40
    assert len(nonces) == 1, "a dialog would not know the word of its page"
    assert all(re.search("preview|frame|view_draft|revisions", door) for door in framed), framed


def test_two_sessions_have_two_nonces():
    ask = Ask("home", "GET", "/admin/")
    policies = {
        headers_of(Visitor(shift.person(slug, RoleKey.EDITOR)).ask(ask))["Content-Security-Policy"]
        for slug in (world.OWN, world.OTHER)
        for _turn in range(2)
    }
    assert len(policies) == 4, "each session has its own"
