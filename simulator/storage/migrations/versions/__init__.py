"""One module a step. Steps that people have run are never changed again."""
