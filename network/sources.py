"""Where a reader came from: the host of the page that led her here, and nothing else of it.

Read by the page cache too, which has no Django.
"""

from __future__ import annotations

import re

FROM = "from"
"""Stands before a source in the counts: ``from <region> <host>``."""
_HOST = re.compile(r"(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{1,30}")
LONGEST = 100


def source_of(referer: str, own_host: str) -> str:
    """The host in a ``Referer``, without "www."; empty for the site's own pages, for addresses in
    numbers, and for what is no address."""
    scheme, _, rest = referer.partition("://")
    if scheme not in {"https", "http"}:
        return ""
    authority = rest.partition("/")[0]
    if authority == own_host:  # most clicks: from page to page
        return ""
    host = authority.partition(":")[0].lower().removeprefix("www.")
    if len(host) > LONGEST or host == own_host.partition(":")[0] or not _HOST.fullmatch(host):
        return ""
    return host


def counted_source(visited: str, host: str) -> str:
    """The name under which a source is counted, beside a visit's own ``visited``."""
    return f"{FROM} {visited.partition(' ')[0]} {host}"
