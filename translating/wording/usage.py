"""Where a sentence of the interface is read: on the public site, in a mail, or in the admin."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from fnmatch import fnmatch
from functools import cache

from django.db import models
from django.utils.translation import gettext_lazy as _

from network.env import PROJECT


class Use(models.TextChoices):
    """Who meets a sentence."""

    SITE = "site", _("public site")
    MAILS = "mails", _("mails")
    ADMIN = "admin", _("admin")


_ADMIN = (
    *("templates/*/admin/*", "templates/wagtail*", "templates/regions/*", "templates/*_panel.html"),
    *("templates/account/*", "templates/mfa/*", "templates/usersessions/*", "templates/people/*"),
    *("templates/*/previews/*", "people/*", "translating/*", "network/users/*", "regions/desk/*"),
    *("regions/isolation/*", "regions/services/*", "regions/roles.py", "regions/translating.py"),
    *("*hooks.py", "*/panels.py", "*/forms_admin.py", "*/desk/*", "*/desk.py", "*/exchange/*"),
    *("*/sharing/*", "network/wagtail_hooks.py", "network/publishing/*", "network/settings/*"),
    *("network/images/*", "network/documents/*", "network/panels.py", "*/blocks.py"),
    *("network/blocks/*", "events/evenings/*", "*/aftermath/forms.py", "*/captions/*"),
    *("*/validators.py", "*/videos/*", "organisations/models/*", "network/page_form.py"),
    *("patterns/*", "templates/patterns/*"),
)
_MAILS = (
    *("*/letters.py", "*/mailing.py", "templates/*/mail/*", "templates/mail/*"),
    "organisations/composing.py",
)
_MIXED = ("*/models/*", "*/models.py", "network/pages.py", "organisations/models/*")
"""Files that hold both what readers see (choices) and what editors do (names of fields, help)."""

_FOR_EDITORS = {"help_text", "verbose_name", "verbose_name_plural", "heading", "description"}
_EDITORS_CALLS = ("Field", "Panel", "ValidationError", "ForeignKey", "Block", "FieldRow", "Problem")


def uses_of(msgid: str, places: Iterable[str]) -> frozenset[Use]:
    """Every use of a sentence, by the files where it stands."""
    return frozenset(_use(msgid, place) for place in places)


def _use(msgid: str, place: str) -> Use:
    if _is_one_of(place, _MIXED):
        return Use.SITE if msgid in said_to_readers(place) else Use.ADMIN
    if _is_one_of(place, _MAILS):
        return Use.MAILS
    return Use.ADMIN if _is_one_of(place, _ADMIN) else Use.SITE


def _is_one_of(place: str, patterns: tuple[str, ...]) -> bool:
    return any(fnmatch(place, pattern) for pattern in patterns)


@cache
def said_to_readers(place: str) -> frozenset[str]:
    """What a file of models says to readers: all but names of fields, help texts and problems."""
    path = PROJECT / place
    if not path.is_file():
        return frozenset()
    return frozenset(_outside(ast.parse(path.read_text(encoding="utf-8"))))


def _outside(node: ast.AST) -> Iterator[str]:
    if _is_for_editors(node):
        return
    called = getattr(getattr(node, "func", None), "id", "")
    if isinstance(node, ast.Call) and (called == "_" or "gettext" in called):
        spoken = node.args[1 if called.startswith("p") else 0]
        if isinstance(spoken, ast.Constant):
            yield str(spoken.value)
    for child in ast.iter_child_nodes(node):
        yield from _outside(child)


def _is_for_editors(node: ast.AST) -> bool:
    if isinstance(node, ast.keyword):
        return node.arg in _FOR_EDITORS
    if isinstance(node, ast.ClassDef):
        return node.name == "Meta"
    if isinstance(node, ast.Assign):
        return any(getattr(target, "id", "") in _FOR_EDITORS for target in node.targets)
    if isinstance(node, ast.Call):
        called = getattr(node.func, "attr", "") or getattr(node.func, "id", "")
        return called.endswith(_EDITORS_CALLS)
    return False
