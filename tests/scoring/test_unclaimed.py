"""A wish, his own want, a no and the trainee's own time claim nothing; what is said beside them does."""

import pytest

from simulator.scoring.unclaimed import claimed, to_come


@pytest.mark.parametrize(
    "text",
    [
        "i wish i could get it to you this afternoon",
        "i'd love to give you the whole ninety minutes today",
        "i know you want your own laptop back today",
        "i can see you need it tomorrow for the rent",
        "i understand sixteen sounds better than 24",
        "you were hoping to have it back by tomorrow",
        "i'm here until six today if anything comes up",
        "i'll be back in two minutes",
        "i have to order the courier by five",
        "i'll call you tomorrow at one",
        "i only started this evening",
    ],
)
def test_nothing_is_claimed(text: str) -> None:
    assert set(claimed(text)) == {","}


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("i know you want it today and you'll have it by nine", "you'll have it by nine"),
        ("i know you'll have it by nine", "i know you'll have it by nine"),
        ("i wish i knew but it's back tonight", "but it's back tonight"),
        ("i understand he'll be seen soon", "i understand he'll be seen soon"),
        ("it's still no for the sixteen, but 19 i can do", "but 19 i can do"),
        ("no problem, you get sixteen", "no problem, you get sixteen"),
        ("i can write you a refund", "i can write you a refund"),
        ("the card machine is back in five minutes", "the card machine is back in five minutes"),
        ("you need to call your bank", "you need to call your bank"),
    ],
)
def test_what_is_said_beside_it_stays(text: str, left: str) -> None:
    assert left in claimed(text)
    assert len(claimed(text)) == len(text)


def test_what_is_past_is_nothing_to_come() -> None:
    assert to_come("they joined it this afternoon").strip(",") == ""
    assert "it'll be back tonight" in to_come("they joined it this afternoon, and it'll be back tonight")
    assert to_come("it's fixed by ten") == "it's fixed by ten"
    assert to_come("it will be joined this evening") == "it will be joined this evening"
