"""Wat de klant vlak voor elke vraag schreef: zonder dat is een korte vraag niet te begrijpen."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from b1check.bericht import Onderdeel
from b1check.document import Document
from b1check.klantvraag.vragen import Vraag

Stuk = tuple[str, Vraag | None]


def tekst_ervoor(klantmail: Document, vragen: Sequence[Vraag]) -> tuple[str, ...]:
    """Geef per vraag het stuk tekst (of de vraag) ervoor; leeg als zij vooraan staat."""
    ervoor: dict[Vraag, str] = {}
    vorige = ""
    for tekst, vraag in stukken(klantmail, vragen):
        if vraag is not None:
            ervoor[vraag] = vorige
        vorige = tekst
    return tuple(ervoor[vraag] for vraag in vragen)


def stukken(klantmail: Document, vragen: Sequence[Vraag]) -> Iterator[Stuk]:
    """Geef de tekst van de klant in stukken: elke vraag, en wat ertussen staat."""
    for tekstblok in klantmail.tekstblokken:
        blok = tekstblok.blok
        if blok.onderdeel != Onderdeel.TEKST:
            continue
        plek = 0
        hier = [vraag for vraag in vragen if vraag.zin.tekstblok is tekstblok]
        for vraag in sorted(hier, key=lambda vraag: vraag.begin):
            yield from _tussenstuk(blok.toon(plek, max(plek, vraag.begin)))
            yield vraag.tekst.strip(), vraag
            plek = max(plek, vraag.eind)
        yield from _tussenstuk(blok.toon(plek, len(blok.tekst)))


def _tussenstuk(tekst: str) -> Iterator[Stuk]:
    if any(teken.isalnum() for teken in tekst):
        yield tekst.strip(), None
