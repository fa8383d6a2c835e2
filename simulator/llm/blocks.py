"""A prompt file taken apart into its named blocks, each rendered by itself."""

from jinja2 import StrictUndefined, Template, TemplateError
from jinja2.sandbox import SandboxedEnvironment


class PromptWrong(Exception):
    """A prompt cannot be used; the message names the file, the key and what is wrong."""


class Blocks:
    """The blocks of one prompt file. ``name`` is its path, for messages; ``needed`` must all be there.

    Raises `PromptWrong`.
    """

    def __init__(self, name: str, text: str, needed: tuple[str, ...]) -> None:
        env = SandboxedEnvironment(undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
        self._name = name
        try:
            self._template: Template = env.from_string(text)
        except TemplateError as error:
            raise PromptWrong(f"{name}:{getattr(error, 'lineno', 1)}: {error}") from error
        missing = [block for block in needed if block not in self._template.blocks]
        if missing:
            raise PromptWrong(f"{name}: block '{missing[0]}' is missing")

    def render(self, block: str, known: dict[str, object]) -> str:
        """The block with what is known filled in. Raises `PromptWrong`."""
        try:
            return "".join(self._template.blocks[block](self._template.new_context(known))).strip()
        except TemplateError as error:
            raise PromptWrong(f"{self._name}: {block}: {error}") from error
