"""What can be wrong with a file or a row: a code, what it tells of, and a sentence for each.

Rows keep the code and its values, so that every reader gets the sentence in her own language.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from network.troubles import Trouble, said

__all__ = ["SENTENCES", "Trouble", "problem", "sentence"]

SENTENCES: dict[str, Promise] = {
    # The file
    "empty": _("The file is empty. Choose the file that has the associations."),
    "no_rows": _("The file has headings but no associations under them."),
    "not_a_table": _(
        "This is not a table that we can read. Save it as CSV or as an Excel workbook (.xlsx)."
    ),
    "old_excel": _(
        "This is an old Excel file. Save it as an Excel workbook (.xlsx) and try again."
    ),
    "not_a_workbook": _(
        "The file is called .xlsx but has no workbook in it. Open it in a spreadsheet program and "
        "save it again."
    ),
    "too_big": _("The file is larger than %(most)s megabytes. Divide it into smaller files."),
    "too_many_rows": _("The file has more than %(most)s rows. Divide it into smaller files."),
    "too_many_columns": _("The file has more than %(most)s columns. Leave out what is not needed."),
    "open_quote": _(
        "On row %(row)s a quotation mark begins or ends in the wrong place. Mend it and try again."
    ),
    "file_gone": _("The file is not there any more. Bring it in again."),
    # A row
    "identity_code": _(
        "This looks like a personal identity code. Take it out of the file: it must not be "
        "brought here, and the file has not been kept."
    ),
    "formula": _("The cell has a formula. Paste its value in its place."),
    "nul": _("The cell has a character that is not text (NUL). Write the cell again."),
    "too_long": _("At most %(most)s characters fit here, and there are %(count)s."),
    "extra_cell": _("There is something beyond the last heading. Check that no cell has moved."),
    "title_missing": _("The name is missing."),
    "municipality_missing": _("A new association needs at least one municipality."),
    "municipality_unknown": _("There is no municipality “%(value)s”."),
    "municipality_near": _("There is no municipality “%(value)s”. Did you mean %(near)s?"),
    "municipality_elsewhere": _(
        "None of the municipalities is in your region. The association belongs to another region."
    ),
    "theme_unknown": _("There is no theme “%(value)s”. The sheet of explanations lists them."),
    "theme_near": _("There is no theme “%(value)s”. Did you mean %(near)s?"),
    "language_unknown": _("“%(value)s” is not one of the languages. Write for example: suomi."),
    "yes_or_no": _("Write yes or no; “%(value)s” is neither."),
    "business_id": _(
        "“%(value)s” is not a business ID: it has seven digits, a dash and a digit that fits them."
    ),
    "register_number": _("“%(value)s” is not a register number: at most six digits, 123.456."),
    "email": _("“%(value)s” is not an e-mail address. For example: info@example.org"),
    "website": _("“%(value)s” is not an address of a website. For example: https://example.org"),
    "postal_code": _("“%(value)s” is not a postal code: it has five digits."),
    "coordinates": _("“%(value)s” is not a place in Finland. For example: 64.1303, 28.3874"),
    "year": _("“%(value)s” is not a year. For example: 1987"),
    "date": _("“%(value)s” is not a day. For example: 31.12.2025"),
    "name_years": _("The name “%(value)s” ends before it begins. Check the years."),
    "not_ready": _("%(sentence)s"),
    "doubled_row": _("The same association stands on row %(row)s already."),
    "two_matches": _(
        "The numbers and the name belong to different associations: %(names)s. Check the row."
    ),
    "being_edited": _(
        "The page has changes that are not published. Publish them or go back first."
    ),
    "locked": _("The page is locked. Ask whoever locked it to unlock it."),
    "changed_since": _("The page has changed since the check. Check the file again."),
    "page_gone": _("The page has been deleted meanwhile."),
}


def sentence(code: str, told: Mapping[str, Any]) -> str:
    """The sentence in the active language."""
    return said(SENTENCES[code], told)


def problem(trouble: Trouble, column: str = "") -> dict[str, Any]:
    """A trouble as a row keeps it; ``column`` is the heading as the file has it."""
    return {"column": column, "code": trouble.code, "told": trouble.told}
