"""XLIFF 1.2: a ``<file>`` for each page; marks such as links are elements that tools protect."""

from __future__ import annotations

import re
from typing import Any
from xml.etree.ElementTree import Element, ParseError, SubElement, register_namespace, tostring

from bs4 import BeautifulSoup, Tag
from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import fromstring
from django.utils import timezone
from django.utils.html import escape

from regions.models import Region
from translating.orders.files.po import moment
from translating.orders.files.units import MOST_UNITS, Content, FileRefused, Reason, Unit, units_of

_NS = "urn:oasis:names:tc:xliff:document:1.2"
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_UNSURE = "needs-review-translation"
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


def write_xliff(region: Region, language: str) -> bytes:
    """Every text of the region's pages that are sent to the language."""
    register_namespace("", _NS)
    root = Element(_name("xliff"), {"version": "1.2"})
    made = timezone.now().isoformat()
    for title, units in units_of(region, language):
        if not units:
            continue
        file = SubElement(
            root,
            _name("file"),
            {
                "original": units[0].translation,
                "source-language": "fi",
                "target-language": language,
                "datatype": "html",
                "product-name": region.slug,
                "date": made,
            },
        )
        note = SubElement(SubElement(file, _name("header")), _name("note"))
        note.text = _FORBIDDEN.sub("", title)
        body = SubElement(file, _name("body"))
        for number, unit in enumerate(units, 1):
            _write_unit(body, unit, number)
    return b'<?xml version="1.0" encoding="UTF-8"?>\n' + tostring(root, encoding="utf-8")


def _name(name: str) -> str:
    return f"{{{_NS}}}{name}"


def _write_unit(body: Element, unit: Unit, number: int) -> None:
    facts = {"id": str(number), "resname": unit.path, _SPACE: "preserve"}
    element = SubElement(body, _name("trans-unit"), facts)
    marks = _marks(unit.source)
    _write_inline(SubElement(element, _name("source")), unit.source, marks)
    if unit.target:
        state = {"state": _UNSURE if unit.unsure else "translated"}
        _write_inline(SubElement(element, _name("target"), state), unit.target, marks)


def _write_inline(parent: Element, html: str, marks: list[str]) -> None:
    free = list(marks)

    def walk(into: Element, node: Any) -> None:
        last: Element | None = None
        for child in node.children:
            if not isinstance(child, Tag):
                text = _FORBIDDEN.sub("", str(child))
                if last is None:
                    into.text = (into.text or "") + text
                else:
                    last.tail = (last.tail or "") + text
                continue
            known = next((one for one in free if _is_of(one, child)), "")
            if known:
                free.remove(known)
            facts = {"id": known or "0", "ctype": f"x-html-{child.name}"}
            last = SubElement(into, _name("x" if child.name == "br" else "g"), facts)
            walk(last, child)

    walk(parent, BeautifulSoup(html, "html.parser"))


def _marks(html: str) -> list[str]:
    """Names for the marks of an original: a link's own id; of others the name and a number."""
    found = BeautifulSoup(html, "html.parser").find_all(True)
    return [str(one.get("id", "")) or f"{one.name}-{n}" for n, one in enumerate(found, 1)]


def _is_of(mark: str, tag: Tag) -> bool:
    return mark == tag.get("id") if tag.get("id") else mark.startswith(f"{tag.name}-")


def read_xliff(content: bytes) -> Content:
    """What the file holds. Raises ``FileRefused``. Entities and document types are refused."""
    root = _parsed(content)
    files = [one for one in root if _local(one) == "file"]
    languages = {one.get("target-language", "") for one in files} - {""}
    if not languages:
        raise FileRefused(Reason.UNMARKED)
    if len(languages) > 1:
        raise FileRefused(Reason.LANGUAGE)
    units = [unit for file in files for unit in _units(file)]
    if len(units) > MOST_UNITS:
        raise FileRefused(Reason.TOO_LONG)
    numbered = [Unit(**{**vars(one), "line": number}) for number, one in enumerate(units, 1)]
    return Content(
        language=languages.pop(),
        region=files[0].get("product-name", ""),
        made_at=moment(files[0].get("date", "")),
        units=numbered,
    )


def _parsed(content: bytes) -> Element:
    try:
        root = fromstring(content, forbid_dtd=True)
    except ParseError as error:
        if "encoding" in str(error) or "invalid token" in str(error) and not _is_utf8(content):
            raise FileRefused(Reason.ENCODING) from error
        raise FileRefused(Reason.BROKEN, error.position[0]) from error
    except DefusedXmlException as error:
        raise FileRefused(Reason.BROKEN, 1) from error
    except (ValueError, LookupError) as error:
        raise FileRefused(Reason.ENCODING) from error
    if _local(root) != "xliff" or not root.get("version", "").startswith("1."):
        raise FileRefused(Reason.KIND)
    return root


def _is_utf8(content: bytes) -> bool:
    try:
        content.decode()
    except UnicodeDecodeError:
        return False
    return True


def _local(element: Element) -> str:
    return str(element.tag).rpartition("}")[2]


def _units(file: Element) -> list[Unit]:
    found = []
    for element in file.iter():
        if _local(element) != "trans-unit":
            continue
        parts = {_local(child): child for child in element}
        source, target = parts.get("source"), parts.get("target")
        if source is None:
            continue
        original, _fine = _read_inline(source, [])
        text, fine = ("", True) if target is None else _read_inline(target, _marks_in(source))
        state = "" if target is None else target.get("state", "")
        found.append(
            Unit(
                translation=file.get("original", ""),
                path=element.get("resname", ""),
                source=original,
                target=text,
                unsure=state.startswith("needs-"),
                damaged=not fine,
            )
        )
    return found


def _marks_in(source: Element) -> list[str]:
    return [one.get("id", "") for one in source.iter() if _local(one) in {"g", "x"}]


def _read_inline(parent: Element, known: list[str]) -> tuple[str, bool]:
    """The inline HTML of an element, and whether each of its marks stands in the original."""
    fine = True

    def walk(element: Element) -> str:
        nonlocal fine
        said = _escaped(element.text)
        for child in element:
            name, mark = child.get("ctype", "").removeprefix("x-html-"), child.get("id", "")
            fine = fine and bool(re.fullmatch("[a-z]+", name)) and (not known or mark in known)
            if name == "br":
                said += "<br/>"
            else:
                link = f' id="{escape(mark)}"' if name == "a" and not mark.startswith("a-") else ""
                said += f"<{name}{link}>{walk(child)}</{name}>"
            said += _escaped(child.tail)
        return said

    return walk(parent), fine


def _escaped(text: str | None) -> str:
    """As wagtail-localize keeps it: quotation marks stay as they are."""
    return (text or "").replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
