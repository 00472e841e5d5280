"""Taking in what is brought, and bringing in what was checked."""

from __future__ import annotations

from functools import partial
from typing import Any

from django.core.files.uploadedfile import UploadedFile
from django.db import transaction

from incoming.models import Incoming
from incoming.reading.files import refuse_large
from network.users.models import User
from regions.bringing.working import begin, wake
from regions.models import Region


@transaction.atomic
def receive(
    *,
    region: Region,
    user: User,
    kind: str,
    file: UploadedFile | None = None,
    address: str = "",
    **choices: Any,
) -> Incoming:
    """Keep a file or an address, and begin its dry run. Raises ``Trouble`` for a file that is too
    large, before it is read."""
    if file is not None:
        refuse_large(kind, file.size or 0)
    name = (file.name or "") if file is not None else address
    source = Incoming.objects.create(
        region=region,
        made_by=user,
        kind=kind,
        name=name[-255:].replace("\x00", ""),
        file=file or "",
        address="" if file is not None else address,
        **choices,
    )
    transaction.on_commit(partial(wake, source))
    return source


def start_run(*, source: Incoming, user: User) -> bool:
    """Begin to bring in what was checked; False when it cannot be, or has been begun already."""
    return begin(source, user=user, before=Incoming.State.CHECKED, after=Incoming.State.RUNNING)
