"""Soort `positief`: negatieve frasen van een lijst, en wendingen die positief kunnen."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from b1check.bevindingen import Ernst
from b1check.document import Document, Zin
from b1check.instellingen import Instellingen
from b1check.omkering import Omkering, keer_positief
from b1check.soorten import woorden
from b1check.vondsten import Vondst

VELDEN = woorden.VELDEN


@dataclass(frozen=True)
class Opties:
    """lijsten: de woordenlijsten (TSV) met negatieve frasen."""

    lijsten: tuple[Path, ...]


def zoek(document: Document, opties: Opties, instellingen: Instellingen) -> Iterator[Vondst]:
    """Geef elke frase van de lijsten, en elke wending die zeker positief kan als tip."""
    omkeringen = [(zin, o) for zin in document.zinnen for o in keer_positief(zin)]
    for vondst in woorden.zoek(document, woorden.Opties(opties.lijsten), instellingen):
        passend = [(zin, o) for zin, o in omkeringen if _raakt(vondst, zin, o)]
        omkeringen = [paar for paar in omkeringen if paar not in passend]
        voorstellen = tuple(o.voorstel for _, o in passend)
        yield replace(vondst, voorstellen=(*voorstellen, *vondst.voorstellen))
    for zin, omkering in omkeringen:
        yield _tip(zin, omkering)


def _raakt(vondst: Vondst, zin: Zin, omkering: Omkering) -> bool:
    if vondst.tekstblok is not zin.tekstblok:
        return False
    return vondst.begin < omkering.eind and vondst.eind > omkering.begin


def _tip(zin: Zin, omkering: Omkering) -> Vondst:
    velden = {
        "woord": zin.tekstblok.blok.tekst[omkering.begin : omkering.eind],
        "uitleg": "",
        "vraag": "",
        "alternatief": "",
    }
    return Vondst(
        zin.tekstblok,
        omkering.begin,
        omkering.eind,
        velden,
        ernst=Ernst.TIP,
        voorstellen=(omkering.voorstel,),
        zin=zin,
    )
