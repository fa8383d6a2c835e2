"""Takes off a model's line, as it streams, what nobody said aloud: labels, quotes, directions, reasoning, escapes."""

import re
import unicodedata

_ESCAPE = re.compile(r"\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)|[@-Z\\-_])")
_PART_ESCAPE = re.compile(r"\x1b(?:\[[0-?]*[ -/]*|\][^\x07\x1b]{0,80}\x1b?)?$")
_THINKS = re.compile(r"<(think|thinking|reasoning|thought|analysis)>", re.IGNORECASE)
_TAG = re.compile(r"</[a-z_]{1,12}>|<(?!agent>)[a-z_]{1,12}>", re.IGNORECASE)
"""A mark to be taken off. The one that opens what the agent says stays: that is not the customer, and the guard
refuses it.
"""
_OTHERS = re.compile(
    r"\n\s*[*_]{0,2}(?:(?:agent|trainee|representative|rep|support|assistant|customer service|direction|rules?"
    r"|(?:[\w ]{0,30}['’]s|your) (?:mood|trouble)|what (?:you|\w+) (?:do(?:es)? now|reacts? to|wants?)"
    r"|told already)[*_]{0,2}\s*:|(?:it may sound|you might begin) like this\b|you are the customer\b"
    r"|the talk goes on\b|write what \w+, the customer\b)",
    re.IGNORECASE,
)
"""Where the model stopped speaking for the customer: the other side's lines, or our own directions given back."""
_ACTION = re.compile(
    r"^(?!(?:this|is|was|yes|has|his|its|as|plus|thanks|unless|perhaps|always|only|early|really|nothing|anything"
    r"|something|everything|during|morning|evening)\b)"
    r"(?:\w+(?:ing|ly|s)\b|(?:a|long|short|brief|deep|another)\s|beat\b|silence\b|pause\b|angry|frustrated|annoyed"
    r"|calmer|still|in (?:a|an)\b|with (?:a|an)\b|voice\b|tone\b|on hold\b|no reply|stage)",
    re.IGNORECASE,
)
_PART_LABEL = re.compile(r"\s*[*_]{0,2}\s*(?:\([^)]{0,40}\)?\s*)?")
_LABELS = ("customer", "caller", "client", "user", "me", "customer says", "response", "answer", "reply")
_QUOTES = {'"': '"', "“": "”", "«": "»"}
_LONGEST = 160


