"""From a letter's page to a mail."""
