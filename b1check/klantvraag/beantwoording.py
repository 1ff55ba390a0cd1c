"""Zegt per vraag van de klant of het antwoord erover gaat, en welke passage dat doet."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from b1check.document import Document, Zin
from b1check.klantvraag.antwoordzinnen import Antwoordzin, antwoordzinnen
from b1check.klantvraag.gewichten import Gewichten, vraaggewichten, zinsgewichten
from b1check.klantvraag.onderwerp import onderwerpen
from b1check.klantvraag.vraagkenmerken import Ligging, meet_vragen
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
_BEANTWOORD, _OPEN = 0.36, 0.08
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
    liggingen = leg_naast(vragen, zinnen)
    return tuple(
        _oordeel(ligging, kans(vraaggewichten().logit(kenmerken)), zinnen)
        for ligging, kenmerken in zip(liggingen, meet_vragen(liggingen, zinnen), strict=True)
    )


def leg_naast(
    vragen: Sequence[Vraag], zinnen: Sequence[Antwoordzin], gewichten: Gewichten | None = None
) -> tuple[Ligging, ...]:
    """Leg elke vraag naast elke zin van het antwoord; zonder gewichten gelden die van b1check."""
    over = onderwerpen(vragen)
    zwaar = gewichten or zinsgewichten()
    drie = zip(vragen, over, meet_zinnen(vragen, over, zinnen), strict=True)
    return tuple(
        Ligging(vraag, onderwerp, kenmerken, [zwaar.logit(k) for k in kenmerken])
        for vraag, onderwerp, kenmerken in drie
    )


def kans(logit: float) -> float:
    """Geef de kans die bij een logit hoort: 0 tot 1."""
    return 1 / (1 + math.exp(-logit))


def _oordeel(ligging: Ligging, zekerheid: float, zinnen: Sequence[Antwoordzin]) -> Beantwoording:
    uitkomst = _uitkomst(ligging, zekerheid)
    passage = None if uitkomst == Uitkomst.ONBEANTWOORD else zinnen[ligging.plaats].zin
    woorden = tuple(woord.lemma for woord in ligging.onderwerp.eigen)
    return Beantwoording(ligging.vraag, uitkomst, passage, zekerheid, woorden)


def _uitkomst(ligging: Ligging, zekerheid: float) -> Uitkomst:
    if zekerheid >= _BEANTWOORD:
        return Uitkomst.BEANTWOORD
    zegt_genoeg = ligging.onderwerp.gewicht >= _ZEGT_GENOEG
    if zekerheid < _OPEN and zegt_genoeg and not _kan_anders(ligging.kenmerken):
        return Uitkomst.ONBEANTWOORD
    return Uitkomst.ONZEKER


def _kan_anders(kenmerken: Sequence[Zinskenmerken]) -> bool:
    """Of een zin het antwoord kan zijn in heel andere woorden."""
    over_omgeving = any(zin.omgeving > _MEESTE_OMGEVING for zin in kenmerken)
    los = any(zin.vrije_alinea and zin.andere < _OVER_ANDERE for zin in kenmerken)
    return over_omgeving or (los and len(kenmerken) <= _KORT)
