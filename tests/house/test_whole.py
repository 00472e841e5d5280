"""What must hold for the house as a whole."""

from __future__ import annotations

import re
from importlib.metadata import version
from pathlib import Path

import pytest
from django.core.management import call_command
from django.template.loader import get_template
from django.urls import get_resolver
from packaging.version import Version

from network.env import PROJECT

TEMPLATES = sorted(
    path.relative_to(PROJECT / "templates").as_posix()
    for path in (PROJECT / "templates").rglob("*")
    if path.suffix in {".html", ".txt"}
)
FLOOR = {
    "django": "5.2.19",
    "wagtail": "8.0.1",
    "wagtail-localize": "1.14.5",
    "pillow": "12.0",
    "celery": "5.7.0",
    "redis": "8.1.0",
    "psycopg": "3.3.9",
}
"""Known-good versions; older ones have known holes or faults."""


@pytest.mark.parametrize("name", TEMPLATES)
def test_a_template_compiles(name):
    get_template(name)


def test_a_form_that_is_included_alone_is_given_its_token():
    """``only`` keeps the page's token from a form, and a browser's post is then refused."""
    sources = {
        name: (PROJECT / "templates" / name).read_text(encoding="utf-8") for name in TEMPLATES
    }
    forms = [name for name, text in sources.items() if "csrf_token" in text]
    forgotten = [
        include
        for text in sources.values()
        for include in re.findall(r"{%\s*include [^%]*\bonly\s*%}", text)
        if any(f'"{name}"' in include for name in forms) and "csrf_token=" not in include
    ]
    assert len(forms) > 10
    assert forgotten == []


def test_there_are_templates_to_compile():
    assert len(TEMPLATES) > 40


@pytest.mark.short_cut
@pytest.mark.django_db
def test_migrations_are_complete():
    call_command("makemigrations", "--check", "--dry-run", verbosity=0)


@pytest.mark.parametrize(("name", "floor"), FLOOR.items())
def test_a_pin_is_not_below_the_known_good_version(name, floor):
    for file in ("requirements.txt", "requirements-dev.txt"):
        pin = re.search(rf"^{name}==(\S+)", (PROJECT / file).read_text(), re.M)
        assert pin, f"{name} is not pinned in {file}"
        assert Version(pin.group(1)) >= Version(floor)
    assert Version(version(name)) >= Version(floor)


@pytest.mark.parametrize("file", ["requirements.txt", "requirements-dev.txt"])
def test_every_pin_has_a_hash_and_no_address(file):
    text = (PROJECT / file).read_text()
    pins = re.findall(r"^[a-z0-9-]+(?:\[[^]]+\])?==", text, re.M | re.I)
    assert len(pins) > 40
    assert len(re.findall(r"^\s+--hash=sha256:", text, re.M)) >= len(pins)
    assert "://" not in text


def test_every_address_of_ours_resolves():
    names = set(get_resolver().reverse_dict)
    assert "region_look" in names


@pytest.mark.short_cut
def test_text_files_hold_no_path_of_a_machine():
    marks = ("/" + "work/", "/" + "root/.", "/" + "home/runner")
    checked = 0
    for path in _texts():
        checked += 1
        text = path.read_text(encoding="utf-8", errors="ignore")
        assert not [mark for mark in marks if mark in text], path
    assert checked > 150


def _texts() -> list[Path]:
    skipped = {".venv", "var", ".git", "__pycache__", ".mypy_cache", ".ruff_cache", ".pytest_cache"}
    kinds = {".py", ".md", ".html", ".css", ".toml", ".txt", ".po", ".yaml", ".example"}
    return [
        path
        for path in PROJECT.rglob("*")
        if path.suffix in kinds and not skipped & set(path.parts)
    ]
