"""Tells whether a line is in another language than English: only by evidence of another one."""

import re
import unicodedata

from simulator.customer.hearing.spelling import listed

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_ENGLISH = listed(
    "the you your i is are it that this and to of for we have has be been was were will can could would do "
    "does did not with on my me at what how when where why who there here if so but please thank thanks sorry "
    "yes hi hello from they them our us which just let's i'm i'll it's don't can't get got know need help "
    "order about because or an by she her his him as up out back now right okay ok one any all more some "
)
_OTHERS = listed(
    # German, Dutch
    "ich sie wir ihr ihre ihnen ihren nicht und der das ist sind haben habe wird werden auf für mit ein eine einen "
    "einer dem den "
    "von zu bitte danke wie kann können mein meine guten auch es aber oder dass noch schon tut leid het een niet "
    "van wij uw u "
    "ik je jij zijn heeft voor naar ook maar hoe gaat dank goedemorgen graag kunnen "
    # French
    "je vous nous les une est et pour dans que qui votre vos avec sur sont avez avons ne pas très merci bonjour "
    "bonsoir désolé "
    "désolée au aux ce cette c'est j'ai je'n plaît mais comment commande suis êtes peux pouvez il elle des mon ma "
    "du la le de "
    # Spanish, Portuguese, Italian
    "el los las usted su sus por para con que está estoy es una uno gracias hola buenos buenas días lo siento muy "
    "pero cómo como "
    "puedo puede mi tiene tengo pedido señor señora del en y se o um uma você seu sua obrigado obrigada olá não sim "
    "meu minha "
    "os na em da foi está muito mas posso tem isso bom dia il che di per sono è non grazie ciao buongiorno signor "
    "mi dispiace "
    "sua suo posso può questo questa della nel ho ha come quando "
    # Polish, Czech, Scandinavian, Finnish, Turkish, Indonesian, Romanian
    "nie jest się dzień dobry dziękuję proszę przepraszam pan pani jak czy za og det er jeg du ikke har på som vi "
    "och att är jag inte "
    "för tack hej kan ni din min en av til med deg dig ett bir ve bu için teşekkürler merhaba nasıl siz değil saya "
    "anda tidak "
    "terima kasih yang dengan untuk apa kami și nu este sunt pentru vă mulțumesc "
    "siparişiniz sipariş özür dilerim efendim lütfen evet hayır yarın bugün gelecek benim size sizin çok yok olarak "
    "będzie jest pana pani przed jutro dziś paczka "
    # Hindi in Latin letters
    "aapka aapki aapke aap hai hain nahi nahin kya mera meri mujhe karta karti karte karo kijiye kripya dhanyavaad "
    "namaste theek thik kyun kab kahan abhi bahut sakta sakte sakti raha rahe rahi hoon hun gaya gayi jayega jayegi "
    "kal tak ji bhai madad"
) - listed("me an as on do in we so us at he no to kan u ")
_AMBIGUOUS = listed("du de la le es en se que los las el con per non ma mi pan se il den der my y o um os na em da ")
_CERTAIN = _OTHERS - _ENGLISH - _AMBIGUOUS
"""Without one of these, nothing is evidence of another language."""


def is_foreign(text: str) -> bool:
    """Whether the text is clearly in another language. Short lines (under three words), names, typos are not."""
    if not text.isascii():
        letters = [c for c in text if c.isalpha()]
        strange = sum(1 for c in letters if ord(c) > 0x24F and not unicodedata.name(c, "").startswith("LATIN"))
        if strange * 2 > len(letters):
            return len(letters) >= 4
    words = (
        _WORD.findall(text.lower()) if text.isascii() else [w.lower().replace("’", "'") for w in _WORD.findall(text)]
    )
    if len(words) < 3 or _CERTAIN.isdisjoint(words):
        return False
    english = sum(w in _ENGLISH for w in words)
    other = [w for w in words if w in _OTHERS and w not in _ENGLISH]
    marked = sum(not w.isascii() for w in words)
    evidence = len(other) + 0.5 * marked
    return evidence >= 2 and evidence >= 2 * english and evidence >= 0.28 * len(words)
