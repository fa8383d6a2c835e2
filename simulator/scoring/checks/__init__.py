"""The atomic checks in code, one function each, by the ids of the rubric."""
