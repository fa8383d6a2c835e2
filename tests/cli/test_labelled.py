"""What coaches have labelled comes out as the measurement of the hearing reads it."""

from pathlib import Path

import yaml
from click.testing import CliRunner

from simulator.cli import app
from simulator.cli.house import House
from simulator.customer.signals import Signal
from simulator.review.missed import LabelledLine
from tests.customer.hearing.measure import _read

LINE = "Six weeks of that, \x1b[2J and 😀: I'd have been at the door."


def test_the_labelled_lines_are_read_back_as_they_were(tmp_path: Path) -> None:
    has, may = (Signal.ACKNOWLEDGES_FEELING,), (Signal.PROMISE,)
    record = LabelledLine(id="s 1", line=LINE, asked="Well?\nAnd?", name="Dana Reyes", has=has, may=may, by="ines")
    House(tmp_path).library.file(record)
    out = tmp_path / "labelled.yaml"
    done = CliRunner().invoke(app, ["--data-dir", str(tmp_path), "hearing", "--labelled", "--out", str(out)])
    assert done.exit_code == 0, done.output
    (line,) = _read(out)
    assert (line.line, line.asked, line.name) == (LINE, "Well?\nAnd?", "Dana Reyes")
    assert (line.has, line.may) == (frozenset(has), frozenset(may))


def test_without_a_file_they_are_printed(tmp_path: Path) -> None:
    done = CliRunner().invoke(app, ["--data-dir", str(tmp_path), "hearing", "--labelled"])
    assert done.exit_code == 0
    assert yaml.safe_load(done.stdout) == []
    assert "0 labelled lines" in done.stderr
