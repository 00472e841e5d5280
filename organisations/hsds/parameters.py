"""What can be asked of HSDS, in the standard's own words
(https://docs.openreferral.org/en/3.0/hsds/api_reference.html)."""

from __future__ import annotations

from network.api.paging import PAGE, size
from network.api.parameters import choice, flag, key, moment, word

PER_PAGE, MOST_PER_PAGE = 50, 200
FULL = flag("full", "Records with everything that belongs to them.")
PAGING = (PAGE, size("per_page", default=PER_PAGE, most=MOST_PER_PAGE))
NARROWING = (
    *PAGING,
    FULL,
    word("search", "Words of the name or of what is done."),
    key("organization_id", "Of one association."),
    key("taxonomy_id", "With a theme of the taxonomy."),
    key("taxonomy_term_id", "With the theme or one below it."),
    moment("modified_after", "Published again since then."),
    choice("format", "Newline-delimited JSON, all records at once.", ("json", "ndjson")),
)
MINIMAL = flag("minimal", "Only ids and when they were changed.")
FULL_SERVICE = flag("full_service", "With the services whole.")
PARENT = key("parent_id", "Below one theme.")
