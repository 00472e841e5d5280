"""What the regions hold of people (network/privacy)."""

from django.utils.translation import gettext_lazy as _

from network.privacy.declaring import Basis, Limit, Personal
from network.privacy.registry import declare, nothing_personal
from regions import traces  # noqa: F401 — registers what is wiped out of histories
from regions.models.activity import LOG_KEPT_FOR
from regions.models.mails import MAIL_KEPT_FOR
from regions.searching.missed import KEPT

REFERENCE = "reference data"

declare(
    Personal(
        model="regions.OutgoingMail",
        title=_("Mails that the site has sent"),
        people=_("those who get mail from the site"),
        purpose=_("To send the mail, and to answer for what has been sent."),
        basis=Basis.WISH,
        fields=("email", "reason"),
        others=("kind", "key", "worker"),
        limits=(Limit(days=MAIL_KEPT_FOR.days, after="settled_at", event=_("the mail left")),),
        purge="regions.tasks.purge_mails",
        email="email",
    ),
    Personal(
        model="regions.RegionLogEntry",
        title=_("What has been done in the region"),
        people=_("those who work on the site"),
        purpose=_("To answer for what has been done."),
        basis=Basis.INTEREST,
        seen_by=_("the region's administrators"),
        fields=("label", "data"),
        limits=(Limit(days=LOG_KEPT_FOR.days, after="created_at", event=_("the deed")),),
        purge="regions.tasks.purge_activity",
        unfound=_("It tells of the work of the site's own people."),
        staff=True,
    ),
    Personal(
        model="regions.MissedSearch",
        title=_("Words that found nothing"),
        people=_("those who search on the site"),
        purpose=_("To know what is missing from the site. Nobody's name or address is kept."),
        basis=Basis.INTEREST,
        fields=("words",),
        others=("language",),
        limits=(Limit(days=KEPT.days, after="last_on", event=_("somebody last looked for it")),),
        purge="regions.tasks.forget_missed_searches",
        unfound=_("Nobody knows whose words they are."),
    ),
)
nothing_personal(
    "regions.Region",
    "name_fi name_sv name_en name_se code slug fi_genitive fi_in fi_from fi_to languages rooms "
    "map_view_box outline",
    REFERENCE,
)
nothing_personal(
    "regions.Municipality",
    "name_fi name_sv name_en name_se code name_smn name_sms slug slug_sv fi_genitive fi_in "
    "fi_from fi_to official_languages subregion_code wellbeing_county_code outline sort_key",
    REFERENCE,
)
nothing_personal(
    "regions.Theme", "name_fi name_sv name_en name_se key icnpo ptvl synonyms_fi", REFERENCE
)
nothing_personal(
    "regions.RegionSettings",
    "contact_email contact_phone postal_address sender_name sender_address letters_from own_colour",
    "the site's own contacts, which are a body's",
)
