"""The documentation site: ``make docs`` builds it into ``var/docs`` with Sphinx.

The sources are the documents as they stand in the project (README and its neighbours as well), so
that each is written once and reads as well in any Markdown viewer. Nothing is fetched from other
hosts, neither by the build nor by the pages; a warning (a link that leads nowhere, a page outside
the navigation) fails the build.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from sphinx.application import Sphinx

PROJECT = Path(__file__).parent.parent
FINNISH = "<!-- language: fi -->"

project = "Järjestöverkko"
author = "the Järjestöverkko contributors"
project_copyright = "2026 the Järjestöverkko contributors, EUPL-1.2"
language = "en"
root_doc = "docs/index"
include_patterns = ["*.md", "docs/**"]
exclude_patterns = [".git", ".venv", "var", "docs/_static", "**/__pycache__", ".*"]

extensions = ["myst_parser"]
source_suffix = {".md": "markdown"}
myst_heading_anchors = 4
myst_links_external_new_tab = False
nitpicky = True
suppress_warnings = ["myst.header"]  # the changelog begins its parts at the third level

html_theme = "furo"
html_title = "Järjestöverkko"
html_static_path = ["_static"]
html_css_files = ["look.css"]
html_show_sphinx = False
html_copy_source = False
html_show_sourcelink = False
html_theme_options = {"footer_icons": []}


def _mend_page(
    app: Sphinx, name: str, template: str, context: dict[str, Any], doctree: object
) -> None:
    """What the theme leaves out for those who listen or use keys.

    A Finnish page says so around its text, since the navigation beside it is English; long lines of
    code can be moved by keys; captions of the navigation have a level.
    """
    tree = context.get("furo_navigation_tree", "")
    context["furo_navigation_tree"] = tree.replace(
        'role="heading"', 'role="heading" aria-level="2"'
    )
    if doctree is None:
        return
    body = context["body"].replace("<pre>", '<pre tabindex="0">')
    finnish = app.env.doc2path(name).read_text("utf-8").startswith(FINNISH)
    context["body"] = f'<div lang="fi">{body}</div>' if finnish else body


def _open_at_the_front(app: Sphinx, fault: Exception | None) -> None:
    """``var/docs/index.html`` leads to the front page, which stands where its source does."""
    if fault is None:
        page = (
            '<!doctype html><html lang="en"><meta charset="utf-8"><title>Järjestöverkko</title>'
            '<meta http-equiv="refresh" content="0; url=docs/index.html">'
            '<a href="docs/index.html">Järjestöverkko: documents</a></html>\n'
        )
        (Path(app.outdir) / "index.html").write_text(page, encoding="utf-8")


def setup(app: Sphinx) -> dict[str, bool]:
    """What Sphinx calls first."""
    app.connect("html-page-context", _mend_page, priority=900)  # after the theme
    app.connect("build-finished", _open_at_the_front)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
