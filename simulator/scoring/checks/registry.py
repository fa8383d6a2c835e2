"""All checks in code by the ids that the rubric gives them."""

from simulator.scoring.checks import clarity, fair_value, ideal_self, mattering, ownership, personality, treatment, want
from simulator.scoring.checks.finding import Answer

CHECKS: dict[str, Answer] = {
    **want.CHECKS,
    **treatment.CHECKS,
    **personality.CHECKS,
    **fair_value.CHECKS,
    **ideal_self.CHECKS,
    **ownership.CHECKS,
    **mattering.CHECKS,
    **clarity.CHECKS,
}
