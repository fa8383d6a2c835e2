"""Small phrases that were heard as something else: the ways in which each must be heard, and those in which not."""

import pytest

from simulator.customer.hearing import Context, hear
from simulator.customer.signals import Signal
from simulator.scoring.plain import plain

S = Signal

_LINES: dict[Signal, list[tuple[str, str]]] = {
    S.SAYS_NO: [
        (
            """
            No, sorry, that's not possible.
            no we dont do that
            Oh no, we can't do that one im afraid
            no it cant be before friday
            no that isnt something we can offer
            Oh no you can't bring it back after that
            """,
            """
            Oh no thats rough
            oh no, thats a real pain
            No, thats awful
            oh no I'm so sorry
            Oh no, your poor mum
            oh no that must have been terrible
            no thats not good
            """,
        ),
    ],
    S.BLAMES_CUSTOMER: [
        (
            """
            maybe somebody you know picked it up
            it was probably someone you know
            Somebody you know must have taken it.
            someone you know signed for it
            it must be someone you know
            """,
            """
            is there someone you know near Coopers Yard
            do you have someone you know there who could take it in
            we can leave it with somebody you know
            it's nicer to live near someone you know
            Is it for someone you know?
            """,
        ),
        (
            """
            did you maybe press something?
            have you maybe deleted something
            did you accidentally click the wrong one
            did you by any chance drop it?
            you didn't press anything did you
            did you touch anything you shouldnt have
            some people made it worse by typing the key in wrong
            """,
            """
            did you see something on the screen?
            did you maybe get a text from us?
            does it say anything when you press the button?
            did you hear anything from the courier?
            did anybody press you to sign?
            some people made a list
            """,
        ),
    ],
    S.CLOSES: [
        (
            """
            see you Monday
            ok see you then
            speak tomorrow
            talk soon
            bye for now
            great, see you on the 5th then, bye
            """,
            """
            Hi Mr Bell, I can see Monday and Tuesday here
            i see monday and tuesday in the notes
            we'll see then
            can you see tomorrow on the list?
            let me see Monday
            """,
        ),
    ],
    S.CHECKS_SATISFACTION: [
        (
            """
            Is there anything else?
            is there anything else you need
            Is there anything I missed?
            is there anything I can help with
            is there anything you're still unsure about?
            Is there anything you would like to know?
            """,
            """
            Is there anything on at the church
            is there anything in the box
            is there something under the lid?
            Is there something special about that day?
            is there anything showing on the screen?
            """,
        ),
    ],
    S.BLAMES_OTHERS: [
        (
            """
            they should have told you
            he should've checked it
            they never tell us anything
            she must have forgotten
            they should do their job
            """,
            """
            they should be done
            they should be done later tonight
            he should be with you at ten
            they should get to you by four
            she should have it by now
            they must be at the door by now
            """,
        ),
    ],
    S.VAGUE_TIME: [
        (
            """
            should be maybe another hour
            maybe another hour
            probably an hour or two
            could be another hour yet
            perhaps half an hour
            """,
            """
            it takes one hour
            within two hours
            in exactly two hours
            that'll be maybe ten pounds
            an hour from now
            """,
        ),
    ],
    S.GIVES_TIME: [
        (
            """
            should be with you around 9am
            its coming at 9am
            he'll be there for 9am
            at 9am tommorow
            about 9am on satuday
            its on tomorrows van
            the van is there between 8 and 12 tommorow
            """,
            """
            you called at 9am
            it broke at about 9am
            it was scanned around 9am yesterday
            so you waited from 9am
            they rang at 9 am and nobody came
            """,
        ),
    ],
    S.PREMATURE_UNDERSTANDING: [
        (
            """
            I get it.
            I understand.
            I understand your frustration.
            I understand your frustration. I'll send the van at nine.
            I understand. Please hold.
            I hear you. Calm down.
            """,
            """
            I get it. Ok so our van picks you up from the train tomorrow and does the church and back as well
            I get it. I'll send you a new one today, it's with you before noon.
            I understand. I've put it on the early van and I'll ring you at nine.
            I hear you. We'll refund the nineteen pounds tonight.
            Ok I get it. Someone will meet you at the door at ten.
            """,
        ),
    ],
}


def _cases(side: int) -> list[tuple[Signal, str]]:
    texts = [(signal, pair[side]) for signal, pairs in _LINES.items() for pair in pairs]
    return [(signal, line.strip()) for signal, text in texts for line in text.strip().split("\n")]


def _heard(line: str) -> set[Signal]:
    return {s.signal for s in hear(line, Context()).signals if s.sure >= 0.6}


@pytest.mark.parametrize(("signal", "line"), _cases(0))
def test_is_heard_as_typed_and_as_plainly_spelled(signal: Signal, line: str) -> None:
    assert signal in _heard(line)
    assert signal in _heard(plain(line).text)


@pytest.mark.parametrize(("signal", "line"), _cases(1))
def test_is_not_heard_as_typed_nor_as_plainly_spelled(signal: Signal, line: str) -> None:
    assert signal not in _heard(line)
    assert signal not in _heard(plain(line).text)
