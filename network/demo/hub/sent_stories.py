"""Stories that associations without an account have sent to their region."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, kw_only=True)
class SentText:
    """One submission, in Finnish."""

    key: str
    state: Literal["sent", "returned"]
    title: str
    lead: str
    words: str
    speaker: str
    association: str
    email: str
    municipality: str
    """Its code."""
    themes: tuple[str, ...]
    scenes: tuple[str, ...]
    captioned: bool
    film_of: str
    """Key of a story of the same region whose film is shown."""
    feedback: str = ""


SENT: dict[str, tuple[SentText, ...]] = {
    "kainuu": (
        SentText(
            key="sent-latu",
            state="sent",
            title="Latu alkaa naapurin pihasta",
            lead="Kun yksi ajoi ladun postilaatikolle, koko kylä alkoi hiihtää.",
            words=(
                "Kelkka oli vanha ja latu mutkainen. Ensimmäisenä aamuna siinä oli kolmet jäljet, "
                "toisena kymmenet. Nyt kahvit juodaan kääntöpaikalla joka lauantai."
            ),
            speaker="ladunajaja, 58 vuotta",
            association="Kelkkamiehet ja hiihtäjät ry",
            email="ladunajajat@example.net",
            municipality="105",
            themes=("yhteisollisyys",),
            scenes=(
                "Ajoin ladun ensin vain itselleni.",
                "Aamulla siinä olivat jo naapurin jäljet.",
                "Onneksi on joku, joka lähtee mukaan.",
            ),
            captioned=True,
            film_of="tarina-ystava-suomussalmi",
        ),
        SentText(
            key="sent-kutoja",
            state="returned",
            title="Sukkapari jokaiselle vauvalle",
            lead="Kutojat eivät tunne vauvoja, mutta tietävät, milloin niitä syntyy.",
            words="Neuvolasta tulee viesti, ja puikot alkavat kilistä neljässä talossa.",
            speaker="kutoja, 80 vuotta",
            association="Puikkopiiri Silmukka ry",
            email="puikkopiiri@example.net",
            municipality="290",
            themes=("yhteisollisyys",),
            scenes=("Kun viesti tulee, valitsen langan.", "Jokainen saa omat sukat."),
            captioned=False,
            film_of="tarina-keittio-puolanka",
            feedback=(
                "Kiitos lämpimästä tarinasta! Videosta puuttuu vielä tekstitys, joten kaikki eivät "
                "saa siitä selvää. Kirjoittaisitteko, mitä siinä sanotaan? Autamme mielellämme, "
                "jos se tuntuu hankalalta."
            ),
        ),
    ),
}
