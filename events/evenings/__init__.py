"""The recipe of an associations' evening: a timeline of steps, invitations, reminders."""
