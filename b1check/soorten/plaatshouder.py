"""Soort `plaatshouder`: een leeg veld of sjabloonlogica in een mail die klaar is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from b1check.bericht import Bericht, Bescherming, Blok, Bloksoort, Onderdeel, Segment
from b1check.document import Document, Tekstblok
from b1check.instellingen import Instellingen
from b1check.invoer.logica import vind_logica
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
    yield from _logica(document)


def _logica(document: Document) -> Iterator[Vondst]:
    """Logica leest als niets en staat dus in geen leestekst: zij krijgt een eigen blok."""
    if not document.alle_blokken:
        return
    leeg = document.alle_blokken[0].doc
    tekst = document.bericht.tekst
    for begin, eind in _stukken(document.bericht):
        for van, tot in vind_logica(tekst, begin, eind):
            stuk = tekst[van:tot].strip()
            plaats = tekst.index(stuk, van)
            segment = Segment(0, len(stuk), plaats, plaats + len(stuk), vast=True)
            blok = Blok(stuk, (segment,), Bloksoort.OVERIG, Onderdeel.TEKST)
            doc = type(leeg)(leeg.vocab, words=[stuk], spaces=[False])
            yield Vondst(Tekstblok(blok, doc), 0, len(stuk), {"veld": stuk})


def _stukken(bericht: Bericht) -> Iterator[tuple[int, int]]:
    """De stukken bron die van de schrijver zijn; in HTML alleen waar iets te lezen is."""
    vorige = 0
    for blok in bericht.blokken:
        if blok.onderdeel != Onderdeel.CITAAT:
            yield (blok.begin if bericht.invoer == "html" else min(vorige, blok.begin)), blok.eind
        vorige = blok.eind
    if bericht.blokken and bericht.invoer != "html":
        yield vorige, len(bericht.tekst)
