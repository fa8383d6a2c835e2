"""What others wrote is read as far as it can be, and what cannot is told by its line."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.practice.transcript import Transcript
from simulator.review.formats import UnknownFormat, read_text
from simulator.review.intake import Bad, read_jsonl
from simulator.review.naming import MappingWrong, naming_of

TURNS = [{"speaker": "trainee", "text": "Hello."}, {"speaker": "customer", "text": "hm"}]


def line(**record: Any) -> str:
    return json.dumps({"id": "a", "turns": TURNS, **record})


def read(*lines: str) -> tuple[list[Transcript], list[Bad]]:
    found = list(read_jsonl(lines))
    return [one for one in found if isinstance(one, Transcript)], [one for one in found if isinstance(one, Bad)]


def talk(transcript: Transcript) -> list[tuple[str, str]]:
    return [(turn.speaker, turn.text) for turn in transcript.turns]


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


def ids(text: str, format: str = "auto") -> list[str]:
    return [one.id for one in read_text(text, format) if isinstance(one, Transcript)]


def test_one_document_may_hold_them_in_a_list_or_by_name() -> None:
    records = [{"dialogue_id": f"d{n}", "turns": TURNS} for n in range(2)]
    assert ids(json.dumps(records, indent=2)) == ["d0", "d1"]
    assert ids(json.dumps({"first": {"turns": TURNS}, "second": {"messages": TURNS[:1]}}, indent=2)) == [
        "first",
        "second",
    ]
    assert ids(json.dumps({"id": "one", "turns": TURNS}, indent=2)) == ["one"]
    (one,) = read_text(json.dumps(TURNS, indent=2))
    assert isinstance(one, Transcript)
    assert len(one.turns) == 2


def test_both_sides_in_one_turn_are_told_apart() -> None:
    log = [{"turn id": 1, "user utterance": "no sound", "system response": "Which phone?"}]
    (one,) = read_text(json.dumps({"x": {"log": log}}))
    assert isinstance(one, Transcript)
    assert (one.id, talk(one)) == ("x", [("customer", "no sound"), ("trainee", "Which phone?")])


def test_a_table_is_grouped_by_its_id() -> None:
    assert ids("session,speaker,text\na,user,hi\nb,agent,yes\na,agent,ok\n") == ["a", "b"]
    assert ids('"session";"speaker";"text"\r\nc;user;"hi; there"\r\n') == ["c"]


def test_messages_that_answer_each_other_are_one_conversation() -> None:
    table = (
        "tweet_id,author_id,inbound,created_at,text,response_tweet_id,in_response_to_tweet_id\n"
        '2,Shop,False,Wed Oct 11 13:25:49 +0000 2017,"Which one?",3,1\n'
        "3,77,True,Wed Oct 11 13:26:00 +0000 2017,the red one,,2\n"
        "1,77,True,Wed Oct 11 13:25:00 +0000 2017,it broke,2,\n"
        "9,88,True,,lost,,404\n"
    )
    found = [one for one in read_text(table) if isinstance(one, Transcript)]
    assert [one.id for one in found] == ["tweet-1", "tweet-9"]
    assert talk(found[0]) == [("customer", "it broke"), ("trainee", "Which one?"), ("customer", "the red one")]


def test_an_unknown_format_is_refused_with_those_there_are() -> None:
    with pytest.raises(UnknownFormat, match="auto, jsonl, json, csv, md, html"):
        read_text("", "docx")


def records(text: str, format: str = "auto") -> list[Transcript]:
    """What was read, by its looks and by its name alike."""
    found = list(read_text(text))
    assert format == "auto" or found == list(read_text(text, format))
    return [one for one in found if isinstance(one, Transcript)]


def test_sentences_in_two_languages_keep_their_labels() -> None:
    chat = {
        "id": "c1",
        "dialog": {"Task Sucess": 4.0},
        "turns": [
            {
                "floor": "inbound",
                "text_mt": ["Hello.", "It broke."],
                "text_src": ["Olá.", "Partiu."],
                "Emotion": [2, 5],
            },
            {"floor": "outbound", "text_mt": ["Qual?"], "text_src": ["Which one?"], "IQ": 5, "Templated": [0]},
        ],
    }
    (one,) = records(json.dumps([chat]), "maia-dqe")
    assert talk(one) == [("customer", "Hello.\nIt broke."), ("trainee", "Which one?")]
    assert one.turns[0].model_extra == chat["turns"][0]  # type: ignore[index]
    assert one.model_extra == {"dialog": {"Task Sucess": 4.0}}
    assert records(one.to_json()) == [one]


def test_a_table_of_segments_in_two_languages() -> None:
    head = "doc_id,source_language,target_language,source_segment,mt_segment,pe_segment,translation_direction\n"
    (one,) = records(
        head + 'd,fr,en,"Ça ne\nva pas",no,It fails,customer\nd,en,fr,Hello,x,Bonjour,agent\n', "maia-chats"
    )
    assert talk(one) == [("customer", "It fails"), ("trainee", "Hello")]
    assert (one.turns[0].model_extra or {})["source_segment"] == "Ça ne\nva pas"


def test_blocks_of_lines_keep_the_raters_marks() -> None:
    text = "USER\tHi\tINFORM\t3,2,3\r\nSYSTEM\tHello\t\t\r\nUSER\tOVERALL\t\t1,1,2\ttoo slow\r\n\r\nUSER\tbye\n"
    first, second = records(text, "uss")
    assert talk(first) == [("customer", "Hi"), ("trainee", "Hello")]
    assert first.turns[0].model_extra == {"action": "INFORM", "satisfaction": [3, 2, 3]}
    assert first.model_extra == {"satisfaction": [1, 1, 2], "explanation": "too slow"}
    assert talk(second) == [("customer", "bye")]
    (bad,) = read_text("USER\thi\nUSER hi\n")
    assert isinstance(bad, Bad)
    assert bad.line == 2


def test_a_seekers_story_is_no_situation() -> None:
    record = {
        "emotion_type": "anger",
        "situation": "my boss",
        "dialog": [{"speaker": "usr", "text": "hi"}, {"speaker": "sys", "text": "hello", "strategy": "Question"}],
    }
    (one,) = records(json.dumps(record), "esconv")
    assert one.situation is None
    assert one.model_extra == {"emotion_type": "anger", "foreign_situation": "my boss"}
    assert one.turns[1].model_extra == {"strategy": "Question"}


def test_what_stands_beside_two_sides_in_one_is_kept() -> None:
    log = [
        {"turn id": 1, "user utterance": "no sound", "system response": "Which phone?"},
        {"turn id": 2, "user utterance": "", "system response": "Hello?"},
        {"turn id": 3, "user utterance": "", "system response": " "},
    ]
    (one,) = records(json.dumps({"x": {"log": log}}), "tweetsumm")
    assert [turn.model_extra for turn in one.turns] == [{"turn id": 1}, {}, {"turn id": 2}]
    assert (one.model_extra or {})["left_out"] == [{"before_turn": 3, "turn id": 3, "speaker": "customer", "text": ""}]


def test_what_is_called_like_ours_and_is_not_is_kept() -> None:
    turns = [{"role": "agent", "content": "Hi"}, {"role": "bot", "content": "I am a bot"}]
    (one,), _ = read(json.dumps({"id": "a", "turns": 2, "messages": turns, "review": [{"kind": "note"}, 3]}))
    assert one.model_extra == {"foreign_turns": 2, "foreign_review": [{"kind": "note"}, 3]}
    assert one.review == ()
    assert [turn.model_extra for turn in one.turns] == [
        {"foreign_speaker": "agent"},
        {"foreign_speaker": "bot"},
    ]


def test_a_record_of_another_shape_is_told_where_one_was_asked_for() -> None:
    (bad,) = read_text(line(), "sgd")
    assert isinstance(bad, Bad)
    assert bad.why == "it is not of the format sgd"
    (bad,) = read_text("a,b\n1,2\n", "twcs")
    assert isinstance(bad, Bad)
    assert bad.why == "it is not of the format twcs: there is no column inbound"


def test_a_message_that_comes_twice_is_told_by_its_line() -> None:
    head = "tweet_id,author_id,inbound,created_at,text,response_tweet_id,in_response_to_tweet_id\n"
    row = "1,77,True,,it broke,,\n"
    found = list(read_text(head + row + row + row.replace("broke", "works")))
    assert [str(one) for one in found if isinstance(one, Bad)] == [
        "line 3: the same message stands in line 2",
        "line 4: another message of the id 1 stands in line 2",
    ]


def test_a_mapping_says_who_is_who() -> None:
    naming = naming_of("speaker=who, text=words\nid=case # theirs\ncustomer=Payer|guest")
    assert [naming.side(name) for name in (" payer", "Guest", "anybody")] == ["customer", "customer", "trainee"]
    assert naming_of("trainee=jo").side("x") == "customer"
    assert naming_of("customer=a,trainee=b").side("c") is None
    for wrong in ("speaker", "speaker=", "colour=red"):
        with pytest.raises(MappingWrong):
            naming_of(wrong)
    document = json.dumps({"case": 8, "messages": [{"who": "payer", "words": "hi"}]}, indent=1)
    (one,) = read_text(document, naming=naming)
    assert isinstance(one, Transcript)
    assert (one.id, talk(one)) == ("8", [("customer", "hi")])
