"""``doctor`` says what is set up, whether the endpoint answers, and never a key."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from simulator import __version__
from simulator.cli.hearing import Measured, Span, keep_measured
from simulator.content.files import content_hash
from tests.cli.conftest import Run
from tests.customers import shelf
from tests.endpoint import Endpoint, refuses

KEY = "sk-very-secret-0123456789"


def test_without_a_model_all_is_well(run: Run) -> None:
    found = run("doctor")
    assert (found.status, found.err) == (0, "")
    assert "voice     book: no model is set" in found.out
    assert f"content   {len(shelf().personas())} personas" in found.out
    assert "hearing   local: no model is set" in found.out
    assert "SIMULATOR_MODEL" in found.out


def test_with_an_endpoint_it_says_what_it_offers(run: Run, endpoint: Endpoint, monkeypatch: pytest.MonkeyPatch) -> None:
    endpoint.models = ("tiny", "small")
    monkeypatch.setenv("OPENAI_API_KEY", KEY)
    monkeypatch.setenv("OPENAI_BASE_URL", endpoint.url)
    monkeypatch.setenv("SIMULATOR_MODEL", "openai:tiny")
    found = run("doctor")
    assert found.status == 0
    assert "voice     openai:tiny" in found.out
    assert "it answers." in found.out
    assert "It lists: small, tiny." in found.out
    assert KEY not in found.out + found.err
    assert all(asked.headers["authorization"] == f"Bearer {KEY}" for asked in endpoint.asked)


def test_an_endpoint_that_refuses_is_1(run: Run, endpoint: Endpoint, monkeypatch: pytest.MonkeyPatch) -> None:
    endpoint.otherwise = refuses(401, message=f"Incorrect API key provided: {KEY}")
    monkeypatch.setenv("OPENAI_API_KEY", KEY)
    monkeypatch.setenv("OPENAI_BASE_URL", endpoint.url)
    found = run("doctor", "--model", "openai:tiny")
    assert found.status == 1
    assert "did not accept the key (401)" in found.out
    assert KEY not in found.out + found.err


def test_a_model_without_its_key_is_told(run: Run) -> None:
    found = run("doctor", "--model", "openai:tiny")
    assert found.status == 0
    assert "voice     book: openai:tiny wants a key: set OPENAI_API_KEY" in found.out


def measured(host: object, **more: object) -> Measured:
    known: dict[str, object] = {
        "model": "openai:tiny",
        "host": host,
        "prompt": content_hash(shelf().prompts()["hearing.md"]),
        "version": __version__,
        "at": datetime(2026, 1, 1, tzinfo=UTC),
        "lines": 400,
        "failed": 2,
        "median_s": 0.9,
        "local": Span(value=0.7, low=0.66, high=0.74),
        "both": Span(value=0.8, low=0.77, high=0.83),
        "gain": Span(value=0.1, low=0.06, high=0.14),
    }
    return Measured.model_validate(known | more)


@pytest.fixture
def tiny(endpoint: Endpoint, monkeypatch: pytest.MonkeyPatch) -> str:
    """Where a model answers, which is set; host and port."""
    monkeypatch.setenv("OPENAI_BASE_URL", endpoint.url)
    monkeypatch.setenv("SIMULATOR_MODEL", "openai:tiny")
    return endpoint.url.removeprefix("http://").removesuffix("/v1")


def hearing(run: Run, *words: str) -> str:
    """What the doctor says of who hears."""
    lines = run("doctor", *words).lines
    return next(line.removeprefix("hearing").strip() for line in lines if line.startswith("hearing"))


@pytest.mark.soak
def test_a_model_hears_by_itself_once_it_was_measured_to_hear_better(run: Run, tiny: str, data: Path) -> None:
    assert hearing(run) == "local: openai:tiny was not measured yet"
    keep_measured(data, measured(tiny))
    assert hearing(run) == "openai:tiny beside the local hearing: it was measured to hear better; not in assessments"
    assert hearing(run, "--hearing", "local") == "local: the settings ask for it"
    assert hearing(run, "--voice", "book") == "local: the book speaks, so no model is wanted"
    assert hearing(run, "--model", "openai:other") == "local: openai:other was not measured yet"


@pytest.mark.parametrize(
    ("more", "why"),
    [
        ({"gain": Span(value=0.02, low=-0.01, high=0.05)}, "it was measured not to hear better: F1 0.800 (0.770 to"),
        ({"harsher": 1}, "it was measured not to hear better"),
        ({"median_s": 8.0}, "it hears better, but takes 8.0 s a line"),
        ({"lines": 40}, "it was measured on 40 lines only"),
        ({"failed": 30}, "30 of 400 calls failed"),
        ({"prompt": "0" * 16}, "was measured with another prompt"),
        ({"version": "0.0.0"}, "was measured with another prompt or version"),
        ({"host": "elsewhere"}, "was not measured yet"),
    ],
)
def test_else_it_does_not_and_the_doctor_says_why(
    more: dict[str, object], why: str, run: Run, tiny: str, data: Path
) -> None:
    keep_measured(data, measured(**{"host": tiny} | more))
    said = hearing(run)
    assert said.startswith("local: openai:tiny")
    assert why in said
    assert hearing(run, "--hearing", "model").startswith("openai:tiny beside the local hearing: it was asked for")


def test_the_newest_measurement_of_a_model_is_kept_and_rubbish_is_none(run: Run, tiny: str, data: Path) -> None:
    keep_measured(data, measured("elsewhere"))
    keep_measured(data, measured(tiny))
    keep_measured(data, measured(tiny, harsher=3))
    assert "not to hear better" in hearing(run)
    assert keep_measured(data, measured(tiny, lines=40)) is None
    assert "not to hear better" in hearing(run)
    (data / "hearing.json").write_text("{ rubbish")
    assert "was not measured yet" in hearing(run)


def test_a_model_can_hear_while_the_book_speaks(run: Run, tiny: str, monkeypatch: pytest.MonkeyPatch) -> None:
    found = run("doctor", "--voice", "book", "--hearing", "model")
    assert found.status == 0
    assert "voice     book: the settings ask for it" in found.out
    assert "hearing   openai:tiny beside the local hearing" in found.out
    assert "model     openai:tiny" in found.out
    monkeypatch.setenv("SIMULATOR_HEARING", "model")
    assert hearing(run).startswith("openai:tiny")


def test_a_model_that_shall_hear_and_is_not_set_is_told(run: Run) -> None:
    words = ("--persona", "impatient", "--situation", "late-parcel", "--plain", "--hearing", "model")
    found = run("practice", *words)
    assert found.status == 2
    assert "No model is set. Set SIMULATOR_MODEL, e.g. openai:gpt-5-mini, or use --hearing local." in found.err
