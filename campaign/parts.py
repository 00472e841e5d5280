"""What the parts of the room put into the admin."""

from campaign.captions import hooks as captions
from campaign.consents import hooks as consents
from campaign.desk import hooks as desk
from campaign.feeds import hooks as feeds
from campaign.kit import hooks as kit
from campaign.practices import hooks as practices
from campaign.sharing import hooks as sharing
from campaign.submissions import hooks as submissions
from campaign.toolkit import hooks as toolkit
from campaign.videos import hooks as videos
from campaign.wall import hooks as wall

PARTS = (
    desk,
    videos,
    captions,
    consents,
    submissions,
    sharing,
    kit,
    wall,
    toolkit,
    practices,
    feeds,
)
