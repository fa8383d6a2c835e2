"""What a line could do at most is known without trying it, so that what cannot be the best is not tried."""

import pytest

from simulator.scoring.better import options
from simulator.scoring.case import open_case
from simulator.scoring.tried import attempt, best_of, hope
from tests.scoring.made import customer
from tests.scoring.test_leading import GUSHING, PLAIN, played

TEXTS = ("Friday.", "The fitter Jonas comes on Friday between nine and eleven. That's on us.", "Please calm down.")


@pytest.mark.parametrize("lines", [PLAIN, GUSHING])
def test_nothing_does_more_than_was_hoped_for(lines: tuple[str, ...]) -> None:
    him = customer()
    case = open_case(played(him, *lines), him)
    for line in case.talk.trainee:
        for text in (*TEXTS, line.text, *filter(None, options(case, him, "", line))):
            assert attempt(case, line, text).gain <= hope(case, line, text), (line.text, text)


def test_what_meets_no_need_is_hoped_less_of() -> None:
    him = customer()
    case = open_case(played(him, *PLAIN), him)
    rude = case.talk.trainee[1]
    assert hope(case, rude, TEXTS[1]) > hope(case, rude, TEXTS[2])


def test_the_best_is_the_same_as_when_each_is_tried() -> None:
    him = customer()
    case = open_case(played(him, *GUSHING), him)
    line = case.talk.trainee[0]
    each = [tried for text in TEXTS if (tried := attempt(case, line, text)).fit]
    assert best_of(case, line, TEXTS) == max(each, key=lambda one: one.gain - 3.0 * each.index(one))
