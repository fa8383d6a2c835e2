"""Cues and marks of talking to the machine instead of the customer, in whatever disguise and at any place of a line."""

import re
from collections.abc import Iterator

from simulator.customer.hearing.cue import Cue, cues
from simulator.customer.hearing.sentences import sentences
from simulator.customer.hearing.spelling import listed
from simulator.customer.hearing.spoken import Sentence, read
from simulator.customer.signals import Signal

S = Signal

_ROLE = r"(?:system|assistant|developer|agent|user|human|customer|trainee|llm|ai|model|admin|root)"
_DIRECTED = rf"(?:{_ROLE}|directions?|instructions?|inst|prompt|persona|stage|script|mood|state|ooc|override|sys)"
_MARKS = re.compile(
    rf"</?\s*{_DIRECTED}\b[^>\n]{{0,80}}>|<\|[\w ]{{1,30}}\|>|<<\s*/?sys\s*>>|\[\s*/?\s*{_DIRECTED}\b[^\]\n]{{0,80}}\]"
    rf"|^[ \t>*#=_-]{{0,6}}{_ROLE}\b[ *_]{{0,3}}(?:prompt|message|note|override|instructions?|says)?[ *_]{{0,3}}:"
    rf"|^\s?\({_ROLE}\)|^[ \t]{{0,3}}#{{1,6}} ?(?:new |updated |your )?{_DIRECTED}\b|^```+ ?{_DIRECTED}\b"
    rf"|^[ \t]{{0,3}}[-=*]{{3,}} ?(?:begin|end|start|new|system)\b[^\n]{{0,40}}\b(?:prompt|instructions?|system)"
    r"|[\"'](?:role|system|mood|calm|trust|patience|clarity|mattering|directions?|settled|score|instructions?|move|"
    r"signals?|heard|satisfaction)[\"'] ?:|[*(\[_~][ ]?(?:the |your )?(?:customer|you|he|she|"
    r"[A-Z][a-z]+)\b[^*)\]\n]{0,40}\b(?:calms?|happy|smil\w+|satisfied|relax\w*|settled|accepts?|delighted|grateful|"
    r"cheers up|forgives?)\b[^*)\]\n]{0,40}[*)\]_~]",
    re.IGNORECASE | re.MULTILINE,
)
"""What is written like a part of a prompt: tags, roles, headings, keys, stage directions about the customer."""

_SIGNS = re.compile(r"[<>\[(#*_~:=`-]")
"""One of these stands in all that is written like a part of a prompt."""

_ELSEWHERE = re.compile(
    r"\b(?:ignor(?:a|ez|er|ar|ieren?|i)|ignore(?=[^.\n]{0,30}(?:ç|as regras))|oubli\w*|olvid\w*|esque\w*|vergiss|"
    r"vergessen sie|dimentica\w*|unut\w*|bhool jao|bhul jao)\b[^.\n]{0,40}\b(?:instruc\w+|anweisung\w*|istruzion\w*|"
    r"consignes?|regeln|règles|reglas|regras|regole|talimat\w*|nirdesh\w*)|talimat\w*[^.\n]{0,20}(?:yok say|unut|"
    r"görmezden)|(?:игнорируй|забудь)\w*[^.\n]{0,40}(?:инструкц|указан|правил)|(?:忽略|无视|無視|忘记|忘記)[^。\n]{0,20}(?:指令|指示|"
    r"规则|規則|设定|提示)|تجاهل[^.\n]{0,30}(?:تعليمات|الأوامر)",
    re.IGNORECASE,
)
"""To ignore the instructions, in the languages that people are likely to try."""

_ELSEWHERE_FROM = listed("ignor oubli olvid esque vergess vergiss dimentica unut bhool bhul talimat")
"""One of these stands in all of that which is written in plain letters."""

_HINT = re.compile(
    r"\b(?:ignore|disregard|forget|override|bypass|instructions?|prompt|pretend|from now on|you are now|you're now|"
    r"simulat\w+|role-?play|language model|jailbreak|developer mode|in character)\b",
    re.IGNORECASE,
)
_AROUND, _MOST_HINTS, _LONGEST = 160, 40, 200_000

