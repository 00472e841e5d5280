"""Letters, who they go to, and what became of each."""

from newsletters.models.deliveries import Delivery
from newsletters.models.letters import NewsletterIndexPage, NewsletterPage
from newsletters.models.subscribers import Audience, Subscriber

__all__ = ["Audience", "Delivery", "NewsletterIndexPage", "NewsletterPage", "Subscriber"]
