"""Bringing a file in as an editor does, without the pages around it."""

from __future__ import annotations

from typing import Any

from django.core.files.uploadedfile import SimpleUploadedFile

from organisations.exchange.checking import check_import
from organisations.exchange.receiving import check_with, receive_file, start_run
from organisations.exchange.running import run_import
from organisations.exchange.undoing import undo_import
from organisations.models import Import, OrganisationPage
from regions.bringing.working import start_undo
from regions.roles import RoleKey
from tests import factories

HEAD = "Nimi;Y-tunnus;Kunnat;Sähköposti;Kuvaus"


def upload(content: str | bytes, name: str = "yhdistykset.csv") -> SimpleUploadedFile:
    """A file as the browser sends it."""
    data = content.encode() if isinstance(content, str) else content
    return SimpleUploadedFile(name, data)


def received(
    content: str | bytes, *, region: str = "kainuu", name: str = "a.csv", **more: Any
) -> Import:
    """A file that has been brought; its columns are as the headings say."""
    place = factories.region(region)
    user = more.pop("user", None) or factories.staff(place, RoleKey.PUBLISHER)
    return receive_file(region=place, file=upload(content, name), user=user)


def checked(
    content: str | bytes, *, publish: bool = True, whole: bool = False, **more: Any
) -> Import:
    """A file after its dry run."""
    source = received(content, **more)
    check_with(source=source, columns=source.columns, publish=publish, whole=whole)
    return after(source, check_import)


def brought_in(content: str | bytes, **more: Any) -> Import:
    """A file after its run."""
    source = checked(content, **more)
    assert start_run(source=source, user=source.made_by)
    return after(source, run_import)


def undone(source: Import) -> Import:
    """The same after its undoing."""
    assert start_undo(source=source, user=source.made_by)
    return after(source, undo_import)


def after(source: Import, step: Any) -> Import:
    """Do a step as the worker does, from a fresh row."""
    step(source=Import.objects.get(pk=source.pk))
    source.refresh_from_db()
    return source


def verdicts(source: Import) -> list[str]:
    """What the check said of each row."""
    return list(source.rows.values_list("verdict", flat=True))


def troubles(source: Import) -> list[tuple[int, str, str]]:
    """(row, heading, code) of everything that is to be mended."""
    return [
        (row.number, one["column"], one["code"])
        for row in source.rows.all()
        for one in row.problems
    ]


def named(title: str) -> OrganisationPage:
    """The Finnish page with the title."""
    return OrganisationPage.objects.get(title=title, locale__language_code="fi")
