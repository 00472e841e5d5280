"""What a form that was sent refers to: chosen pages, pictures and files, also deep in a body.

A list of choices in the browser is no wall: ids are written by whoever sends the form.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from django.core.exceptions import SuspiciousOperation
from django.db.models import Field, Model
from django.forms import BaseForm, ModelChoiceField
from django.http import Http404
from wagtail.admin.forms import WagtailAdminModelForm
from wagtail.models import Page

from regions.isolation.ownership import Actor, actor_of, are_keys, own_rows, owns, owns_offered

Reference = tuple[type[Model], Any]


def refuse_foreign(form: WagtailAdminModelForm) -> None:
    """Raise ``Http404`` when the sent form names a row that is not the person's region's.

    Looks before the form is validated: an invalid form is shown again with the titles of what was
    chosen. Raises ``SuspiciousOperation`` for data that no form of ours sends.
    """
    user = form.for_user
    if not form.is_bound or user is None or user.is_superuser:
        return
    actor = actor_of(user)
    wanted: dict[type[Model], set[str]] = {}
    for model, key in _sent_references(form):
        wanted.setdefault(model, set()).add(str(key))
    for model, keys in wanted.items():
        if not may_refer(actor, model, keys):
            raise Http404


def narrow_choices(form: WagtailAdminModelForm) -> None:
    """Offer no page of another region in a form's lists of pages."""
    user = form.for_user
    if user is None or user.is_superuser:
        return
    offered = actor_of(user).offered_pages
    for field in form.fields.values():
        if isinstance(field, ModelChoiceField) and issubclass(_model_of(field), Page):
            field.queryset = field.queryset.filter(offered)  # type: ignore[union-attr]  # _model_of asked


def may_refer(actor: Actor, model: type[Model], keys: set[str]) -> bool:
    """Whether a page of the actor's may point at the rows.

    Rows without an owner, such as municipalities and themes, are everybody's."""
    if own_rows(actor, model) is None:
        return True
    if not are_keys(keys):
        return False
    return owns_offered(actor, keys) if issubclass(model, Page) else owns(actor, model, keys)


def _sent_references(form: BaseForm) -> Iterator[Reference]:
    try:
        yield from _references(form)
        for formset in getattr(form, "formsets", {}).values():
            for child in formset.forms:
                yield from _references(child)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise SuspiciousOperation("The form's data are not what the form sends.") from error


def _references(form: BaseForm) -> Iterator[Reference]:
    for name, field in form.fields.items():
        if field.disabled:
            continue
        sent = form.add_prefix(name)
        value = field.widget.value_from_datadict(form.data, form.files, sent)
        if isinstance(field, ModelChoiceField):
            # Whoever sends a field twice did not use our form: no id of hers goes by unseen.
            twice = form.data.getlist(sent) if hasattr(form.data, "getlist") else []
            keys = {*map(str, _keys(value)), *map(str, _keys(twice))}
            yield from ((_model_of(field), key) for key in keys)
        else:
            yield from _deep_references(form, name, value)


def _model_of(field: ModelChoiceField[Any]) -> type[Model]:
    assert field.queryset is not None, "a form's choices of rows come from a queryset"  # noqa: S101 — for the types
    return field.queryset.model


def _keys(value: Any) -> Iterable[Any]:
    values = value if isinstance(value, (list, tuple, set)) else [value]
    return [getattr(each, "pk", each) for each in values if each not in (None, "")]


def _deep_references(form: BaseForm, name: str, value: Any) -> Iterator[Reference]:
    """References in a body of blocks or a rich text."""
    field = _model_field(form, name)
    if field is not None and value and hasattr(field, "extract_references"):
        for model, key, _model_path, _content_path in field.extract_references(value):
            yield model, key


def _model_field(form: BaseForm, name: str) -> Field[Any, Any] | None:
    model = getattr(getattr(form, "_meta", None), "model", None)
    return (
        next((field for field in model._meta.fields if field.name == name), None) if model else None
    )
