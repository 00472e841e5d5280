"""What a region takes along of its figures."""

from regions.moving.registry import carry, stay

carry("visits.PageVisits", "visits.MonthVisits", "visits.SourceVisits", "visits.SearchedWords")
stay("visits.VisitBatch", why="guards against counting twice")
