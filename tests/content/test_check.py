import re
from pathlib import Path
from typing import Any

import pytest

from simulator.content.check import check
from simulator.content.faults import ContentWrong, Fault
from tests.content.room import BOOK, PERSONA, QUESTIONS, RULES, SCRIPT, SITUATION, Room

Case = tuple[str, str, str]


def sampled(cases: list[Case]) -> list[Any]:
    """Every second one; the others only in the soak."""
    return [pytest.param(*one, marks=pytest.mark.soak if n % 2 else ()) for n, one in enumerate(cases)]


# what stands there, what is put there, and what is said of it
SITUATIONS = [
    ("channel: chat", "channel: chatt", "channel: “chatt” is not one of: phone, chat, counter (did you mean chat?)"),
    ("teaser:", "teser:", "teser: is not a key that belongs here (did you mean teaser?)"),
    ("price: good_question", "price: god_question", "(did you mean good_question?)"),
    ("after: [where, when]", "after: [where, wen]", "after[1]: there is no need “wen” (did you mean when?)"),
    ("desk: [watch, call_back]", "desk: [wach]", "met.desk[0]: there is no action “wach” (did you mean watch?)"),
    ("desk: [watch, call_back]", "desk: [send_today]", "the system always refuses “send_today”"),
    ("answers: [name]", "answers: [nam]", "there is no common question “nam” (did you mean name?)"),
    (r"'\bleeds\b'", r"'\bleeds(\b'", "needs[where].met.told[0]: not a regular expression: missing )"),
    (r"'\bleeds\b'", "'(?:leeds)?'", "needs[where].met.told[0]: this pattern matches even where nothing is said"),
    (r"'\bleeds\b'", "'x(le+)*s'", "this pattern repeats a repetition"),
    ("brief: 7 Elm Road, Harrogate.", "brief: The usual.", "holds none of the fact's keys (elm road, harrogate)"),
    ("keys: [elm road, harrogate]", "keys: [elm road, harrogate, still]", "keys[2]: a book says “still” by itself"),
    ("- Two days late.", "- It's for a birthday.", "points.brief[0]: gives away the fact “birthday”"),
    ("- Two days late.", "- Two days late, {frist}.", "nothing fills the slot {frist} (did you mean {first}?)"),
    ("- Two days late.", "- two days late", "points.brief[0]: “two days late” is not a whole sentence"),
    ("- Still not here.", "- Two days late.", "points.brief[4]: “Two days late.” stands here twice"),
    ("why: Thursday's", "wy: Thursday's", "hints.wy: there is no need or fact “wy” (did you mean why?)"),
    ("- id: due\n", "- id: order\n", "there is another “order” among the facts"),
    ("trust: 58", "trust: 158", "facts[ordered_late].trust: 158 is too large, the most is 100"),
    ("weight: 1.4", "weight: lots", "needs[when].weight: “lots” is not a number"),
    ("keys: [elm road", "keys: [7, elm road", "facts[address].keys[0]: YAML reads this as a number; put it in quotes"),
    ("thing: the parcel", "thin: the parcel", "slots.thin: no text uses this slot"),
]


@pytest.mark.parametrize(("old", "new", "said"), sampled(SITUATIONS))
def test_a_broken_situation_is_told_by_line_and_key(room: Room, old: str, new: str, said: str) -> None:
    line = room.swap(SITUATION, old, new)
    (fault,) = [f for f in check([room.root / SITUATION], room.root) if said in str(f)]
    assert (fault.file, fault.line) == (SITUATION, line)


MISSING = [
    ("answers: [name]", "answers: []", "is said when asked for, but neither `asked` nor `answers` says by what"),
    ("trust: 58", "trust: 0", "its price is trust, but `trust` does not say how much"),
    ("    true_need: true\n", "", "facts: no fact is the `true_need`"),
    ("channel: chat\n", "", "channel: is missing"),
]


@pytest.mark.parametrize(("old", "new", "said"), MISSING)
def test_what_is_missing_is_told_where_the_thing_begins(room: Room, old: str, new: str, said: str) -> None:
    line = room.swap(SITUATION, old, new)
    (fault,) = [f for f in check([room.root / SITUATION], room.root) if said in str(f)]
    assert 0 < fault.line < line


OTHERS = [
    (PERSONA, "name:", "nmae:", "nmae: is not a key that belongs here (did you mean name?)"),
    (PERSONA, "book: impatient", "book: impatience", "there is no book “impatience” (did you mean impatient?)"),
    (PERSONA, re.compile(r"patience: \d+"), "patience: 140", "patience: 140 is too large, the most is 100"),
    (BOOK, "canned_phrase:", "caned_phrase:", "(did you mean canned_phrase?)"),
    (BOOK, "  react:", "  raect:", "moves.raect: “raect” is not one of: open, vent, press"),
    (
        BOOK,
        re.compile(r"(?<=\n  disclose:\n    any:\n)      \w+:"),
        "      wram:",
        "is not a mood (did you mean warm?)",
    ),
    (RULES, re.compile(r"sure_negative: [\d.]+"), "sure_negative: 0.1", "bad signals need more certainty"),
    (RULES, re.compile(r"warn_strikes: [\d.]+"), "warn_strikes: 24", "he would leave (leave_strikes) before he warns"),
    (RULES, "  greeting:", "  greting:", "signals.greting: “greting” is not one of: greeting"),
    (RULES, re.compile(r"anger_share: [\d.]+"), "anger_share: 0.5", "anger_share: 0.5 is too large, the most is 0.25"),
    (QUESTIONS, "  asked:", "  askd:", "[name].askd: is not a key that belongs here (did you mean asked?)"),
    (QUESTIONS, "- id: reference", "- id: name", "there is another “name”"),
    ("prompts/customer.md", "{%", "{% if %}{%", "is not a template: "),
]


