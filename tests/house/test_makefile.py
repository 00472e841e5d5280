"""The Makefile on machines that lack something: each lack gets a sentence."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

PROJECT = Path(__file__).resolve().parent.parent.parent


def make(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """Run the project's Makefile in another folder, without what an outer make would hand down."""
    shutil.copy(PROJECT / "Makefile", folder)
    inherited = {name: value for name, value in os.environ.items() if "MAKE" not in name}
    return subprocess.run(
        ["make", *words], cwd=folder, env=inherited, capture_output=True, text=True, timeout=30
    )


def a_python(folder: Path, script: str) -> str:
    path = folder / "some-python"
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(0o755)
    return f"PYTHON={path}"


def test_make_alone_lists_the_doors(tmp_path: Path) -> None:
    listed = make(tmp_path).stdout
    for target in ("demo", "test", "crawl", "lint", "format"):
        assert f"make {target} " in listed


@pytest.mark.parametrize("target", ["demo", "test", "crawl", "lint"])
def test_a_missing_python_is_named(tmp_path: Path, target: str) -> None:
    found = make(tmp_path, target, "PYTHON=no-such-python")
    assert found.returncode
    assert "no-such-python was not found. Install Python 3.11" in found.stderr


def test_an_old_python_is_refused_with_its_version(tmp_path: Path) -> None:
    old = a_python(tmp_path, '[ "$1" = --version ] && { echo Python 3.9.2; exit 0; }; exit 1')
    found = make(tmp_path, "demo", old)
    assert "is Python 3.9.2, and Python 3.11 or later is needed" in found.stderr
    assert not (tmp_path / ".venv").exists()


def test_a_python_without_venv_says_what_to_install(tmp_path: Path) -> None:
    lacking = a_python(tmp_path, 'case "$2" in *ensurepip*) exit 1;; esac; exit 0')
    assert "sudo apt install python3-venv" in make(tmp_path, "demo", lacking).stderr


def test_a_checkout_that_cannot_be_written_gets_a_sentence(tmp_path: Path) -> None:
    (tmp_path / ".venv").write_text("in the way, as a read-only folder would be")
    working = a_python(tmp_path, "exit 0")
    assert "This folder cannot be written" in make(tmp_path, "demo", working).stderr
