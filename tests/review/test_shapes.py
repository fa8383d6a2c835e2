"""Transcripts of other tools: in lists, tables, blocks and pairs, with whatever else stands in them."""

import json

import pytest

from simulator.practice.transcript import Transcript
from simulator.review.formats import UnknownFormat, read_text
from simulator.review.intake import Bad
from simulator.review.naming import MappingWrong, naming_of
from tests.review.taken_in import TURNS, line, read, talk


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
