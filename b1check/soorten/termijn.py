"""Soort `termijn`: vage woorden voor tijd, en beloften waar geen dag bij staat."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from b1check.document import Document, Zin
from b1check.frasen import lees_frasen
from b1check.instellingen import Instellingen
from b1check.mailtaal.termijnen import noemt_tijd
from b1check.mailtaal.zinnen import alineazinnen, is_ontkennend, is_voorwaardelijk, is_vraag
from b1check.mailtaal.zonder_belofte import belooft_niets
from b1check.soorten import woorden
from b1check.vondsten import Vondst

VELDEN = woorden.VELDEN
_DAARNA = re.compile(r"\b(?:daarna|hierna|vervolgens|na afloop|dan|ook)\b", re.IGNORECASE)
# 'Sinds welke datum?' is juist een vraag over vroeger.
_OVER_VROEGER = re.compile(r"\bwas\b|^Sinds\b|^Hoe vaak\b")
_KAN = re.compile(r"\b(?:kan|kunnen|kunt|kun|mag|mogen|nadat)\b", re.IGNORECASE)


@dataclass(frozen=True)
class Opties:
    """lijsten: de woordenlijsten (TSV) met vage woorden. toezeggingen: de lijsten met beloften."""

    lijsten: tuple[Path, ...]
    toezeggingen: tuple[Path, ...] = ()


def zoek(document: Document, opties: Opties, instellingen: Instellingen) -> Iterator[Vondst]:
    """Geef de vage woorden, en de beloften zonder dag waar zo'n woord niet bij staat."""
    vaag = [
        vondst
        for vondst in woorden.zoek(document, woorden.Opties(opties.lijsten), instellingen)
        if not _is_al_bekend(vondst)
    ]
    yield from vaag
    met_vaag = {(v.zin.tekstblok, v.zin.begin) for v in vaag if v.zin is not None}
    for zin, vorige, volgende in alineazinnen(document):
        if (zin.tekstblok, zin.begin) in met_vaag or not _is_zeker(zin, vorige):
            continue
        if not _noemt_dag(zin, vorige, volgende):
            yield from _belofte(zin, opties.toezeggingen)


def _is_al_bekend(vondst: Vondst) -> bool:
    """Of het vage woord over vroeger gaat, en de vraag aan de schrijver over wat nog komt."""
    if vondst.zin is None or _OVER_VROEGER.search(str(vondst.velden["vraag"])):
        return False
    return belooft_niets(vondst.zin, vondst.begin, vondst.eind)


def _is_zeker(zin: Zin, vorige: Zin | None) -> bool:
    """Of er iets beloofd wordt, zonder 'als' of 'misschien'."""
    if is_vraag(zin) or is_ontkennend(zin) or is_voorwaardelijk(zin, vorige):
        return False
    return _KAN.search(zin.tekst) is None


def _noemt_dag(zin: Zin, vorige: Zin | None, volgende: Zin | None) -> bool:
    """Of de dag in de zin staat, in de volgende, of met 'daarna' in de vorige."""
    if noemt_tijd(zin) or (volgende is not None and noemt_tijd(volgende)):
        return True
    return vorige is not None and noemt_tijd(vorige) and _DAARNA.search(zin.tekst) is not None


def _belofte(zin: Zin, lijsten: tuple[Path, ...]) -> Iterator[Vondst]:
    """Geef de eerste belofte in een zin."""
    for frase in (frase for pad in lijsten for frase in lees_frasen(pad)):
        if gevonden := frase.patroon.search(zin.tekst):
            velden = {
                "woord": gevonden[0],
                "uitleg": "",
                "vraag": frase.rij["vraag"],
                "alternatief": "",
            }
            begin = zin.begin + gevonden.start()
            yield Vondst(zin.tekstblok, begin, zin.begin + gevonden.end(), velden, zin=zin)
            return
