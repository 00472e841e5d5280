"""Campaigns, their video stories, and good practices."""

from campaign.models.campaigns import CampaignPage
from campaign.models.practices import PracticeIndexPage, PracticePage
from campaign.models.stories import VideoStoryPage
from campaign.models.videos import Video

__all__ = ["CampaignPage", "PracticeIndexPage", "PracticePage", "Video", "VideoStoryPage"]
