"""Which sessions a coach should look at, and why."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from simulator.customer.signals import Heard
from simulator.practice.transcript import TakeOf, Transcript, Turn
from simulator.review.entries import Decision, Dispute, Entry, Heeded, Missed, Sent, Verdict
from simulator.review.folder import Folder, folder_of
from simulator.review.library import SessionRow
from simulator.review.queue import (
    ENOUGH,
    FAR,
    NARROWEST,
    Need,
    Order,
    drawn,
    in_order,
    keep,
    needs_of,
    reviewed,
    send,
    why,
)
from simulator.scoring.score import score
from simulator.scoring.scorecard import Scorecard
from tests.scoring.made import GOOD, customer, rubric, transcript
from tests.tui.fake_library import FakeLibrary

_START = datetime(2026, 1, 1, tzinfo=UTC)
TALK = transcript(*GOOD).model_copy(update={"id": "plain", "ending": "settled", "trainee": "tom"})
CARD = score(TALK, customer(), rubric())
MARK = CARD.overall or 0.0


def row(id: str, overall: float | None = None, minute: int = 0, needs: tuple[str, ...] = ()) -> SessionRow:
    when = _START + timedelta(minutes=minute)
    return SessionRow(id, "p", "s", "practice", "book", "settled", when, 8, "tom", overall, needs=needs)


def folder(*entries: Entry) -> Folder:
    return folder_of(entries, "tom")


def needs(
    talk: Transcript = TALK, card: Scorecard = CARD, others: tuple[SessionRow, ...] = (), *added: Entry
) -> set[str]:
    return needs_of(talk, card, others, folder(*added))


def test_an_ordinary_session_needs_nobody() -> None:
    assert not drawn("plain")
    assert needs() == set()


def test_one_in_ten_is_drawn_by_its_id_alone() -> None:
    ids = [f"session {n}" for n in range(2000)]
    assert 0.08 < sum(map(drawn, ids)) / len(ids) < 0.12
    one = next(id for id in ids if drawn(id))
    assert needs(TALK.model_copy(update={"id": one})) == {Need.SAMPLE}
    take = TALK.model_copy(update={"id": one, "take_of": TakeOf(session="plain", turn=2)})
    assert needs(take) == set()


def test_a_drill_waits_for_nobody_who_was_not_asked() -> None:
    drill = TALK.model_copy(update={"take_of": TakeOf(session="plain", turn=2, why="drill")})
    unfair = CARD.model_copy(update={"fair": False})
    asked = Dispute(by="tom", about="want.settled", turn=1, text="I did tell him.")
    assert needs(drill, unfair) == set()
    assert needs(drill, unfair, (), asked) == {Need.DISPUTE}


def test_what_the_score_itself_says() -> None:
    assert needs(card=CARD.model_copy(update={"fair": False})) == {Need.FAULT}
    assert needs(card=CARD.model_copy(update={"overall": None})) == {Need.FAULT}
    unsure = {d: s.model_copy(update={"confidence": 0.3}) for d, s in CARD.dimensions.items()}
    assert needs(card=CARD.model_copy(update={"dimensions": unsure})) == {Need.LOW_CONFIDENCE}


def marked(*marks: float, **changes: object) -> tuple[SessionRow, ...]:
    return tuple(replace(row(f"s{n}", mark), **changes) for n, mark in enumerate(marks))  # type: ignore[arg-type]


def test_a_mark_far_from_what_others_got_who_ended_as_well() -> None:
    alike = FAR * NARROWEST
    far, near = [MARK - alike - 1] * ENOUGH, [MARK - alike + 1] * ENOUGH
    assert needs(others=marked(*far)) == {Need.OUTLIER}
    assert needs(others=marked(*near)) == set()
    assert needs(others=marked(*far[1:])) == set()
    assert needs(others=(*marked(*far[1:]), row("plain", far[0]))) == set()
    assert needs(others=marked(*far, ending="left")) == set()
    assert needs(others=marked(*far, take_of="plain")) == set()


def test_where_marks_differ_widely_none_is_an_outlier() -> None:
    wide = [MARK - 15 * n for n in range(ENOUGH)]
    assert needs(others=marked(*wide)) == set()


def test_an_unheard_line_until_a_coach_has_heeded_it() -> None:
    line = Turn(speaker="trainee", text="something or other", heard=Heard(unheard=True, wordcount=9))
    talk = TALK.model_copy(update={"turns": (*TALK.turns, line)})
    assert needs(talk) == {Need.UNHEARD}
    assert needs(talk, CARD, (), Heeded(by="ines", turn=len(TALK.turns), agreed=False)) == set()


def test_what_the_trainee_added() -> None:
    dispute = Dispute(by="tom", about="want", turn=1, text="I did.")
    missed = Missed(by="tom", turn=1, signal="apology", words="sorry")
    assert needs(TALK, CARD, (), dispute, missed) == {Need.DISPUTE, Need.MISSED}
    answer = Verdict(by="ines", about="want", decision=Decision.ACCEPT, answers=dispute.id)
    assert needs(TALK, CARD, (), dispute, answer) == set()


def test_after_the_feedback_only_what_came_up_since() -> None:
    unfair = CARD.model_copy(update={"fair": False})
    sent = Sent(by="ines")
    assert needs(TALK, unfair, (), sent) == set()
    assert needs(TALK, unfair, (), sent, Dispute(by="tom", about="want", turn=1, text="No.")) == {Need.DISPUTE}


def test_sending_empties_needs_releases_the_claim_and_counts() -> None:
    library = FakeLibrary([TALK])
    keep(library, TALK, CARD.model_copy(update={"fair": False}))
    assert library.needs["plain"] == (Need.FAULT,)
    assert library.claim("plain", "ines")
    library.add_entry("plain", Verdict(by="ines", about="want", decision=Decision.ADJUST, mark=0))
    keep(library, TALK, CARD)
    assert dict(library.counts) == {"plain": CARD.overall}  # not yet sent
    sent = Sent(by="ines")
    send(library, TALK, CARD, sent)
    send(library, TALK, CARD, sent)
    assert dict(library.needs) == {"plain": ()}
    assert library.claim("plain", "olaf")
    counts = library.counts["plain"]
    assert counts is not None
    assert counts < MARK
    assert library.cards["plain"] == CARD
    assert reviewed(library, "ines", sent.at.astimezone().date()).sessions == ("plain",)


def test_the_order_of_the_queue_and_its_words() -> None:
    rows = [
        row("new", minute=9, needs=("dispute",)),
        row("old", minute=1, needs=("sample",)),
        row("mid", minute=5, needs=("sample", "fault")),
    ]
    assert [r.id for r in in_order(rows, Order.OLDEST)] == ["old", "mid", "new"]
    assert [r.id for r in in_order(rows, Order.WEIGHTIEST)] == ["new", "mid", "old"]
    assert why(("sample", "dispute")) == "disputed, sample"
    assert why(("of_another_day",)) == "of another day"
