"""Zegt per vraag van de klant of het antwoord erover gaat, en welke passage dat doet."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from b1check.document import Document, Zin
from b1check.klantvraag.antwoordzinnen import Antwoordzin, antwoordzinnen
from b1check.klantvraag.gewichten import vraaggewichten, zinsgewichten
from b1check.klantvraag.onderwerp import Onderwerp, onderwerpen
from b1check.klantvraag.vraagkenmerken import meet_vragen
from b1check.klantvraag.vragen import Vraag, vind_vragen
from b1check.klantvraag.zinskenmerken import Zinskenmerken, meet_zinnen


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


# Vanaf de eerste kans is een vraag beantwoord; onder de tweede blijft zij open.
_BEANTWOORD, _OPEN = 0.33, 0.12
# Zegt een vraag zelf weinig ("Mag dat nu nog?"), dan is nooit zeker dat niets erover gaat; ook niet
# als een zin gaat over waar zij naar verwijst.
_ZEGT_GENOEG, _MEESTE_OMGEVING = 0.8, 0.4
# In een heel kort antwoord kan elke zin die niet over een andere vraag gaat het antwoord zijn.
_KORT, _OVER_ANDERE = 3, 0.35


def beoordeel(document: Document) -> tuple[Beantwoording, ...]:
    """Geef per vraag van de klant het oordeel over dit antwoord, op volgorde van zijn mail."""
    if document.klantvraag is None:
        return ()
    vragen, zinnen = vind_vragen(document.klantvraag), antwoordzinnen(document)
    if not zinnen:
        return tuple(Beantwoording(vraag, Uitkomst.ONBEANTWOORD) for vraag in vragen)
    over = onderwerpen(vragen)
    kenmerken = meet_zinnen(vragen, over, zinnen)
    scores = [[zinsgewichten().logit(k) for k in rij] for rij in kenmerken]
    kansen = [kans(vraaggewichten().logit(k)) for k in meet_vragen(scores, over, zinnen)]
    return tuple(
        Beantwoording(
            vraag,
            oordeel := _oordeel(kansen[nummer], over[nummer], kenmerken[nummer]),
            None if oordeel == Uitkomst.ONBEANTWOORD else _beste(scores[nummer], zinnen),
            kansen[nummer],
            tuple(woord.lemma for woord in over[nummer].eigen),
        )
        for nummer, vraag in enumerate(vragen)
    )


def kans(logit: float) -> float:
    """Geef de kans die bij een logit hoort: 0 tot 1."""
    return 1 / (1 + math.exp(-logit))


def _oordeel(
    zekerheid: float, onderwerp: Onderwerp, kenmerken: Sequence[Zinskenmerken]
) -> Uitkomst:
    if zekerheid >= _BEANTWOORD:
        return Uitkomst.BEANTWOORD
    if zekerheid >= _OPEN or onderwerp.gewicht < _ZEGT_GENOEG or _kan_anders(kenmerken):
        return Uitkomst.ONZEKER
    return Uitkomst.ONBEANTWOORD


def _kan_anders(kenmerken: Sequence[Zinskenmerken]) -> bool:
    """Of een zin het antwoord kan zijn in heel andere woorden."""
    over_omgeving = any(zin.omgeving > _MEESTE_OMGEVING for zin in kenmerken)
    los = any(zin.vrije_alinea and zin.andere < _OVER_ANDERE for zin in kenmerken)
    return over_omgeving or (los and len(kenmerken) <= _KORT)


def _beste(scores: Sequence[float], zinnen: Sequence[Antwoordzin]) -> Zin:
    return zinnen[scores.index(max(scores))].zin
