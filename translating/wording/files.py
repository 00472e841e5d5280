"""PO out: what a speaker opens in Poedit or in any other program for translations."""

from __future__ import annotations

from collections.abc import Iterable

import polib

from network.localisation import SAMI_LANGUAGES
from translating.wording.queries import Row, Standing
from translating.wording.sentences import PLURAL_FORMS


def po_file(language: str, rows: Iterable[Row]) -> bytes:
    """The rows as a PO file in UTF-8; what waits for a speaker is marked as needing work (fuzzy).

    The Finnish stands in each entry's notes, because few speakers translate from English.
    """
    catalogue = polib.POFile(wrapwidth=0)
    catalogue.metadata = {
        "Project-Id-Version": "Järjestöverkko",
        "Language-Team": SAMI_LANGUAGES[language][0],
        "Language": language,
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=UTF-8",
        "Content-Transfer-Encoding": "8bit",
        "Plural-Forms": PLURAL_FORMS,
    }
    catalogue.extend(_entry(row) for row in rows)
    return str(catalogue).encode()


def _entry(row: Row) -> polib.POEntry:
    sentence, forms = row.sentence, row.draft
    flags = [*sentence.flags, *(["fuzzy"] if row.standing == Standing.WAITS else [])]
    entry = polib.POEntry(
        msgid=sentence.msgid,
        msgctxt=sentence.context or None,
        comment="\n".join(f"Suomeksi: {text}" for text in sentence.finnish),
        occurrences=[(place, "") for place in sentence.places],
        flags=flags,
    )
    if sentence.plural:
        entry.msgid_plural = sentence.plural
        texts = forms or [""] * sentence.form_count
        entry.msgstr_plural = dict(enumerate(texts))
    else:
        entry.msgstr = forms[0] if forms else ""
    return entry
