"""What people bring in as files: what the rooms that take them do alike."""
