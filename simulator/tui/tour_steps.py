"""The steps of the tour: a title, a picture of the room in characters, and what there is to know of it."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Step:
    """One step, read in some twenty seconds. The picture has ten lines of 66 columns at most."""

    title: str
    picture: str
    text: str


STEPS = (
    Step(
        "Practise with customers who do not mind being practised on",
        r"""
      ┌───────────────┐                ┌───────────────┐
      │   ( o_o )     │   where is it  │    ( -_- )    │
      │  you, at the  │ ◄───────────── │  a customer,  │
      │     desk      │ ─────────────► │   simulated   │
      └───────────────┘   Let me see.  └───────────────┘
""",
        "Everybody you talk to here is simulated, and what you say stays on this machine unless you set up a model. "
        "How the customer feels is decided by rules that you can look at afterwards, not by a language model. "
        "So: try things out. Nobody is hurt, and you can always begin again.",
    ),
    Step(
        "The lobby: who calls, and what about",
        r"""
   Who calls?                    What about?
   ┌──────────────────────────┐  ┌──────────────────────────┐
   │ > Impatient              │  │ > The late parcel        │
   │   Relationship seeking   │  │   Two promised calls     │
   │   Technical …            │  │   A refund, too late …   │
   └──────────────────────────┘  └──────────────────────────┘
   ( ) guided   (●) practice   ( ) assessment      [ Start ]
""",
        "Choose a customer and a situation, or let yourself be surprised. Guided shows the customer's mood and gives "
        "hints as you like; practice shows none and gives a few; in assessment you are on your own, and it counts.",
    ),
    Step(
        "The briefing: what you know before the talk",
        r"""
   Company    a parcel service          Record
   Channel    chat                      ordered  29 December
                                        promised  2 January
   Policy     ✓ may be promised:        last scan  depot
                the delivery fee back
              ✗ may not be promised:
                a full refund today
""",
        "You get the record and the policy, as at a real desk. You do not get the customer's character: that you find "
        "out by listening. Some want warmth, some want it short, some want each step, some want the exact cause.",
    ),
    Step(
        "The talk: your lines, and the desk beside them",
        r"""
   │ order 4417. was due friday.       │ Record · Policy       │
   │ where is it                       │ > Book a courier      │
   │     I have it on screen: it is    │   Refund money        │
   │     at the depot. I'm having it   │   Ask the depot       │
   │     looked for now.               │                       │
   ├───────────────────────────────────┴───────────────────────┤
   │ > _                                      Enter sends      │
""",
        "What you claim is believed only when you did it: book, refund or ask a colleague at the desk, or with a slash "
        "(/ask, /hold, /hint). Escape stops what is under way. Your draft is never lost, and every line is kept at "
        "once.",
    ),
    Step(
        "Two questions, then what the customer says",
        r"""
   What did the customer want?
   ┌───────────────────────────────────────────────────┐
   │ to have it before Saturday                        │
   └───────────────────────────────────────────────────┘
   ▌ “You knew about both calls before I said a word.
   ▌  I only believed the courier when you said that
   ▌  you would ring.”
""",
        "After the talk you say what the customer wanted and how he wanted to be treated. Then he tells you himself, "
        "in his own words, how it was, and why.",
    ),
    Step(
        "The debrief: one thing to do better, and marks with their reasons",
        r"""
   One thing   You said   “I'll look into it.”
               Better     “You have it tomorrow by twelve.”

   ▶ treatment     71 ━━━━━━━╌╌╌ good
   ▼ clarity       38 ━━━━╌╌╌╌╌╌ thin
       ✗ not met: a time     turn 5 “as soon as we can”
""",
        "Begin with the one thing. Every mark can be opened down to its checks, and every check to the very words that "
        "it rests on. If the simulator made a mistake, the marks say so and do not count.",
    ),
    Step(
        "Library and replay: look back, as often as you like",
        r"""
   calm             ▼                    Why
     warm ┤                  ▇▇▇▇▇       “We didn't” takes
    level ┤            ▄▄▄▄▄ █████        ownership → trust ▲ +12
    cross ┤      ▅▅▅▅▅ █████ █████
      hot ┤▃▃▃▃▃ █████ █████ █████       Known
     turn  0     2     4     6             “It's for Saturday.”
""",
        "Every session is kept. The replay goes through it turn by turn, forward and backward, and shows what moved "
        "the customer. F1 helps on every screen. That is all: choose a customer.",
    ),
)
