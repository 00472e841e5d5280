"""Wagtail's migrations leave samples behind; a network of regions must not inherit them."""

from __future__ import annotations

from django.contrib.auth.models import Group
from wagtail.models import Page, Site, Workflow

_GROUPS = ("Editors", "Moderators")
_WORKFLOW = "Moderators approval"


def clear_samples() -> None:
    """Remove the sample page and site, and the groups and workflow that hold on the root page.

    Those groups would reach every region's pages and files.
    """
    Group.objects.filter(name__in=_GROUPS, region_role=None).delete()
    Workflow.objects.filter(name=_WORKFLOW, workflow_pages__page__depth=1).delete()
    Site.objects.filter(region=None, root_page__slug="home", root_page__depth=2).delete()
    for page in Page.objects.filter(depth=2, slug="home", content_type__model="page"):
        page.delete()
