"""What a region takes along of what people have told it."""

from regions.moving.registry import carry, stay

carry("feedback.Feedback", "feedback.PageVerdict", "feedback.AnswerTally")
stay("feedback.HandOver", why="it tells what another region has, and goes in 30 days")
