"""The interface's words: a suggestion in a language of the region's, and a file that waits."""

from __future__ import annotations

from tests.isolation.filling import Side
from translating.models import InterfaceText, WordingUpload
from translating.models.wording import text_key

SAMI = ("se", "smn", "sms")


def suggest_words(side: Side) -> None:
    """What somebody of the region has written; only regions with a Sámi language see it."""
    words, editor = side.words("Kuukkeli"), side.people["editor"]
    msgid = words.say("sentence")
    language = next((code for code in SAMI if code in side.region.languages), "")
    if language:
        InterfaceText.objects.create(
            language=language,
            key=text_key("", msgid),
            context=words.say("meaning"),
            msgid=msgid,
            forms=[words.say("suggestion")],
            state=InterfaceText.State.SUGGESTED,
            changed_by=editor,
        )
    WordingUpload.objects.create(
        owner=editor,
        language=language or "se",
        name=words.file("wording", suffix="po"),
        changes=[{"key": "", "forms": [words.say("brought")], "approved": False}],
    )
