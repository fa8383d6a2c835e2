"""``check``: 0 on files that are in order, 2 and the place of each fault on others."""

import re
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.customers import shelf

PERSONA = shelf().root / "personas" / "customers" / "impatient.yaml"


@pytest.mark.soak  # the gate runs this very command
def test_what_is_shipped_is_in_order(run: Run) -> None:
    found = run("check")
    assert (found.status, found.out, found.err) == (0, "", "all in order\n")


def test_a_fault_is_told_with_its_place(run: Run, tmp_path: Path) -> None:
    text = PERSONA.read_text()
    broken = tmp_path / "personas" / "customers" / "impatient.yaml"
    broken.parent.mkdir(parents=True)
    broken.write_text(text.replace("  patience: 45", "  patiense: 45"))
    found = run("check", broken)
    assert found.status == 2
    line = next(n for n, line in enumerate(broken.read_text().splitlines(), 1) if "patiense" in line)
    told = [one for one in found.lines if f"impatient.yaml:{line}: " in one]
    assert told
    assert "did you mean patience?" in told[0]
    assert all(re.match(r"\S+:\d+: ", one) for one in found.lines)
    assert re.search(r"^\d+ faults?$", found.err.strip())


def test_what_is_no_yaml_is_told_with_its_line(run: Run, tmp_path: Path) -> None:
    broken = tmp_path / "personas" / "customers" / "impatient.yaml"
    broken.parent.mkdir(parents=True)
    broken.write_text("id: impatient\nname: {first: Dana\nage: 34\n")
    found = run("check", broken)
    assert found.status == 2
    assert re.search(r"impatient\.yaml:\d+: ", found.lines[0])
    assert "Traceback" not in found.err
