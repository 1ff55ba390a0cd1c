"""Zegt per vraag van de klant of het antwoord erover gaat, en welke passage dat doet."""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import StrEnum

from b1check.document import Document, Zin
from b1check.klantvraag.antwoordzinnen import antwoordzinnen
from b1check.klantvraag.bewijs import Bewijs, verzamel
from b1check.klantvraag.vragen import Vraag, vind_vragen


class Uitkomst(StrEnum):
    """Of een vraag beantwoord is; bij twijfel is dat onzeker."""

    BEANTWOORD = "beantwoord"
    ONZEKER = "onzeker"
    ONBEANTWOORD = "onbeantwoord"


@dataclass(frozen=True)
class Beantwoording:
    """Een vraag met het oordeel, en de zin van het antwoord die er het meest over gaat."""

    vraag: Vraag
    oordeel: Uitkomst
    zin: Zin | None = None
    score: float = 0.0
    onderwerp: tuple[str, ...] = ()


# Hoe zwaar elk kenmerk telt. Geschat op de paren in tests/klantvragen, met ook de paren waaruit een
# antwoord is weggelaten, en daarna afgerond.
_BEGIN = -4.1
_GEWICHTEN = {
    "woorden": 1.5,
    "omgeving": 0.9,
    "past": 1.3,
    "overal": 2.1,
    "bijzonder": 2.0,
    "mist_vorm": -0.5,
    "eigen_alinea": 1.7,
}
# De omgeving telt zwaarder als de vraag zelf weinig zegt ("Mag dat?").
_OMGEVING_BIJ_LICHT = 1.1
# Vanaf de eerste kans is een vraag beantwoord; onder de tweede blijft zij open.
_BEANTWOORD, _OPEN = 0.4, 0.15


def beoordeel(document: Document) -> tuple[Beantwoording, ...]:
    """Geef per vraag van de klant het oordeel over dit antwoord, op volgorde van zijn mail."""
    if document.klantvraag is None:
        return ()
    vragen, zinnen = vind_vragen(document.klantvraag), antwoordzinnen(document)
    if not zinnen:
        return tuple(Beantwoording(vraag, Uitkomst.ONBEANTWOORD) for vraag in vragen)
    gewogen = verzamel(vragen, zinnen)
    return tuple(_oordeel(bewijs, zinnen[bewijs.plaats].zin) for bewijs in gewogen)


def kans(bewijs: Bewijs) -> float:
    """Geef hoe waarschijnlijk het is dat de vraag beantwoord is: 0 tot 1."""
    som = _BEGIN + sum(zwaar * getattr(bewijs, naam) for naam, zwaar in _GEWICHTEN.items())
    som += _OMGEVING_BIJ_LICHT * bewijs.omgeving * bewijs.onderwerp.lichtheid
    return 1 / (1 + math.exp(-som))


def _oordeel(bewijs: Bewijs, zin: Zin) -> Beantwoording:
    zekerheid = kans(bewijs)
    oordeel = Uitkomst.ONZEKER
    if zekerheid >= _BEANTWOORD:
        oordeel = Uitkomst.BEANTWOORD
    elif zekerheid < _OPEN and not bewijs.kan_elders:
        oordeel = Uitkomst.ONBEANTWOORD
    passage = None if oordeel == Uitkomst.ONBEANTWOORD else zin
    woorden = tuple(woord.lemma for woord in bewijs.onderwerp.eigen)
    return Beantwoording(bewijs.vraag, oordeel, passage, zekerheid, woorden)
