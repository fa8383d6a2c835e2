"""How strongly a text is shown; `Content` cannot blend the theme's ``$text-muted``, so these are shares of its
foreground.
"""

MUTED = "$foreground 65%"
FAINT = "$foreground 30%"
