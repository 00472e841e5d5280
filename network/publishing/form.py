"""The problems of a page, beside their fields, when its form asks for publishing."""

from __future__ import annotations

from django.forms import ModelForm

_PUBLISHING = (
    "action-publish",
    "action-submit",
    "action-restart-workflow",
    "action-workflow-action",
)


def show_problems(form: ModelForm) -> None:
    """Add the page's problems to a form that publishes or sends for approval; drafts pass."""
    page = form.instance
    if not hasattr(page, "publishing_problems"):
        return
    if not any(form.data.get(action) for action in _PUBLISHING):
        return
    for problem in page.publishing_problems():
        form.add_error(problem.field if problem.field in form.fields else None, problem.sentence)
