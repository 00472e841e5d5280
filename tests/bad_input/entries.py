"""The list: each kind of bad input by its number, what it is, and where it is tried.

A *walk* tries it at every address or form that the crawl finds (this folder); a test's name says
that the entry has a meaning of its own, which a crawl does not know.
"""

from __future__ import annotations

ADDRESSES, FORMS, EDITING, UPLOADS, COMMANDS = (
    "walk: addresses",
    "walk: forms",
    "walk: editing",
    "walk: uploads",
    "walk: commands",
)
_LINKS = "tests/newsletters/test_consent_links.py::"
_PUBLIC = "tests/network/test_public_forms.py::"

ENTRIES: dict[int, tuple[str, tuple[str, ...]]] = {
    1: ("NUL in a search", (ADDRESSES,)),
    2: ("NUL in another search parameter", (ADDRESSES,)),
    3: ("NUL as a language", (ADDRESSES,)),
    4: ("NUL as a path to find", (ADDRESSES,)),
    5: ("an offset of 25 digits", (ADDRESSES,)),
    6: ("a page number that is NUL, negative, nought, a word, empty or enormous", (ADDRESSES,)),
    7: ("NUL in the completion of tags", (ADDRESSES,)),
    8: ("a bulk action on a word instead of an id", (EDITING,)),
    9: ("an id of 25 digits", (ADDRESSES, EDITING)),
    10: ("an empty POST, to every address", (ADDRESSES, EDITING)),
    11: ("an empty POST to the dialog for links", (ADDRESSES, EDITING)),
    12: ("an empty POST to an import's second step", (ADDRESSES, EDITING)),
    13: ("an empty POST to a going back to a revision", (ADDRESSES, EDITING)),
    14: ("an id beyond eight bytes", (ADDRESSES,)),
    15: ("a query of 9,000 characters", (ADDRESSES,)),
    16: ("500 open parentheses in a search", (ADDRESSES,)),
    17: ("bytes that are no UTF-8", (ADDRESSES,)),
    18: ("emoji, combining, turning and invisible marks", (ADDRESSES, FORMS, EDITING)),
    19: ("1,200 parameters", (ADDRESSES,)),
    20: ("a path of 4,000 characters", (ADDRESSES,)),
    21: ("paths that look like another host", (ADDRESSES,)),
    22: ("paths out of the folder of files", (ADDRESSES,)),
    23: ("files that should not be there", (ADDRESSES,)),
    24: ("parameters that come twice", (ADDRESSES,)),
    25: ("an unknown order", (ADDRESSES,)),
    26: ("methods that nothing takes", (ADDRESSES,)),
    27: ("an unknown host", (ADDRESSES,)),
    28: ("hosts in every odd spelling", (ADDRESSES,)),
    29: ("forged forwarding headers", (ADDRESSES,)),
    30: ("an unknown charset", (ADDRESSES,)),
    31: ("a multipart body that breaks off", (ADDRESSES,)),
    32: ("JSON sent to a form, and JSON that is none", (ADDRESSES, EDITING)),
    33: ("a length that does not fit", (ADDRESSES,)),
    34: ("8 kB of wished languages", (ADDRESSES,)),
    35: ("cookies of 16 kB, with NUL, of another host", (ADDRESSES,)),
    36: ("conditions that cannot be met", (ADDRESSES,)),
    37: ("a flood of ranges", (ADDRESSES,)),
    38: ("another site's origin", (ADDRESSES, "tests/network/test_public_forms.py")),
    39: ("NUL in a text", (FORMS, EDITING)),
    40: ("100 kB in one line", (FORMS, EDITING)),
    41: ("11,000 fields", (ADDRESSES, FORMS)),
    42: ("HTML and template language", (FORMS, EDITING)),
    43: ("line breaks that would make a header", (FORMS, EDITING)),
    44: (
        "formulas",
        (FORMS, "tests/organisations/test_exports.py::test_no_cell_of_a_csv_is_a_formula"),
    ),
    45: ("e-mail addresses of every kind", (FORMS,)),
    46: ("telephone numbers of every kind", (FORMS,)),
    47: (
        "a personal identity code",
        (FORMS, _PUBLIC + "test_an_identity_code_is_refused_beside_its_field_and_kept_nowhere"),
    ),
    48: ("the hidden field filled in", (FORMS,)),
    49: ("a token that is missing, of another form, or edited", (FORMS,)),
    50: (
        "a form sent within half a second",
        (FORMS, _PUBLIC + "test_too_fast_or_too_old_comes_back_filled_in"),
    ),
    51: (
        "the same form a thousand times",
        (_PUBLIC + "test_a_robot_gets_five_through_in_an_hour_and_a_neighbour_still_one",),
    ),
    52: (
        "a double click",
        (
            "tests/events/test_registration.py::"
            "test_a_second_press_of_the_button_gets_the_first_ones_answer",
        ),
    ),
    53: (
        "a registration for what has passed, is cancelled, full or another region's",
        (
            "tests/events/test_registration.py::"
            "test_a_form_that_was_open_when_the_event_was_cancelled_takes_nothing",
            "tests/events/test_registration.py::"
            "test_a_full_event_offers_the_waiting_list_and_seats_it_in_order",
        ),
    ),
    54: ("numbers of every kind", (FORMS, EDITING)),
    55: ("a tick that is missing or forged", (FORMS,)),
    56: ("a choice that is not offered", (FORMS,)),
    57: ("lifts in the past, back before there, in no car", (FORMS,)),
    58: (
        "a link to leave, of another, twice, or only looked at",
        (_LINKS + "test_one_click_needs_nothing_but_the_post_and_answers_at_once",),
    ),
    59: (
        "a confirmation after the erasure",
        (_LINKS + "test_a_confirming_link_brings_nobody_back_who_has_left",),
    ),
    60: (
        "a subscription of an address that bounced or complained",
        (_LINKS + "test_a_confirmation_lifts_a_bounce_and_the_rest_only_in_so_many_words",),
    ),
    61: (
        "days and hours that do not exist, or come twice",
        (
            FORMS,
            EDITING,
            "tests/newsletters/test_times.py::test_the_missing_hour_in_march_is_refused",
        ),
    ),
    62: ("the years 0, 1, 9999 and 12026", (FORMS, EDITING)),
    63: ("an end before its beginning", (EDITING,)),
    64: ("dates in other countries' order", (FORMS,)),
    65: ("times with another offset", (FORMS,)),
    66: ("links in rich text that would run", (EDITING,)),
    67: ("rich text that is none", (EDITING,)),
    68: ("rich text of 10,000 blocks, and nested deep", (EDITING,)),
    69: ("streams with unknown blocks, ids and counts", (EDITING, "tests/isolation/test_swaps.py")),
    70: ("tables: there are none in the editor; cells come by streams", (EDITING,)),
    71: ("slugs of every kind", (EDITING,)),
    72: ("titles that are too long, empty, or turn", (EDITING,)),
    73: ("to be published after it ends", (EDITING,)),
    74: ("two editors at once", (EDITING,)),
    75: ("a page moved below itself or into another region", ("tests/isolation/test_swaps.py",)),
    76: ("a page deleted that others lead to", (EDITING,)),
    77: (
        "addresses of other kinds, inner and endless",
        (EDITING, "tests/network/test_reaching.py"),
    ),
    78: (
        "redirects in a circle, and to what runs",
        (
            EDITING,
            "tests/regions/test_region_pages.py::test_a_wrong_redirect_is_told_beside_its_field",
        ),
    ),
    79: ("pictures of every kind", (UPLOADS, "tests/network/uploads/test_pictures.py")),
    80: ("sizes of pictures that nobody should ask for", (UPLOADS,)),
    81: ("attachments of every kind", (UPLOADS, "tests/network/uploads/test_attachments.py")),
    82: ("a picture without a description", (EDITING, "tests/network/test_publishing.py")),
    83: ("tables of every kind", (UPLOADS, "tests/organisations/test_import_files.py")),
    84: ("another region's thing by its id", ("tests/isolation/test_swaps.py",)),
    85: (
        "an invitation into another region; a role of one's own",
        ("tests/people/test_roles.py::test_an_editor_does_not_promote_herself",),
    ),
    86: (
        "subjects of every kind",
        (EDITING, "tests/newsletters/test_mime.py::test_no_field_can_smuggle_a_header"),
    ),
    87: (
        "fields of a letter that are unknown or open",
        (
            "tests/newsletters/test_letter_writing.py::"
            "test_what_is_no_field_is_refused_and_stays_as_it_was_written",
        ),
    ),
    88: (
        "a letter to nobody",
        (
            "tests/newsletters/test_sending_pages.py::test_a_letter_to_nobody_says_so_and_has_no_button",
        ),
    ),
    89: (
        "pictures of a letter that readers cannot see",
        ("tests/newsletters/test_checks.py::test_a_picture_that_only_staff_may_see_is_told",),
    ),
    90: (
        "a letter that is too large",
        ("tests/newsletters/test_checks.py::test_the_size_is_told_in_numbers",),
    ),
    91: (
        "a time that has passed; two who press at once",
        (
            "tests/newsletters/test_deciding.py::test_a_time_that_has_passed_or_is_far_away_is_refused",
            "tests/newsletters/test_sending_at_once.py::test_two_people_who_press_at_once_send_one_letter",
        ),
    ),
    92: ("commands with wrong words, twice, and with a broken file", (COMMANDS,)),
}

SAME = frozenset({3, 4, 7, 11, 12, 13, 57, 63, 76, 82})
"""Tried by an entry beside them: the same values go to every address, whichever it was told of."""


def untried(asked: dict[int, int]) -> list[str]:
    """A sentence for each entry that a walk should have tried and none has."""
    return [
        f"{number}: no walk has tried {what}"
        for number, (what, places) in ENTRIES.items()
        if any(place.startswith("walk: ") for place in places)
        if number not in asked and number not in SAME
    ]
