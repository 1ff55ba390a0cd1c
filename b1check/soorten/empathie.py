"""Soort `empathie`: medeleven of excuses, zonder te zeggen wat er naar is of wat u eraan doet."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from b1check.bericht import Onderdeel
from b1check.bevindingen import Ernst
from b1check.document import Document, Zin
from b1check.frasen import Frase, lees_frasen
from b1check.instellingen import Instellingen
from b1check.mailtaal.zinnen import alineazinnen, is_vraag
from b1check.vondsten import Vondst, op_zin

VELDEN = frozenset(("zin", "raad"))
_VERWIJST = "verwijst"
_KORTSTE_ZAAK = 4
_UITROEP = re.compile(
    r"^(?:o|oh|och|ach|ai|oei|tja|ja|nogmaals|allereerst|eerst en vooral)[,!]?\s+", re.I
)
# Deze inleidingen noemen de zaak niet; 'U schrijft dat ...' wel.
_ZONDER_ZAAK = frozenset(("dank", "ontvangst", "verwijzing"))
_MIS = re.compile(
    r"\b(?:niet|geen|kapot|stuk|defect|beschadigd|verkeerd\w*|storing\w*|fout\w*|te laat|te vroeg|"
    r"vertrag\w+|vertraagd|kwijt|verloren|gemist|mis|dubbel|twee keer|lang|geannuleerd|gewacht)\b",
    re.IGNORECASE,
)
_HELAAS = re.compile(
    r"(?:helaas|tot onze spijt|tot mijn spijt|het spijt (?:ons|mij|me),? maar)\s+"
    r"(?:moet|moeten|kan|kunnen)\s+(?:wij|we|ik)\b",
    re.IGNORECASE,
)
_REDEN_OF_UITWEG = re.compile(
    r"\b(?:omdat|doordat|want|daarom|reden\w*|namelijk|vanwege|wegens|door|aangezien|motivering|"
    r"uitleg\w*|toelicht\w*|kunt|kun|kan je|mag|wel|alternatief|aanbieden|bieden|in plaats daarvan|"
    r"nog steeds)\b",
    re.IGNORECASE,
)
_LEEG = "zegt niet waar het over gaat. Noem wat er misging, en wat u eraan doet."
_ENIG = "is hier al het medeleven. Zeg ook waarom het zo is, of wat de lezer wél kan doen."


@dataclass(frozen=True)
class Opties:
    """lijsten: de lijsten met lege zinnen. inleidingen: met zinnen die nog niets zeggen."""

    lijsten: tuple[Path, ...]
    inleidingen: tuple[Path, ...] = ()


def zoek(document: Document, opties: Opties, instellingen: Instellingen) -> Iterator[Vondst]:
    """Geef elke lege zin; noemt de zin ervoor de zaak, dan is zij hooguit een tip."""
    for zin, _, _ in alineazinnen(document):
        frase = _past(zin, opties.lijsten)
        if frase is None:
            continue
        is_genoemd = any(_noemt_zaak(eerder, opties) for eerder in _ervoor(zin))
        if is_genoemd and (frase.rij["soort"] == _VERWIJST or _na_probleem(zin, opties)):
            continue
        velden = {"zin": zin.tekst.rstrip(" .!"), "raad": _LEEG}
        yield op_zin(zin, velden=velden, ernst=Ernst.TIP if is_genoemd else None)
    yield from _alleen_helaas(document)


def _na_probleem(zin: Zin, opties: Opties) -> bool:
    """Of er al staat wat er misging: 'Door een storing kon u niet bellen.'"""
    return any(_MIS.search(z.tekst) and _noemt_zaak(z, opties) for z in _ervoor(zin))


def _ervoor(zin: Zin) -> tuple[Zin, ...]:
    """Geef de zinnen die in dezelfde alinea voor deze staan."""
    return tuple(ander for ander in zin.tekstblok.zinnen if ander.begin < zin.begin)


def _alleen_helaas(document: Document) -> Iterator[Vondst]:
    """Geef 'Helaas moeten wij' als de mail geen reden en geen uitweg noemt."""
    blokken = (b for b in document.bericht.blokken if b.onderdeel == Onderdeel.TEKST)
    if any(_REDEN_OF_UITWEG.search(blok.tekst) for blok in blokken):
        return
    for zin, _, _ in alineazinnen(document):
        if gevonden := _HELAAS.match(zin.tekst):
            eind = zin.begin + gevonden.end()
            velden = {"zin": gevonden[0], "raad": _ENIG}
            yield Vondst(zin.tekstblok, zin.begin, eind, velden, ernst=Ernst.TIP, zin=zin)
            return


def _past(zin: Zin, lijsten: tuple[Path, ...]) -> Frase | None:
    """Geef de frase die de hele zin is."""
    tekst = _UITROEP.sub("", zin.tekst).strip(" .!")
    frasen = (frase for pad in lijsten for frase in lees_frasen(pad))
    return next((frase for frase in frasen if frase.patroon.fullmatch(tekst)), None)


def _noemt_zaak(zin: Zin, opties: Opties) -> bool:
    """Of een zin zegt wat er met de lezer aan de hand is, en niet alleen inleidt."""
    if is_vraag(zin) or zin.aantal_woorden < _KORTSTE_ZAAK or _past(zin, opties.lijsten):
        return False
    frasen = (frase for pad in opties.inleidingen for frase in lees_frasen(pad))
    return not any(f.rij["soort"] in _ZONDER_ZAAK and f.patroon.match(zin.tekst) for f in frasen)
