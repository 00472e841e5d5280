"""What comes of it: the memo, what was agreed, the survey, reports, the series' baton."""
