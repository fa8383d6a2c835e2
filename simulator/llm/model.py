"""A model that somebody chose: who provides it, where it answers, and how to get at it."""

import asyncio
import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from langchain_core.language_models import BaseChatModel

OPENAI = "openai"
KEYS: dict[str, str] = {
    "anthropic": "ANTHROPIC_API_KEY",
    "azure_openai": "AZURE_OPENAI_API_KEY",
    "bedrock": "",
    "bedrock_converse": "",
    "cohere": "COHERE_API_KEY",
    "deepseek": "DEEPSEEK_API_KEY",
    "fireworks": "FIREWORKS_API_KEY",
    "google_genai": "GOOGLE_API_KEY",
    "google_vertexai": "",
    "groq": "GROQ_API_KEY",
    "huggingface": "HF_TOKEN",
    "mistralai": "MISTRAL_API_KEY",
    "nvidia": "NVIDIA_API_KEY",
    "ollama": "",
    OPENAI: "OPENAI_API_KEY",
    "openrouter": "OPENROUTER_API_KEY",
    "perplexity": "PPLX_API_KEY",
    "together": "TOGETHER_API_KEY",
    "xai": "XAI_API_KEY",
}
"""The providers that may stand before the colon, and the variable that holds the key of each (empty: it wants none, or
finds its own).
"""
_PACKAGES = {
    "anthropic": "langchain_anthropic",
    "azure_openai": "langchain_openai",
    "bedrock": "langchain_aws",
    "bedrock_converse": "langchain_aws",
    "google_genai": "langchain_google_genai",
    "google_vertexai": "langchain_google_vertexai",
    "nvidia": "langchain_nvidia_ai_endpoints",
}
_OLLAMA = "http://localhost:11434"
_NO_KEY = "none-wanted"
_REASONS = ("o1", "o3", "o4", "gpt-5")


class ModelWrong(Exception):
    """The model cannot be used as it was named; the message says what is wrong and what to do."""


@dataclass(frozen=True)
class Limits:
    """How long a model may take, in seconds: to connect, to its first word, between two words, for the whole line.

    ``waits`` bounds all the waiting between tries, ``retries`` their number.
    """

    connect: float = 5.0
    first: float = 30.0
    between: float = 12.0
    whole: float = 75.0
    waits: float = 8.0
    retries: int = 2


