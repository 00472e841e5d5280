"""From a cell's text to the value of a field, and back; troubles are raised cell by cell.

Values are plain (texts, numbers, lists), so that a row of an import can keep them as JSON.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from typing import Any

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.validators import URLValidator, validate_email

from organisations.exchange.places import Reference
from organisations.exchange.problems import Trouble
from organisations.models import OrganisationPage
from organisations.validators import (
    validate_business_id,
    validate_coordinates,
    validate_register_number,
)

EMPTIES = {"-", "–"}
"""What a cell says to empty its field; an empty cell leaves the field as it is."""

EMPTY: dict[str, Any] = {
    "municipalities": [],
    "themes": [],
    "languages": [],
    "names": [],
    "online": False,
    "hide_address": False,
    "founded": None,
    "ended_on": None,
    "verified_on": None,
}
"""The value of an empty field, where it is not an empty text."""

_LISTED = re.compile(r"[;\n|]+")
_LISTED_WITH_COMMAS = re.compile(r"[;,\n|]+")
_YES = {"kyllä", "k", "on", "ja", "j", "yes", "y", "1", "x", "true", "tosi", "sant", "juo"}
_NO = {"ei", "e", "nej", "n", "no", "0", "false", "epätosi", "falskt", "ii"}
_NAME_WITH_YEARS = re.compile(r"^(?P<name>.*?)\s*\((?P<years>[^()]*\d{4}[^()]*)\)$")
_YEARS = re.compile(r"^(\d{4})?\s*[–—-]?\s*(\d{4})?$")
_LANGUAGES = {
    "fi": "fi suomi suomeksi finska finnish fin",
    "sv": "sv ruotsi ruotsiksi svenska swedish swe",
    "se": "se pohjoissaame pohjoissaami davvisámegiella saame saami nordsamiska sme",
    "en": "en englanti englanniksi engelska english eng",
    "smn": "smn inarinsaame inarinsaami anarâškielâ enaresamiska",
    "sms": "sms koltansaame koltansaami sääʹmǩiõll skoltsamiska",
}
_LANGUAGE_OF = {word: code for code, words in _LANGUAGES.items() for word in words.split()}


def value_of(key: str, text: str, reference: Reference) -> Any:
    """The field's value that a cell means. Raises ``Trouble``."""
    if text in EMPTIES:
        return EMPTY.get(key, "")
    return _PARSERS.get(key, _words)(key, text, reference)


def _words(key: str, text: str, reference: Reference) -> str:
    text = " ".join(text.split())
    most = getattr(OrganisationPage._meta.get_field(key), "max_length", None)
    if most and len(text) > most:
        raise Trouble("too_long", most=most, count=len(text))
    return text


def _checked(code: str, check: Callable[[str], None], tidy: Callable[[str], str]) -> Any:
    def parse(key: str, text: str, reference: Reference) -> str:
        tidied = tidy(text)
        try:
            check(tidied)
        except ValidationError as error:
            raise Trouble(code, value=text[:80]) from error
        return _words(key, tidied, reference)

    return parse


def _tidy_business_id(text: str) -> str:
    text = text.upper().replace(" ", "").removeprefix("FI").replace("–", "-")
    if text.isdigit() and len(text) in {7, 8}:
        text = text.zfill(8)
        return f"{text[:7]}-{text[7]}"
    return text.zfill(9) if "-" in text else text


def _tidy_register_number(text: str) -> str:
    """One way of writing, so that 123456 and 123.456 are no change."""
    digits = text.replace(".", "").replace(" ", "")
    if "." in text and digits.isdigit():
        whole, _point, rest = text.replace(" ", "").partition(".")
        digits = whole + rest.ljust(3, "0")
    if digits.isdigit() and 3 < len(digits) <= 6:
        return f"{digits[:-3]}.{digits[-3:]}"
    return digits


def _tidy_website(text: str) -> str:
    text = text.strip()
    return text if "://" in text else f"https://{text}"


def _postal_code(key: str, text: str, reference: Reference) -> str:
    digits = text.upper().removeprefix("FI-").strip()
    if not digits.isdigit() or len(digits) > 5:
        raise Trouble("postal_code", value=text[:80])
    return digits.zfill(5)


def _yes_or_no(key: str, text: str, reference: Reference) -> bool:
    word = text.casefold().strip(" .")
    if word not in _YES | _NO:
        raise Trouble("yes_or_no", value=text[:80])
    return word in _YES


def _year(key: str, text: str, reference: Reference) -> int:
    found = re.fullmatch(r"(?:\d{1,2}\.\d{1,2}\.)?(\d{4})", text)
    if not found or not 1700 <= int(found[1]) <= 2100:
        raise Trouble("year", value=text[:80])
    return int(found[1])


def _date(key: str, text: str, reference: Reference) -> str:
    for form in ("%d.%m.%Y", "%Y-%m-%d", "%d/%m/%Y"):
        try:
            return dt.datetime.strptime(text[:10].strip(), form).date().isoformat()  # noqa: DTZ007 — a day, no moment
        except ValueError:
            continue
    raise Trouble("date", value=text[:80])


def _municipalities(key: str, text: str, reference: Reference) -> list[str]:
    names = _split(text, _LISTED_WITH_COMMAS)
    return list(dict.fromkeys(reference.municipality(name) for name in names))


def _themes(key: str, text: str, reference: Reference) -> list[str]:
    whole = reference.theme_named(text)
    if whole:
        return [whole]
    names = _split(text, _LISTED)
    return list(dict.fromkeys(reference.theme(name) for name in names))


def _languages(key: str, text: str, reference: Reference) -> list[str]:
    found = []
    for name in _split(text, _LISTED_WITH_COMMAS):
        code = _LANGUAGE_OF.get(name.casefold())
        if code is None:
            raise Trouble("language_unknown", value=name[:80])
        found.append(code)
    order = [code for code, _name in settings.LANGUAGES]
    return sorted(set(found), key=order.index)


def _names(key: str, text: str, reference: Reference) -> list[list[Any]]:
    return [_name(name) for name in _split(text, _LISTED)]


def _name(text: str) -> list[Any]:
    found = _NAME_WITH_YEARS.match(text)
    years = _YEARS.match(found["years"].strip()) if found else None
    if not found or not years:
        return [text[:255], None, None]
    begin, end = (int(year) if year else None for year in years.groups())
    if end is None and not found["years"].strip().endswith(("–", "—", "-")):
        begin, end = None, begin
    if begin and end and end < begin:
        raise Trouble("name_years", value=text[:80])
    return [found["name"][:255], begin, end]


def _split(text: str, separators: re.Pattern[str]) -> list[str]:
    return [part.strip() for part in separators.split(text) if part.strip()]


_PARSERS: dict[str, Callable[[str, str, Reference], Any]] = {
    "business_id": _checked("business_id", validate_business_id, _tidy_business_id),
    "register_number": _checked("register_number", validate_register_number, _tidy_register_number),
    "email": _checked("email", validate_email, lambda text: text.removeprefix("mailto:").strip()),
    "website": _checked("website", URLValidator(schemes=["http", "https"]), _tidy_website),
    "coordinates": _checked("coordinates", validate_coordinates, str.strip),
    "postal_code": _postal_code,
    "online": _yes_or_no,
    "hide_address": _yes_or_no,
    "founded": _year,
    "ended_on": _date,
    "verified_on": _date,
    "municipalities": _municipalities,
    "themes": _themes,
    "languages": _languages,
    "names": _names,
}
