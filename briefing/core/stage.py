"""The stages that a goal or a measure goes through."""

from enum import StrEnum


class Stage(StrEnum):
    """How far a goal or measure has come, in order."""

    ANNOUNCED = "announced"
    AGREED = "agreed"
    STARTED = "started"
    DELIVERED = "delivered"

    @property
    def step(self) -> int:
        """The stage's place in the order, from 1 to 4."""
        return list(Stage).index(self) + 1
