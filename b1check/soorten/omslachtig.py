"""Soort `omslachtig`: omslachtige frasen van een lijst, en lege aanlopen vooraan in een zin."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from b1check.aanloop import Aanloop, laat_weg, zoek_aanloop
from b1check.document import Document, Zin
from b1check.instellingen import Instellingen
from b1check.invulling.treffers import Treffer
from b1check.invulling.zoeken import zoek_treffers
from b1check.soorten import woorden
from b1check.vondsten import Vondst
from b1check.woordenboek import lees_woordenboek

VELDEN = woorden.VELDEN


@dataclass(frozen=True)
class Opties:
    """lijsten: de woordenlijsten (TSV) met frasen. aanlopen: de lijsten met lege aanlopen."""

    lijsten: tuple[Path, ...]
    aanlopen: tuple[Path, ...] = ()


def zoek(document: Document, opties: Opties, instellingen: Instellingen) -> Iterator[Vondst]:
    """Geef de lege aanlopen, en de frasen die daar niet in staan."""
    boek = lees_woordenboek(opties.lijsten)
    for tekstblok in document.tekstblokken:
        for zin in tekstblok.leeseenheden:
            treffers = zoek_treffers(zin, boek, instellingen.regio)
            vanaf = zin.begin
            if (vondst := _zoek_aanloop(zin, opties, treffers)) is not None:
                vanaf = vondst.eind
                yield vondst
            for treffer in treffers:
                if treffer.begin >= vanaf:
                    yield woorden.maak_vondst(zin, treffer)


def _zoek_aanloop(zin: Zin, opties: Opties, treffers: Sequence[Treffer]) -> Vondst | None:
    """Geef de lege aanloop; wordt die geen ander woord, dan is een frase die er staat nuttiger."""
    aanloop = zoek_aanloop(zin, opties.aanlopen)
    if aanloop is None:
        return None
    vondst = _vondst(aanloop)
    frase = any(treffer.begin < aanloop.eind for treffer in treffers)
    return None if frase and aanloop.wordt and not vondst.voorstellen else vondst


def _vondst(aanloop: Aanloop) -> Vondst:
    zin = aanloop.zin
    velden = {
        "woord": zin.tekstblok.blok.toon(zin.begin, aanloop.eind),
        "uitleg": "",
        "vraag": "",
        "alternatief": "",
    }
    voorstellen = laat_weg(aanloop)
    return Vondst(zin.tekstblok, zin.begin, aanloop.eind, velden, voorstellen=voorstellen, zin=zin)
