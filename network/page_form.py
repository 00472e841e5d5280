"""The forms that pages and settings are edited in, and where other rooms look into them."""

from __future__ import annotations

from typing import Any

from wagtail import hooks
from wagtail.admin.forms import WagtailAdminModelForm, WagtailAdminPageForm
from wagtail.admin.widgets import SlugInput

from network.slugs import slug_formatters

NARROW = "narrow_guarded_form"
"""Hook ``(form) -> None``: called when a form has been made; may take choices away."""

BEFORE = "before_guarded_form"
"""Hook ``(form) -> None``: called before a sent form is read; may raise ``Http404``."""

CHECK = "check_guarded_form"
"""Hook ``(form) -> None``: called when the form is in order; may add errors to it."""


class Guarded:
    """Three doors for checks that the base knows nothing of."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for narrow in hooks.get_hooks(NARROW):
            narrow(self)

    def is_valid(self) -> bool:
        """Valid when Wagtail and every check say so."""
        for look in hooks.get_hooks(BEFORE):
            look(self)
        if not super().is_valid():  # type: ignore[misc]  # stands before a form
            return False
        for check in hooks.get_hooks(CHECK):
            check(self)
        return not self.errors  # type: ignore[attr-defined]


class PageForm(Guarded, WagtailAdminPageForm):
    """The form of a page; its address keeps the Sámi letters that Wagtail would leave out."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if "slug" in self.fields:
            made = SlugInput(formatters=slug_formatters()).attrs
            self.fields["slug"].widget.attrs["data-w-slug-formatters-value"] = made[
                "data-w-slug-formatters-value"
            ]


class SettingsForm(Guarded, WagtailAdminModelForm):
    """The form of a region's settings."""
