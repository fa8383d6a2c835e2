"""What one line of the trainee does to the mind: signal x persona x situation, bounded, each change with its cause."""

from dataclasses import dataclass, field

from simulator.customer.customer import Customer
from simulator.customer.mind import LedgerEntry, Mind, Part
from simulator.customer.persona import Milestone
from simulator.customer.rules import Effect, Rules, SignalRule
from simulator.customer.signals import Heard, HeardSignal, Signal
from simulator.customer.state import CustomerState

RELAPSE = (Signal.CALM_DOWN, Signal.BLAMES_CUSTOMER)
FEELING = frozenset(
    {Signal.ACKNOWLEDGES_FEELING, Signal.APOLOGY, Signal.WAY_BACK, Signal.PRAISES_EFFORT, Signal.THANKS}
)
"""Sympathy: without progress it calms less and less (of upset customers whom an empathic line met, .56 were still
upset).
"""
STALE_MOST = 4
"""Turns without progress beyond which words are worth no less."""


@dataclass(frozen=True)
class Cause:
    """One rule at work, before bounds: its name, the words and the signal that set it off, and what it would do."""

    rule: str
    effect: Effect
    words: str = ""
    signal: Signal | None = None


@dataclass(frozen=True)
class Turned:
    """What became of the matter in this turn: the share of the way to its end (0 to 1) that was gone, and his
    question.
    """

    progress: float = 0.0
    progress_words: str = ""
    answered: bool = False
    conceded: bool = False
    seconds: float = 0.0
    waited: float = 0.0
    text_words: int = 0


@dataclass
class _Balance:
    """The mind while causes are applied one by one, with what each part may still gain or lose in this turn."""

    turn: int
    levels: dict[Part, float]
    most: dict[Part, float]
    least: dict[Part, float]
    entries: list[LedgerEntry] = field(default_factory=list)

    def apply(self, cause: Cause) -> None:
        for part, change in cause.effect.items():
            before = self.levels[part]
            after = min(max(before + change, self.least[part]), self.most[part])
            # a bound that was passed already never pulls back what stands
            after = max(after, before) if change > 0 else min(after, before)
            if abs(after - before) < 0.005:
                continue
            self.levels[part] = after
            self.entries.append(
                LedgerEntry(
                    turn=self.turn,
                    words=cause.words,
                    signal=cause.signal,
                    rule=cause.rule,
                    part=part,
                    change=round(after - before, 2),
                    before=round(before, 2),
                    after=round(after, 2),
                )
            )

    def mind(self) -> Mind:
        return Mind(**{part.value: round(level, 2) for part, level in self.levels.items()})


def stir(
    customer: Customer,
    state: CustomerState,
    heard: Heard,
    turned: Turned,
    milestones: tuple[Milestone, ...],
    owed: tuple[Cause, ...] = (),
) -> tuple[Mind, tuple[LedgerEntry, ...]]:
    """The mind after this turn, and the ledger of what moved it.

    ``milestones`` are those reached with this line included; ``owed`` are causes left over from the turn before.
    An instruction to the simulator or another language leaves the mind as it is; a line that was not heard costs no
    more than an ordinary turn does.
    """
    if not heard.for_him:
        return state.mind, ()
    balance = _balance(customer, state, milestones)
    for cause in (*owed, *_signal_causes(customer, state, heard, turned)):
        balance.apply(cause)
    for cause in _turn_causes(customer, state, heard, turned):
        balance.apply(cause)
    return balance.mind(), tuple(balance.entries)


def counted(rules: Rules, heard: Heard) -> list[HeardSignal]:
    """The signals that count: sure enough (negative ones need more), each signal once, and the best few positive
    ones.
    """
    positive: dict[Signal, HeardSignal] = {}
    negative: dict[Signal, HeardSignal] = {}
    for one in heard.signals:
        rule = rules.signals.get(one.signal)
        if rule is None:
            continue
        side, needed = (
            (negative, rules.bounds.sure_negative) if rule.worth < 0 else (positive, rules.bounds.sure_positive)
        )
        if one.sure >= needed:
            side.setdefault(one.signal, one)
    best = sorted(positive.values(), key=lambda h: -rules.signals[h.signal].worth)
    kept = {h.signal for h in best[: rules.bounds.positives]}
    return [*negative.values(), *(h for h in positive.values() if h.signal in kept)]


def is_negative_rule(rule: SignalRule) -> bool:
    """Whether a signal takes more than it gives."""
    return rule.worth < 0


def _balance(customer: Customer, state: CustomerState, milestones: tuple[Milestone, ...]) -> _Balance:
    persona, rules = customer.persona, customer.rules
    levels = {part: getattr(state.mind, part.value) for part in Part}
    most = {part: min(100.0, level + rules.bounds.gain) for part, level in levels.items()}
    least = {part: max(0.0, level - rules.bounds.loss) for part, level in levels.items()}
    calm = levels[Part.CALM]
    most[Part.CALM] = min(most[Part.CALM], calm + rules.bounds.anger_share * (100 - calm))
    trust = levels[Part.TRUST]
    most[Part.TRUST] = min(most[Part.TRUST], trust + rules.bounds.doubt_share * (100 - trust))
    if set(persona.ideal_self.calms_only_after) - set(milestones):
        most[Part.CALM] = min(most[Part.CALM], max(calm, persona.ideal_self.ceiling))
    return _Balance(state.turn, levels, most, least)


