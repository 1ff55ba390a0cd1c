"""De teksten van een JSON-bestand: elke waarde die een tekst is, met haar pad en regel."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass

from b1check.fouten import InvoerFout
from b1check.invoer.bundels.waarde import Waarde

_TEKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[{}\[\],:\n]')


@dataclass(slots=True)
class _Niveau:
    """Een object of lijst die open is, met de sleutel of het nummer waar de lezer is."""

    is_object: bool
    sleutel: str = ""
    nummer: int = 0

    @property
    def naam(self) -> str:
        return self.sleutel if self.is_object else str(self.nummer)


def lees_json(tekst: str, naam: str) -> Iterator[Waarde]:
    """Geef elke tekst van een JSON-bestand, op volgorde."""
    try:
        json.loads(tekst)
    except json.JSONDecodeError as fout:
        raise InvoerFout("deze JSON klopt niet", plek=f"{naam}:{fout.lineno}") from fout
    except RecursionError as fout:
        raise InvoerFout("deze JSON is te diep genest", plek=naam) from fout
    yield from _loop(tekst)


def _loop(tekst: str) -> Iterator[Waarde]:
    """Loop de tekens van geldige JSON af; `json` zelf zegt niet op welke regel een waarde staat."""
    niveaus: list[_Niveau] = []
    regel, als_sleutel = 1, False
    for gevonden in _TEKEN.finditer(tekst):
        teken = gevonden[0]
        if teken == "\n":
            regel += 1
        elif teken in "{[":
            niveaus.append(_Niveau(is_object=teken == "{"))
            als_sleutel = teken == "{"
        elif teken in "}]":
            niveaus.pop()
        elif teken == ",":
            niveaus[-1].nummer += 1
            als_sleutel = niveaus[-1].is_object
        elif teken == ":":
            als_sleutel = False
        elif als_sleutel:
            niveaus[-1].sleutel = json.loads(teken)
        else:
            pad = ".".join(niveau.naam for niveau in niveaus)
            yield Waarde(pad, json.loads(teken), ((0, regel),))
