"""The application in pictures."""
