"""Who reads and who approves the interface's sentences.

The sentences are nobody's region: a word approved for Northern Sámi is read on every site that has
the language. So whoever works in a region with the language may read, suggest and upload; what she
writes waits. Those who approve pages there, and the network's administrators, approve words too:
the speakers work in those regions, and waiting for the network would be waiting for a non-speaker.
"""

from __future__ import annotations

from django.contrib.auth.models import AnonymousUser

from network.localisation import SAMI_LANGUAGES
from network.users.models import User
from regions.models import Region
from regions.permissions import roles_of
from regions.roles import APPROVERS


def wording_languages(user: User | AnonymousUser) -> list[str]:
    """The Sámi languages whose sentences the person may read; all of them for the network's own."""
    if not user.is_active:
        return []
    if user.is_superuser:
        return list(SAMI_LANGUAGES)
    return _spoken_in(list(roles_of(user)))


def user_approves_wording(user: User | AnonymousUser, language: str) -> bool:
    """True for those who approve pages in a region that has the language, and for the network."""
    if not user.is_active:
        return False
    if user.is_superuser:
        return language in SAMI_LANGUAGES
    approving = [pk for pk, roles in roles_of(user).items() if not roles.isdisjoint(APPROVERS)]
    return language in _spoken_in(approving)


def _spoken_in(regions: list[int]) -> list[str]:
    rows = Region.objects.open().filter(pk__in=regions).values_list("languages", flat=True)
    spoken = {code for languages in rows for code in languages}
    return [code for code in SAMI_LANGUAGES if code in spoken]
