"""Soort `moeilijk`: woorden van de lijsten, en zeldzame leenwoorden die op geen lijst staan."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from b1check.document import Document, Woord, Zin
from b1check.frequentie import is_zeldzaam_leenwoord, zipf
from b1check.instellingen import Instellingen
from b1check.soorten import woorden
from b1check.vondsten import Vondst

VELDEN = woorden.VELDEN
_INHOUD = frozenset(("NOUN", "ADJ", "VERB", "ADV"))


@dataclass(frozen=True)
class Opties:
    """lijsten: de woordenlijsten (TSV). zeldzaam: onder deze Zipf-waarde is een leenwoord moeilijk."""

    lijsten: tuple[Path, ...]
    zeldzaam: float = 2.6


def zoek(document: Document, opties: Opties, instellingen: Instellingen) -> Iterator[Vondst]:
    """Geef de moeilijke woorden van de lijsten en daarna de zeldzame leenwoorden."""
    bezet: set[tuple[int, int]] = set()
    nummers = {id(tekstblok): n for n, tekstblok in enumerate(document.tekstblokken)}
    for vondst in woorden.zoek(document, woorden.Opties(opties.lijsten), instellingen):
        bezet.update((nummers[id(vondst.tekstblok)], p) for p in range(vondst.begin, vondst.eind))
        yield vondst
    for tekstblok in document.tekstblokken:
        for zin in tekstblok.leeseenheden:
            for woord in zin.woorden:
                vrij = (nummers[id(tekstblok)], woord.begin) not in bezet
                if vrij and _is_zeldzaam(zin, woord, opties.zeldzaam):
                    yield _vondst(zin, woord)


def _is_zeldzaam(zin: Zin, woord: Woord, grens: float) -> bool:
    token = woord.token
    if token.pos_ not in _INHOUD or zin.tekstblok.is_beschermd(token):
        return False
    if woord.begin > zin.begin and zin.tekstblok.blok.tekst[woord.begin].isupper():
        # Een hoofdletter midden in de zin is een naam of een titel.
        return False
    return is_zeldzaam_leenwoord(woord.klein, grens) and zipf(token.lemma_) < grens


def _vondst(zin: Zin, woord: Woord) -> Vondst:
    tekst = zin.tekstblok.blok.tekst[woord.begin : woord.eind]
    velden = {"woord": tekst, "uitleg": "", "vraag": "", "alternatief": ""}
    return Vondst(zin.tekstblok, woord.begin, woord.eind, velden, zin=zin)
