"""What the room opens in the admin; its form stands on every site and is no page."""

from regions.rooms import Room, register

ROOM = register(
    Room(
        order=205,
        seeds=lambda region: (),
        addresses={
            "editor": (
                "feedback_home",
                "feedback_desk",
                "feedback_take",
                "feedback_answer",
                "feedback_hand_over",
            )
        },
        parameters={"feedback_id": "feedback.Feedback"},
    )
)
