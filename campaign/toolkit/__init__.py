"""The toolkit of a campaign: materials with versions, downloads, and mails when one changes."""