@pytest.mark.parametrize(("file", "old", "new", "said"), OTHERS)
def test_other_broken_files_are_told_too(
    room: Room, file: str, old: str | re.Pattern[str], new: str, said: str
) -> None:
    line = room.swap(file, old, new)
    found = [f for f in check([room.root / file], room.root) if said in str(f)]
    assert [f.file for f in found] == [file]
    assert abs(found[0].line - line) <= 1


@pytest.mark.soak
def test_a_question_that_no_fact_answers_is_told_for_every_situation(room: Room) -> None:
    room.write(QUESTIONS, (room.root / QUESTIONS).read_text() + "\n- id: shoe_size\n  asked: ['\\bshoe size\\b']\n")
    told = [f for f in check(root=room.root) if "shoe_size" in f.what]
    assert len(told) == len(list((room.root / "personas").rglob("situations/*.yaml")))


BOOK_OF_TWO = """
moves:
  warn: {any: {any: ["One more and I'm gone.", "Enough.", "Enough."]}}
  disclose: {any: {any: ["{fact}", "Nothing."]}}
  test: {any: {any: ["So {promised}."]}}
interview: {bets: ["It was fine."]}
"""


def test_a_book_must_have_every_move_and_no_line_twice(tmp_path: Path) -> None:
    path = tmp_path / "two.yaml"
    path.write_text(BOOK_OF_TWO, encoding="utf-8")
    said = [str(f).removeprefix(f"{path}:") for f in check([path])]
    assert "2: moves: no lines for the move `leave`" in said
    assert "3: moves.warn.any.any[2]: “Enough.” stands in this book twice (also at moves.warn.any.any)" in said
    assert "4: moves.disclose.any.any[1]: a line of `disclose` must hold {fact}" in said
    assert "5: moves.test: needs a line that can always be said, without {words} or {promised}" in said
    assert "6: interview: nothing to say for `best`" in said
    assert "6: interview.bets: is no part of the interview (did you mean best?)" in said
    assert not any("`warn`" in one for one in said)


SCRIPTS = [
    ("asked: leave_with_nine", "asked: leave_with_ten", "no question “leave_with_ten” (did you mean leave_with_nine?)"),
    ("told: birthday", "told: birthdya", "there is no fact “birthdya” (did you mean birthday?)"),
    ("do: [trace]", "do: [trase]", "skilled.steps[0].do[0]: there is no action “trase” (did you mean trace?)"),
    ("do: [trace]", "do: [compensate lots]", "skilled.steps[0].do[0]: "),
    ("do: [trace]", "do: [ask depo where is it]", "there is no colleague “depo” (did you mean depot?)"),
]


@pytest.mark.parametrize(("old", "new", "said"), SCRIPTS)
def test_a_script_must_wait_for_and_do_what_there_is(room: Room, old: str, new: str, said: str) -> None:
    line = room.swap(SCRIPT, old, new)
    (fault,) = check([room.root / SCRIPT], room.root)
    assert said in str(fault)
    assert (fault.file, fault.line) == (SCRIPT, line)


def test_several_broken_files_are_all_told_in_order(room: Room) -> None:
    room.swap(SITUATION, "teaser:", "teser:")
    room.swap(PERSONA, "mix:", "mixx:")
    room.write("personas/situations/half.yaml", "id: half\ntitle: [")
    room.write("personas/situations/empty.yaml", "")
    room.write("personas/situations/old.yml", "id: old")
    files = [f.file for f in check(root=room.root)]
    assert files == sorted(files)
    names = {Path(f).name for f in files}
    assert {"late-parcel.yaml", "impatient.yaml", "half.yaml", "empty.yaml", "old.yml"} <= names


@pytest.mark.soak
def test_broken_rules_do_not_stop_the_check_of_the_others(room: Room) -> None:
    room.write(RULES, "signals: nonsense")
    assert {f.file for f in check(root=room.root)} == {RULES}


def test_a_file_anywhere_is_known_by_its_keys(room: Room, tmp_path: Path) -> None:
    text = (room.root / SITUATION).read_text(encoding="utf-8")
    mine = tmp_path / "mine.yaml"
    mine.write_text(text.replace("id: late-parcel", "id: mine"), encoding="utf-8")
    assert check([mine]) == []
    mine.write_text(text.replace("id: late-parcel", "id: yours"), encoding="utf-8")
    (fault,) = check([mine])
    assert str(fault) == f"{mine}:{fault.line}: id: is “yours”, but the file's name makes it “mine”"
    mine.write_text("shopping: [milk]", encoding="utf-8")
    (fault,) = check([mine])
    assert fault.what == "neither its folder nor its keys tell what this file is"


def test_a_path_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(ContentWrong, match="there is no such file or folder"):
        check([tmp_path / "none.yaml"])


@pytest.mark.parametrize("content", ["- 1\n- 2\n", "5\n", "just words\n", "null\n", "facts: {a: 1}\nopenings: 3\n"])
def test_data_of_any_other_kind_is_a_fault_and_no_crash(room: Room, content: str) -> None:
    names = [f"personas/{folder}/odd.yaml" for folder in ("situations", "customers", "book", "trainees")]
    names += [RULES, QUESTIONS, "prompts/rubric.yaml"]
    paths = [room.write(name, content) for name in names]
    assert {f.file for f in check(paths, room.root)} == set(names)


def test_a_fault_reads_as_one_line() -> None:
    assert str(Fault("a.yaml", 3, "b.c", "is wrong", "d")) == "a.yaml:3: b.c: is wrong (did you mean d?)"
    assert str(Fault("a.yaml", 0, "", "cannot be read")) == "a.yaml: cannot be read"
