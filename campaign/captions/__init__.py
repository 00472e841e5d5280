"""Captions of a story: reading WebVTT and SRT, checking them, and the editor in the page."""

from campaign.captions.checking import CaptionProblem, problems_of
from campaign.captions.reading import read_captions, read_text
from campaign.captions.transcripts import transcript_of
from campaign.captions.validators import validate_captions

__all__ = [
    "CaptionProblem",
    "problems_of",
    "read_captions",
    "read_text",
    "transcript_of",
    "validate_captions",
]
