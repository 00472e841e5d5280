"""What is written into fields: pairs of an entry's number and a value."""

from __future__ import annotations

LONG = "x" * 100_000
TEXTS: tuple[tuple[int, str], ...] = (
    (18, "😀 e\u0301 \u202eevil \u200d\ufeff"),
    (39, "a\0b"),
    (40, LONG),
    (42, "<script>alert(1)</script><img src=x onerror=alert(1)>{{7*7}}{% load x %}"),
    (43, "Anna\r\nBcc: evil@example.org\r\n\r\nBuy"),
    (44, "=cmd|'/c calc'!A1"),
    (44, "@SUM(1)"),
    (44, "\t=1+1"),
    (47, "131052-308T"),
    (56, "unknown-choice"),
)
EMAILS: tuple[tuple[int, str], ...] = tuple(
    (45, value)
    for value in (
        *("a" * 255 + "@example.org", '"a b"@example.org', "a@b", "a@häme.fi", "ä@ö.fi"),
        *("a@example.org.", "a@@example.org", "a+b@example.org", "A@EXAMPLE.ORG", " a@example.org"),
        *('"<a@example.org>"', "a@[127.0.0.1]", "a@xn--.fi", "a@example.org\nBcc: b@example.org"),
        *(
            "a\u0000@example.org",
            "a@" + "b" * 300 + ".fi",
            "\ud800@example.org",
            "a@exa\u200dmple.org",
        ),
    )
)
PHONES = tuple((46, value) for value in ("soita illalla", "+358(0)40 123", "1" * 30, "+", "٣٤٥"))
NUMBERS = tuple(
    (54, value)
    for value in ("0", "-1", "1.5", "1000000000", "9" * 30, "１２", "1e9", "NaN", "0x10", "")
)
DATES: tuple[tuple[int, str], ...] = (
    *((61, value) for value in ("31.2.2027", "29.2.2027", "1.1.2027 24:00", "28.3.2027 03:30")),
    *((61, value) for value in ("25.10.2026 03:30", "24:00", "2027-03-28T03:30")),
    *((62, value) for value in ("0001-01-01", "1.1.0001", "31.12.9999", "1.1.12026", "0000-00-00")),
    *((64, value) for value in ("2027-01-02", "01/02/2027", "2.1.27", "02.01.2027 9.30")),
    *((65, value) for value in ("2027-01-02T09:30:00+14:00", "2027-01-02T09:30:00Z")),
)
TICKS = ((55, ""), (55, "forged"), (55, "\0"), (56, "999999999999999999999999"), (56, "-1"))
CHOICES = (*TICKS, *TEXTS[:4])
_ALL = (*TEXTS, *PHONES, *NUMBERS, *DATES, *TICKS)
_BY_KIND = {"email": (*TEXTS, *EMAILS), "tel": (*TEXTS, *PHONES), "number": (*TEXTS, *NUMBERS)}


def values_for(kind: str) -> tuple[tuple[int, str], ...]:
    """What is written into a field of a kind: into an open one everything."""
    if kind in {"checkbox", "radio", "select", "hidden"}:
        return CHOICES
    return _BY_KIND.get(kind, _ALL)


ENGLISH = (
    *("This field is", "Enter a valid", "Null characters", "Ensure this", "Select a valid"),
    *("is not one of the available", "is not a valid", "This value"),
)
"""How Django's own sentences begin; on a Finnish page one of them is a lapse."""
