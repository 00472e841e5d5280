"""Public pages as Markdown, and /llms.txt that leads to them (https://llmstxt.org)."""
