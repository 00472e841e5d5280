"""Letters, who they go to, and what became of each."""

from newsletters.models.audiences import Audience
from newsletters.models.consents import Consent, Suppression
from newsletters.models.deliveries import Delivery
from newsletters.models.digests import Digest
from newsletters.models.imports import ReaderImport
from newsletters.models.letters import NewsletterIndexPage, NewsletterPage
from newsletters.models.returns import ReturnedMail
from newsletters.models.sendings import LetterEdition, Sending
from newsletters.models.subscribers import Subscriber, Subscription
from newsletters.models.workers import MailBucket, MailWorker, SendingProgress

__all__ = [
    "Audience",
    "Consent",
    "Delivery",
    "Digest",
    "LetterEdition",
    "MailBucket",
    "MailWorker",
    "NewsletterIndexPage",
    "NewsletterPage",
    "ReaderImport",
    "ReturnedMail",
    "Sending",
    "SendingProgress",
    "Subscriber",
    "Subscription",
    "Suppression",
]
