"""Books that extend a book: which texts such a book is made of, how they are kept as one, and how they are joined."""

import json
from collections.abc import Callable, Collection

from simulator.content.faults import broken, nearest
from simulator.content.files import Page, read_yaml
from simulator.content.shapes import shaped
from simulator.customer.book import Book

KEY = "extends"


def with_extended(id: str, known: Collection[str], text_of: Callable[[str], tuple[str, str]]) -> str:
    """The text of a book as a session keeps it: as it stands in its file or, where it extends another, with the texts
    of all that it is made of in one (see `books_in`).

    ``text_of`` gives the text and the file name of one book. Raises `ContentWrong`: a file that is no YAML, a book
    that is not there, or one that comes to extend itself.
    """
    text, file = text_of(id)
    texts = {id: text}
    # nearly every book stands for itself, and need not be read to know it
    while KEY in text and (next_ := _extends(page := read_yaml(text, file))):
        if next_ in texts:
            raise broken([page.fault((KEY,), f"goes round in a circle: {' → '.join([*texts, next_])}")])
        if next_ not in known:
            raise broken([page.fault((KEY,), f"there is no book “{next_}”", nearest(next_, known))])
        text, file = text_of(next_)
        texts[next_] = text
    return json.dumps(texts, ensure_ascii=False, sort_keys=True) if len(texts) > 1 else texts[id]


def _extends(page: Page) -> str | None:
    found = page.data.get(KEY) if isinstance(page.data, dict) else None
    return found if isinstance(found, str) else None


def books_in(id: str, text: str) -> dict[str, str]:
    """The texts by book id that are kept in this text of a book; itself alone where it extends none."""
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        return {id: text}
    joined = isinstance(found, dict) and id in found and all(isinstance(one, str) for one in found.values())
    return found if joined else {id: text}


def joined_book(id: str, texts: dict[str, str], file_of: Callable[[str], str]) -> Book:
    """The book of this id joined to those that it extends. Raises `ContentWrong` with all faults of the first text
    that has any.
    """
    page = read_yaml(texts[id], file_of(id))
    book = shaped(page, Book, id)
    if book.extends is None:
        return book
    others = {one: text for one, text in texts.items() if one != id}
    if book.extends not in others:
        raise broken([page.fault((KEY,), f"the book “{book.extends}” is not among these texts")])
    return book.over(joined_book(book.extends, others, file_of))