def _signal_causes(customer: Customer, state: CustomerState, heard: Heard, turned: Turned) -> list[Cause]:
    persona, rules = customer.persona, customer.rules
    causes = []
    stale = turned.progress <= 0 and not turned.answered
    parting = heard.has(Signal.CLOSES, Signal.CHECKS_SATISFACTION) and not _waits_for_something(customer, state)
    for one in counted(rules, heard):
        if one.signal is Signal.CANNED_PHRASE and parting:
            continue  # at the door stock words are what one says
        rule = rules.signals[one.signal]
        scale = sum(share * rule.styles.get(style, 1.0) for style, share in customer.shares.items())
        scale *= rule.fades ** state.times_heard.get(one.signal, 0)
        scale *= rules.delight if one.signal in persona.delights else 1
        scale *= rules.insulted if one.signal in persona.insults else 1
        if stale and not is_negative_rule(rule):
            left = rules.stale.feeling if one.signal in FEELING else rules.stale.words
            scale *= left ** min(state.idle, STALE_MOST)
        effect = {p: _tempered(customer, state, p, v * scale) for p, v in rule.effect.items()}
        causes.append(Cause(one.signal.value, effect, one.words, one.signal))
        if one.signal in RELAPSE and state.milestones:
            causes.append(Cause("relapse", rules.relapse, one.words, one.signal))
    return causes


def _tempered(customer: Customer, state: CustomerState, part: Part, change: float) -> float:
    """The change as this temperament takes it: who heats up fast loses more calm; an insult still felt dims what is
    good.
    """
    temperament = customer.persona.temperament
    if change > 0:
        change *= 1 - (1 - customer.rules.sore) * state.sore
        return change * temperament.cool if part is Part.CALM else change
    if part is Part.CALM:
        return change * temperament.heat
    return change * temperament.haste if part is Part.PATIENCE else change


def _turn_causes(customer: Customer, state: CustomerState, heard: Heard, turned: Turned) -> list[Cause]:
    costs, progress = customer.rules.costs, customer.rules.progress
    causes = []
    if turned.progress:
        effect = {p: v * turned.progress for p, v in progress.effect.items()}
        effect = {p: _tempered(customer, state, p, v) for p, v in effect.items()}
        causes.append(Cause("progress", effect, turned.progress_words))
    if turned.answered:
        causes.append(Cause("answered", progress.answered))
    if turned.conceded and not state.conceded:
        causes.append(Cause("conceded", progress.conceded))
    causes.append(Cause("turn", {Part.PATIENCE: -costs.turn * customer.persona.temperament.haste}))
    if not heard.unheard:
        causes.extend(_burdens(customer, state, heard, turned))
    return causes


def _burdens(customer: Customer, state: CustomerState, heard: Heard, turned: Turned) -> list[Cause]:
    """What the turn costs beyond being one: its length, the waiting, and what it failed to bring."""
    rules, haste = customer.rules, customer.persona.temperament.haste
    costs = rules.costs
    causes = []
    if (words := turned.text_words - costs.free_words) > 0:
        causes.append(Cause("words", {Part.PATIENCE: -costs.word * words * haste}))
    if (seconds := turned.seconds - costs.free_seconds) > 0:
        causes.append(Cause("clock", {Part.PATIENCE: -costs.second * seconds * haste}))
    if turned.waited and not state.knows_why:
        causes.append(Cause("wait", {Part.PATIENCE: -costs.wait * turned.waited * haste}))
    if heard.has(Signal.SAYS_NO) and not heard.has(Signal.SAYS_WHY, Signal.OFFERS_ALTERNATIVE, Signal.GIVES_CHOICE):
        causes.append(Cause("bare_no", costs.bare_no))
    if not turned.progress and not turned.answered:
        if _is_empty(rules, heard):
            causes.append(Cause("empty_turn", costs.empty_turn))
        if state.idle >= rules.thresholds.idle_turns and _waits_for_something(customer, state):
            causes.append(Cause("idle_turn", costs.idle_turn))
    return causes


def _waits_for_something(customer: Customer, state: CustomerState) -> bool:
    """Whether anything that he needs is still open; once all is done, talking on costs him no temper."""
    return any(n.required and n.id not in state.met for n in customer.situation.needs)


def _is_empty(rules: Rules, heard: Heard) -> bool:
    """Nothing in the line told, asked or did anything for him."""
    return not any(
        not is_negative_rule(rules.signals[h.signal])
        and h.signal not in (Signal.GREETING, Signal.THANKS, Signal.CLOSES)
        for h in counted(rules, heard)
    ) and not heard.has(Signal.ASKS_CLOSED, Signal.ASKS_OPEN)
