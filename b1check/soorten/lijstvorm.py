"""Soort `lijstvorm`: of een puntsgewijze lijst een inleiding heeft en één vorm houdt."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from b1check.bericht import Bloksoort
from b1check.document import Document, Tekstblok
from b1check.instellingen import Instellingen
from b1check.vondsten import Vondst

VELDEN = frozenset(("probleem",))
# Achter het voorlaatste punt mag 'en' of 'of' staan, dan zonder leesteken.
_EINDIGT_OP_VOEGWOORD = re.compile(r"\s+(?:en|of)$")


@dataclass(frozen=True)
class Opties:
    """hoogste_aantal: meer punten zijn niet te overzien."""

    hoogste_aantal: int = 9


def zoek(document: Document, opties: Opties, instellingen: Instellingen) -> Iterator[Vondst]:
    """Geef per lijst hooguit één vondst: het eerste wat er aan de vorm mis is."""
    for inleiding, punten in _lijsten(document):
        probleem = _probleem(inleiding, punten, opties)
        if probleem is not None:
            tekstblok, tekst = probleem
            woorden = tekstblok.leeseenheden[0].woorden
            begin, eind = (woorden[0].begin, woorden[0].eind) if woorden else (0, 1)
            yield Vondst(tekstblok, begin, eind, {"probleem": tekst})


def _lijsten(document: Document) -> Iterator[tuple[Tekstblok | None, list[Tekstblok]]]:
    vorige: Tekstblok | None = None
    punten: list[Tekstblok] = []
    for tekstblok in document.tekstblokken:
        if tekstblok.blok.soort == Bloksoort.LIJSTITEM:
            punten.append(tekstblok)
            continue
        if punten:
            yield vorige, punten
        vorige, punten = tekstblok, []
    if punten:
        yield vorige, punten


def _probleem(
    inleiding: Tekstblok | None, punten: list[Tekstblok], opties: Opties
) -> tuple[Tekstblok, str] | None:
    # Genummerde stappen en losse punten zijn geen opsomming met één vorm.
    if len(punten) < 2 or punten[0].blok.merkteken[:1].isalnum():
        return None
    if len(punten) > opties.hoogste_aantal:
        return punten[opties.hoogste_aantal], "Deze lijst is erg lang. Maak groepen met een kop."
    hoofdletters = [p.blok.tekst.strip()[:1].isupper() for p in punten]
    afwijkend = _afwijkend([str(h) for h in hoofdletters])
    if afwijkend is not None and _zonder_namen(punten):
        return punten[afwijkend], "Dit punt begint anders dan de rest: kies hoofdletters of niet."
    teksten = [p.blok.tekst.rstrip() for p in punten[:-1]]
    if _EINDIGT_OP_VOEGWOORD.search(teksten[-1]):
        teksten.pop()
    einden = [tekst[-1:] for tekst in teksten]
    soorten = ["." if e in ".!?" else ";" if e in ";," else "" for e in einden]
    afwijkend = _afwijkend(soorten)
    if afwijkend is not None:
        return punten[afwijkend], "Dit punt eindigt met een ander leesteken dan de rest."
    return None


def _zonder_namen(punten: list[Tekstblok]) -> bool:
    """Een punt dat met een naam, getal of veld begint, zegt niets over hoofdletters."""
    return not any(p.is_beschermd(p.doc[0]) for p in punten)


def _afwijkend(waarden: list[str]) -> int | None:
    """Geef de plaats van de eerste waarde die afwijkt van de meeste andere."""
    meeste = max(sorted(set(waarden)), key=waarden.count, default="")
    return next((n for n, waarde in enumerate(waarden) if waarde != meeste), None)
