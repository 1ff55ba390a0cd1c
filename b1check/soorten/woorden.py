"""Soort `woorden`: woorden en frasen van een lijst, met hun alternatieven in de goede vorm."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from b1check.bevindingen import Ernst
from b1check.document import Document, Zin
from b1check.instellingen import Instellingen
from b1check.invulling import Treffer, maak_voorstellen, woord_van
from b1check.invulling.zoeken import zoek_treffers
from b1check.vondsten import Vondst
from b1check.woordenboek import lees_woordenboek

VELDEN = frozenset(("woord", "uitleg", "vraag", "alternatief"))
# Een woord dat zeldzaam lijkt maar dat de meeste lezers kennen ("offerte").
BEKEND = "bekend"


@dataclass(frozen=True)
class Opties:
    """lijsten: de woordenlijsten (TSV) met wat deze regel zoekt."""

    lijsten: tuple[Path, ...]


def zoek(document: Document, opties: Opties, instellingen: Instellingen) -> Iterator[Vondst]:
    """Geef elke plek waar een ingang van de lijsten staat; ook in koppen."""
    boek = lees_woordenboek(opties.lijsten)
    for tekstblok in document.tekstblokken:
        for zin in tekstblok.leeseenheden:
            for treffer in zoek_treffers(zin, boek, instellingen.regio):
                yield maak_vondst(zin, treffer)


def maak_vondst(zin: Zin, treffer: Treffer) -> Vondst:
    """Maak van een treffer een vondst met voorstellen."""
    ingang = treffer.ingang
    voorstellen = maak_voorstellen(zin, treffer)
    return Vondst(
        zin.tekstblok,
        treffer.begin,
        treffer.eind,
        velden={
            "woord": woord_van(zin, treffer),
            "uitleg": ingang.uitleg,
            "vraag": ingang.vraag,
            "alternatief": voorstellen[0].vervanging if voorstellen else "",
        },
        ernst=Ernst.TIP if ingang.register == BEKEND else None,
        voorstellen=voorstellen,
        zin=zin,
    )
