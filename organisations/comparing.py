"""What a proposal changes, in words: for the editor who decides."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django import forms
from django.utils.translation import gettext as _

from organisations.details import Values, differing, is_of_language, values_of
from organisations.forms import LANGUAGE_NAMES, DetailsForm
from organisations.models import OrganisationPage, Proposal
from organisations.versions import original_of, versions_of


@dataclass(frozen=True)
class Change:
    """One field: what the page says, and what is proposed."""

    label: str
    before: str
    after: str
    language: str = ""


def changes_of(proposal: Proposal) -> list[Change]:
    """Every field that the proposal changes, in the order of the form."""
    if proposal.organisation is None:
        return []
    pages = {k: page for k, page in versions_of(proposal.organisation).items() if page.live}
    return list(_changes(proposal, pages))


def _changes(proposal: Proposal, pages: dict[str, OrganisationPage]) -> Iterator[Change]:
    after: Values = proposal.content
    before = values_of(pages, original_of(pages[next(iter(pages))])) if pages else {}
    form = DetailsForm(region=proposal.region, values=before | after)
    changed = set(differing(before, after))
    for name, field in form.fields.items():
        if name in changed:
            was, proposed = (_said(field, values.get(name)) for values in (before, after))
            yield Change(str(field.label), was, proposed, _language(name, proposal))


def _language(name: str, proposal: Proposal) -> str:
    codes = proposal.region.languages
    return next((LANGUAGE_NAMES[code] for code in codes if is_of_language(name, code)), "")


def _said(field: forms.Field, value: Any) -> str:
    if isinstance(value, bool):
        return _("yes") if value else _("no")
    if isinstance(field, forms.MultipleChoiceField):
        return ", ".join(_names(field.choices, value or []))
    return str(value or "")


def _names(choices: Any, chosen: list[str]) -> Iterator[str]:
    for key, label in choices:
        if isinstance(label, list | tuple):
            yield from _names(label, chosen)
        elif key in chosen:
            yield str(label)
