"""Who is here: profiles on this machine."""
