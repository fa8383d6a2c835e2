"""The figures of the scorer's validity that come with the code."""

from simulator.content.validity import measured_validity


def test_the_figures_that_come_with_the_code_are_whole() -> None:
    found = measured_validity()
    for one in (found.overall, *found.dimensions.values()):
        assert -1 <= one.low <= one.figure <= one.high <= 1
        assert one.n > 1
