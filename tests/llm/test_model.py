"""Naming a model: providers, keys, addresses, and what loads when."""

import subprocess
import sys

import pytest

from simulator.llm.model import Model, ModelWrong
from simulator.llm.prices import cost


@pytest.mark.parametrize(
    ("name", "base_url", "provider", "model", "host"),
    [
        ("openai:gpt-5-mini", "", "openai", "gpt-5-mini", "openai"),
        ("gpt-5-mini", "", "openai", "gpt-5-mini", "openai"),
        ("ollama:llama3.2:3b", "", "ollama", "llama3.2:3b", "localhost:11434"),
        ("llama3.2:3b", "http://10.0.0.5:8000/v1/", "openai", "llama3.2:3b", "10.0.0.5:8000"),
        ("anthropic:claude-x", "", "anthropic", "claude-x", "anthropic"),
        ("openai:m", "https://me:secret@example.org/v1", "openai", "m", "example.org"),
    ],
)
def test_a_name_says_where_to_go(name: str, base_url: str, provider: str, model: str, host: str) -> None:
    made = Model.named(name, base_url, {})
    assert (made.provider, made.name, made.host) == (provider, model, host)
    assert "secret" not in repr(made)


@pytest.mark.parametrize(
    ("name", "words"), [("opnai:gpt-5", "did you mean openai?"), ("", "no model"), ("openai:", "no model")]
)
def test_a_name_that_is_none(name: str, words: str) -> None:
    with pytest.raises(ModelWrong, match=words.replace("?", r"\?")):
        Model.named(name)


def test_the_key_comes_from_the_environment_and_is_never_shown() -> None:
    model = Model.named("openai:gpt-5-mini", "", {"OPENAI_API_KEY": "sk-1"})
    assert model.key == "sk-1"
    assert "sk-1" not in repr(model)
    assert model.missing == ""


def test_what_is_missing_is_said() -> None:
    assert "OPENAI_API_KEY" in Model.named("openai:gpt-5-mini").missing
    assert Model.named("openai:tiny", "http://localhost:8080/v1").missing == ""
    assert Model.named("ollama:llama3.2").missing == ""
    assert "pip install langchain-groq" in Model.named("groq:x", "", {"GROQ_API_KEY": "k"}).missing


def test_where_ollama_lives_may_be_said() -> None:
    assert Model.named("ollama:x", "", {"OLLAMA_HOST": "10.1.1.1:9999"}).base_url == "http://10.1.1.1:9999/v1"


def test_a_price_is_told_only_where_it_is_known() -> None:
    assert cost("gpt-5-mini", 1000, 100) == pytest.approx(0.00045)
    assert cost("gpt-5-mini-2025-08-07", 1000, 100) == cost("gpt-5-mini", 1000, 100)
    assert cost("tiny", 1000, 100) is None
    assert cost("gpt-5-mini", None, 100) is None


def test_the_libraries_are_not_loaded_until_a_model_is_wanted() -> None:
    script = (
        "import sys, simulator.llm.voice, simulator.llm.probe, simulator.llm.prompts\n"
        "simulator.llm.model.Model.named('openai:gpt-5-mini')\n"
        "heavy = {'langchain', 'langchain_core', 'langchain_openai', 'openai', 'httpx', 'httpx2'}\n"
        "print(sorted(heavy & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
