"""Templates of packages that stand here a second time, because a script in them needs the nonce.

When a package changes one of them this fails: copy it anew, give its scripts the nonce, write down
the new sum (``python -m tests.network.headers.test_copies`` prints them), walk the admin again
(``make audit``).
"""

from __future__ import annotations

import hashlib
import re
from importlib.util import find_spec
from pathlib import Path

import pytest

from network.env import PROJECT

WAGTAIL, LOCALIZE = "wagtail/admin/templates", "wagtail_localize/templates"
COPIES = {
    "wagtailadmin/panels/inline_panel.html": (WAGTAIL, "195bb0b199edb062"),
    "wagtailadmin/panels/multiple_chooser_panel.html": (WAGTAIL, "673bc9b26ca95c03"),
    "wagtailadmin/widgets/date_input.html": (WAGTAIL, "2557f7a4fd543d7c"),
    "wagtailadmin/widgets/datetime_input.html": (WAGTAIL, "479d8ddeaa73d2fd"),
    "wagtailadmin/widgets/time_input.html": (WAGTAIL, "536917c544a13563"),
    "wagtail_localize/admin/edit_translation.html": (LOCALIZE, "52b849c00b09876c"),
    "wagtail_localize/admin/submit_translation.html": (LOCALIZE, "f11cd525d207f37c"),
}
INLINE = re.compile(
    r"<script(?![^>]*\b(?:src|nonce)=)(?![^>]*type=\"(?:application|text)/(?!java))"
)
"""A script that stands in the page itself, runs, and has no nonce."""
KNOWN_INLINE = {
    "wagtailmedia/media/add.html": "its block is replaced: static/admin/video_title.js",
    "wagtailsearchpromotions/add.html": "of a part of Wagtail that is not installed",
    "wagtailsearchpromotions/edit.html": "of a part of Wagtail that is not installed",
}
"""Where such scripts may stay, and why."""


def packages() -> dict[str, Path]:
    """The installed packages that bring pages of the admin."""
    names = ("wagtail", "wagtail_localize", "wagtailmedia", "modelcluster", "taggit")
    return {name: Path(find_spec(name).origin).parent for name in names}


def upstream(name: str) -> Path:
    """The package's own."""
    folder, _slash, rest = COPIES[name][0].partition("/")
    return packages()[folder] / rest / name


def sum_of(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()[:16]


@pytest.mark.parametrize("name", COPIES)
def test_a_copy_is_of_what_the_package_has_now(name):
    assert sum_of(upstream(name)) == COPIES[name][1], "the package has changed it: see above"


@pytest.mark.parametrize("name", COPIES)
def test_a_copy_differs_by_the_nonce_alone(name):
    ours = (PROJECT / "templates" / name).read_text()
    theirs = re.sub(r"<script( type=\"text/javascript\")?>", "<script>", upstream(name).read_text())
    assert '<script nonce="{% nonce %}">' in ours
    assert ours.replace('<script nonce="{% nonce %}">', "<script>") == theirs


def test_no_other_template_of_a_package_has_a_script_in_the_page():
    """One that comes with an upgrade would not run, and nobody would know why."""
    found = set()
    for folder in packages().values():
        for path in folder.rglob("templates/**/*.html"):
            name = str(path).rpartition("/templates/")[2]
            if INLINE.search(path.read_text(errors="replace")):
                found.add(name)
    assert found - COPIES.keys() - KNOWN_INLINE.keys() == set()
    assert KNOWN_INLINE.keys() <= found, "no longer needed"


if __name__ == "__main__":
    for name in COPIES:
        print(name, sum_of(upstream(name)))  # noqa: T201 — asked for
