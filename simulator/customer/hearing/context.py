"""What of the talk so far helps to hear a line."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Context:
    """The talk before a trainee's line; all of it optional, since foreign transcripts have little.

    ``first`` and ``last`` are the customer's names, ``asked`` is his last turn, ``customer`` and ``trainee`` are the
    earlier lines of each side (oldest first, the last dozen is enough), ``facts`` wordings of what he has disclosed so
    far, ``jargon`` the company's own terms that a customer need not know.
    """

    first: str = ""
    last: str = ""
    asked: str = ""
    customer: tuple[str, ...] = ()
    trainee: tuple[str, ...] = ()
    facts: tuple[str, ...] = ()
    jargon: tuple[str, ...] = ()
