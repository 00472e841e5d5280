"""What is held of people in attachments (network/privacy)."""

from network.privacy.registry import nothing_personal

nothing_personal("documents.Attachment", "title file file_hash", "what editors publish")
