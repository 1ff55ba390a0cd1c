"""De naam onder een mail zonder slotgroet: ook dat is een handtekening."""

from __future__ import annotations

from dataclasses import replace

from b1check.bericht import Onderdeel
from b1check.invoer.onderdelen import is_eigennaam
from b1check.invoer.tekstregels import Regelsoort, Tekstregel

_KORTE_REGEL = 60
# Naam, functie, organisatie, adres, plaats, telefoon, mail.
_HOOGSTE_REGELS = 8
_ZINSEINDE = (".", "!", "?", ":", ",", ";")
Verdeeld = tuple[Tekstregel, Onderdeel]


def naam_onderaan(verdeeld: list[Verdeeld]) -> list[Verdeeld]:
    """Maak van een naam met contactgegevens onderaan een handtekening, als er geen groet is."""
    if any(onderdeel == Onderdeel.AFSLUITING for _, onderdeel in verdeeld):
        return verdeeld
    tekst = [
        plek
        for plek, (regel, onderdeel) in enumerate(verdeeld)
        if onderdeel == Onderdeel.TEKST and regel.soort != Regelsoort.LEEG
    ]
    begin = _begin_handtekening(verdeeld, tekst)
    if begin is None:
        return verdeeld
    onderaan = {plek for plek in tekst if plek >= begin}
    return [
        (replace(regel, soort=Regelsoort.OVERIG), Onderdeel.HANDTEKENING)
        if plek in onderaan
        else (regel, onderdeel)
        for plek, (regel, onderdeel) in enumerate(verdeeld)
    ]


def _begin_handtekening(verdeeld: list[Verdeeld], tekst: list[int]) -> int | None:
    """De bovenste naam in de korte regels onderaan, met een lege regel erboven."""
    begin = None
    for plek in reversed(tekst[-_HOOGSTE_REGELS:]):
        regel = verdeeld[plek][0]
        if not _is_kort(regel):
            break
        na_leeg = plek > 0 and verdeeld[plek - 1][0].soort == Regelsoort.LEEG
        if na_leeg and is_eigennaam(regel.tekst):
            begin = plek
    return begin


def _is_kort(regel: Tekstregel) -> bool:
    if regel.soort not in (Regelsoort.GEWOON, Regelsoort.LABEL, Regelsoort.OVERIG):
        return False
    return len(regel.tekst) <= _KORTE_REGEL and not regel.tekst.rstrip().endswith(_ZINSEINDE)
