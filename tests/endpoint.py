"""A real HTTP server on loopback that speaks the OpenAI chat-completions protocol, and fails on request."""

import json
import select
import socket
import sys
import threading
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any, Literal

Body = dict[str, Any]


@dataclass(frozen=True)
class Answer:
    """How one request is answered: a text in pieces, and what goes wrong on the way.

    ``then`` is what happens after the pieces: ``end`` (as the protocol has it), ``hang`` (silence until the caller goes
    away), ``cut`` (the connection breaks), ``close`` (it closes politely, but too early), ``flood`` (the pieces again
    and again). ``raw`` is sent in place of any protocol. ``data`` is a structured answer.
    """

    pieces: tuple[str, ...] = ()
    then: Literal["end", "hang", "cut", "close", "flood"] = "end"
    status: int = 200
    headers: tuple[tuple[str, str], ...] = ()
    usage: bool = True
    finish: str = "stop"
    raw: bytes | None = None
    data: Body | None = None
    message: str = "no"
    code: str | None = None


def says(text: str) -> Answer:
    """The text, a word at a time."""
    words = text.split(" ")
    return Answer(tuple(w if n == 0 else f" {w}" for n, w in enumerate(words)))


def refuses(status: int, retry_after: str = "", message: str = "no") -> Answer:
    """An error of the protocol, perhaps with when to come back (seconds, or an HTTP date)."""
    return Answer(status=status, headers=(("Retry-After", retry_after),) if retry_after else (), message=message)


def hangs(*pieces: str) -> Answer:
    """Silence after the pieces (none: before the first token)."""
    return Answer(pieces, then="hang")


def cuts(*pieces: str, politely: bool = False) -> Answer:
    """The stream ends in the middle."""
    return Answer(pieces, then="close" if politely else "cut")


def floods(*pieces: str) -> Answer:
    """The pieces without end, until the caller goes away."""
    return Answer(pieces, then="flood")


@dataclass(frozen=True)
class Asked:
    """One request as it came in; names of headers in small letters."""

    path: str
    headers: dict[str, str]
    body: Body

    @property
    def text(self) -> str:
        """Every word that was sent, for looking for what must not be there."""
        return json.dumps(self.body, ensure_ascii=False)


class _Server(ThreadingHTTPServer):
    def handle_error(self, request: object, client_address: object) -> None:
        """A client that hangs up in the middle is what some tests are about; anything else is worth a traceback."""
        if not isinstance(sys.exc_info()[1], ConnectionError):
            super().handle_error(request, client_address)  # type: ignore[arg-type]


