"""The editor's fields that every page has, with words of our own beside them."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel, PublishingPanel, TitleFieldPanel
from wagtail.admin.widgets import AdminAutoHeightTextInput


class _HelpOfType:
    """A panel that says what the page type says: ``title_help`` beside the field ``title``.

    A type that says nothing shows the field's own help text.
    """

    def on_model_bound(self) -> None:
        super().on_model_bound()  # type: ignore[misc]  # stands before a panel
        self.help_text = getattr(self.model, f"{self.field_name}_help", "")


class TitlePanel(_HelpOfType, TitleFieldPanel):
    """The title; an example that fits one type of page would mislead in another."""


class LeadPanel(_HelpOfType, FieldPanel):
    """The lead."""


def _scheduled() -> PublishingPanel:
    """Wagtail's panel of times; its two fields come without help texts."""
    panel = PublishingPanel()
    goes_live, expires = panel.children
    goes_live.help_text = _("The page is published by itself at this time, once it is approved.")
    expires.help_text = _("The page leaves the site by itself at this time. Empty: it stays.")
    return panel


HEAD_PANELS = [
    TitlePanel("title"),
    LeadPanel("lead", widget=AdminAutoHeightTextInput(attrs={"rows": 2})),
    FieldPanel("picture"),
]
FOUND_PANELS = [
    MultiFieldPanel(
        [
            FieldPanel(
                "slug",
                help_text=_(
                    "The last part of the page's address: small letters and hyphens. "
                    "For example: coffee-on-tuesdays"
                ),
            ),
            FieldPanel(
                "seo_title",
                help_text=_(
                    "The title in search engines; the page's own when empty. "
                    "For example: Coffee on Tuesdays in Sotkamo"
                ),
            ),
            FieldPanel(
                "search_description",
                help_text=_(
                    "What search engines show under the title; the lead when empty. "
                    "For example: Free coffee and company at 13."
                ),
            ),
        ],
        heading=_("In search engines and addresses"),
    ),
    FieldPanel(
        "show_in_menus",
        help_text=_("Puts the page in the main menu when it stands right below the front page."),
    ),
]
SCHEDULE_PANELS = [_scheduled()]
