"""Hoe het hele antwoord bij een vraag past, als de kansen van zijn zinnen bekend zijn."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass

from b1check.klantvraag.antwoordzinnen import Antwoordzin
from b1check.klantvraag.onderwerp import Onderwerp
from b1check.klantvraag.vragen import Vraag
from b1check.klantvraag.zinskenmerken import Zinskenmerken, deel_dat_terugkomt

# Van een korter of langer antwoord zegt het aantal zinnen niet meer.
_MINSTE_ZINNEN, _MEESTE_ZINNEN = 4, 12
_LANGSTE_VRAAG = 25
_ZWAAR, _MEESTE_ZWARE = 0.8, 3
# Wat een kenmerk telt dat bij deze vraag niet te meten is.
_ONBEKEND, _ONBEKEND_LOS = 0.4, 0.1
# De score van een zin die er niet is.
_GEEN, _GEEN_VRIJE = -6.0, -7.0
# Wie iets er nog even bij vraagt, krijgt daar minder vaak antwoord op.
_TERLOOPS = re.compile(
    r"^\W*(?:en|verder|daarnaast|tevens|trouwens|tot slot|o ?ja)\b|^.{0,30}?\b(?:ook|nog)\b", re.I
)


@dataclass(frozen=True)
class Vraagkenmerken:
    """De kenmerken van één vraag naast een heel antwoord.

    beste: de hoogste score van een zin; samen: de scores bij elkaar (log van de som); elders: wat
    de beste zin scoort bij een andere vraag; vrij: de hoogste score van een zin waar geen andere
    vraag beter bij past; afstand: hoe ver de beste zin staat van waar het antwoord hoort; zinnen:
    hoe lang het antwoord is; overal: welk deel van de woorden van de vraag ergens terugkomt;
    bijzonder: welk deel van de woorden van alleen deze vraag in de beste zin staat. lengte, zware_
    woorden en terloops gaan over de vraag zelf: haar woorden, en of zij er nog bij komt ("En ...").
    passend: wat het zinsmodel van de beste zin vindt; passend_samen en passend_beste: zijn scores
    bij elkaar, en de hoogste; tweede: de op één na hoogste score van een zin.
    """

    beste: float
    samen: float
    elders: float
    vrij: float
    afstand: float
    zinnen: float
    overal: float
    bijzonder: float
    lengte: float
    zware_woorden: float
    terloops: float
    passend: float
    passend_samen: float
    passend_beste: float
    tweede: float


@dataclass(frozen=True)
class Ligging:
    """Een vraag met haar onderwerp, en van elke zin de kenmerken en de score (als logit)."""

    vraag: Vraag
    onderwerp: Onderwerp
    kenmerken: Sequence[Zinskenmerken]
    scores: Sequence[float]

    @property
    def plaats(self) -> int:
        """De plaats van de beste zin."""
        return self.scores.index(max(self.scores))


def meet_vragen(
    liggingen: Sequence[Ligging], zinnen: Sequence[Antwoordzin]
) -> tuple[Vraagkenmerken, ...]:
    """Geef de kenmerken van elke vraag, naast de andere vragen van de mail."""
    return tuple(
        _meet(ligging, [andere for andere in liggingen if andere is not ligging], zinnen)
        for ligging in liggingen
    )


def _meet(
    deze: Ligging, andere: Sequence[Ligging], zinnen: Sequence[Antwoordzin]
) -> Vraagkenmerken:
    plaats, onderwerp = deze.plaats, deze.onderwerp
    hoogste = [max((a.scores[n] for a in andere), default=-math.inf) for n in range(len(zinnen))]
    vrij = (score for n, score in enumerate(deze.scores) if score >= hoogste[n])
    passend = [kenmerken.passend for kenmerken in deze.kenmerken]
    alle = [woord for zin in zinnen for woord in zin.woorden]
    lang = min(max(len(zinnen), _MINSTE_ZINNEN), _MEESTE_ZINNEN)
    zwaar = sum(woord.gewicht >= _ZWAAR for woord in onderwerp.eigen)
    return Vraagkenmerken(
        beste=deze.scores[plaats],
        samen=_samen(deze.scores),
        elders=hoogste[plaats] if andere else _GEEN,
        vrij=max(vrij, default=_GEEN_VRIJE),
        afstand=deze.kenmerken[plaats].afstand,
        zinnen=lang / _MEESTE_ZINNEN,
        overal=deel_dat_terugkomt(onderwerp.eigen, alle) if onderwerp.eigen else _ONBEKEND,
        bijzonder=_bijzonder(onderwerp, zinnen[plaats]),
        lengte=min(len(deze.vraag.tekst.split()), _LANGSTE_VRAAG) / _LANGSTE_VRAAG,
        zware_woorden=min(zwaar, _MEESTE_ZWARE) / _MEESTE_ZWARE,
        terloops=float(bool(_TERLOOPS.search(deze.vraag.tekst))),
        passend=passend[plaats],
        passend_samen=_samen(passend),
        passend_beste=max(passend),
        tweede=sorted(deze.scores)[-2] if len(deze.scores) > 1 else _GEEN_VRIJE,
    )


def _bijzonder(onderwerp: Onderwerp, zin: Antwoordzin) -> float:
    if onderwerp.is_bijzonder:
        return deel_dat_terugkomt(onderwerp.bijzonder, zin.woorden)
    return _ONBEKEND if onderwerp.omgeving else _ONBEKEND_LOS


def _samen(logits: Sequence[float]) -> float:
    hoogste = max(logits)
    return hoogste + math.log(sum(math.exp(logit - hoogste) for logit in logits))
