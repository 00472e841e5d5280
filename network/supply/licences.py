"""Which licences packages may have, and what each says itself.

The product's own licence allows all of these to be used beside it. A package with any other, or
with none that can be read, is looked at by a person first and named in ``LOOKED_AT``.
"""

from __future__ import annotations

import re
from importlib.metadata import Distribution
from typing import Any

ALLOWED = re.compile(
    r"\b(MIT|MIT-0|MIT-CMU|BSD|0BSD|Apache|ISC|ISCL|PSF|Python Software Foundation|Mozilla|MPL|"
    r"LGPL|Lesser General Public|Zlib|HPND|CC0|Unlicense|PostgreSQL|Public Domain|ZPL|Zope)\b"
)
"""Words of a licence's name. MPL and LGPL are of libraries that we use unchanged."""
REFUSED = re.compile(r"\bA?GPL|(?<!Lesser )\bGeneral Public|Affero|SSPL|Proprietary|Commercial")

LOOKED_AT = {
    "libvoikko": "MPL, GPL or LGPL, as one chooses: MPL",
    "mrml": "MIT, says its project page; the package itself says nothing",
    "pyrage": "MIT, says the file LICENSE that comes with it",
    "qrcode": "BSD; the other words are about the name QR Code, a trademark",
}
"""Packages whose own words do not say it, and what they are."""


def licence_of(package: Distribution) -> str:
    """What the package says of itself, in one line; empty when it says nothing."""
    words: Any = package.metadata
    told = words.get("License-Expression") or ""
    kinds = [
        line.rpartition(" :: ")[2]
        for line in words.get_all("Classifier") or []
        if line.startswith("License ::") and line != "License :: OSI Approved"
    ]
    plain = (words.get("License") or "").strip().partition("\n")[0]
    return told or ", ".join(kinds) or plain[:80]


def is_allowed(name: str, licence: str) -> bool:
    """Whether a package may come in: of the licences that it offers (OR) all parts of one (AND)
    must be allowed."""
    offered = re.split(r"\bOR\b", licence)
    return name in LOOKED_AT or any(_all_allowed(one) for one in offered)


def _all_allowed(licence: str) -> bool:
    parts = [part.strip(" ()") for part in re.split(r"\bAND\b|, ", licence)]
    return all(ALLOWED.search(part) and not REFUSED.search(part) for part in parts)
