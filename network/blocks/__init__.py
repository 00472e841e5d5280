"""What editors place in a page's body."""

from network.blocks.body import BODY_FEATURES, BodyBlock
from network.blocks.figures import FigureBlock, FiguresBlock

__all__ = ["BODY_FEATURES", "BodyBlock", "FigureBlock", "FiguresBlock"]
