"""The recipe of an associations' evening, as it has been tried: its steps and its programme.

Source: the practice "Järjestöillat kunta-järjestöyhteistyön edistäjinä" (JärjestöKainuu 2.0):
invitations two weeks before and not earlier, a reminder a few days before, 2.5–3 hours, coffee
and introductions first, a memo afterwards. The page is always Finnish first, so its words are too.
"""

from __future__ import annotations

import datetime as dt
import uuid
from typing import Any

from events.models import Step

_Action = Step.Action
STEPS: tuple[tuple[str, int], ...] = (
    (_Action.INVITE, -14),
    (_Action.NOTICE, -14),
    (_Action.REMIND, -3),
    (_Action.SURVEY, 1),
    (_Action.SURVEY_NUDGE, 4),
    (_Action.MEMO, 5),
)
EARLIEST_INVITATION = -14
LATEST_INVITATION = dt.timedelta(days=2)
"""An invitation that would come later than this is for a person to decide."""
ADVISED_HOURS = 3

_PROGRAMME = (
    (0, "Kahvi ja tervetuloa"),
    (15, "Esittäytymiskierros: ketä me olemme ja mitä toivomme kunnalta"),
    (60, "Kunnan puheenvuoro"),
    (90, "Työpaja pienissä ryhmissä"),
    (150, "Yhteenveto: mitä sovittiin ja kuka vie eteenpäin"),
)
"""Minutes from the beginning of an evening of three hours; another length is divided alike."""
_WHOLE = 180
LEAD = (
    "Kunnan ja järjestöjen yhteinen ilta. Tervetuloa jokainen kunnassa toimiva järjestö, yhdistys "
    "ja seura."
)
BODY = (
    "Illassa kuulemme toisiltamme, mitä kunnassa on tekeillä, ja sovimme, mitä teemme yhdessä. "
    "Kerro esittäytymiskierroksella, mitä yhdistyksenne toivoo kunnalta.\n\n"
    "Illasta lähetetään muistio kaikille, jotka haluavat sen."
)
CONTACT = "Kysy lisää: {contact}"
TITLE = "Järjestöilta {place}"
THE_END = "Tilaisuus päättyy"


def programme(starts_at: dt.datetime, length: dt.timedelta) -> list[dict[str, Any]]:
    """The programme's lines as raw blocks, their times worked out from the local beginning."""
    share = length / dt.timedelta(minutes=_WHOLE)
    lines = [(_rounded(minutes * share), what) for minutes, what in _PROGRAMME]
    lines.append((round(length / dt.timedelta(minutes=1)), THE_END))
    return [
        {
            "type": "item",
            "value": {"time": f"{starts_at + dt.timedelta(minutes=after):%H.%M}", "what": what},
            "id": str(uuid.uuid4()),
        }
        for after, what in lines
    ]


def _rounded(minutes: float) -> int:
    """To five minutes."""
    return round(minutes / 5) * 5
