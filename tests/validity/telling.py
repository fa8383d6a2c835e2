"""What the validity page says around its figures."""

from dataclasses import dataclass

HEAD = """# How good is the score?

<!-- Written by a command; edits by hand are lost. -->

Measured without a model, on talks and labels that nobody on this project wrote (and, where it says so, on our own
sessions), with `python -m tests.validity DATA{thinned} --write`. DATA is a folder with the public sets named below,
which do not come with this project: their licences differ, and only figures are kept here. Edition of the
rubric: `{rubric}`.

- **n** counts chats, or what the column “on” names. Intervals are 95 %, by drawing the chats anew {resamples} times
  with a fixed seed. The sets are small: on 64 chats a difference of .08 in AUC can be chance.
- **Beside it** stands what can be had without reading: length, and glad words less bad words, each in the direction
  in which it works best.
- **Reached** looks at the figure; “not surely” says that the interval reaches over the goal to the other side.
- AUC: the chance that a case of the one kind scores above one of the other, .5 for a coin. ρ: Spearman's rank
  correlation. κ: Cohen's kappa, weighted by the square of the steps apart."""

TRUST = """## How far to trust each mark

The word that stands beside a mark comes from these figures until ten marks of a dimension have been judged by a team's
own coaches; from then on it comes from their agreement. *Solid*: rank correlation (or weighted kappa) of .6 or more,
*usable*: .4 or more, *rough*: less but more than chance, *unverified*: not seen to go with what people say,
*untested*: no set at hand measures it. Where little of a dimension could be judged in a session, its word is one step
lower. None of these sets holds practice sessions: there the desk, the policy and the customer's own moves are known as
well, and weigh most."""


@dataclass(frozen=True)
class Section:
    """One heading of the page, and what its figures must not be taken for."""

    key: str
    title: str
    about: str
    shows_not: tuple[str, ...]


SECTIONS = (
    Section(
        "support",
        "Genuine support chats",
        "MAIA-DQE: chats of two companies' customers with human agents, read by people sentence by sentence "
        "(emotion, canned or not), turn by turn (quality 1 to 5) and as a whole (task success 1 to 5, left without an "
        "end).",
        (
            "Two companies alone, and the customers' side translated by machine: another trade may differ.",
            "The weights were set by hand, after looking at these chats; on chats of a third company expect less.",
            "Success against failure leaves out the middle, which is the hard part; the rank correlation does not.",
            "How far people agree among themselves on these labels is not known here, and bounds it all.",
        ),
    ),
    Section(
        "help",
        "Support conversations about feelings",
        "ESConv: how strong the feeling was before and after, by the one who sought help. The goal set for this kind "
        "compares help with none; this set has hardly any talk without help, so the goal is not put beside it.",
        (
            "Nobody here is a customer, and nothing is to be settled: the scorer is out of its trade.",
            "The drop is the seeker's own word, given to a paid partner, and nearly everybody says it dropped.",
        ),
    ),
    Section(
        "machine",
        "Task dialogues with a machine",
        "USS: satisfaction by three or four raters, the extremes alone.",
        ("The raters agree weakly, and the customers had a script: seldom upset, seldom really pleased.",),
    ),
    Section(
        "empathy",
        "Empathy in single replies",
        "EPITOME: three parts of empathy, 0 to 2, by trained readers; reported, not required. The scorer has no level "
        "of empathy: its signals are read by a fixed rule (a feeling named 2, a stock phrase or apology 1, and so on).",
        (
            "Posts about grave distress and replies by strangers: far from service.",
            "The rule is ours; another one over the same signals would give other figures.",
        ),
    ),
    Section(
        "giving-in",
        "Giving in",
        "No set at hand holds talks in which the right answer was no. These are our own sessions, each persona in each "
        "situation, by scripted trainees: one script promises what policy forbids, the others do not.",
        (
            "Scripts and scorer come from one house: it shows that the wiring holds, not that people would agree.",
            "Tasks and policies of tau2-bench are at hand, but no talks over them.",
        ),
    ),
    Section(
        "repeatable",
        "Repeatable",
        "The command, run again in another process with another seed for hashing, and on the same chats in reverse.",
        ("Without a model. With one, answers can differ, and the spread is shown as confidence.",),
    ),
    Section(
        "bought-foreign",
        "Can it be bought? Foreign chats",
        "Words that are worth nothing are put after the last line, into a line of their own at the end, into the first "
        "line and into every line. Shown is the worst of all numbers (the whole, eight marks, five outcomes times 100) "
        "in all chats; a quarter of a step is 5 points.",
        ("A dozen sentences; people who want to cheat will find others.",),
    ),
    Section(
        "bought-own",
        "Can it be bought? Our own sessions",
        "The same, with the customer and the desk known. The customer's answers stay as they were.",
        ("In a live session the customer would hear the words too, and mind them.",),
    ),
    Section(
        "blind-foreign",
        "Is it blind? Foreign chats",
        "The trainee's lines alone are changed: his name, his title, his dialect, his way of typing. Nothing may move.",
        ("Dialects of more than a few words are not tried; nor are lines by people who write in a second language.",),
    ),
    Section("blind-own", "Is it blind? Our own sessions", "The same, with the customer known.", ("As above.",)),
)

UNMEASURED = """## Not measured

- **Good practice against bad**, and pairs on the same topic: no expert-rated set is at hand.
- **Agreement with coaches**: there are no verdicts yet; `simulator/scoring/agreement.py` computes it once there are.
- **With a model as witness**: all of this is without one."""
