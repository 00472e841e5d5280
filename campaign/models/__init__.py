"""Campaigns, their video stories, and good practices."""

from campaign.models.campaigns import CampaignPage
from campaign.models.consents import Consent, StoryTakenDown
from campaign.models.practices import PracticeIndexPage, PracticePage
from campaign.models.stories import VideoStoryPage
from campaign.models.story import DeclinedLift, Story, StoryShare, new_nonce
from campaign.models.submissions import StorySubmission
from campaign.models.toolkit import Material, MaterialFollower, MaterialVersion
from campaign.models.uploads import Upload
from campaign.models.videos import Video, VideoRendition

__all__ = [
    "CampaignPage",
    "Consent",
    "DeclinedLift",
    "Material",
    "MaterialFollower",
    "MaterialVersion",
    "PracticeIndexPage",
    "PracticePage",
    "Story",
    "StoryShare",
    "StorySubmission",
    "StoryTakenDown",
    "Upload",
    "Video",
    "VideoRendition",
    "VideoStoryPage",
    "new_nonce",
]
