"""What in a text tells who somebody is or where to reach him: found by its looks, in English and by common formats."""

import re
from collections.abc import Iterator

KINDS = ("e-mail", "card", "account", "address", "phone", "order number", "name")
"""What is found, in the words of the placeholders."""
_STREETS = (
    "Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Close|Court|Ct|Way|Place|Square|Sq|Terrace|Crescent|Gardens|Row|Hill|"
    "Walk|Boulevard|Blvd|Mews|Grove"
)
_POSTCODE = r"[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}"
_TOWN = rf"(?:,?\s(?:[A-Z][\w'’-]+\s){{0,2}}[A-Z][\w'’-]+)?,?\s{_POSTCODE}\b"
_ABOUT = (
    "order|parcel|case|ticket|reference|ref|account|booking|invoice|contract|policy|serial|tracking|confirmation|"
    "reservation|membership|customer|job|shipment"
)
_LOOKS = re.compile(
    "|".join(
        (
            r"(?P<time>(?<![\w])(?:\d{4}-\d\d?-\d\d?(?:[T ]\d\d:\d\d[\d:.]*(?:Z|[+-]\d\d:\d\d)?)?"
            r"|\d\d?[./]\d\d?[./]\d{2,4})"
            r"(?!\w)|(?:[£$€]|EUR |USD |GBP )\s?\d[\d,. ]*\d)",
            r"(?P<e_mail>[\w.+-]+@[\w-]+(?:\.[\w-]+)+)",
            r"(?P<name>(?<![\w@])@\w{2,})",
            r"(?P<account>(?<!\w)[A-Z]{2}\d{2}(?:\s?[A-Z0-9]{4}){3,7}(?:\s?[A-Z0-9]{1,3})?(?!\w))",
            r"(?P<card>(?<![\w-])\d(?:[ -]?\d){12,18}(?![\w-]))",
            rf"(?P<address>(?<!\w)\d{{1,5}}[a-zA-Z]?,?\s(?:(?:[A-Z][\w'’-]+\s){{1,3}}|[a-z]+\s)(?i:{_STREETS})\b\.?(?:{_TOWN})?"
            rf"|(?<!\w)[A-ZÄÖÜ][\w-]*(?:straße|strasse|gasse|allee|platz|weg)\s\d+\w?(?!\w)|(?<!\w){_POSTCODE}(?!\w)"
            r"|(?<!\w)[A-Z]{2}\s\d{5}(?:-\d{4})?(?!\w))",
            r"(?P<phone>(?<![\w.,-])(?:\+|\(?0)\d{0,3}\)?(?:[ ./-]?\(?\d{2,5}\)?){2,5}(?!\w)"
            r"|(?<![\w.,-])\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}(?!\w))",
            r"(?P<order_number>(?<![\w.,-])(?=[A-Z0-9/-]*[A-Z])(?=(?:[A-Z/-]*\d){3})[A-Z0-9]+(?:[/-][A-Z0-9]+)*(?!\w)"
            r"|(?<![\w.,:-])\d{5,}(?![\w:%])|(?<=#)\d{3,}(?!\w))",
        )
    )
)
_NUMBER_OF = re.compile(
    rf"\b(?:{_ABOUT})(?:\s(?:no\.?|number|id|code))?(?:\s?[:=#]|\sis|\swas)?\s?#?(?P<number>(?=(?:[A-Z-]*\d){{3}})[\w-]+|[A-Z]+\d\d[\w-]*)(?![\w%])",
    re.IGNORECASE,
)
_INTRODUCED = re.compile(
    r"\b(?:[Mm]y name is|[Mm]y name's|[Tt]his is|[Nn]ame:|Mrs?\.?|Ms\.?|Miss|Dr\.?)\s"
    r"(?P<name>[A-Z][a-zà-ÿ'’-]+(?:\s[A-Z][a-zà-ÿ'’-]+)?)"
)
_GREETED = re.compile(
    r"\b(?:Hi|Hello|Hey|Dear|Thanks|Thank you|Sorry|Regards)[,]?\s(?P<name>[A-Z][a-zà-ÿ'’-]+)(?=\s?[,.!\n]|$)"
)
_DAY = re.compile(r"\b\d\d?/\d\d?/\d{2,4}\b")
_POSSESSIVE = re.compile(r"['’]s?$")
_NO_NAMES = frozenset({
    "a", "all", "again", "and", "any", "both", "everyone", "everybody", "guys", "it", "i", "is", "madam", "me",
    "no", "ok", "okay", "please", "sir", "so", "sorry", "team", "thanks", "that", "the", "there", "this", "to",
    "yes", "you", "your", "customer", "support", "service", "sales", "mr", "mrs", "ms",
})  # fmt: skip


def looks(text: str) -> Iterator[tuple[int, int, str]]:
    """Begin, end and kind (of `KINDS`) of what is told by its looks alone; times and sums of money are none of it."""
    for found in _LOOKS.finditer(text):
        kind = (found.lastgroup or "").replace("e_mail", "e-mail").replace("_", " ")
        if kind == "phone" and (_DAY.search(found[0]) or not 7 <= sum(map(str.isdigit, found[0])) <= 15):
            continue
        if kind == "card" and not _checks(found[0]):
            kind = "order number"
        if kind in KINDS:
            yield found.start(), found.end(), kind


def numbers_in(text: str) -> Iterator[str]:
    """Numbers that the words before them make one of an order, a case, an account …, however short."""
    return (found["number"] for found in _NUMBER_OF.finditer(text))


def names_in(text: str) -> Iterator[str]:
    """Names by which people introduce themselves or are greeted; the first name, or first and last."""
    for looked in (_INTRODUCED, _GREETED):
        for found in looked.finditer(text):
            words = [_POSSESSIVE.sub("", word) for word in found["name"].split()]
            if words[0].lower() not in _NO_NAMES:
                yield " ".join(word for word in words if word.lower() not in _NO_NAMES)


def _checks(number: str) -> bool:
    """Whether the last digit of a card's number is the one that follows from the others."""
    digits = [int(digit) for digit in reversed(number) if digit.isdigit()]
    doubled = [digit if n % 2 == 0 else (2 * digit - 9 if digit > 4 else 2 * digit) for n, digit in enumerate(digits)]
    return sum(doubled) % 10 == 0
