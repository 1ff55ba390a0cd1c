"""De getallen achter de grafieken in het HTML-rapport: lengte van een staaf, plek van de grens."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from b1check.rapport import BANDEN, Meting, Rapport
from b1check.uitvoer.tekst import getal

_HOOGTE = 60.0
_BREEDTE_PER_ZIN = 14


@dataclass(frozen=True, slots=True)
class Staaf:
    """Een meting als staaf van 0 tot 100, met de grens en zo mogelijk de waarde erna."""

    naam: str
    waarde: str
    na: str
    oordeel: str
    goed: bool
    lengte: float
    lengte_na: float | None
    grens: float


@dataclass(frozen=True, slots=True)
class Zin:
    """Een zin als kolom: `boven` en `hoogte` in een vlak van 60 hoog."""

    links: int
    boven: float
    hoogte: float
    soort: str


@dataclass(frozen=True, slots=True)
class Zinnen:
    """Alle zinnen van een mail als kolommen, met de hoogte van de grens."""

    kolommen: tuple[Zin, ...]
    breedte: int
    grens: float | None
    uitleg: str


def maak_staven(rapport: Rapport, na: Rapport | None) -> tuple[Staaf, ...]:
    """Geef een staaf per meting met een drempel; `na` is het rapport van de nieuwe tekst."""
    later = {meting.naam: meting for meting in na.metingen} if na else {}
    return tuple(
        _maak_staaf(meting, meting.drempel, later.get(meting.naam))
        for meting in rapport.metingen
        if meting.drempel is not None
    )


def _maak_staaf(meting: Meting, drempel: float, na: Meting | None) -> Staaf:
    # De grens staat meestal halverwege; een grotere waarde past altijd nog in de staaf.
    geheel = max(2 * drempel, 1.05 * meting.waarde, 1.05 * na.waarde if na else 0.0, 1.0)
    grens = f"{'hooguit' if meting.hoogste else 'minstens'} {getal(drempel)}"
    return Staaf(
        naam=meting.naam,
        waarde=f"{getal(meting.waarde)} {meting.eenheid}".strip(),
        na=f"{getal(na.waarde)} {na.eenheid}".strip() if na else "",
        oordeel=f"{zeg_oordeel(meting)} ({grens})",
        goed=meting.voldoet,
        lengte=_deel(meting.waarde, geheel),
        lengte_na=_deel(na.waarde, geheel) if na else None,
        grens=_deel(drempel, geheel),
    )


def zeg_oordeel(meting: Meting) -> str:
    """Geef 'goed', 'te hoog' of 'te laag'."""
    return "goed" if meting.voldoet else "te hoog" if meting.hoogste else "te laag"


def maak_zinnen(rapport: Rapport) -> Zinnen | None:
    """Geef van elke zin een kolom, met de grens van de langste zin; None zonder zinnen."""
    lengtes = rapport.zinslengtes
    if not lengtes:
        return None
    drempels = {meting.naam: meting.drempel for meting in rapport.metingen}
    goed, hoogste = drempels.get("woorden per zin"), drempels.get("langste zin")
    schaal = max(*lengtes, 1.1 * (hoogste or 0.0), 1.0)
    return Zinnen(
        kolommen=tuple(
            Zin(
                nummer * _BREEDTE_PER_ZIN + 2,
                round(_HOOGTE * (1 - lengte / schaal), 1),
                round(_HOOGTE * lengte / schaal, 1),
                _soort(lengte, goed, hoogste),
            )
            for nummer, lengte in enumerate(lengtes)
        ),
        breedte=_BREEDTE_PER_ZIN * len(lengtes),
        grens=None if hoogste is None else round(_HOOGTE * (1 - hoogste / schaal), 1),
        uitleg=_uitleg(lengtes, hoogste),
    )


def _soort(lengte: int, goed: float | None, hoogste: float | None) -> str:
    if hoogste is not None and lengte > hoogste:
        return "hoog"
    return "boven" if goed is not None and lengte > goed else "goed"


def _uitleg(lengtes: Sequence[int], hoogste: float | None) -> str:
    zinnen = "1 zin" if len(lengtes) == 1 else f"{len(lengtes)} zinnen"
    tekst = f"{zinnen}, de langste heeft {max(lengtes)} woorden."
    if hoogste is None:
        return tekst
    te_lang = sum(lengte > hoogste for lengte in lengtes)
    return f"{tekst} Langer dan {getal(hoogste)} woorden: {te_lang}."


def banden() -> tuple[tuple[int, float, float], ...]:
    """Geef van elke band het nummer, het begin en de lengte op een schaal van 0 tot 100."""
    tops = (100.0, *(grens for _, grens, _ in BANDEN))
    return tuple(
        (band, grens, top - grens) for (band, grens, _), top in zip(BANDEN, tops, strict=False)
    )


def _deel(waarde: float, geheel: float) -> float:
    return round(100 * waarde / geheel, 1)
