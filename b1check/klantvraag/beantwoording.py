"""Zegt per vraag van de klant of het antwoord erover gaat, en welke passage dat doet."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from b1check.document import Document, Zin
from b1check.klantvraag.antwoordzinnen import Antwoordzin, antwoordzinnen
from b1check.klantvraag.ervoor import tekst_ervoor
from b1check.klantvraag.gewichten import Gewichten, vraaggewichten, zinsgewichten
from b1check.klantvraag.onderwerp import onderwerpen
from b1check.klantvraag.vraagkenmerken import Ligging, meet_vragen
from b1check.klantvraag.vragen import Vraag, vind_vragen
from b1check.klantvraag.zinskenmerken import Passend, Zinskenmerken, meet_zinnen
from b1check.zinsmodel import laad_zinsmodel


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
_BEANTWOORD, _OPEN = 0.37, 0.1
# In een heel kort antwoord kan elke zin die niet over een andere vraag gaat het antwoord zijn.
_KORT, _OVER_ANDERE = 3, 0.35


def beoordeel(document: Document) -> tuple[Beantwoording, ...]:
    """Geef per vraag van de klant het oordeel over dit antwoord, op volgorde van zijn mail."""
    if document.klantvraag is None:
        return ()
    vragen, zinnen = vind_vragen(document.klantvraag), antwoordzinnen(document)
    if not zinnen:
        return tuple(Beantwoording(vraag, Uitkomst.ONBEANTWOORD) for vraag in vragen)
    liggingen = leg_naast(vragen, zinnen, meet_passend(document.klantvraag, vragen, zinnen))
    return tuple(
        _oordeel(ligging, kans(vraaggewichten().logit(kenmerken)), zinnen)
        for ligging, kenmerken in zip(liggingen, meet_vragen(liggingen, zinnen), strict=True)
    )


def leg_naast(
    vragen: Sequence[Vraag],
    zinnen: Sequence[Antwoordzin],
    passend: Passend,
    gewichten: Gewichten | None = None,
) -> tuple[Ligging, ...]:
    """Leg elke vraag naast elke zin van het antwoord; zonder gewichten gelden die van b1check."""
    over = onderwerpen(vragen)
    zwaar = gewichten or zinsgewichten()
    drie = zip(vragen, over, meet_zinnen(vragen, over, zinnen, passend), strict=True)
    return tuple(
        Ligging(vraag, onderwerp, kenmerken, [zwaar.logit(k) for k in kenmerken])
        for vraag, onderwerp, kenmerken in drie
    )


def meet_passend(
    klantmail: Document, vragen: Sequence[Vraag], zinnen: Sequence[Antwoordzin]
) -> Passend:
    """Geef per vraag van elke zin wat het zinsmodel ervan vindt, als logit."""
    if not vragen or not zinnen:
        return tuple(() for _ in vragen)
    model = laad_zinsmodel()
    teksten = [vraag.tekst.strip() for vraag in vragen]
    logits = model.passend(
        model.vragen(teksten, tekst_ervoor(klantmail, vragen)),
        model.zinnen([zin.zin.tekst.strip() for zin in zinnen]),
    )
    return tuple(tuple(map(float, rij)) for rij in logits)


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
    if zekerheid < _OPEN and not _kan_anders(ligging.kenmerken):
        return Uitkomst.ONBEANTWOORD
    return Uitkomst.ONZEKER


def _kan_anders(zinnen: Sequence[Zinskenmerken]) -> bool:
    """Of een zin het antwoord kan zijn in heel andere woorden ("Dat kan helaas niet.")."""
    los = any(zin.vrije_alinea and zin.andere < _OVER_ANDERE for zin in zinnen)
    return los and len(zinnen) <= _KORT
