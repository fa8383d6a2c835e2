import hashlib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import simulator
from simulator.content.faults import ContentWrong
from simulator.content.files import MOST_BYTES, content_hash, find_root, read_text, read_yaml


def faults(text: str) -> list[str]:
    with pytest.raises(ContentWrong) as caught:
        read_yaml(text, "f.yaml")
    return [str(fault) for fault in caught.value.faults]


def test_the_source_tree_is_found_and_an_installed_package_goes_before_it(tmp_path: Path) -> None:
    assert find_root() == Path(simulator.__file__).parent.parent
    package = tmp_path / "simulator"
    (tmp_path / "personas").mkdir()
    package.mkdir()
    assert find_root(package=package) == tmp_path
    (package / "_data" / "personas").mkdir(parents=True)
    assert find_root(package=package) == package / "_data"


def test_a_folder_of_ones_own_is_taken_and_none_other(tmp_path: Path) -> None:
    (tmp_path / "personas").mkdir()
    assert find_root(tmp_path) == tmp_path
    with pytest.raises(ContentWrong, match="no folder `personas`"):
        find_root(tmp_path / "elsewhere")


def test_the_hash_is_that_of_the_bytes(tmp_path: Path) -> None:
    raw = "größe: 1\n# ☂\r\n".encode()
    path = tmp_path / "f.yaml"
    path.write_bytes(raw)
    assert content_hash(read_text(path, "f.yaml")) == hashlib.sha256(raw).hexdigest()[:16]


def test_lines_are_those_of_keys_and_items() -> None:
    page = read_yaml("a: 1\nb:\n  - id: x\n    c: 2\n  - d: 3\n", "f.yaml")
    assert page.line(("b", 0, "c")) == 4
    assert page.line(("b", 1, "d")) == 5
    assert page.line(("b", 0, "missing")) == 3
    assert page.key(("b", 0, "c")) == "b[x].c"
    assert page.key(("b", 1, "d")) == "b[1].d"


def test_a_key_is_the_word_that_stands_there() -> None:
    assert read_yaml("true: a\nno: b\n12: c\n", "f.yaml").data == {"true": "a", "no": "b", "12": "c"}


def test_bad_yaml_is_one_fault_with_its_line() -> None:
    (fault,) = faults("a: 1\nb: [1, 2\nc: 3\n")
    assert fault.startswith("f.yaml:3: is not YAML")


def test_keys_that_stand_there_twice_are_all_told() -> None:
    first, second = faults("a: 1\nb:\n  c: 1\n  c: 2\na: 2\n")
    assert first == "f.yaml:4: b.c: stands here twice (see line 3)"
    assert second == "f.yaml:5: a: stands here twice (see line 1)"


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("", "is empty"),
        ("a: 1\n---\nb: 2\n", "is not YAML"),
        ("? [a, b]\n: c\n", "a key must be a word"),
        ("a: !!python/object:os.system x\n", "is not YAML"),
        ("a: \x07\n", "is not YAML"),
        ("[" * 200 + "]" * 200, "nested too deep"),
        ("[" * 50_000, "nested too deep"),
        ("{a: " * 50_000, "nested too deep"),
        ("- " * 50_000, "nested too deep"),
        ("&a [*a, *a]\n", "nested too deep"),
        ("a: 2020-99-99\n", "is not YAML"),
        ("*nobody\n", "is not YAML"),
    ],
)
def test_odd_files_are_one_clear_fault(text: str, what: str) -> None:
    (fault,) = faults(text)
    assert what in fault
    assert len(fault) < 200


def test_an_anchor_that_grows_beyond_all_bounds_is_refused() -> None:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]" for n in range(1, 9)]
    (fault,) = faults("\n".join(lines))
    assert "holds too much" in fault


@pytest.mark.parametrize(
    ("raw", "what"),
    [
        (b"a: 1\nb: \xff\xfe\n", "f.yaml:2: is not in UTF-8"),
        (b"\x89PNG\n\0\0", "f.yaml:2: is not a text file"),
        (b"a: 1\n" * (MOST_BYTES // 5 + 1), "f.yaml: is larger than"),
    ],
)
def test_what_is_no_text_of_ours_is_one_fault(tmp_path: Path, raw: bytes, what: str) -> None:
    path = tmp_path / "f.yaml"
    path.write_bytes(raw)
    with pytest.raises(ContentWrong) as caught:
        read_text(path, "f.yaml")
    (fault,) = caught.value.faults
    assert str(fault).startswith(what)


def test_a_file_that_is_not_there_is_a_fault(tmp_path: Path) -> None:
    with pytest.raises(ContentWrong, match=r"f\.yaml: cannot be read"):
        read_text(tmp_path / "f.yaml", "f.yaml")


def test_a_mark_at_the_beginning_of_a_windows_file_is_no_fault() -> None:
    assert read_yaml("\ufeffa: 1\r\nb: 2\r\n", "f.yaml").data == {"a": 1, "b": 2}


_CHARACTERS = st.sampled_from("ab:-[]{}&*!|>'\"#%@`,?\n\t 01\x00\ufeffé☂~=<")


@settings(max_examples=200, deadline=None)
@given(st.text(_CHARACTERS, max_size=60) | st.text(max_size=60))
def test_any_text_is_read_or_refused_in_words(text: str) -> None:
    lines = 0
    try:
        lines = read_yaml(text, "f.yaml").line(())
    except ContentWrong as error:
        lines = len(error.faults)
    assert lines >= 1
