"""The score: what was heard, done and promised, held against the rubric by code, with evidence."""
