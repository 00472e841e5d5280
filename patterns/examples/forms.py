"""Forms and their mistakes."""

from __future__ import annotations

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from patterns import samples as s
from patterns.registry import Example, Pattern
from patterns.sample_forms import LettersForm, empty, mistaken
from patterns.states import USUAL

NAME = _("Forms")


def _field(name: str, label: Promise, *, wrong: bool = False) -> Example:
    form = mistaken if wrong else empty
    return Example(label, lambda _here: {"field": form()[name]}, inside="div form")


PATTERNS = [
    Pattern(
        key="form_field",
        name=_("Field"),
        use=_("Every field of a public form: label above, then help, mistakes beside the field."),
        do=_("Give an example in the help. Ask only for what is needed."),
        dont=_("Do not put the label inside the field: it goes away when one writes."),
        examples=(
            _field("name", _("One line")),
            _field("words", _("Several lines")),
            _field("place", _("One of a list")),
            _field("way", _("One of a few")),
            _field("agreed", _("A box to tick")),
            _field("email", _("With a mistake"), wrong=True),
            _field("way", _("One of a few, with a mistake"), wrong=True),
            _field("agreed", _("A box to tick, with a mistake"), wrong=True),
        ),
    ),
    Pattern(
        key="form_mistakes",
        name=_("What to correct"),
        use=_("On top of a form that came back, with ways to each field."),
        do=_("Keep everything that was written, and set the focus here."),
        dont=_("Do not say what is wrong by colour alone."),
        examples=(
            Example(USUAL, lambda _here: {"form": mistaken(), "notice": ""}),
            Example(
                _("Not sent yet"),
                lambda _here: {
                    "form": empty(),
                    "notice": "Lähetit juuri toisen viestin. Odota hetki ja lähetä uudelleen.",
                },
            ),
        ),
    ),
    Pattern(
        key="form_guard",
        name=_("What nobody sees of a form"),
        use=_("In every public form: its token, and a trap for robots."),
        do=_("Put it first inside the form."),
        dont=_("Do not ask people to prove that they are no robots."),
        examples=(
            Example(
                USUAL,
                lambda _here: {"token_name": "form_token", "token": "abc", "trap_name": "trap"},
                unseen=True,
            ),
            Example(
                _("What is carried along"),
                lambda _here: {"name": "kori", "value": "12-7-90"},
                "basket_field",
                unseen=True,
            ),
        ),
    ),
    Pattern(
        key="letter_lists",
        name=_("Boxes of letters"),
        use=_("Where one chooses letters: each box says what one gets and how often."),
        do=_("Leave every box empty to begin with."),
        dont=_("Do not tick anything for the reader."),
        examples=(
            Example(USUAL, lambda _here: {"form": LettersForm()}, inside="div form"),
            Example(
                _("With a mistake"), lambda _here: {"form": LettersForm({})}, inside="div form"
            ),
        ),
    ),
    Pattern(
        key="finder",
        name=_("Way into the directory"),
        use=_("On the front page: find an association by place or name."),
        do=_("Keep it to two fields."),
        dont=_("Do not ask for anything before something is shown."),
        examples=(
            Example(
                USUAL,
                lambda here: {
                    "action": s.NOWHERE,
                    "places": [s.thing(municipality=place) for place in here.places],
                    "title": "Etsi yhdistys läheltäsi",
                    "everywhere": "Koko alue",
                },
            ),
        ),
    ),
    Pattern(
        key="search_box",
        name=_("Search"),
        use=_("In the head of every page, and above the answers."),
        do=_("Keep what was asked in the field."),
        dont=_("Do not let the suggestions stand in for the answers."),
        examples=(
            Example(_("In the head"), lambda _here: {"words": "", "place": "header"}),
            Example(_("Above the answers"), lambda _here: {"words": "kuulolaite", "place": "page"}),
        ),
    ),
]
