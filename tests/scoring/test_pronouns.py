"""Feedback speaks of her as she, of somebody unknown as they, and touches nobody's words."""

import pytest

from simulator.scoring.pronouns import Pronoun, spoken_of


@pytest.mark.parametrize(
    ("said", "pronoun", "spoken"),
    [
        ("You told him how to feel.", "she", "You told her how to feel."),
        ("He was kept on hold, and his patience went.", "they", "They were kept on hold, and their patience went."),
        ("No question of his was left open.", "she", "No question of hers was left open."),
        ("He wants it brief: he had said so himself.", "they", "They want it brief: they had said so themselves."),
        ("He said: “he told his boss” to him.", "she", "She said: “he told his boss” to her."),
        ("He always had to wait.", "they", "They always had to wait."),
        ("This is the history of the theme.", "she", "This is the history of the theme."),
        ("You put it on him.", "he", "You put it on him."),
    ],
)
def test_the_customer_is_spoken_of_as_he_is(said: str, pronoun: Pronoun, spoken: str) -> None:
    assert spoken_of(said, pronoun) == spoken
