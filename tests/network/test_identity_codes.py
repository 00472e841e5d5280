"""A personal identity code is found in whatever way it is written, and nothing else is."""

from __future__ import annotations

import pytest
from django.core.exceptions import ValidationError

from network.identity_codes import holds_identity_code, refuse_identity_code

CODES = [
    "131052-308T",  # the example of the Digital and Population Data Services Agency
    "131052–308t",
    "131052 - 308T",
    "010594Y9032",
    "010516B903X",
    "131052+308T",
    *(f"131052{sign}308T" for sign in "YXWVU"),
    *(f"131005{sign}308R" for sign in "ABCDEF"),
]


def check_of(digits: str) -> str:
    return "0123456789ABCDEFHJKLMNPRSTUVWXY"[int(digits) % 31]


@pytest.mark.parametrize("code", CODES)
def test_a_code_is_refused_anywhere_in_a_text_and_not_repeated(code):
    code = code[:-1] + (check_of(code[:6] + code[-4:-1]) if code[-1].isupper() else code[-1])
    with pytest.raises(ValidationError) as refused:
        refuse_identity_code(f"Hei, tunnukseni on {code}.")
    assert code not in str(refused.value)


@pytest.mark.parametrize(
    "text",
    [
        "131052-308A",  # a wrong check character
        "310252-308T",  # no such day
        "131052-000W",  # no such number
        "040 123 4567",
        "13.10.2026-30.8.2026",
        "FI2112345600000785",
        "0737546-2",
        "x131052-308T",
        "131052-308TT",
        "",
    ],
)
def test_what_only_looks_alike_passes(text):
    assert not holds_identity_code(text)
