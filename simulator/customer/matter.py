"""How the matter stands: which needs a line or a deed met, and whether a question was answered."""

import re
from dataclasses import dataclass

from simulator.customer.asked import asks, kind_of, written_out
from simulator.customer.customer import Customer
from simulator.customer.fitting import LOOKED_AT, QUESTIONS, asked_for, match, news_of
from simulator.customer.hearing.asking import HESITATES, OPENS_QUESTION, OPENS_YES_OR_NO
from simulator.customer.hearing.sentences import sentences
from simulator.customer.question import Kind
from simulator.customer.signals import Heard, Signal
from simulator.customer.situation import Fact, Met, Situation
from simulator.customer.state import CustomerState


@dataclass(frozen=True)
class Said:
    """All that the trainee said and did in one turn.

    ``elapsed_s``: seconds that he took to write and to work at the desk; ``waited_s``: seconds for which colleagues and
    holds left the customer waiting since he spoke. ``done``: the desk actions done since then, by id.
    """

    text: str
    heard: Heard
    elapsed_s: float = 0.0
    waited_s: float = 0.0
    done: tuple[str, ...] = ()


@dataclass(frozen=True)
class Standing:
    """What this turn did to the matter. ``progress`` is the share of the whole way (0 to 1) that was gone in it.

    ``news`` are facts that he says, once, because of what he was told or asked to do. ``asks`` counts the questions.
    ``only_tags``: nothing was asked but for his yes ("…, all right?"). ``kind`` is that of the last question, None
    where nothing was asked. ``asides`` are the ids of what he would say to it by the way.
    """

    met: tuple[str, ...]
    words: str
    progress: float
    answered: tuple[str, ...]
    conceded: bool
    facts: tuple[Fact, ...]
    asides: tuple[str, ...]
    asked_something: bool
    yes_or_no: bool
    only_tags: bool = False
    kind: Kind | None = None
    news: tuple[Fact, ...] = ()
    asks: int = 0


NOTHING = Standing((), "", 0.0, (), conceded=False, facts=(), asides=(), asked_something=False, yes_or_no=False)
"""A turn that did nothing to the matter."""


def standing(customer: Customer, state: CustomerState, said: Said) -> Standing:
    """How the trainee's turn leaves the matter."""
    situation = customer.situation
    line = _Line.of(said)
    met: list[str] = []
    words = ""
    for need in situation.needs:
        if need.id not in state.met and (carried := _meets(need.met, line, said)) is not None:
            met.append(need.id)
            words = words or carried
    whole = sum(need.weight for need in situation.needs)
    answered = tuple(
        q.id for q in situation.questions if q.id not in state.answered and _meets(q.met, line, said) is not None
    )
    if state.asked and not answered and _may_answer(said, met):
        answered = (*answered, state.asked)
    refusal = situation.right_no
    out = {*state.disclosed, *state.met, *met, *state.answered, *answered}
    asked = line.asked
    asides = tuple(id for id, question in customer.asides.items() if asked and match(question.asked, asked))
    kind = kind_of(said.text[:LOOKED_AT]) or Kind.WHAT if line.questions or line.tags else None
    chooses = kind is Kind.CHOICE
    return Standing(
        met=tuple(met),
        words=words,
        progress=sum(n.weight for n in situation.needs if n.id in met) / whole,
        answered=answered,
        conceded=refusal is not None and _meets(refusal.conceded_by, line, said) is not None,
        facts=asked_for(customer, out, asked, only_close=bool(asides) or chooses),
        asides=asides,
        asked_something=bool(line.questions or line.tags),
        yes_or_no=line.yes_or_no,
        only_tags=bool(line.tags) and not line.questions,
        kind=kind,
        news=news_of(situation, state, out, said.text[:LOOKED_AT]),
        asks=len(QUESTIONS.findall(asked)),
    )


_REPLY = re.compile(
    r"^\W*(?:yes|yep|yeah|no|nope|of course|sure|certainly|it (?:can|will|does|is)|we (?:can|do|will)|i (?:can|will|"
    r"do))\b",
    re.IGNORECASE,
)


