"""Hearing without a model: from a trainee's line, and the talk so far, to signals with their exact words."""

from simulator.customer.hearing.context import Context
from simulator.customer.hearing.ear import hear

__all__ = ["Context", "hear"]
