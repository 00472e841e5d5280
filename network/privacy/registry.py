"""What all rooms have declared."""

from __future__ import annotations

from django.utils.module_loading import autodiscover_modules

from network.privacy.declaring import NotPersonal, Personal

_personal: dict[str, Personal] = {}
_not_personal: dict[str, NotPersonal] = {}


def declare(*declared: Personal) -> None:
    """Say what models hold of people; called by each ``personal_data.py``."""
    for one in declared:
        _personal[one.model] = one


def nothing_personal(model: str, fields: str, why: str) -> None:
    """Say that a model's texts and files, named in one line, hold nothing of anybody, and why."""
    _not_personal[model] = NotPersonal(model=model, fields=tuple(fields.split()), why=why)


def personal() -> list[Personal]:
    """Everything that is held of people, by model."""
    return [_personal[name] for name in sorted(_personal)]


def declaration_of(model: str) -> Personal | NotPersonal | None:
    """What has been said of a model: "events.Trip"."""
    return _personal.get(model) or _not_personal.get(model)


def findable() -> list[Personal]:
    """What a person can find by her address."""
    return [one for one in personal() if one.email]


def discover() -> None:
    """Import every app's ``personal_data`` module."""
    autodiscover_modules("personal_data")
