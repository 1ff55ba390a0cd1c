"""Soort `opsomming`: een lange rij gelijke delen in een zin, die beter als lijst staat."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from b1check.bericht import Bloksoort
from b1check.document import Document, Zin, tel_woorden
from b1check.instellingen import Instellingen
from b1check.nevenschikking import Rij, zoek_rijen
from b1check.puntenlijst import maak_lijst
from b1check.vondsten import Vondst
from b1check.zinsrijen import zoek_zinsrijen

VELDEN = frozenset(("aantal", "delen"))


@dataclass(frozen=True)
class Opties:
    """delen: vanaf zoveel delen. woorden: en vanaf zoveel woorden samen.

    Een korte rij als "koffie, thee en water" leest goed en blijft staan.
    """

    delen: int = 3
    woorden: int = 12


def zoek(document: Document, opties: Opties, instellingen: Instellingen) -> Iterator[Vondst]:
    """Geef per zin de langste rij die lang genoeg is, met de lijst die ervan te maken is."""
    for zin in document.zinnen:
        alle = (*zoek_rijen(zin), *zoek_zinsrijen(zin))
        rijen = [rij for rij in alle if _is_lang(zin, rij, opties)]
        if rijen:
            rij = max(rijen, key=lambda r: (r.vorm != "naamwoord", len(r.delen), r.eind - r.begin))
            yield _vondst(zin, rij)


def _is_lang(zin: Zin, rij: Rij, opties: Opties) -> bool:
    if len(rij.delen) < opties.delen:
        return False
    return tel_woorden(zin.tekstblok.blok.tekst[rij.begin : rij.eind]) >= opties.woorden


def _vondst(zin: Zin, rij: Rij) -> Vondst:
    delen = [zin.tekstblok.blok.toon(deel.begin, deel.eind) for deel in rij.delen]
    # In een lijst of kop maken we geen tweede lijst.
    voorstel = maak_lijst(zin, rij) if zin.tekstblok.blok.soort == Bloksoort.ALINEA else None
    return Vondst(
        zin.tekstblok,
        rij.begin,
        rij.eind,
        velden={"aantal": len(delen), "delen": " / ".join(delen)},
        voorstellen=(voorstel,) if voorstel else (),
        zin=zin,
    )
