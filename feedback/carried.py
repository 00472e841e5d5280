"""What a region takes along of what people have told it."""

from regions.moving.registry import carry

carry("feedback.Feedback", "feedback.PageVerdict", "feedback.AnswerTally", "feedback.HandOver")
