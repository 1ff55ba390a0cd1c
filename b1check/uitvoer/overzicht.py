"""De optelling over veel mails: hoeveel voldoen er, en welke regels komen het meest voor."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from b1check.bevindingen import Ernst
from b1check.rapport import Rapport

_MEEST = 8
Aantallen = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Regeltelling:
    """Hoe vaak een regel iets vond, in hoeveel mails, en hoe lang haar staaf is (0 tot 100)."""

    regel: str
    aantal: int
    mails: int
    lengte: float


@dataclass(frozen=True, slots=True)
class Overzicht:
    """Wat er over alle mails samen te zeggen is; een tip telt niet als werk.

    `aantallen` heeft per mail de fouten, adviezen en tips, in de volgorde van de mails.
    """

    voldoen: int
    aantallen: tuple[Aantallen, ...]
    samen: Aantallen
    leesbaarheid: float | None
    regels: tuple[Regeltelling, ...]


def maak_overzicht(rapporten: Sequence[Rapport]) -> Overzicht:
    """Tel alle rapporten op."""
    aantallen = tuple(_aantallen(rapport) for rapport in rapporten)
    scores = [r.leesbaarheid for r in rapporten if r.leesbaarheid is not None]
    return Overzicht(
        voldoen=sum(rapport.voldoet for rapport in rapporten),
        aantallen=aantallen,
        samen=tuple(map(sum, zip(*aantallen, strict=True))),
        leesbaarheid=median(scores) if scores else None,
        regels=_meeste_regels(rapporten),
    )


def _aantallen(rapport: Rapport) -> Aantallen:
    telling = Counter(b.ernst for b in rapport.bevindingen)
    return tuple(telling[ernst] for ernst in reversed(Ernst))


def _meeste_regels(rapporten: Sequence[Rapport]) -> tuple[Regeltelling, ...]:
    per_mail = [
        Counter(b.regel for b in rapport.bevindingen if b.ernst > Ernst.TIP)
        for rapport in rapporten
    ]
    samen: Counter[str] = Counter()
    mails: Counter[str] = Counter()
    for telling in per_mail:
        samen.update(telling)
        mails.update(telling.keys())
    meeste = sorted(samen.items(), key=_meeste_eerst)[:_MEEST]
    hoogste = max(samen.values(), default=1)
    return tuple(
        Regeltelling(regel, aantal, mails[regel], round(100 * aantal / hoogste, 1))
        for regel, aantal in meeste
    )


def _meeste_eerst(paar: tuple[str, int]) -> tuple[int, str]:
    return -paar[1], paar[0]
