"""This part's doors in the admin."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from django.urls import path, reverse
from django.utils.translation import gettext_lazy
from wagtail.admin.menu import MenuItem

from newsletters.sending.views import after, before, desk, during

NAMES: tuple[str, ...] = (
    "newsletters_home",
    "newsletters_desk",
    "newsletters_send",
    "newsletters_recipients",
    "newsletters_checks",
    "newsletters_test",
    "newsletters_act",
    "newsletters_progress",
    "newsletters_report",
    "newsletters_report_file",
    "newsletters_mails",
)
PARAMETERS: dict[str, str] = {"letter_id": "newsletters.NewsletterPage"}


def admin_addresses() -> list[Any]:
    """This part's addresses below /admin/."""
    of_letter = {
        "send/": (before.send, "send"),
        "recipients/": (before.recipients, "recipients"),
        "checks/": (before.checks, "checks"),
        "test/": (before.test, "test"),
        "act/": (during.act, "act"),
        "progress/": (during.progress, "progress"),
        "report/": (after.report, "report"),
        "report.csv": (after.report_file, "report_file"),
        "mails/": (after.mails, "mails"),
    }
    return [
        path("letters/", desk.home, name="newsletters_home"),
        path("letters/<slug:region_slug>/", desk.desk, name="newsletters_desk"),
        *(
            path(f"letters/<int:letter_id>/{end}", view, name=f"newsletters_{name}")
            for end, (view, name) in of_letter.items()
        ),
    ]


class LettersMenuItem(MenuItem):
    """Shown to those who send a region's letters; editors find theirs among the pages."""

    def is_shown(self, request: HttpRequest) -> bool:
        return bool(desk.senders_regions(request))


def menu_item() -> MenuItem:
    """ "Letters" in the menu."""
    return LettersMenuItem(
        gettext_lazy("Letters"),
        reverse("newsletters_home"),
        name="letters",
        icon_name="mail",
        order=57,
    )