def _may_answer(said: Said, met: list[str]) -> bool:
    """Whether what sounds like an answer to his question is one: not where it is news of another thing."""
    return said.heard.has(Signal.ANSWERS_QUESTION) and (not met or _REPLY.search(said.text) is not None)


@dataclass(frozen=True)
class _Line:
    """A line, taken apart into what it tells and what it asks."""

    told: str
    questions: str
    tags: str
    checked: str
    yes_or_no: bool

    @property
    def asked(self) -> str:
        """All that it asks, as it would be written out; what he is asked to confirm is asked as a whole."""
        return written_out("\n".join(filter(None, (self.questions, self.checked or self.tags))))

    @classmethod
    def of(cls, said: Said) -> "_Line":
        told: list[str] = []
        asked: list[str] = []
        tags: list[str] = []
        checked: list[str] = []
        asking = [h.words for h in said.heard.signals if h.signal in (Signal.ASKS_CLOSED, Signal.ASKS_OPEN)]
        for _, sentence in sentences(said.text[:LOOKED_AT]):
            # what asks from its first word has no tag at its end ("…, if I may ask?")
            if (tag := _TAG.search(sentence)) and not OPENS_QUESTION.match(sentence) and tag.start() > SHORTEST:
                told.append(sentence[: tag.start()])
                tags.append(tag[1] or tag[2])
                checked.append(sentence if _CHECKS.search(tags[-1]) else tags[-1])
                continue
            marked = sentence.rstrip().endswith("?") and not HESITATES.search(sentence)
            if asks(sentence) or any(words in sentence for words in asking):
                asked.append(sentence)
            if not marked:  # what only sounds like a request may still tell something
                told.append(sentence)
        questions = "\n".join((*asked, *tags))
        yes_or_no = bool(OPENS_YES_OR_NO.search(questions) or _FOR_A_YES.search(questions))
        return cls("\n".join(told), "\n".join(asked), "\n".join(tags), "\n".join(checked), yes_or_no)


SHORTEST = 12
"""Characters before a tag from which something may have been told; "Stairs ok?" asks as a whole."""


_TAG = re.compile(
    r"(?:[,;–-]\s*|\s)((?:ok(?:ay)?|alright|all right|right|yeah|yes|deal|fair enough|good)(?: (?:with|for) "
    r"you)?\s*\?)\s*$"
    r"|[,;–-]\s*((?:is|isn|does|doesn|would|wouldn|will|won|are|aren|do|don|did|didn|should|shouldn|could|couldn|can|"
    r"was|wasn|were|weren|has|hasn|have|haven|sound|suit|fine|if)\w*['’]?\w*\s*(?:\w+['’]?\w*\s*){0,3}\?)\s*$",
    re.IGNORECASE,
)
"""A tag at the end ("…, okay?", "…, is that all right?"): what stands before it is told, not asked."""

_CHECKS = re.compile(r"^(?:right|yeah|(?:is|are|was|were|do|did|does|have|has)n?['’]?t? )", re.IGNORECASE)
"""A tag that asks whether it is so ("…, isn't it?"), and not whether he likes it ("…, all right?")."""

_FOR_A_YES = re.compile(
    r"\b(?:ok(?:ay)?|alright|all right|fine|good|sound good|work|suit)(?: (?:with|for) you)?\s*\?", re.IGNORECASE
)


def _meets(met: Met, line: _Line, said: Said) -> str | None:
    """The words that meet it (empty for a deed), or None if nothing does."""
    if set(met.desk) & set(said.done):
        return ""
    if met.told:
        words = match(met.told, line.told)
        return words if words and (not met.signals or said.heard.has(*met.signals)) else None
    if met.signals and (one := said.heard.first(*met.signals)):
        return one.words
    return None


def within_reach(situation: Situation, text: str, done: tuple[str, ...]) -> frozenset[str]:
    """The needs, by id, that a turn with these words and deeds might meet, whatever is heard in it; no others."""
    told = _Line.of(Said(text=text, heard=Heard())).told
    return frozenset(
        n.id
        for n in situation.needs
        if set(n.met.desk) & set(done) or (match(n.met.told, told) if n.met.told else n.met.signals)
    )
