"""The workflow that a region's pages go through before they are published."""

from __future__ import annotations

from django.contrib.auth.models import Group
from django.utils import translation
from django.utils.translation import gettext as _
from wagtail.models import GroupApprovalTask, Page, Workflow, WorkflowPage, WorkflowTask

from regions.models import Region, RegionRole
from regions.roles import APPROVERS


def set_moderation(region: Region, homes: list[Page]) -> Workflow:
    """The region's workflow, on every front page: one approval by its publishers."""
    with translation.override("fi"):
        name = _("%(region)s: approval") % {"region": region.name_fi}
        task_name = _("%(region)s: a publisher reads and approves") % {"region": region.name_fi}
    workflow, _created = Workflow.objects.get_or_create(name=name)
    task, _created = GroupApprovalTask.objects.get_or_create(name=task_name)
    task.groups.set(_approvers(region))
    WorkflowTask.objects.get_or_create(workflow=workflow, task=task, defaults={"sort_order": 0})
    for home in homes:
        WorkflowPage.objects.get_or_create(page=home, defaults={"workflow": workflow})
    return workflow


def _approvers(region: Region) -> list[Group]:
    rows = RegionRole.objects.filter(region=region, role__in=APPROVERS).select_related("group")
    return [row.group for row in rows]
