"""Hoe het hele antwoord bij een vraag past, als de kansen van zijn zinnen bekend zijn."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from b1check.klantvraag.antwoordzinnen import Antwoordzin
from b1check.klantvraag.onderwerp import Onderwerp
from b1check.klantvraag.zinskenmerken import deel_dat_terugkomt

# Van een korter of langer antwoord zegt het aantal zinnen niet meer.
_MINSTE_ZINNEN, _MEESTE_ZINNEN = 4, 12
# Wat een kenmerk telt dat bij deze vraag niet te meten is.
_ONBEKEND, _ONBEKEND_LOS = 0.4, 0.1
# De score van een zin die er niet is.
_GEEN, _GEEN_VRIJE = -6.0, -7.0


@dataclass(frozen=True)
class Vraagkenmerken:
    """De kenmerken van één vraag naast een heel antwoord.

    beste: de hoogste score van een zin; samen: de scores bij elkaar (log van de som); elders: wat
    de beste zin scoort bij een andere vraag; vrij: de hoogste score van een zin waar geen andere
    vraag beter bij past; zinnen: hoe lang het antwoord is; overal: welk deel van de woorden van de
    vraag ergens terugkomt; bijzonder: welk deel van de woorden van alleen deze vraag in de beste
    zin staat.
    """

    beste: float
    samen: float
    elders: float
    vrij: float
    zinnen: float
    overal: float
    bijzonder: float


def meet_vragen(
    scores: Sequence[Sequence[float]],
    onderwerpen: Sequence[Onderwerp],
    zinnen: Sequence[Antwoordzin],
) -> tuple[Vraagkenmerken, ...]:
    """Geef per vraag de kenmerken; `scores` zijn de logits van elke zin bij elke vraag."""
    return tuple(
        _meet(nummer, scores, onderwerpen[nummer], zinnen) for nummer in range(len(scores))
    )


def _meet(
    nummer: int,
    scores: Sequence[Sequence[float]],
    onderwerp: Onderwerp,
    zinnen: Sequence[Antwoordzin],
) -> Vraagkenmerken:
    eigen = scores[nummer]
    plaats = eigen.index(max(eigen))
    andere = [rij for n, rij in enumerate(scores) if n != nummer]
    hoogste = [max((rij[n] for rij in andere), default=-math.inf) for n in range(len(zinnen))]
    alle = [woord for zin in zinnen for woord in zin.woorden]
    onbekend = _ONBEKEND if onderwerp.omgeving else _ONBEKEND_LOS
    return Vraagkenmerken(
        beste=eigen[plaats],
        samen=math.log(sum(math.exp(score) for score in eigen)),
        elders=hoogste[plaats] if andere else _GEEN,
        vrij=max(
            (score for n, score in enumerate(eigen) if score >= hoogste[n]), default=_GEEN_VRIJE
        ),
        zinnen=min(max(len(zinnen), _MINSTE_ZINNEN), _MEESTE_ZINNEN) / _MEESTE_ZINNEN,
        overal=deel_dat_terugkomt(onderwerp.eigen, alle) if onderwerp.eigen else _ONBEKEND,
        bijzonder=deel_dat_terugkomt(onderwerp.bijzonder, zinnen[plaats].woorden)
        if onderwerp.is_bijzonder
        else onbekend,
    )
