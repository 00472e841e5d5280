"""The region's post: rooms put mails in, workers deliver each of them once."""

from regions.outbox.kinds import letter_kind
from regions.outbox.letters import Attachment, Letter
from regions.outbox.posting import Post, post, post_again, post_all

__all__ = ["Attachment", "Letter", "Post", "letter_kind", "post", "post_again", "post_all"]
