"""A glimpse shows what the whole file would."""

from pathlib import Path

from simulator.content.glimpse import Glimpse, glimpses
from simulator.content.shelf import Shelf
from tests.customers import shelf


def test_a_glimpse_is_what_the_whole_file_says() -> None:
    whole = [Glimpse(s.id, s.title, s.teaser, s.follow_up is not None) for s in shelf().situations()]
    assert glimpses(shelf()) == whole
    assert any(one.comes_back for one in whole)


def test_titles_over_several_lines_and_files_without_a_head(tmp_path: Path) -> None:
    folder = tmp_path / "personas" / "situations"
    folder.mkdir(parents=True)
    (tmp_path / "prompts").mkdir()
    (folder / "a.yaml").write_text(
        "# title: none\nid: a\ntitle: >-\n  Two\n  lines\nteaser: 'It: is'\nneeds:\n  title: x\n"
    )
    (folder / "b.yaml").write_text("id: b\nteaser: no title\n")
    (folder / "c.yaml").write_text("id: c\ntitle: [\nteaser: torn\n")
    (folder / "d.yaml").write_text("")
    assert glimpses(Shelf(tmp_path)) == [Glimpse("a", "Two lines", "It: is", False)]
