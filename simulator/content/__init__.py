"""The files that a coach can edit: found, read, checked, and turned into the shapes of the domain."""
