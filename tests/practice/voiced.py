"""Sessions that are voiced by a model which says what it is told to say."""

import re
from itertools import cycle

from simulator.customer.customer import Customer
from simulator.llm.voice import ModelVoice
from simulator.practice.session import Session
from tests.endpoint import Answer, Body, Endpoint, says
from tests.practice.talking import opened

MUST = re.compile(r"must say this[^:]*: (.+)|pushes for this, in other words: (.+)|asks this, in other words: (.+)")
SMALL = ("Right.", "And now?", "So I am told.", "Well, go on.", "Hm. What else?", "Is that so.", "Fine, and then?")


class Obedient:
    """A model that says what it is directed to say, and next to nothing where it is free to choose."""

    def __init__(self) -> None:
        self._small = cycle(SMALL)

    def __call__(self, body: Body) -> Answer:
        now = str(body["messages"][-1]["content"])
        found = [next(filter(None, groups)) for groups in MUST.findall(now)]
        return says(" ".join(found) or next(self._small))


async def begun(voice: ModelVoice, endpoint: Endpoint, who: Customer | None = None) -> Session:
    """A session in which the model has spoken the first line; the endpoint has forgotten that."""
    endpoint.then(says("Where is my parcel?"))
    talk = await opened(who, voice=voice)
    endpoint.asked.clear()
    return talk