@dataclass
class Endpoint:
    """The server. Requests are answered by ``script`` first, one answer each, and by ``otherwise`` from then on.

    ``left`` counts callers who went away before the answer had ended; ``gone`` is set by the first of them.
    """

    otherwise: Answer | Callable[[Body], Answer] = field(default_factory=lambda: says("Where is my parcel?"))
    models: tuple[str, ...] = ("tiny",)
    asked: list[Asked] = field(default_factory=list)
    script: deque[Answer] = field(default_factory=deque)
    left: int = 0
    gone: threading.Event = field(default_factory=threading.Event)
    closing: threading.Event = field(default_factory=threading.Event)

    def __post_init__(self) -> None:
        endpoint = self

        class Handler(_Handler):
            pass

        Handler.endpoint = endpoint
        self._server = _Server(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self._thread = threading.Thread(target=lambda: self._server.serve_forever(poll_interval=0.01), daemon=True)

    @property
    def url(self) -> str:
        """The base URL, as OPENAI_BASE_URL wants it."""
        return f"http://127.0.0.1:{self._server.server_address[1]}/v1"

    @property
    def chats(self) -> list[Body]:
        """The bodies of the chat requests so far."""
        return [a.body for a in self.asked if a.path.endswith("/chat/completions")]

    def then(self, *answers: Answer) -> None:
        """Queue answers for the next requests."""
        self.script.extend(answers)

    def next(self, body: Body) -> Answer:
        """The answer for this request."""
        if self.script:
            return self.script.popleft()
        return self.otherwise(body) if callable(self.otherwise) else self.otherwise

    def __enter__(self) -> "Endpoint":
        self._thread.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.closing.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join(5)


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True  # pieces leave when they are written, as from any real endpoint
    endpoint: Endpoint

    def log_message(self, format: str, *args: object) -> None:
        """Quiet."""

    def _names(self) -> dict[str, str]:
        return {name.lower(): value for name, value in self.headers.items()}

    def do_GET(self) -> None:
        self.endpoint.asked.append(Asked(self.path, self._names(), {}))
        if self.path.endswith("/models"):
            models = [{"id": m, "object": "model", "created": 0, "owned_by": "test"} for m in self.endpoint.models]
            self._json(200, {"object": "list", "data": models})
        else:
            self._json(404, {"error": {"message": "nothing here"}})

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers.get("Content-Length") or 0)) or b"{}")
        self.endpoint.asked.append(Asked(self.path, self._names(), body))
        answer = self.endpoint.next(body)
        with suppress(OSError):  # the caller went away
            if answer.status != 200:
                self._json(answer.status, {"error": {"message": answer.message, "code": answer.code}}, answer.headers)
            elif body.get("stream"):
                self._stream(answer, body)
            else:
                self._json(200, _completion(answer, body))

    def _json(self, status: int, payload: Body, headers: tuple[tuple[str, str], ...] = ()) -> None:
        content = json.dumps(payload).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(content)))
        for name, value in headers:
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(content)

    def _stream(self, answer: Answer, body: Body) -> None:
        polite = answer.then == "close"
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream")
        self.send_header("Connection", "close") if polite else self.send_header("Transfer-Encoding", "chunked")
        self.end_headers()
        self.wfile.flush()
        try:
            for event in _events(answer, body):
                self._send(event, chunked=not polite)
        except OSError:
            self._caller_left()
            raise
        if answer.then == "hang":
            self._hang()
        if answer.then != "end":
            self.close_connection = True
            self.connection.shutdown(socket.SHUT_RDWR)
        else:
            self.wfile.write(b"0\r\n\r\n")

    def _send(self, event: bytes, *, chunked: bool) -> None:
        self.wfile.write(b"%x\r\n%s\r\n" % (len(event), event) if chunked else event)
        self.wfile.flush()

    def _hang(self) -> None:
        while not self.endpoint.closing.is_set():
            readable, _, _ = select.select([self.connection], [], [], 0.01)
            if readable and not self.connection.recv(1):
                self._caller_left()
                return

    def _caller_left(self) -> None:
        self.endpoint.left += 1
        self.endpoint.gone.set()


def _events(answer: Answer, body: Body) -> Iterator[bytes]:
    if answer.raw is not None:
        yield answer.raw
        return
    yield _chunk(body, {"role": "assistant", "content": ""})
    pieces = (json.dumps(answer.data),) if answer.data is not None else answer.pieces
    for _ in range(20_000 if answer.then == "flood" else 1):
        for piece in pieces:
            yield _chunk(body, {"content": piece})
    if answer.then != "end":
        return
    yield _chunk(body, {}, answer.finish)
    if answer.usage and (body.get("stream_options") or {}).get("include_usage"):
        yield b"data: " + json.dumps(_shell(body) | {"choices": [], "usage": _usage(answer)}).encode() + b"\n\n"
    yield b"data: [DONE]\n\n"


def _chunk(body: Body, delta: Body, finish: str | None = None) -> bytes:
    choice = {"index": 0, "delta": delta, "finish_reason": finish}
    return b"data: " + json.dumps(_shell(body) | {"choices": [choice]}, ensure_ascii=False).encode() + b"\n\n"


def _shell(body: Body) -> Body:
    return {"id": "chat-1", "object": "chat.completion.chunk", "created": 0, "model": body.get("model", "tiny")}


def _usage(answer: Answer) -> Body:
    out = len(answer.pieces)
    return {"prompt_tokens": 100, "completion_tokens": out, "total_tokens": 100 + out}


def _completion(answer: Answer, body: Body) -> Body:
    text = json.dumps(answer.data) if answer.data is not None else "".join(answer.pieces)
    message: Body = {"role": "assistant", "content": text}
    if body.get("tools") and answer.data is not None:
        call = {"name": body["tools"][0]["function"]["name"], "arguments": text}
        message = {
            "role": "assistant",
            "content": None,
            "tool_calls": [{"id": "c1", "type": "function", "function": call}],
        }
    choice = {"index": 0, "message": message, "finish_reason": answer.finish}
    return _shell(body) | {"object": "chat.completion", "choices": [choice], "usage": _usage(answer)}