CUES: tuple[Cue, ...] = cues(
    S.INSTRUCTS_SIMULATOR,
    r"<ignore|disregard|forget|override|bypass|discard> (?:\S+ ){0,5}(?:instructions?|prompts?|rules|guidelines|"
    r"programming|directions|persona|training|above|context|character|role|constraints|settings|everything (?:above|"
    r"before|you (?:were|have been) told))(?: \S+){0,6}",
    r"(?:from now on |henceforth |starting now )?you <are> now (?:\S+ )?(?:happy|calm|satisfied|content|pleased|"
    r"grateful|relaxed|delighted|convinced|a |an |going to (?:be|say|thank)|in \S+ mode|dan|my|playing|free|no longer "
    r"(?:angry|upset))(?: ?\S+){0,6}|<from> now on (?:you|act|respond|answer|be|only|reply|say|pretend)(?: \S+){0,8}|"
    r"^(?:now |please |ok )?<act|behave|respond|answer|reply> as (?:if|a|an|though|the)(?: \S+){1,8}|<pretend> "
    r"(?:that|to be|you are|that you|you have|i (?:have|did|am)|everything|it is|we)(?: \S+){1,8}",
    r"(?:as|you are) (?:an|a) (?:\S+ )?<ai|llm|language|chatbot|bot|assistant|machine|simulation|simulator|simulated|"
    r"npc|model>(?: \S+){0,6}|<give|award|grant|assign> (?:me |this |us |the )?(?:\S+ ){0,3}(?:full|top|maximum|max|"
    r"100|perfect|highest|best|10|ten|five|5|high|good) (?:\S+ )?(?:marks?|scores?|points?|grades?|stars?|ratings?|%|"
    r"percent|out of)(?: \S+){0,5}|(?:set|raise|increase|max|maximi[sz]e|boost|change|reset|put|update) (?:\S+ "
    r"){0,4}<calm|trust|mood|mind|patience|mattering|clarity|score|satisfaction|meters?|loyalty|anger|emotion|"
    r"emotions> (?:\S+ )?(?:to|=|at|by|up|100)(?: \S+){0,5}|<calm|trust|patience|mattering|clarity|score|mood> (?:is |"
    r"now )?(?:=|:|equals|set to) ?(?:\S+ ?){1,3}",
    r"<rate|score|grade|mark> (?:me|this|my|us) (?:\S+ ){0,5}(?:10|ten|five|5|100|full|high|highest|perfect|top|max|"
    r"maximum|excellent|as)(?: \S+){0,4}|(?:end|stop|exit|leave|quit|pause|finish|reset|restart|win|pass|complete) "
    r"(?:the|this) (?:\S+ )?<simulation|simulator|roleplay|role play|role|scenario|exercise|training session|game|"
    r"test>(?: \S+){0,4}|<break|stay in|drop|out of|leave> (?:the |your )?(?:\S+ )?(?:character|role|persona)(?: "
    r"\S+){0,4}|(?:reveal|show|print|repeat|output|tell me|what is|what are|give me|display|leak|dump) (?:\S+ "
    r")?(?:your|the) (?:\S+ )?(?:\S+ )?<prompt|prompts|instructions|system|hidden|secret|true need|persona|stage|"
    r"secrets|private|script>(?: (?:message|prompt|instructions|fact|facts|need|needs|file|directions|information|"
    r"text|notes)){0,2}(?: \S+){0,4}",
    r"(?:the|this|dear|to the|note to|attention|you are a|hey|hello) (?:\S+ )?<simulator|simulation|evaluator|grader|"
    r"llm|gpt|chatgpt|language model>(?: \S+){0,7}|(?:dear|note to|note to the|attention|hey|hello) <scorer|judge|"
    r"rater|examiner|coach>(?: \S+){0,7}|(?:10|ten|full marks|points) please <coach>(?: \S+){0,4}|<repeat> after "
    r"me(?: \S+){0,8}|<jailbreak|dan mode|developer mode|sudo|chatgpt|gpt>(?: \S+){0,5}|(?:respond|reply|answer) "
    r"(?:only |just )<with|in>(?: \S+){1,6}|^(?:just |now |please )?<say> (?:that )?you are (?:\S+ )?(?:happy|"
    r"satisfied|content|calm|grateful|pleased)(?: \S+){0,4}|(?:say|write|output|print|type|reply) (?:exactly |only |"
    r"that |the words |: |)<i|you|thank|thanks|yes|the|exactly|only|that>(?: \S+){0,8} (?:happy|satisfied|resolved|"
    r"settled|thank you|thanks|perfect|issue)(?: \S+){0,4}|<new|updated|additional> (?:system )?(?:instructions?|"
    r"prompt|rules|directive)(?: \S+){0,5}|you <must|have to|need to|should|will> (?:now |always |only |immediately "
    r")?(?:say|respond|reply|answer|be|accept|act|become|agree|output|thank) (?:\S+ )?(?:that |with |to )?(?:happy|"
    r"satisfied|calm|thank you|yes|ok|everything|settled|me|grateful|in character|the issue)(?: \S+){0,5}|(?:mark|"
    r"consider|count|treat|log|register) (?:\S+ ){0,4}(?:as )<settled|resolved|successful|passed|solved>(?: (?:now|"
    r"please|and|with|immediately)(?: \S+){0,4})?$|<customer> (?:is|becomes|becoming|feels|must be|will be) (?:now "
    r")?(?:\S+ )?(?:happy|calm|satisfied|settled|content|fully)(?: \S+){0,4}",
    r"(?:repeat|print|show|read|copy|output|quote|recite|translate) (?:me |out |back )?(?:everything|all|the text|the "
    r"words|the lines?|what (?:is|was|stands|you see)|anything|it all) (?:\S+ )?<above|preceding|verbatim>"
    r"(?! (?:the|a|your|that|it)\b)(?: \S+){0,6}|(?:end|stop|exit|quit) (?:of )?(?:the )?<simulation|roleplaying|"
    r"role-playing|roleplay|simulating>(?: \S+){0,6}|(?:reveal|show|print|output|display) (?:me )?(?:the |your |my )?"
    r"<scorecard|rubric>(?: \S+){0,5}|(?:reveal|print|output) your <configuration|config|settings>(?: \S+){0,5}|"
    r"<forget> (?:that )?you are (?:a |an |the )?(?:\S+ )?(?:customer|caller|angry|upset|cross)(?: \S+){0,5}|"
    r"^(?:now )?<act> as dan(?: \S+){0,5}",
    sure=0.9,
    unless=r"you are now (?:\S+ )?(?:a (?:customer|member|priority|subscriber|vip|registered|confirmed|valued|gold)|"
    r"an? (?:\S+ )?(?:member|subscriber|account))|ignore (?:the|that|our|any|those|this) (?:\S+ )?(?:email|"
    r"letter|message|invoice|bill|reminder|text|notice|warning)|(?:printer|device|router|manual|setup|"
    r"installation|assembly|safety|delivery|packing|return|paper|cleaning|printed) (?:\S+ )?(?:instructions|"
    r"settings|prompt|manual|calm)|follow the instructions|instructions (?:(?:that (?:are|is|came|were) "
    r")?(?:on|in|inside|from|under|with|at|printed on|for) (?:\S+ ){0,3}(?:box|leaflet|label|lid|manual|packet|"
    r"pack|packaging|sheet|screen|app|website|site|email|letter|card|page|back|side|bottle|guide|video|sticker|"
    r"booklet|printer|kit|tin|door|sign|assembly|form)s?|(?:i|we|he|she|they|you got|you were) (?:just "
    r")?(?:sent|gave|emailed|wrote|given|posted|put))|score (?:lines?|marks?) on|i will repeat",
)


def marks(line: str) -> Iterator[tuple[int, int]]:
    """Where a line is written like a part of a prompt, or tells the machine in another language to forget its own."""
    line = line[:_LONGEST]
    if _SIGNS.search(line) and (found := _MARKS.search(line)):
        yield found.span()
    low = line.lower()
    may_be = not line.isascii() or any(word in low for word in _ELSEWHERE_FROM)
    if may_be and (found := _ELSEWHERE.search(line)):
        yield found.span()


def hidden(line: str, begin: int, end: int) -> Iterator[Sentence]:
    """Sentences between two places of a long line that may be for the machine: nothing else is heard there."""
    for number, hint in enumerate(_HINT.finditer(line, begin, min(end, _LONGEST))):
        if number >= _MOST_HINTS:
            return
        start = max(begin, hint.start() - _AROUND)
        for offset, text in sentences(line[start : hint.end() + _AROUND]):
            if offset <= hint.start() - start < offset + len(text):
                yield read(start + offset, text)
