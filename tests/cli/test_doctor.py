"""``doctor`` says what is set up, whether the endpoint answers, and never a key."""

import pytest

from tests.cli.conftest import Run
from tests.endpoint import Endpoint, refuses

KEY = "sk-very-secret-0123456789"


def test_without_a_model_all_is_well(run: Run) -> None:
    found = run("doctor")
    assert (found.status, found.err) == (0, "")
    assert "voice     book: no model is set" in found.out
    assert "content   5 personas" in found.out
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
