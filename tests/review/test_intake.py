"""What others wrote is read as far as it can be, and what cannot is told by its line."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.practice.transcript import Transcript
from simulator.review.formats import read_text
from simulator.review.intake import Bad, read_jsonl
from tests.review.taken_in import TURNS, line, read, talk


def test_our_own_line_comes_back_as_it_went() -> None:
    own = Transcript.model_validate(
        {
            "id": "x",
            "mode": "practice",
            "ending": "settled",
            "turns": [{**TURNS[1], "mind": {"calm": 41}, "at": "2026-01-01T10:00:00Z", "unknown": {"k": [1]}}],
            "events": [{"after_turn": -1, "kind": "desk", "data": {"action": "refund"}, "more": 1}],
            "notes": [{"turn": 0, "text": "well done"}],
        }
    )
    assert read(own.to_json()) == ([own], [])


def test_byte_order_mark_line_ends_and_blank_lines_do_not_matter() -> None:
    good, bad = read("\ufeff" + line(id="a") + "\r\n", "\n", "  \r\n", line(id="b"))
    assert [one.id for one in good] == ["a", "b"]
    assert bad == []


def test_a_cut_line_is_told_and_the_others_are_read() -> None:
    whole = line(id="b")
    good, bad = read(line(id="a"), whole[: len(whole) // 2], line(id="c"), "nonsense")
    assert [one.id for one in good] == ["a", "c"]
    assert [str(one) for one in bad] == [
        "line 2: it breaks off in the middle",
        "line 4: it is not JSON: Expecting value (column 1)",
    ]


@pytest.mark.parametrize(
    ("role", "speaker"),
    [("user", "customer"), ("USR", "customer"), (" Client ", "customer"), ("agent", "trainee"),
     ("assistant", "trainee"), ("system", "trainee"), ("Support", "trainee"), ("Trainee", "trainee")],
)  # fmt: skip
def test_roles_of_other_tools_are_understood(role: str, speaker: str) -> None:
    good, _ = read(line(turns=[{"speaker": role, "text": "hi"}]))
    assert talk(good[0]) == [(speaker, "hi")]


def test_a_chat_in_openais_format_has_the_assistant_serve() -> None:
    messages: list[dict[str, Any]] = [
        {"role": "system", "content": "You are an agent."},
        {"role": "user", "content": "where is it"},
        {"role": "assistant", "content": None, "tool_calls": []},
        {"role": "tool", "content": "{}"},
        {"role": "assistant", "content": [{"type": "text", "text": "At the depot."}, {"type": "image_url"}]},
    ]
    good, bad = read(json.dumps({"messages": messages, "model": "m"}))
    assert talk(good[0]) == [("customer", "where is it"), ("trainee", "At the depot.")]
    assert good[0].model_extra == {
        "model": "m",
        "left_out": [
            {"before_turn": 0, **messages[0]},
            {"before_turn": 1, **messages[2]},
            {"before_turn": 1, **messages[3]},
        ],
    }
    assert good[0].turns[1].model_extra == {"foreign_text": messages[4]["content"]}
    assert [(one.line, one.skipped) for one in bad] == [(1, False)]


def test_an_id_is_made_where_there_is_none_and_is_always_the_same() -> None:
    record = json.dumps({"turns": TURNS})
    (first,), _ = read(record)
    (again,), _ = read("", record)
    (other,), _ = read(json.dumps({"turns": TURNS[:1]}))
    assert first.id == again.id != other.id
    assert first.id.startswith("import-")
    assert read(line(id=17))[0][0].id == "17"
    assert read(json.dumps({"conversation_id": "c9", "utterances": TURNS}))[0][0].id == "c9"


def test_empty_turns_are_dropped_told_and_events_move_along() -> None:
    turns = [TURNS[0], {"speaker": "customer", "text": " \n"}, TURNS[1]]
    events = [{"after_turn": n, "kind": "hold"} for n in (-1, 0, 1, 2, 10**30)]
    (good,), (bad,) = read(line(turns=turns, events=events))
    assert talk(good) == [("trainee", "Hello."), ("customer", "hm")]
    assert [event.after_turn for event in good.events] == [-1, 0, 0, 1, 1]
    assert (bad.why, bad.skipped) == ("turn 1 is empty and was left out", False)


def test_an_id_counts_once() -> None:
    good, bad = read(line(), line(), line(seed=3))
    assert len(good) == 1
    assert [str(one) for one in bad] == [
        "line 2: the same session stands in line 1",
        "line 3: another session of the id 'a' stands in line 1",
    ]


def test_values_that_cannot_be_used_are_set_aside_and_kept() -> None:
    turn = {**TURNS[1], "mind": {"calm": None}, "at": "yesterday"}
    (good,), (bad,) = read(line(turns=[turn, turn], mode=3, seed=float("inf"), state={"x": 1}))
    assert good.turns[0].model_extra == {"foreign_mind": {"calm": None}, "foreign_at": "yesterday"}
    assert (good.mode, good.seed) == (None, None)
    assert bad.why == "not as expected, and kept under foreign_… instead: at (2), mind (2), mode"
    assert read(good.to_json()) == ([good], [])


@pytest.mark.parametrize(
    "odd",
    ["null", "3", '"x"', "[]", "{}", '{"turns": 3}', '{"turns": [3]}', '{"turns": [{}]}', "[" * 9000, "9" * 9000,
     '{"turns": [{"speaker": "alien", "text": "x"}]}', '{"turns": [{"speaker": "user", "text": {}}]}',
     '{"turns": [{"speaker": ["user"], "text": "x"}]}', '{"turns": [{"speaker": "user", "text": " "}]}',
     json.dumps({"id": "a", "turns": TURNS, "x": json.loads("[" * 99 + "]" * 99)})],
)  # fmt: skip
def test_odd_records_are_told_and_never_crash(odd: str) -> None:
    good, bad = read(odd, line(id="fine"))
    assert [one.id for one in good] == ["fine"]
    assert [(one.line, one.skipped) for one in bad] == [(1, True)]


def test_half_characters_and_hostile_ids_are_made_harmless() -> None:
    (good,), _ = read('{"id": "\\u001b[2Ja", "turns": [{"speaker": "user", "text": "a\\ud800b"}]}')
    assert good.turns[0].text == "a?b"
    assert good.id.startswith("import-")
    assert good.model_extra == {"foreign_id": "\x1b[2Ja"}
    assert Transcript.model_validate_json(good.to_json()) == good


any_json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5) | st.sampled_from(["user", "agent"]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                ["id", "turns", "messages", "speaker", "role", "text", "content", "events", "mind", "at", "x"]
            ),
            inner,
            max_size=4,
        )
    ),
    max_leaves=12,
)


@given(any_json)
def test_anything_is_a_transcript_or_is_told(value: Any) -> None:
    for found in (*read_jsonl([json.dumps(value)]), *read_text(json.dumps([value], indent=1))):
        assert isinstance(found, Bad) or Transcript.model_validate_json(found.to_json()).to_json() == found.to_json()


@given(st.text(max_size=60))
def test_any_text_is_read_or_told(text: str) -> None:
    for format in ("auto", "jsonl", "json", "csv", "md", "html"):
        for found in read_text(text, format):
            assert found.why if isinstance(found, Bad) else found.id