@dataclass(eq=False)
class Model:
    """One model of one provider. Ollama is spoken to by its OpenAI-compatible side, so it needs no package of its own.

    ``host`` says where it answers, for people; it never holds a password. The key is in no repr.
    """

    provider: str
    name: str
    base_url: str = field(default="", repr=False)
    key: str = field(default="", repr=False)
    limits: Limits = Limits()
    lean: bool = field(default=False, repr=False)
    _chat: "BaseChatModel | None" = field(default=None, repr=False)
    _http: Any = field(default=None, repr=False)
    _loop: asyncio.AbstractEventLoop | None = field(default=None, repr=False)
    _lock: threading.Lock = field(default_factory=threading.Lock, repr=False)

    @classmethod
    def named(cls, model: str, base_url: str = "", environ: Mapping[str, str] | None = None) -> "Model":
        """The model of a name like ``openai:gpt-5-mini``, with keys from the environment.

        Without a provider it is OpenAI's, or the endpoint's at ``base_url``. Raises `ModelWrong`.
        """
        env = environ or {}
        provider, name = _split(model.strip(), bool(base_url))
        if not name:
            raise ModelWrong(f"'{model}' names no model; it is written as provider:model, e.g. openai:gpt-5-mini")
        if provider == "ollama" and not base_url:
            base_url = _ollama_url(env.get("OLLAMA_HOST", ""))
        return cls(provider, name, base_url.rstrip("/"), env.get(KEYS.get(provider, ""), ""))

    @property
    def label(self) -> str:
        """``provider:model``, as it is shown and kept."""
        return f"{self.provider}:{self.name}"

    @property
    def host(self) -> str:
        """Where it answers."""
        if not self.base_url:
            return self.provider
        parts = urlsplit(self.base_url)
        return (parts.hostname or "?") + (f":{parts.port}" if parts.port else "")

    @property
    def speaks_openai(self) -> bool:
        """Whether it is reached by the chat-completions protocol, whoever provides it."""
        return self.provider in (OPENAI, "ollama")

    @property
    def priced(self) -> bool:
        return self.provider == OPENAI and (not self.base_url or self.host == "api.openai.com")

    @property
    def missing(self) -> str:
        """What stands in the way of using it, in a sentence; empty if nothing does. Looks, but calls nobody."""
        variable = KEYS.get(self.provider, "")
        if variable and not self.key and not self.base_url:
            return f"{self.label} wants a key: set {variable}."
        package = _PACKAGES.get(self.provider, f"langchain_{self.provider}")
        if not self.speaks_openai and find_spec(package) is None:
            return f"{self.label} wants a package that is not installed: pip install {package.replace('_', '-')}"
        return ""

    def options(self, seed: int) -> dict[str, Any]:
        """What is asked of the endpoint beside the messages. Only the protocol's own words once it refused more."""
        if not self.speaks_openai or self.lean:
            return {}
        options: dict[str, Any] = {"stream_usage": True, "seed": seed % 2**31}
        # Models that think first refuse a temperature, and would think for seconds about nine words.
        return options | (
            {"reasoning_effort": "low"} if self.name.startswith(_REASONS) and self.priced else {"temperature": 0.8}
        )

    def exact(self, tokens: int) -> dict[str, Any]:
        """What is asked of an OpenAI-compatible endpoint for an answer that is looked up rather than spoken."""
        if self.name.startswith(_REASONS) and self.priced:
            return {"reasoning_effort": "low", "seed": 1}
        return {"temperature": 0, "seed": 1, "max_tokens": tokens}

    async def chat(self) -> "BaseChatModel":
        """The client, made once for each event loop, off the loop: the libraries take seconds to load.

        Raises `ModelWrong` if the provider's package is not there or will not have the settings.
        """
        loop = asyncio.get_running_loop()
        if self._chat is not None and self._loop is loop:
            return self._chat
        return await asyncio.to_thread(self._make, loop)

    async def close(self) -> None:
        """Close the connections. The next call opens them anew."""
        http, self._http, self._chat = self._http, None, None
        if http is not None and self._loop is asyncio.get_running_loop():
            await http.aclose()

    def _make(self, loop: asyncio.AbstractEventLoop) -> "BaseChatModel":
        with self._lock:
            if self._chat is None or self._loop is not loop:
                self._chat, self._loop = self._build(), loop
            return self._chat

    def _build(self) -> "BaseChatModel":
        if self.missing:
            raise ModelWrong(self.missing)
        from langchain.chat_models import init_chat_model

        # Retries and time limits are kept in one place, ours.
        kwargs: dict[str, Any] = {"max_retries": 0}
        if self.base_url:
            kwargs["base_url"] = self.base_url
        if self.speaks_openai:
            kwargs |= self._openai()
        elif self.key:
            kwargs["api_key"] = self.key
        provider = OPENAI if self.speaks_openai else self.provider
        try:
            chat: BaseChatModel = init_chat_model(self.name, model_provider=provider, **kwargs)
        except (ImportError, ValueError) as error:
            # Its words may hold what was passed to it, a key among them.
            why = type(error).__name__
        else:
            return chat
        raise ModelWrong(f"{self.label} cannot be set up ({why}); is its package installed, and its key set?")

    def _openai(self) -> dict[str, Any]:
        from openai import DefaultAsyncHttpxClient, Timeout

        limits = self.limits
        timeout = Timeout(limits.whole, connect=limits.connect)
        self._http = DefaultAsyncHttpxClient(timeout=timeout)
        return {
            "api_key": self.key or _NO_KEY,
            "timeout": timeout,
            "http_async_client": self._http,
            "stream_chunk_timeout": None,
        }


def _split(model: str, anywhere: bool) -> tuple[str, str]:
    before, colon, after = model.partition(":")
    if not colon:
        return OPENAI, model
    if before in KEYS:
        return before, after
    if anywhere:  # names of local models hold colons: llama3.2:3b
        return OPENAI, model
    near = get_close_matches(before, KEYS, 1)
    hint = f"did you mean {near[0]}?" if near else f"known are: {', '.join(KEYS)}"
    raise ModelWrong(f"'{before}' is no provider of models; {hint}")


def _ollama_url(host: str) -> str:
    url = host if "://" in host else f"http://{host}" if host else _OLLAMA
    return url.rstrip("/") + "/v1"