class Cleaner:
    """Text in as it comes, text out that was spoken. What cannot be told yet is held back, a few words at most.

    ``names`` are what the customer may be labelled with. ``over`` once the model began to speak for the other side: the
    rest is nobody's line.
    """

    def __init__(self, names: tuple[str, ...] = ()) -> None:
        self.over = False
        self._labels = tuple(sorted({*_LABELS, *(n.lower() for n in names if n)}, key=len, reverse=True))
        self._raw = ""
        self._held = ""
        self._said = ""
        self._gap = ""
        self._begun = False
        self._quote = ""

    def feed(self, text: str) -> str:
        """What can be said now that this came too."""
        self._raw += text
        self._held += self._speech(last=False)
        return self._let_go(last=False)

    def finish(self) -> str:
        """What was held back, now that nothing more comes."""
        self._held += self._speech(last=True)
        return self._let_go(last=True)

    def _speech(self, *, last: bool) -> str:
        """The raw text without reasoning and escapes, as far as that can be told."""
        out = ""
        while self._raw:
            opened = _THINKS.search(self._raw)
            if opened is None:
                break
            closing = f"</{opened[1]}>".lower()
            end = self._raw.lower().find(closing, opened.end())
            out += self._raw[: opened.start()]
            if end < 0:
                # Reasoning without an end is not speech either.
                self._raw = "" if last else self._raw[opened.start() :]
                return _plain(out)
            self._raw = self._raw[end + len(closing) :]
        cut = len(self._raw) if last else _sure_until(self._raw)
        out += self._raw[:cut]
        self._raw = self._raw[cut:]
        return _plain(out)

    def _let_go(self, *, last: bool) -> str:
        if self.over or not self._started(last=last):
            return ""
        out = ""
        while self._held and not self.over:
            piece, rest = self._step(self._held, out, last=last)
            if piece is None:
                break
            out += piece
            self._held = rest
        return self._spaced(out)

    def _spaced(self, out: str) -> str:
        """With single spaces and line ends, however much fell out between; white space waits for what follows it."""
        out = self._gap + out
        body = out.rstrip()
        self._gap = out[len(body) :]
        body = re.sub(r"[^\S\n]{2,}", " ", re.sub(r"\s*\n\s*", "\n", body))
        if not self._said:
            body = body.lstrip()
        self._said += body
        return body

    def _started(self, *, last: bool) -> bool:
        """Past a label and an opening quote, if there are any."""
        if self._begun:
            return True
        text = self._held.lstrip().lstrip("*").lower()
        if not text and not last:
            return False
        for label in self._labels:
            rest = text[len(label) :] if text.startswith(label) else None
            if not last and (f"{label}:".startswith(text) or (rest and _PART_LABEL.fullmatch(rest))):
                return False
            found = re.match(
                rf"\s*[*_]{{0,2}}{re.escape(label)}\s*(?:\([^)]*\)\s*)?[*_]{{0,2}}:[*_]{{0,2}}\s*",
                self._held,
                re.IGNORECASE,
            )
            if found:
                self._held = self._held[found.end() :]
                return self._started(last=last)
        return self._unquoted(last=last)

    def _unquoted(self, *, last: bool) -> bool:
        """A quote around the whole line is a mark; a quote around some of its words is speech."""
        text = self._held.lstrip()
        close = _QUOTES.get(text[:1], "")
        if close:
            end = text.find(close, 1)
            after = text[end + 1 :].strip() if end > 0 else ""
            whole = bool(re.search(r"[.?!]\s+\S", text[1 : end if end > 0 else None]))
            if end < 0 and not whole and not last and len(text) < _LONGEST:
                return False
            if end > 0 and not after and not last:
                return False
            if end < 0 or not after:
                self._held, self._quote = text[1:], close
        self._begun = True
        return True

    def _step(self, held: str, out: str, *, last: bool) -> tuple[str | None, str]:
        """The next piece that can be let go, and the rest; None for a piece that has to wait."""
        mark = re.search(r"[*\[(_\n]|" + (re.escape(self._quote) if self._quote else r"(?!)"), held)
        if mark is None:
            return held, ""
        at = mark.start()
        if at:
            return held[:at], held[at:]
        if held[0] == "\n":
            return self._new_line(held, last=last)
        if held[0] == self._quote:
            return self._closing_quote(held, last=last)
        return self._direction(held, self._said + out, last=last)

    def _closing_quote(self, held: str, *, last: bool) -> tuple[str | None, str]:
        if not held[1:].strip():
            return ("", "") if last else (None, held)
        return held[0], held[1:]

    def _new_line(self, held: str, *, last: bool) -> tuple[str | None, str]:
        body = held.lstrip()
        if not body:
            return ("", "") if last else (None, held)
        if not last and len(body) < 45 and not re.search(r"[:.?!,\n]", body):
            return None, held
        if _OTHERS.match("\n" + body):
            self.over = True
            return "", ""
        for label in self._labels:
            found = re.match(rf"[*_]{{0,2}}{re.escape(label)}\s*[*_]{{0,2}}:[*_]{{0,2}}\s*", body, re.IGNORECASE)
            if found:
                body = body[found.end() :]
        return "\n", body

    def _direction(self, held: str, before: str, *, last: bool) -> tuple[str | None, str]:
        opening = held[0]
        doubled = opening in "*_" and held.startswith(opening * 2)
        opening = opening * 2 if doubled else opening
        closing = {"(": ")", "[": "]"}.get(opening, opening)
        if opening == "_" and before[-1:].isalnum():
            return "_", held[1:]
        end = held.find(closing, len(opening))
        newline = held.find("\n")
        if end < 0 or 0 <= newline < end:
            if not last and newline < 0 and len(held) < _LONGEST:
                return None, held
            return ("" if opening[0] in "*_" else opening), held[len(opening) :]
        inner = held[len(opening) : end]
        rest = held[end + len(closing) :]
        if _is_direction(opening, inner, before):
            return "", rest
        return (inner if opening[0] in "*_" else opening + inner + closing), rest


def _is_direction(opening: str, inner: str, before: str) -> bool:
    """Whether what stands between marks is done and not said: at a sentence's edge, and it reads like an action."""
    edge = not before.strip() or before.rstrip()[-1:] in ".?!…\n—-"
    words = inner.split()
    if opening == "[":
        return (
            len(words) <= 8
            and bool(re.match(r"[a-z]", inner.strip(), re.IGNORECASE))
            and bool(_ACTION.match(inner.strip()))
        )
    if opening[0] in "*_":
        quiet = inner[:1].islower() and len(words) <= 8
        return edge and len(opening) == 1 and (quiet or bool(_ACTION.match(inner.strip())))
    return len(words) <= 10 and bool(_ACTION.match(inner.strip()))


def _sure_until(raw: str) -> int:
    """How much of the raw text holds no beginning of a tag or an escape that is still to come."""
    part = _PART_ESCAPE.search(raw)
    cut = part.start() if part else len(raw)
    tag = raw.rfind("<", max(0, len(raw) - 14))
    if tag >= 0 and ">" not in raw[tag:]:
        cut = min(cut, tag)
    return cut


def _plain(text: str) -> str:
    """Without escapes, tags, and every character that a terminal would obey rather than show."""
    text = _TAG.sub("", _ESCAPE.sub("", text)).replace("\r\n", "\n").replace("\t", " ").replace("\r", "\n")
    if text.isascii() and text.isprintable():
        return text
    return "".join(c for c in text if c in {"\n", "\u200d"} or unicodedata.category(c) not in _UNSEEN)


_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
