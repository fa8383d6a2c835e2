"""The first screen: whom to practise with, on what, and what was practised before."""
