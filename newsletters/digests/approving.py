"""One approval for all the languages of a digest.

Its words are the interface's and its blocks fill themselves, so whoever approves the Finnish letter
as the digest wrote it has read them all. Once a person has put words of their own into it, the
other languages are letters that nobody has read: each asks for an approval of its own.
"""

from __future__ import annotations

from django.contrib.auth.models import AbstractBaseUser
from wagtail.models import Revision, TaskState

from newsletters.digests.writing import untouched
from newsletters.models import Digest, NewsletterPage


def ask_for_approval(letter: NewsletterPage) -> None:
    """Send the Finnish letter to be approved, unless a person has taken it in hand. Safe to repeat:
    a revision that has been in a workflow is left alone."""
    for version in untouched(letter):
        if version.pk == letter.pk:
            _ask(version)


def settle_versions(letter: NewsletterPage, revision: Revision | None) -> None:
    """What becomes of the other languages when the Finnish letter of a digest has been published:
    they are published with it, or asked about. Those that a person has touched stay as they are."""
    if not Digest.objects.filter(letter=letter).exists():
        return
    as_written = revision is not None and revision.user_id is None
    for version in untouched(letter):
        if as_written:
            version.latest_revision.publish(
                user=_approver(revision),
                skip_permission_checks=True,  # it has been approved
            )
        else:
            _ask(version)


def _ask(version: NewsletterPage) -> None:
    if TaskState.objects.filter(revision=version.latest_revision_id).exists():
        return
    workflow, state = version.get_workflow(), version.current_workflow_state
    if workflow is None:
        return
    if state is not None:
        state.cancel(user=None)
    workflow.start(version, None)


def _approver(revision: Revision | None) -> AbstractBaseUser | None:
    """Whose approval published a revision, so that the log of each language names them."""
    states = TaskState.objects.filter(revision=revision, finished_by__isnull=False)
    last = states.select_related("finished_by").order_by("-finished_at").first()
    return last.finished_by if last else None
