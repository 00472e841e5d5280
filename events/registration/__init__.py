"""Who is coming: the form, the waiting list, the door, the forecast, and forgetting."""
