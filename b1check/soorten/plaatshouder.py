"""Soort `plaatshouder`: een leeg veld in een mail die klaar is om te versturen."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from b1check.bericht import Bescherming, Onderdeel
from b1check.document import Document
from b1check.instellingen import Instellingen
from b1check.vondsten import Vondst

VELDEN = frozenset(("veld",))
# Wat uit een mailprogramma komt, is al verstuurd of staat klaar.
_KLARE_HERKOMST = frozenset(("eml", "msg"))


@dataclass(frozen=True)
class Opties:
    """Deze soort heeft geen opties: of de mail klaar is, staat in de instellingen."""


def zoek(document: Document, opties: Opties, instellingen: Instellingen) -> Iterator[Vondst]:
    """Geef elk veld dat nog open staat, ook in de aanhef en de handtekening.

    In een citaat niet: dat heeft een ander geschreven.
    """
    if not (instellingen.klaar or document.bericht.herkomst in _KLARE_HERKOMST):
        return
    for tekstblok in document.alle_blokken:
        if tekstblok.blok.onderdeel == Onderdeel.CITAAT:
            continue
        for stuk in tekstblok.blok.beschermd:
            if stuk.soort == Bescherming.PLAATSHOUDER:
                yield Vondst(tekstblok, stuk.begin, stuk.eind, {"veld": stuk.bron})
