"""The desk of translations: what a region's staff see first."""
